"""A timeline as an EventTable, and what is said of its columns."""

import math
from array import array
from collections.abc import Mapping

from timeline_app.model.event import Status
from timeline_app.model.rival_dates import Agreement, agreement
from timeline_app.model.shape import (
    KNOWN,
    OPEN,
    UNKNOWN,
    Extent,
    extent_of,
    middle_of,
    reach_of,
    shape_of,
    widest_side,
)
from timeline_app.model.timeline import Timeline
from timeline_app.store.event_table import Bytes, EventTable, Floats, Rows

__all__ = [
    "KNOWN",
    "OPEN",
    "UNKNOWN",
    "Bytes",
    "EventTable",
    "Extent",
    "Floats",
    "Rows",
    "build_table",
    "extent_of",
    "middle_of",
    "widest_side",
]


def build_table(timeline: Timeline, copies: Mapping[str, str] | None = None) -> EventTable:
    """The columns of a timeline's events. Every actor id of an event must be declared in the timeline."""
    if not isinstance(timeline.events, tuple):
        from timeline_app.store.bulk import bulk_table

        return bulk_table(timeline, copies or {})
    shapes = [shape_of(event) for event in timeline.events]
    order = sorted(range(len(shapes)), key=lambda i: (math.isnan(shapes[i][0]), shapes[i][0], shapes[i][1]))
    events = tuple(timeline.events[i] for i in order)
    left, right, sure_left, sure_right, note = (array("d", [shapes[i][k] for i in order]) for k in range(5))
    left_side, right_side = (array("b", [int(shapes[i][k]) for i in order]) for k in (5, 6))
    agreements = array("b", [agreement(event) for event in events])
    reaches = [
        reach_of(event, own) if differs >= Agreement.DIFFER else own
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
