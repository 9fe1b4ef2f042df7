"""The events of a table in the orders that levels of detail are taken from (store.pyramid)."""

import os
from typing import Any, NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import Ragged
from timeline_app.store.arrays import Doubles, floats, octets
from timeline_app.store.table import EventTable
from timeline_app.values import dataclass, field

Indexes: TypeAlias = NDArray[np.int32]
Flags: TypeAlias = NDArray[np.bool_]

_SAMPLED = 64


class Orders(NamedTuple):
    """Rows in orders; see Base."""

    row_of_rank: Indexes
    by_middle: Indexes
    by_left: Indexes
    by_right: Indexes
    starts: NDArray[np.int64]
    pairs_by_middle: Indexes
    pairs_by_left: Indexes
    pairs_by_right: Indexes


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
    unfiltered: dict[int, Any] = field(default_factory=dict)

    @property
    def nobody(self) -> int:
        """The number that stands for no actor."""
        return len(self.starts) - 2

    @property
    def orders(self) -> Orders:
        return Orders(*(getattr(self, name) for name in Orders._fields))


_bases: WeakKeyDictionary[EventTable, Base] = WeakKeyDictionary()


def base_of(table: EventTable) -> Base:
    """The columns of a table in the orders that pyramids want; made once for each table."""
    base = _bases.get(table)
    if base is None:
        base = _bases[table] = _base(table, _orders(table))
    return base


def base_from(table: EventTable, orders: Orders) -> Base | None:
    """The same from orders that were made before, of a table of the same events; None where they cannot be its."""
    if not _can_be(table, orders):
        return None
    base = _bases[table] = _base(table, orders)
    return base


def _base(table: EventTable, orders: Orders) -> Base:
    left, right, middle = _bounds(table)
    rank = np.empty(len(table), dtype=np.int32)
    rank[orders.row_of_rank] = np.arange(len(rank), dtype=np.int32)
    return Base(middle, left, right, right - left, rank, *orders)


def _bounds(table: EventTable) -> tuple[Doubles, Doubles, Doubles]:
    """(left, right, middle) of the reach of each row."""
    left = floats(table.reach_left)
    right = np.maximum(floats(table.reach_right), np.nextafter(left, np.inf))
    return left, right, (left + right) / 2


def _orders(table: EventTable) -> Orders:
    left, right, middle = _bounds(table)
    dated = np.flatnonzero(~np.isnan(left)).astype(np.int32)
    by_middle, by_left, by_right = (_sorted(dated, column) for column in (middle, left, right))
    actors = _with_nobody(table)
    count = len(table.actor_ids) + 1
    starts, pairs_by_middle = _pairs(actors, by_middle, count)
    return Orders(
        np.argsort(_importance_key(table), kind="stable").astype(np.int32),
        by_middle,
        by_left,
        by_right,
        starts,
        pairs_by_middle,
        _pairs(actors, by_left, count)[1],
        _pairs(actors, by_right, count)[1],
    )


def _sorted(rows: Indexes, column: Doubles) -> Indexes:
    values = column[rows]
    if (values[1:] >= values[:-1]).all():
        return rows
    return rows[np.argsort(values, kind="stable")]


def _importance_key(table: EventTable) -> NDArray[np.int64]:
    """Of each row, the less the more important; among equals what looks like chance but is always the same."""
    importance = octets(table.importance)
    rows = np.arange(len(importance), dtype=np.uint32)
    scattered = (rows * np.uint32(2654435761)) >> np.uint32(8)
    key: NDArray[np.int64] = (np.int64(127) - importance) << np.int64(32) | scattered
    return key


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


# Whether orders that were made before are those of a table


def _can_be(table: EventTable, orders: Orders) -> bool:
    """Whether they lead nowhere beyond the table, and are in order; of the pairs, some are looked at."""
    left, right, middle = _bounds(table)
    is_dated = ~np.isnan(left)
    columns = (middle, left, right)
    if not _is_order(orders.row_of_rank, np.ones(len(table), np.bool_), _importance_key(table)):
        return False
    if not all(
        _is_order(order, is_dated, column) for order, column in zip(orders[1:4], columns, strict=True)
    ):
        return False
    actors, dated = _with_nobody(table), int(np.count_nonzero(is_dated))  # the undated come last
    counts = np.bincount(actors.values[: actors.starts[dated]], minlength=len(table.actor_ids) + 1)
    if not np.array_equal(orders.starts, np.concatenate(([0], np.cumsum(counts)))):
        return False
    return all(
        _are_in_range(rows, int(orders.starts[-1]), dated) and _are_pairs(rows, orders.starts, column, actors)
        for rows, column in zip(orders[5:], columns, strict=True)
    )


def _is_order(rows: Indexes, wanted: Flags, column: NDArray[Any]) -> bool:
    """Whether these are the rows that are wanted, each once, such that the column ascends."""
    if not _are_in_range(rows, int(np.count_nonzero(wanted)), len(wanted)):
        return False
    is_there = np.zeros(len(wanted), np.bool_)
    is_there[rows] = True
    return np.array_equal(is_there, wanted) and bool((np.diff(column[rows]) >= 0).all())


def _are_in_range(rows: Indexes, count: int, below: int) -> bool:
    if rows.dtype != np.int32 or rows.shape != (count,):
        return False
    return not count or bool(rows.min() >= 0 and rows.max() < below)


def _are_pairs(rows: Indexes, starts: NDArray[np.int64], column: Doubles, actors: Ragged) -> bool:
    """Whether some rows, half of them chosen by chance, are of the actor that they stand under, and in order."""
    spread = np.linspace(0, len(rows) - 1, min(len(rows), _SAMPLED)).astype(np.int64)
    chosen = np.frombuffer(os.urandom(8 * _SAMPLED), np.uint64) % np.uint64(max(len(rows), 1))
    for at in (*spread.tolist(), *chosen[: len(rows)].tolist()):
        actor, row = int(np.searchsorted(starts, at, "right")) - 1, int(rows[at])
        if actor not in actors[row]:
            return False
        if at + 1 < starts[actor + 1] and (column[row] > column[rows[at + 1]] or row == rows[at + 1]):
            return False
    return True
