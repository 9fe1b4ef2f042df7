"""The picture as a file: PNG, SVG or PDF, the same bytes for the same input."""

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from timeline_app.chrono import wording
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import filter_words
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content, flat
from timeline_app.layout.frame import Foot, Frame, fit, gutter_px
from timeline_app.layout.paper import Settings, format_of
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Scene
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.pdf import write_pdf
from timeline_app.paint.theme import theme_named
from timeline_app.problems import UserError
from timeline_app.provenance.citation import citation
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable
from timeline_app.words import Message, _, pgettext

MOST_PIXELS = 200_000_000
MOST_SIDE = 32_767  # of a QImage
_DPI = 96

__all__ = ["Settings", "format_of", "render", "scene_of"]


def scene_of(table: EventTable, chosen: Filter, settings: Settings, language: str, ruler: Ruler) -> Scene:
    """The scene of an exported picture: what the window shows, with title, legend, filter and sources around it."""
    if settings.display.known_when:
        table = by_publication(table)
    content = Content(table, let_through(chosen, table), language, ruler, settings.display)
    plot_px = settings.width - gutter_px(content, ruler)
    whole = fit(content, plot_px) or Viewport.between(0.0, 1.0, plot_px)
    viewport = whole
    if settings.start is not None or settings.end is not None:
        viewport = _span_view(settings, whole, plot_px)
    timeline = table.timeline
    frame = Frame(
        viewport=viewport,
        width=settings.width,
        height=settings.height,
        grows=True,
        title=flat(timeline.title.in_language(language))
        or pgettext("a timeline without a title", "Timeline"),
        subtitle=""
        if viewport is whole
        else _("Shown: {span}.", span=settings.span_words or _named(viewport)),
        foot=None,
        empty_text=filter_words.nothing_matches(chosen, timeline, language),
    )
    foot = _foot(content, chosen, language, compose_scene(content, frame, ruler), viewport is whole)
    return compose_scene(content, replace(frame, foot=foot), ruler)


def _span_view(settings: Settings, whole: Viewport, plot_px: float) -> Viewport:
    start = settings.start if settings.start is not None else min(whole.left, (settings.end or 0) - 1)
    end = settings.end if settings.end is not None else max(whole.right, start + 1)
    return Viewport.between(start, end, plot_px)


def _named(viewport: Viewport) -> str:
    return wording.range_in_words(viewport.left, viewport.right)


def _foot(content: Content, chosen: Filter, language: str, scene: Scene, is_whole: bool) -> Foot:
    timeline = content.table.timeline
    shown, undated = len(scene.rows_in_view), len(content.undated)
    total = len(content.table)
    count = filter_words.count(shown, undated, total, chosen, content.table.is_by_publication)
    sentences = [f"{count}. {filter_words.sentence(chosen, timeline, language)}"]
    if content.table.is_by_publication:
        sentences.append(
            _("Events stand where the first of their sources was published, not where they happened.")
        )
    if not is_whole:
        sentences.append(_("Events outside of the span shown are left out."))
    used = {s for row in scene.rows_in_view for s in content.table.events[row].source_ids}
    sources = [
        citation(timeline.sources[source_id], None)
        for source_id in content.source_numbers
        if source_id in used
    ]
    return Foot(sentences, sources)


def render(scene: Scene, settings: Settings) -> bytes:
    """The file's bytes. Raises UserError where the picture would be too large to make."""
    width, height = round(scene.width * settings.scale), round(scene.height * settings.scale)
    if settings.format == "png" and (width * height > MOST_PIXELS or max(width, height) > MOST_SIDE):
        raise UserError(
            Message(
                "The picture would have {width} x {height} pixels, which is too large.",
                width=width,
                height=height,
            ),
            Message("Ask for a smaller size or scale, or for .svg or .pdf."),
        )
    made = {"png": _png, "svg": _svg, "pdf": _pdf}[settings.format](scene, settings)
    if not made:
        raise UserError(Message("The picture could not be made: there is not enough memory for it."))
    return made


def _png(scene: Scene, settings: Settings) -> bytes:
    size = QSize(round(scene.width * settings.scale), round(scene.height * settings.scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        return b""
    image.setDotsPerMeterX(round(_DPI * settings.scale / 0.0254))
    image.setDotsPerMeterY(round(_DPI * settings.scale / 0.0254))
    with QPainter(image) as painter:
        painter.scale(settings.scale, settings.scale)
        paint_scene(painter, scene, theme_named(settings.theme))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _svg(scene: Scene, settings: Settings) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(QSize(round(scene.width * settings.scale), round(scene.height * settings.scale)))
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    generator.setTitle(scene.lines[0].text if scene.lines else "")
    generator.setDescription("")
    with QPainter(generator) as painter:
        paint_scene(painter, scene, theme_named(settings.theme))
    return bytes(buffer.data().data())


def _pdf(scene: Scene, settings: Settings) -> bytes:
    def draw(painter: QPainter) -> None:
        painter.scale(settings.scale, settings.scale)
        paint_scene(painter, scene, theme_named(settings.theme))

    title = scene.lines[0].text if scene.lines else ""
    return write_pdf([draw], scene.width * settings.scale, scene.height * settings.scale, title)
