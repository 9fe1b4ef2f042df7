"""Events in the order in which they became known: laid out by when their sources were issued."""

import math
from array import array
from collections.abc import Sequence
from typing import TypeVar

from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.table import UNKNOWN, EventTable, Extent, extent_of, middle_of, widest_side
from timeline_app.values import replace

T = TypeVar("T")
_NOWHERE: Extent = (math.nan, math.nan, UNKNOWN, UNKNOWN)


def first_issued(event: Event, timeline: Timeline) -> Source | None:
    """The source of an event that was issued first, by its first bound; None where none says when it was issued."""
    found: list[tuple[float, Source]] = []
    for source_id in event.source_ids:
        source = timeline.sources.get(source_id)
        extent = extent_of(source.issued) if source and source.issued else None
        if source and extent:
            found.append((extent[0], source))
    return min(found, key=lambda each: each[0])[1] if found else None


def by_publication(table: EventTable) -> EventTable:
    """The table with its events where the first of their sources was issued; those whose sources say it nowhere, last.

    `left`, `right`, `note` and their sides tell of that; an event reaches from there to where it happened, for a line
    joins the two. The columns `when_` stay what they were, so that every filter lets the same events through.
    """
    if table.columns is not None:
        from timeline_app.store.bulk_publication import bulk_by_publication

        return bulk_by_publication(table)
    issued = [_issued(event, table.timeline) for event in table.events]
    extents = [extent for extent, _ in issued]
    order = sorted(range(len(table)), key=lambda row: (math.isnan(extents[row][0]), extents[row][:2]))
    reaches = [_reach(extents[row], _when(table, row)) for row in range(len(table))]
    events = tuple(table.events[row] for row in order)
    never = array("d", [math.nan]) * len(table)
    return replace(
        table,
        events=events,
        left=_floats(extents, 0, order),
        right=_floats(extents, 1, order),
        sure_left=never,
        sure_right=never,
        note=array("d", [issued[row][1] for row in order]),
        left_side=_bytes(extents, 2, order),
        right_side=_bytes(extents, 3, order),
        reach_left=_floats(reaches, 0, order),
        reach_right=_floats(reaches, 1, order),
        reach_left_side=_bytes(reaches, 2, order),
        reach_right_side=_bytes(reaches, 3, order),
        when_left=array("d", _in(order, table.when_left)),
        when_right=array("d", _in(order, table.when_right)),
        when_note=array("d", _in(order, table.when_note)),
        when_left_side=array("b", _in(order, table.when_left_side)),
        when_right_side=array("b", _in(order, table.when_right_side)),
        importance=array("b", _in(order, table.importance)),
        hollow=array("b", _in(order, table.hollow)),
        undated=array("b", [math.isnan(extents[row][0]) for row in order]),
        agreement=array("b", _in(order, table.agreement)),
        actors=tuple(_in(order, table.actors)),
        row_of={event.id: row for row, event in enumerate(events)},
        is_by_publication=True,
    )


def _in(order: Sequence[int], values: Sequence[T]) -> list[T]:
    return [values[row] for row in order]


def _floats(extents: Sequence[Extent], place: int, order: Sequence[int]) -> "array[float]":
    return array("d", [extents[row][place] for row in order])


def _bytes(extents: Sequence[Extent], place: int, order: Sequence[int]) -> "array[int]":
    return array("b", [int(extents[row][place]) for row in order])


def _issued(event: Event, timeline: Timeline) -> tuple[Extent, float]:
    """Bounds of when an event became known; and where a note sits, NaN where no day is given."""
    source = first_issued(event, timeline)
    extent = extent_of(source.issued) if source and source.issued else None
    if source is None or source.issued is None or extent is None:
        return _NOWHERE, math.nan
    return extent, middle_of(source.issued) if source.issued.is_day_sure else math.nan


def _when(table: EventTable, row: int) -> Extent:
    sides = table.when_left_side[row], table.when_right_side[row]
    return table.when_left[row], table.when_right[row], *sides


def _reach(issued: Extent, when: Extent) -> Extent:
    """From where it became known to where it happened; the former alone where it has no date."""
    if math.isnan(issued[0]) or math.isnan(when[0]):
        return issued
    sides = widest_side((issued[2], when[2])), widest_side((issued[3], when[3]))
    return min(issued[0], when[0]), max(issued[1], when[1]), *sides
