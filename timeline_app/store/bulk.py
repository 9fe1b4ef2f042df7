"""The table of very many events: their columns as they are, without a copy, and no Event made."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event import Status
from timeline_app.model.event_columns import STATUSES, Columns, EventColumns, Records
from timeline_app.model.timeline import Timeline
from timeline_app.store.arrays import byte_column, float_column
from timeline_app.store.event_table import EventTable

T = TypeVar("T", np.float64, np.int8)


def bulk_table(timeline: Timeline, copies: Mapping[str, str]) -> EventTable:
    """The table of a timeline whose events are EventColumns: row and index are the same."""
    events = timeline.events
    assert isinstance(events, EventColumns)
    columns = events.columns
    left, right = float_column(columns.left), float_column(columns.right)
    note, left_side, right_side = (
        float_column(columns.note),
        byte_column(columns.left_side),
        byte_column(columns.right_side),
    )
    return EventTable(
        timeline=timeline,
        events=events,
        left=left,
        right=right,
        sure_left=float_column(columns.sure_left),
        sure_right=float_column(columns.sure_right),
        note=note,
        left_side=left_side,
        right_side=right_side,
        reach_left=float_column(_reaching(columns.left, columns, 0)),
        reach_right=float_column(_reaching(columns.right, columns, 1)),
        reach_left_side=byte_column(_reaching(columns.left_side, columns, 2)),
        reach_right_side=byte_column(_reaching(columns.right_side, columns, 3)),
        when_left=left,
        when_right=right,
        when_note=note,
        when_left_side=left_side,
        when_right_side=right_side,
        importance=byte_column(columns.importance),
        hollow=byte_column((columns.status != STATUSES.index(Status.OCCURRED)).astype(np.int8)),
        undated=byte_column(np.isnan(columns.left).astype(np.int8)),
        agreement=byte_column(columns.agreement),
        actor_ids=columns.actors.names,
        actors=columns.actors,
        row_of=RowsById(events.records, len(events)),
        copies=copies,
        columns=columns,
    )


class RowsById(Mapping[str, int]):
    """The row of each event, by its id; "" is that of none, and asks nothing of the records."""

    def __init__(self, records: Records, length: int) -> None:
        self._records, self._length = records, length

    def __getitem__(self, event_id: str) -> int:
        row = self._records.index_of(event_id) if event_id else -1
        if row < 0:
            raise KeyError(event_id)
        return row

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[str]:
        return map(self._records.id, range(self._length))


def _reaching(own: NDArray[T], columns: Columns, place: int) -> NDArray[T]:
    """A side of the extents with the dates that excerpts give; the very same column where none of them differs."""
    if not columns.reach:
        return own
    found = own.copy()
    found[list(columns.reach)] = [extent[place] for extent in columns.reach.values()]
    return found
