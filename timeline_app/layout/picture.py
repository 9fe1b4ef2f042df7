"""What an exported picture shows: the scene of the window, with title, legend, filter and sources around it."""

import math

from timeline_app.chrono import wording
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import contents, filter_words
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content, flat
from timeline_app.layout.frame import Foot, Frame, fit, gutter_px
from timeline_app.layout.paper import Settings
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Scene
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.citation import citation
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.stepwise import Steps, finish
from timeline_app.store.table import EventTable, Rows
from timeline_app.store.used_sources import used_sources
from timeline_app.values import replace
from timeline_app.words import _, pgettext

_SMALLER = 0.92  # what does not fit is tried so much smaller,
_MOST_STEPS = 60  # so many times at most


def scene_of(table: EventTable, chosen: Filter, settings: Settings, language: str, ruler: Ruler) -> Scene:
    """The scene of an exported picture, in px of usual letters: settings.width / scene.width is how large it is drawn.

    Where the size is exact, it is drawn as large as lets everything fit, and never larger than settings.letters.
    """
    return finish(composing(table, chosen, settings, language, ruler))


def composing(
    table: EventTable, chosen: Filter, settings: Settings, language: str, ruler: Ruler
) -> Steps[Scene]:
    """Steps to `scene_of`: one for each size that is tried."""
    content = content_of(table, chosen, settings, language, ruler)

    def composed(zoom: float) -> Scene:
        return _composed(content, chosen, settings, zoom, ruler)

    def fits(scene: Scene, zoom: float) -> bool:
        return (scene.height - 1.0) * zoom <= settings.height  # heights are whole px, rounded up

    yield 0.0
    scene = composed(settings.letters)
    if not settings.is_exact or fits(scene, settings.letters):
        return scene
    low, high, best = (
        1,
        1,
        scene,
    )  # much smaller ones are tried last: the smaller, the more there is to lay out
    is_found = False
    while not is_found and high <= _MOST_STEPS:
        yield 0.5 * math.log2(high + 1) / math.log2(_MOST_STEPS + 1)
        best = composed(settings.letters * _SMALLER**high)
        is_found = high == _MOST_STEPS or fits(best, settings.letters * _SMALLER**high)
        if not is_found:
            low, high = high + 1, min(2 * high, _MOST_STEPS)
    while low < high:
        yield 1.0 - 0.5 * (high - low) / high
        middle = (low + high) // 2
        smaller = composed(settings.letters * _SMALLER**middle)
        if fits(smaller, settings.letters * _SMALLER**middle):
            high, best = middle, smaller
        else:
            low = middle + 1
    return best


def _composed(content: Content, chosen: Filter, settings: Settings, zoom: float, ruler: Ruler) -> Scene:
    width = settings.width / zoom
    viewport, is_whole, span = view_of(content, settings, width - gutter_px(content, ruler))
    content = content.focused_on(viewport.left, viewport.right)
    timeline = content.table.timeline
    frame = Frame(
        viewport=viewport,
        width=width,
        height=settings.height / zoom,
        grows=True,
        title=title_of(timeline, content.language),
        subtitle="" if is_whole else _("Shown: {span}.", span=span),
        foot=None,
        empty_text=empty_text(content, chosen),
    )
    rows: Rows
    if content.is_dense:
        from timeline_app.layout.dense_filling import rows_in_view  # numpy, which small pictures do without

        rows = rows_in_view(content, viewport, content.undated)
    else:
        rows = compose_scene(content, frame, ruler).rows_in_view
    return compose_scene(content, replace(frame, foot=foot_of(content, chosen, rows, is_whole)), ruler)


def content_of(table: EventTable, chosen: Filter, settings: Settings, language: str, ruler: Ruler) -> Content:
    """The events that a filter lets through, laid out as the settings have it."""
    if settings.display.known_when and not table.is_by_publication:
        table = by_publication(table)
    return contents.content_of(table, chosen, language, ruler, settings.display)


def title_of(timeline: Timeline, language: str) -> str:
    """The title of a timeline, on one line; a word for it where it has none."""
    return flat(timeline.title.in_language(language)) or pgettext("a timeline without a title", "Timeline")


def empty_text(content: Content, chosen: Filter) -> str:
    """What stands where no event is let through."""
    return filter_words.nothing_matches(chosen, content.table.timeline, content.language)


def view_of(content: Content, settings: Settings, plot_px: float) -> tuple[Viewport, bool, str]:
    """The view that is asked for on a plot of that width; whether it is the whole range; and its span in words."""
    whole = fit(content, plot_px) or Viewport.between(0.0, 1.0, plot_px)
    if settings.start is None and settings.end is None:
        return whole, True, span_words(whole, content)
    fold = content.fold.fold
    first = None if settings.start is None else fold(settings.start)
    last = None if settings.end is None else fold(settings.end)
    start = first if first is not None else min(whole.left, (last or 0) - 1)
    end = last if last is not None else max(whole.right, start + 1)
    view = Viewport.between(start, end, plot_px)
    return view, False, settings.span_words or span_words(view, content)


def span_words(view: Viewport, content: Content) -> str:
    """From when to when a view reaches, in words."""
    return wording.range_in_words(content.fold.unfold(view.left), content.fold.unfold(view.right))


def foot_of(content: Content, chosen: Filter, rows_in_view: Rows, is_whole: bool) -> Foot:
    """What stands below a picture that shows these rows: how many, the filter, the sources."""
    timeline, is_published = content.table.timeline, content.table.is_by_publication
    count = filter_words.count(
        len(rows_in_view), len(content.undated), len(content.table), chosen, is_published
    )
    sentences = [f"{count}. {filter_words.sentence(chosen, timeline, content.language)}"]
    if is_published:
        sentences.append(
            _("Events stand where the first of their sources was published, not where they happened.")
        )
    if not is_whole:
        sentences.append(_("Events outside of the span shown are left out."))
    used = used_sources(content.table, rows_in_view)
    return Foot(sentences, [citation(timeline.sources[source_id], None) for source_id in used])
