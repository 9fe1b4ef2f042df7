"""The columns of a table in the orders that pyramids want, whatever the filter."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import Ragged
from timeline_app.store.arrays import Doubles, floats, octets
from timeline_app.store.kept import kept
from timeline_app.store.table import EventTable
from timeline_app.values import dataclass, field

Indexes: TypeAlias = NDArray[np.int32]
Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Base:
    """What all lanes of a table share, whatever the filter.

    middle, left, right, length: of each row, its reach (store.event_table); right lies after left, if by the least
    there is.
    rank: of each row, 0 for the most important; row_of_rank: the way back. by_middle, by_left, by_right: dated rows in
    these orders. pairs_by_...: the same actor by actor, from starts[actor] to starts[actor + 1]; the last actor
    is nobody. unfiltered: the pyramids that were made of all events of an actor, or of all there are.
    """

    middle: Doubles
    left: Doubles
    right: Doubles
    length: Doubles
    rank: Indexes
    row_of_rank: Indexes
    by_middle: Indexes
    by_left: Indexes
    by_right: Indexes
    starts: NDArray[np.int64]
    pairs_by_middle: Indexes
    pairs_by_left: Indexes
    pairs_by_right: Indexes
    unfiltered: dict[int, object] = field(default_factory=dict)

    @property
    def nobody(self) -> int:
        """The number that stands for no actor."""
        return len(self.starts) - 2


@kept(1)
def base_of(table: EventTable) -> Base:
    """The columns of a table in the orders that pyramids want; made once for each table."""
    left = floats(table.reach_left)
    right = np.maximum(floats(table.reach_right), np.nextafter(left, np.inf))
    middle = (left + right) / 2
    dated = np.flatnonzero(~np.isnan(left)).astype(np.int32)
    rank, row_of_rank = _ranks(octets(table.importance))
    by_middle, by_left, by_right = (_sorted(dated, column) for column in (middle, left, right))
    actors = _with_nobody(table)
    count = len(table.actor_ids) + 1
    starts, pairs_by_middle = _pairs(actors, by_middle, count)
    return Base(
        middle=middle,
        left=left,
        right=right,
        length=right - left,
        rank=rank,
        row_of_rank=row_of_rank,
        by_middle=by_middle,
        by_left=by_left,
        by_right=by_right,
        starts=starts,
        pairs_by_middle=pairs_by_middle,
        pairs_by_left=_pairs(actors, by_left, count)[1],
        pairs_by_right=_pairs(actors, by_right, count)[1],
    )


def _sorted(rows: Indexes, column: Doubles) -> Indexes:
    values = column[rows]
    if (values[1:] >= values[:-1]).all():
        return rows
    return rows[np.argsort(values, kind="stable")]


def _ranks(importance: NDArray[np.int8]) -> tuple[Indexes, Indexes]:
    """The most important first; among equals by a number that looks like chance but is always the same."""
    rows = np.arange(len(importance), dtype=np.uint32)
    scattered = (rows * np.uint32(2654435761)) >> np.uint32(8)
    key = (np.int64(127) - importance) << np.int64(32) | scattered
    row_of_rank = np.argsort(key, kind="stable").astype(np.int32)
    rank = np.empty(len(rows), dtype=np.int32)
    rank[row_of_rank] = np.arange(len(rows), dtype=np.int32)
    return rank, row_of_rank


def _with_nobody(table: EventTable) -> Ragged:
    """The actors of each row; of those without any, the number after the last actor."""
    nobody = len(table.actor_ids)
    actors = table.actors
    if not isinstance(actors, Ragged):
        return Ragged.of((row or (nobody,) for row in actors), ())
    counts = np.diff(actors.starts)
    lonely = np.flatnonzero(counts == 0)
    if not len(lonely):
        return actors
    values = np.insert(actors.values, actors.starts[lonely], nobody).astype(np.int32)
    return Ragged(np.concatenate(([0], np.cumsum(np.maximum(counts, 1)))), values, ())


def _pairs(actors: Ragged, order: Indexes, count: int) -> tuple[NDArray[np.int64], Indexes]:
    """(starts, rows) of each actor's rows in an order."""
    taken = actors.taken(order.astype(np.int64))
    small = taken.values.astype(np.int16 if count < 2**15 else np.int32)
    rows = np.repeat(order, np.diff(taken.starts))[np.argsort(small, kind="stable")]
    starts = np.concatenate(([0], np.cumsum(np.bincount(taken.values, minlength=count))))
    return starts, rows
