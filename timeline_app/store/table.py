"""Facts in columns: one array per question that is asked of all events at once."""

import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Bounds, Kind, Span
from timeline_app.model.event import Event, Status
from timeline_app.model.rival_dates import Agreement, agreement, rival_dates
from timeline_app.model.timeline import Timeline

Floats: TypeAlias = "array[float]"
Bytes: TypeAlias = "array[int]"
Rows: TypeAlias = Sequence[int]
Extent: TypeAlias = tuple[float, float, int, int]  # left, right, left_side, right_side

# How a side of an event looks: its bound is known, open (`..`) or unknown (empty).
KNOWN, OPEN, UNKNOWN = 0, 1, 2


@dataclass(frozen=True, eq=False)
class EventTable:
    """One row per event, sorted by its first finite bound; events without any finite bound (undated) come last.

    Columns are arrays of machine numbers, which numpy sees without a copy (store.masks).
    left, right: the outermost finite bounds, in seconds; NaN for the undated.
    sure_left, sure_right: from when to when it certainly lasted, -inf and +inf where a side is open or unknown;
    NaN where nothing is certain or it does not last.
    note: the instant at which a note sits (the middle of its day, or the second); NaN where no day is given.
    left_side, right_side: KNOWN, OPEN or UNKNOWN. reach_left, reach_right, reach_left_side, reach_right_side: the same
    with the differing dates that its excerpts give, which are drawn under its own. hollow, undated: 1 or 0.
    agreement: of the dates that its excerpts give, as model.rival_dates.Agreement numbers it.
    actors: for each row the positions of its actors in `actor_ids`, in the order of the event, each once.
    when_left, when_right, when_note, when_left_side, when_right_side: when it happened. The same as without `when_`,
    unless the table is by publication (store.publication): then the others tell when it became known.
    copies: the texts of sources that are at hand, by id; they tell which sources are one text.
    """

    timeline: Timeline
    events: tuple[Event, ...]
    left: Floats
    right: Floats
    sure_left: Floats
    sure_right: Floats
    note: Floats
    left_side: Bytes
    right_side: Bytes
    reach_left: Floats
    reach_right: Floats
    reach_left_side: Bytes
    reach_right_side: Bytes
    when_left: Floats
    when_right: Floats
    when_note: Floats
    when_left_side: Bytes
    when_right_side: Bytes
    importance: Bytes
    hollow: Bytes
    undated: Bytes
    agreement: Bytes
    actor_ids: tuple[str, ...]
    actors: tuple[tuple[int, ...], ...]
    row_of: dict[str, int] = field(repr=False)
    copies: Mapping[str, str] = field(default_factory=dict, repr=False)
    is_by_publication: bool = False

    def __len__(self) -> int:
        return len(self.events)

    @property
    def all_rows(self) -> Rows:
        return range(len(self.events))


def build_table(timeline: Timeline, copies: Mapping[str, str] | None = None) -> EventTable:
    """The columns of a timeline's events. Every actor id of an event must be declared in the timeline."""
    shapes = [_shape(event) for event in timeline.events]
    order = sorted(range(len(shapes)), key=lambda i: (math.isnan(shapes[i][0]), shapes[i][0], shapes[i][1]))
    events = tuple(timeline.events[i] for i in order)
    left, right, sure_left, sure_right, note = (array("d", [shapes[i][k] for i in order]) for k in range(5))
    left_side, right_side = (array("b", [int(shapes[i][k]) for i in order]) for k in (5, 6))
    agreements = array("b", [agreement(event) for event in events])
    reaches = [
        _reach(event, own) if differs >= Agreement.DIFFER else own
        for event, differs, own in zip(
            events, agreements, zip(left, right, left_side, right_side, strict=True), strict=True
        )
    ]
    position = {actor_id: index for index, actor_id in enumerate(timeline.actors)}
    return EventTable(
        timeline=timeline,
        events=events,
        left=left,
        right=right,
        sure_left=sure_left,
        sure_right=sure_right,
        note=note,
        left_side=left_side,
        right_side=right_side,
        when_left=left,
        when_right=right,
        when_note=note,
        when_left_side=left_side,
        when_right_side=right_side,
        reach_left=array("d", [reach[0] for reach in reaches]),
        reach_right=array("d", [reach[1] for reach in reaches]),
        reach_left_side=array("b", [reach[2] for reach in reaches]),
        reach_right_side=array("b", [reach[3] for reach in reaches]),
        importance=array("b", [event.importance for event in events]),
        hollow=array("b", [event.status is not Status.OCCURRED for event in events]),
        undated=array("b", [math.isnan(at) for at in left]),
        agreement=agreements,
        actor_ids=tuple(timeline.actors),
        actors=tuple(tuple(dict.fromkeys(position[i] for i in event.actor_ids)) for event in events),
        row_of={event.id: row for row, event in enumerate(events)},
        copies=copies or {},
    )


_UNDATED = (math.nan, math.nan, math.nan, math.nan, math.nan, UNKNOWN, UNKNOWN)


def _shape(event: Event) -> tuple[float, float, float, float, float, int, int]:
    """(left, right, sure_left, sure_right, note, left_side, right_side) of an event."""
    span = event.span
    extent = extent_of(span) if span else None
    if span is None or extent is None:
        return _UNDATED
    left, right, left_side, right_side = extent
    sure_left, sure_right = _sure_part(span)
    return left, right, sure_left, sure_right, _likeliest(event, span), left_side, right_side


def extent_of(span: Span) -> Extent | None:
    """The outermost finite bounds of a span, and how its sides look; None where no bound is finite."""
    finite = [bound for bound in (*span.start, *span.end) if math.isfinite(bound)]
    if not finite:
        return None
    return min(finite), max(finite), _side(span.earliest), _side(span.latest)


def _reach(event: Event, own: Extent) -> Extent:
    """How far an event reaches with the differing dates of its excerpts; without a date of its own, nowhere."""
    if math.isnan(own[0]):
        return own
    extents = [own, *filter(None, (extent_of(given.span) for given in rival_dates(event)))]
    lefts, rights, left_sides, right_sides = zip(*extents, strict=True)
    return min(lefts), max(rights), widest_side(left_sides), widest_side(right_sides)


def widest_side(sides: Sequence[int]) -> int:
    """OPEN or UNKNOWN where any side is."""
    return next((side for side in sides if side != KNOWN), KNOWN)


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


def middle_of(span: Span) -> float:
    """Noon of a day; the written instant of a time."""
    wide = span.latest - span.earliest
    return span.earliest + wide / 2 if wide >= DAY_S else span.earliest
