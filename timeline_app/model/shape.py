"""What of an event there is to draw: its outermost bounds, what is sure of it, where its note sits."""

import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Bounds, Kind, Span
from timeline_app.model.event import Event
from timeline_app.model.rival_dates import Agreement, agreement, rival_dates

Extent: TypeAlias = tuple[float, float, int, int]  # left, right, left_side, right_side

# How a side of an event looks: its bound is known, open (`..`) or unknown (empty).
KNOWN, OPEN, UNKNOWN = 0, 1, 2


class Shape(NamedTuple):
    """What there is to draw of an event; see store.table.EventTable for each."""

    left: float
    right: float
    sure_left: float
    sure_right: float
    note: float
    left_side: int
    right_side: int


_UNDATED = Shape(math.nan, math.nan, math.nan, math.nan, math.nan, UNKNOWN, UNKNOWN)


def shape_of(event: Event) -> Shape:
    """The shape of an event; all NaN and UNKNOWN where none of its bounds is finite."""
    span = event.span
    extent = extent_of(span) if span else None
    if span is None or extent is None:
        return _UNDATED
    left, right, left_side, right_side = extent
    sure_left, sure_right = _sure_part(span)
    return Shape(left, right, sure_left, sure_right, _likeliest(event, span), left_side, right_side)


def extent_of(span: Span) -> Extent | None:
    """The outermost finite bounds of a span, and how its sides look; None where no bound is finite."""
    finite = [bound for bound in (*span.start, *span.end) if math.isfinite(bound)]
    if not finite:
        return None
    return min(finite), max(finite), _side(span.earliest), _side(span.latest)


def reach_of(event: Event, own: Extent) -> Extent:
    """How far an event reaches with the differing dates of its excerpts; without a date of its own, nowhere."""
    if math.isnan(own[0]) or agreement(event) < Agreement.DIFFER:
        return own
    extents = [own, *filter(None, (extent_of(given.span) for given in rival_dates(event)))]
    lefts, rights, left_sides, right_sides = zip(*extents, strict=True)
    return min(lefts), max(rights), widest_side(left_sides), widest_side(right_sides)


def widest_side(sides: Sequence[int]) -> int:
    """OPEN or UNKNOWN where any side is."""
    return next((side for side in sides if side != KNOWN), KNOWN)


def middle_of(span: Span) -> float:
    """Noon of a day; the written instant of a time."""
    wide = span.latest - span.earliest
    return span.earliest + wide / 2 if wide >= DAY_S else span.earliest


def _side(bound: float) -> int:
    if math.isnan(bound):
        return UNKNOWN
    return OPEN if math.isinf(bound) else KNOWN


def _sure_part(span: Span) -> tuple[float, float]:
    """From when to when it certainly lasted; a day written is filled whole, for a bar is as precise as its text.

    A side that is open or unknown gives -inf or +inf: it lasted, but since or until when is not said.
    """
    if span.kind is not Kind.INTERVAL:
        return math.nan, math.nan
    left = span.start.earliest if _is_fine(span.start) else span.start.latest
    right = span.end.latest if _is_fine(span.end) else span.end.earliest
    left = -math.inf if math.isnan(left) else left
    right = math.inf if math.isnan(right) else right
    if left == math.inf or right == -math.inf:  # it may have begun, or ended, at any time
        return math.nan, math.nan
    return (left, right) if left <= right else (math.nan, math.nan)


def _is_fine(bounds: Bounds) -> bool:
    """True where the bounds are no farther apart than a day."""
    return bounds.latest - bounds.earliest <= DAY_S


def _likeliest(event: Event, span: Span) -> float:
    """Where a note sits: the date itself if sure to the day, else the one day that excerpts state within it."""
    if span.is_day_sure:
        return middle_of(span)
    if span.lasts:
        return math.nan
    stated = {
        middle_of(excerpt.date)
        for excerpt in event.excerpts
        if excerpt.date is not None and excerpt.date.is_day_sure and _within(excerpt.date, span)
    }
    return stated.pop() if len(stated) == 1 else math.nan


def _within(inner: Span, outer: Span) -> bool:
    return not inner.earliest < outer.earliest and not inner.latest > outer.latest
