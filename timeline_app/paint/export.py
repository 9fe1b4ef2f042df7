"""The picture as a file: PNG, SVG or PDF, the same bytes for the same input."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.paper import Settings, format_of
from timeline_app.layout.picture import scene_of
from timeline_app.layout.scene import Scene
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.pdf import write_pdf
from timeline_app.paint.theme import theme_named
from timeline_app.problems import UserError
from timeline_app.words import Message

MOST_PIXELS = 200_000_000
MOST_SIDE = 32_767  # of a QImage
_DPI = 96

__all__ = ["Settings", "format_of", "render", "scene_of", "size_of"]


def size_of(scene: Scene, settings: Settings) -> tuple[int, int]:
    """(width, height) of the picture in pixels."""
    width, height = _size(scene, settings)
    return round(width * settings.scale), round(height * settings.scale)


def _size(scene: Scene, settings: Settings) -> tuple[float, float]:
    """(width, height) in px at 96 dpi, before scale."""
    height = settings.height if settings.is_exact else scene.height * _zoom(scene, settings)
    return settings.width, height


def _zoom(scene: Scene, settings: Settings) -> float:
    """How much larger than usual letters and marks are drawn, before scale."""
    return settings.width / scene.width


def render(scene: Scene, settings: Settings) -> bytes:
    """The file's bytes. Raises UserError where the picture would be too large to make."""
    if settings.format == "png":
        _refuse_too_large(*size_of(scene, settings))
    made = {"png": _png, "svg": _svg, "pdf": _pdf}[settings.format](scene, settings)
    if not made:
        raise _no_memory()
    return made


def _refuse_too_large(width: int, height: int) -> None:
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE:
        raise UserError(
            Message(
                "The picture would have {width} x {height} pixels, which is too large.",
                width=width,
                height=height,
            ),
            Message("Ask for a smaller size or scale, or for .svg or .pdf."),
        )


def _no_memory() -> UserError:
    return UserError(Message("The picture could not be made: there is not enough memory for it."))


def _paint(painter: QPainter, scene: Scene, settings: Settings, scale: float) -> None:
    zoom = scale * _zoom(scene, settings)
    painter.scale(zoom, zoom)
    paint_scene(painter, scene, theme_named(settings.theme, settings.is_clear))


def image_of(scene: Scene, settings: Settings) -> QImage:
    """The picture as pixels. Raises UserError where there would be too many."""
    size = size_of(scene, settings)
    _refuse_too_large(*size)
    form = QImage.Format.Format_ARGB32_Premultiplied if settings.is_clear else QImage.Format.Format_RGB32
    image = QImage(QSize(*size), form)
    if image.isNull():
        raise _no_memory()
    paper = QColor(theme_named(settings.theme).paper)
    image.fill(QColor(Qt.GlobalColor.transparent) if settings.is_clear else paper)
    image.setDotsPerMeterX(round(_DPI * settings.scale / 0.0254))
    image.setDotsPerMeterY(round(_DPI * settings.scale / 0.0254))
    with QPainter(image) as painter:
        _paint(painter, scene, settings, settings.scale)
    return image


def _png(scene: Scene, settings: Settings) -> bytes:
    return png_of(image_of(scene, settings))


def png_of(image: QImage) -> bytes:
    """The bytes of an image as PNG."""
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
    scale = _vector_scale(settings)
    width, height = (side * scale for side in _size(scene, settings))
    # Qt gives the size in whole px: of a sheet of paper, in tenths of one.
    finer = 10 if settings.is_exact else 1
    generator.setResolution(_DPI * finer)
    generator.setSize(QSize(round(width * finer), round(height * finer)))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(scene.lines[0].text if scene.lines else "")
    generator.setDescription("")
    with QPainter(generator) as painter:
        _paint(painter, scene, settings, scale)
    return bytes(buffer.data().data())


def _vector_scale(settings: Settings) -> float:
    """How much larger SVG and PDF are than the size: what has an exact size has it whatever a PNG's pixels."""
    return 1.0 if settings.is_exact else settings.scale


def _pdf(scene: Scene, settings: Settings) -> bytes:
    scale = _vector_scale(settings)
    width, height = (side * scale for side in _size(scene, settings))
    title = scene.lines[0].text if scene.lines else ""
    return write_pdf([lambda painter: _paint(painter, scene, settings, scale)], width, height, title)
