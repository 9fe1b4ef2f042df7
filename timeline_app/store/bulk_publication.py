"""Very many events in the order in which they became known."""

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import EventColumns, Ragged, order_of
from timeline_app.model.reordered import reordered
from timeline_app.model.source import Source
from timeline_app.store.arrays import Doubles, Octets, byte_column, float_column, floats, octets
from timeline_app.store.bulk import RowsById
from timeline_app.store.kept import kept
from timeline_app.store.table import KNOWN, UNKNOWN, Bytes, EventTable, Floats, extent_of, middle_of
from timeline_app.values import replace

_NOWHERE = (np.nan, np.nan, np.nan, UNKNOWN, UNKNOWN)


@kept(1)
def bulk_by_publication(table: EventTable) -> EventTable:
    """What store.publication.by_publication says of a table in columns."""
    events = table.events
    assert isinstance(events, EventColumns)
    sources = events.columns.sources
    issued = np.array([_issued(table.timeline.sources.get(id)) for id in (*sources.names, "")])
    of_row = issued[_first_issued(sources, issued[:-1, 0])]
    order = order_of(of_row[:, 0], of_row[:, 1])
    left, right, note = (of_row[order, k] for k in range(3))
    left_side, right_side = (of_row[order, k].astype(np.int8) for k in (3, 4))

    def instants(column: Floats) -> Doubles:
        return floats(column)[order]

    def numbers(column: Bytes) -> Octets:
        return octets(column)[order]

    when_left, when_right = instants(table.when_left), instants(table.when_right)
    when_left_side, when_right_side = numbers(table.when_left_side), numbers(table.when_right_side)
    reaches = ~np.isnan(left) & ~np.isnan(when_left)
    known = reordered(events, order)
    never = float_column(np.full(len(order), np.nan))
    return replace(
        table,
        events=known,
        columns=known.columns,
        left=float_column(left),
        right=float_column(right),
        sure_left=never,
        sure_right=never,
        note=float_column(note),
        left_side=byte_column(left_side),
        right_side=byte_column(right_side),
        reach_left=float_column(np.where(reaches, np.minimum(left, when_left), left)),
        reach_right=float_column(np.where(reaches, np.maximum(right, when_right), right)),
        reach_left_side=byte_column(_widest(left_side, when_left_side, reaches)),
        reach_right_side=byte_column(_widest(right_side, when_right_side, reaches)),
        when_left=float_column(when_left),
        when_right=float_column(when_right),
        when_note=float_column(instants(table.when_note)),
        when_left_side=byte_column(when_left_side),
        when_right_side=byte_column(when_right_side),
        importance=byte_column(numbers(table.importance)),
        hollow=byte_column(numbers(table.hollow)),
        undated=byte_column(np.isnan(left).astype(np.int8)),
        agreement=byte_column(numbers(table.agreement)),
        actors=known.columns.actors,
        row_of=RowsById(known.records, len(known)),
        is_by_publication=True,
    )


def _issued(source: Source | None) -> tuple[float, ...]:
    """(left, right, note, left side, right side) of when a source was issued."""
    extent = extent_of(source.issued) if source and source.issued else None
    if source is None or source.issued is None or extent is None:
        return _NOWHERE
    note = middle_of(source.issued) if source.issued.is_day_sure else np.nan
    return extent[0], extent[1], note, extent[2], extent[3]


def _first_issued(sources: Ragged, left: Doubles) -> NDArray[np.int64]:
    """For each event the number of that of its sources which was issued first; -1 where none says when it was.

    left: the first bound of when each source was issued. Of several as early it is the first of the event.
    """
    known = left[sources.values]
    pairs = np.flatnonzero(~np.isnan(known))
    owners = sources.owners()[pairs]
    ordered = np.lexsort((known[pairs], owners))
    found = np.full(len(sources), -1)
    is_first = np.diff(owners[ordered], prepend=-1) != 0
    chosen = ordered[is_first]
    found[owners[chosen]] = sources.values[pairs[chosen]]
    return found


def _widest(own: Octets, other: Octets, reaches: NDArray[np.bool_]) -> Octets:
    """The side of what reaches over both; its own where it does not."""
    return np.where(reaches & (own == KNOWN), other, own)
