"""The axis where empty time is left out: its stretches each with ticks of their own, and the breaks between them."""

from collections.abc import Sequence

from timeline_app.chrono.breaks import TimeFold
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import axis
from timeline_app.layout.ruler import Ruler, Type
from timeline_app.layout.scene import Break, Tick

_LEAST_PX = 2.0  # a stretch of the axis narrower than this has no ticks
_OUT_OF_SIGHT = -1.0  # x of a tick whose line stands before its stretch: its label alone is shown
_GAP_PX = 6.0


def place_ticks(
    viewport: Viewport, fold: TimeFold, left_px: float, ruler: Ruler, breaks: Sequence[Break]
) -> list[Tick]:
    """Ticks in view as `axis.place_ticks` has them; after each break the coarse rows begin anew.

    viewport: in time of the broken axis. Fine labels give way to those of the breaks.
    """
    if not fold.pieces:
        return axis.place_ticks(viewport, left_px, ruler)
    ticks: list[Tick] = []
    for stretch, x in stretches(viewport, fold, left_px):
        for tick in axis.place_ticks(stretch, x, ruler):
            shown = tick if tick.x >= x or x == left_px else tick._replace(x=_OUT_OF_SIGHT)
            ticks.append(_yielding(shown, breaks, ruler) if tick.level == 2 else shown)
    return sorted(ticks, key=lambda tick: tick.level)


def weekend_shades(viewport: Viewport, fold: TimeFold, left_px: float) -> list[tuple[float, float]]:
    """Weekends in view, none in a break."""
    if not fold.pieces:
        return axis.weekend_shades(viewport, left_px)
    return [
        shade
        for stretch, x in stretches(viewport, fold, left_px)
        for shade in axis.weekend_shades(stretch, x)
    ]


def place_breaks(viewport: Viewport, fold: TimeFold, left_px: float, ruler: Ruler) -> list[Break]:
    """Breaks in view, from left to right, x in px of the picture; words that would touch others are left out."""
    placed: list[Break] = []
    free = left_px
    for piece in fold.breaks:
        left, right = left_px + viewport.x(piece.left), left_px + viewport.x(piece.right)
        if right <= left_px or left >= left_px + viewport.width_px:
            continue
        from timeline_app.chrono.lengths import length_in_words

        words = length_in_words(piece.end - piece.start)
        width = ruler.width(words, Type.SMALL)
        text_x = (left + right - width) / 2
        fits = text_x >= free and text_x + width <= left_px + viewport.width_px
        placed.append(Break(left, right, words if fits else "", text_x, width))
        free = text_x + width + _GAP_PX if fits else free
    return placed


def stretches(viewport: Viewport, fold: TimeFold, left_px: float) -> list[tuple[Viewport, float]]:
    """(view in true time, x of its left edge) of each unbroken stretch of the axis in view."""
    if not fold.pieces:
        return [(viewport, left_px)]
    edges = [
        viewport.left,
        *(edge for piece in fold.breaks for edge in (piece.left, piece.right)),
        viewport.right,
    ]
    found: list[tuple[Viewport, float]] = []
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        first, last = max(begin, viewport.left), min(end, viewport.right)
        width_px = (last - first) / viewport.seconds_per_px
        if width_px >= _LEAST_PX:
            stretch = Viewport(fold.unfold(first), viewport.seconds_per_px, width_px)
            found.append((stretch, left_px + viewport.x(first)))
    return found


def _yielding(tick: Tick, breaks: Sequence[Break], ruler: Ruler) -> Tick:
    """The tick without its label where that would touch the words of a break."""
    end = tick.text_x + ruler.width(tick.text, Type.SMALL) + _GAP_PX
    touches = any(
        each.text and tick.text_x < each.text_x + each.text_px + _GAP_PX and end > each.text_x
        for each in breaks
    )
    return tick._replace(text="") if touches else tick
