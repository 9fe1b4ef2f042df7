"""Level of detail: how many events of a lane lie between any two instants, and which of them matters most.

Counts come from sorted columns by bisection; the most important row of a stretch from minima over runs of 64, of
64 times 64, and so on. Whatever is asked costs as much as the answer is long, however many events there are.
"""

from collections.abc import Collection
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.arrays import Doubles
from timeline_app.store.pyramid_base import Base, Flags, Indexes, base_of

__all__ = ["Base", "Flags", "Indexes", "Pyramid", "base_of", "make_ready", "pyramid_of", "pyramid_of_rows"]

NO_RANK = np.int32(2**31 - 1)
_LANES_AT_FIRST = 60  # as many have a lane of their own before somebody asks for others
_RUN = 64
_KEPT_MINIMA = 4
_SCANNED = 4096  # as many ranks are looked at one by one sooner than by runs


class Pyramid:
    """The dated events of one lane that a filter lets through.

    rows: by their middles, ascending; lefts and rights are sorted each by itself.
    """

    def __init__(self, base: Base, by_middle: Indexes, by_left: Indexes, by_right: Indexes) -> None:
        self._base, self.rows = base, by_middle
        self.lefts, self.rights = base.left[by_left], base.right[by_right]
        self._shorter: dict[float, _Minima] = {}
        self._peaks: dict[float, int] = {}

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def middles(self) -> Doubles:
        """Where the middle of each lies, ascending."""
        return self._base.middle[self.rows]

    @cached_property
    def lengths(self) -> Doubles:
        """How long each is, in the order of `rows`."""
        return self._base.length[self.rows]

    @cached_property
    def longest(self) -> float:
        return float(self.lengths.max(initial=0.0))

    @cached_property
    def shortest(self) -> float:
        return float(self.lengths.min(initial=np.inf))

    def in_view(self, left: float, right: float) -> int:
        """How many reach into [left, right)."""
        return _before(self.lefts, right) - int(self.rights.searchsorted(left, "right"))

    def rows_in_view(self, left: float, right: float) -> Indexes:
        """Rows of those who reach into [left, right), in no order."""
        first, after = self.between(left, right)
        ahead, behind = (self.from_outside(left, right, is_left) for is_left in (True, False))
        return np.concatenate((ahead, self.rows[first:after], behind))

    def holds_in_view(self, row: int, left: float, right: float) -> bool:
        """Whether a row is in the lane and reaches into [left, right)."""
        base = self._base
        return bool(base.left[row] < right and base.right[row] > left) and self.holds(row)

    def between(self, left: float, right: float) -> tuple[int, int]:
        """(first, after): the places in `rows` of those whose middles lie in [left, right)."""
        return _before(self.middles, left), _before(self.middles, right)

    def reaching_in(self, left: float, right: float) -> tuple[int, int]:
        """How many have their middle before, and how many after [left, right), yet reach into it."""
        first, after = self.between(left, right)
        return first - int(self.rights.searchsorted(left, "right")), _before(self.lefts, right) - after

    def holds(self, row: int) -> bool:
        """Whether a row of the table is in the lane, and dated; none below 0 is."""
        if row < 0:
            return False
        middle = self._base.middle[row]
        first, after = (int(self.middles.searchsorted(middle, side)) for side in ("left", "right"))
        return bool((self.rows[first:after] == row).any())

    def from_outside(self, left: float, right: float, is_left: bool) -> Indexes:
        """Rows of those whose middle lies before (or after) [left, right), yet who reach into it."""
        first, after = self.between(left, right)
        base = self._base
        if is_left:
            rows = self.rows[:first]
            return rows[base.right[rows] > left]
        rows = self.rows[after:]
        return rows[base.left[rows] < right]

    def reaches_in(self, row: int, left: float, right: float, is_left: bool) -> bool:
        """Whether any event of the table, its middle before (or after) [left, right), reaches into it."""
        middle = self._base.middle[row]
        if is_left:
            return bool(middle < left < self._base.right[row])
        return bool(middle >= right > self._base.left[row])

    def peak(self, bin_s: float) -> int:
        """The most that have their middle in one bin of so many seconds, counted from instant 0; at least 1."""
        if bin_s not in self._peaks:
            bins = np.floor(self.middles / bin_s)
            ends = np.flatnonzero(np.append(bins[1:] != bins[:-1], True)) if len(bins) else bins
            self._peaks[bin_s] = int(np.diff(ends, prepend=-1).max(initial=1))
        return self._peaks[bin_s]

    def starts(self, edges: Doubles) -> NDArray[np.intp]:
        """For each edge, ascending, how many middles lie before it."""
        return self.middles.searchsorted(edges, "left")

    def middle_of(self, row: int) -> float:
        """Where the middle of any event of the table lies."""
        return float(self._base.middle[row])

    def reach_of(self, row: int) -> tuple[int, float, float, float]:
        """(row, left, middle, right) of any event of the table."""
        base = self._base
        return row, float(base.left[row]), float(base.middle[row]), float(base.right[row])

    def by_importance(self, rows: list[int]) -> list[int]:
        """These rows, the most important first."""
        rank = self._base.rank
        return sorted(rows, key=lambda row: int(rank[row]))

    def short_ones(self, first: int, after: int, longest: float) -> list[int]:
        """Those of `rows[first:after]` that are no longer than `longest`."""
        rows = self.rows[first:after]
        if longest < self.longest:
            rows = rows[self.lengths[first:after] <= longest]
        found: list[int] = rows.tolist()
        return found

    def foremost(self, starts: NDArray[np.intp], longest: float) -> Indexes:
        """The most important row of each stretch starts[i]:starts[i + 1] of `rows` no longer than `longest`; -1: none."""
        minima = self._minima(longest)
        found = minima.lowest(starts)
        has_any = found != NO_RANK
        rows = np.full(len(found), -1, dtype=np.int32)
        rows[has_any] = self._base.row_of_rank[found[has_any]]
        return rows

    def long_ones(self, least: float, left: float, right: float, most: int) -> list[int]:
        """Rows longer than `least` that reach into [left, right): up to `most`, the most important first."""
        base = self._base
        found: list[Indexes] = []
        for longest, middles, rows, runs in self._by_length:
            if longest > least:
                first, after = _before(middles, left - longest / 2), _before(middles, right + longest / 2)
                found.append(_first_of(base, rows[first:after], first, runs, (least, left, right), most))
        if not found:
            return []
        ranks = np.sort(base.rank[np.concatenate(found)])[:most]
        rows_found: list[int] = base.row_of_rank[ranks].tolist()
        return rows_found

    @cached_property
    def _by_length(self) -> list[tuple[float, Doubles, Indexes, Indexes]]:
        """(length, middles, rows, runs) of those longer than half of it, up to it; each by middle.

        runs: the least rank of each 64 of them.
        """
        exponents = np.frexp(self.lengths)[1].astype(np.int16)
        made: list[tuple[float, Doubles, Indexes, Indexes]] = []
        for exponent in np.unique(exponents):
            chosen = np.flatnonzero(exponents == exponent)
            rows = self.rows[chosen]
            runs = np.minimum.reduceat(self._base.rank[rows], np.arange(0, len(rows), _RUN))
            made.append((2.0 ** int(exponent), self.middles[chosen], rows, runs))
        return made

    def _minima(self, longest: float) -> "_Minima":
        """Of the ranks of those no longer than `longest`; kept, for it is asked for in powers of two."""
        key = longest if longest < self.longest else np.inf
        if key not in self._shorter:
            if len(self._shorter) >= _KEPT_MINIMA:
                self._shorter.clear()
            ranks = self._base.rank[self.rows]
            if key < np.inf:
                ranks = np.where(self.lengths <= longest, ranks, NO_RANK)
            self._shorter[key] = _Minima(ranks)
        return self._shorter[key]


class _Minima:
    """The least of any stretch of numbers."""

    def __init__(self, ranks: Indexes) -> None:
        self._levels = [ranks]
        while len(self._levels[-1]) > _RUN:
            level = self._levels[-1]
            self._levels.append(np.minimum.reduceat(level, np.arange(0, len(level), _RUN)))

    def lowest(self, starts: NDArray[np.intp]) -> Indexes:
        """Of each stretch starts[i]:starts[i + 1]; NO_RANK where it is empty."""
        return self._lowest(starts[:-1], starts[1:], 0)

    def _lowest(self, first: NDArray[np.intp], after: NDArray[np.intp], level: int) -> Indexes:
        ranks = self._levels[level]
        if level + 1 == len(self._levels) or int((after - first).sum()) <= _SCANNED:
            return _scan(ranks, first, after)
        begin, end = -(-first // _RUN), after // _RUN
        is_narrow = begin >= end
        ahead = _scan(ranks, first, np.where(is_narrow, after, begin * _RUN))
        behind = _scan(ranks, np.where(is_narrow, after, end * _RUN), after)
        within = self._lowest(begin, np.maximum(end, begin), level + 1)
        return np.minimum(np.minimum(ahead, behind), within)


def _scan(ranks: Indexes, first: NDArray[np.intp], after: NDArray[np.intp]) -> Indexes:
    """The least of each stretch, one by one."""
    found = np.full(len(first), NO_RANK, dtype=np.int32)
    is_some = after > first
    if is_some.any():
        bounds = np.stack((first[is_some], after[is_some]), axis=1).ravel()
        padded = ranks if bounds[-1] < len(ranks) else np.append(ranks, NO_RANK)
        found[is_some] = np.minimum.reduceat(padded, bounds)[::2]
    return found


def _first_of(
    base: Base, rows: Indexes, first: int, runs: Indexes, asked: tuple[float, float, float], most: int
) -> Indexes:
    """The most important of rows that are longer than asked[0] and reach into [asked[1], asked[2]): `most` at least.

    first: where they begin among those that `runs` are of. Runs are looked at from the most important on, some at a
    time, until none that is left can hold one that matters more.
    """
    least, left, right = asked
    if not len(rows):
        return rows
    begin = first // _RUN
    own = runs[begin : (first + len(rows) - 1) // _RUN + 1]
    order = np.argsort(own, kind="stable")
    at_once = max(most, _SCANNED // _RUN)
    found = rows[:0]
    for start in range(0, len(order), at_once):
        places = ((order[start : start + at_once, np.newaxis] + begin) * _RUN - first) + np.arange(_RUN)
        some = rows[places[(places >= 0) & (places < len(rows))]]
        is_there = (base.left[some] < right) & (base.right[some] > left) & (base.length[some] > least)
        found = np.concatenate((found, some[is_there]))
        rest = order[start + at_once :]
        if len(found) >= most and len(rest):
            worst = np.partition(base.rank[found], most - 1)[most - 1]
            if worst < own[rest[0]]:
                break
    return found


def _before(values: Doubles, at: float) -> int:
    return int(values.searchsorted(at, "left"))


def make_ready(base: Base) -> None:
    """Makes what a first picture of all events would wait for; from any thread."""
    counts = np.diff(base.starts)
    for actor in np.argsort(-counts, kind="stable")[:_LANES_AT_FIRST].tolist():
        whole = pyramid_of(base, (actor,), None)
        _ = whole.shortest, whole.longest, whole.middles


def pyramid_of(base: Base, actors: Collection[int], passed: Flags | None) -> Pyramid:
    """The events of some actors, each once; base.nobody for those without any. passed: a flag a row; None for all."""
    if len(actors) == 1:
        (actor,) = actors
        own = slice(int(base.starts[actor]), int(base.starts[actor + 1]))
        orders = (base.pairs_by_middle[own], base.pairs_by_left[own], base.pairs_by_right[own])
        return _through(base, orders, passed, actor)
    taking_part = np.zeros(len(base.rank), dtype=np.bool_)
    for actor in actors:
        taking_part[base.pairs_by_left[base.starts[actor] : base.starts[actor + 1]]] = True
    return pyramid_of_rows(base, taking_part if passed is None else taking_part & passed)


def pyramid_of_rows(base: Base, passed: Flags | None) -> Pyramid:
    """The events of the rows that have a flag; None for all."""
    return _through(base, (base.by_middle, base.by_left, base.by_right), passed, len(base.starts))


def _through(base: Base, orders: tuple[Indexes, Indexes, Indexes], passed: Flags | None, key: int) -> Pyramid:
    """Those of the events in these orders that have a flag; where all have one, made once, and kept under a key."""
    flags = None if passed is None else tuple(passed.take(order) for order in orders)
    if flags is not None and not flags[0].all():
        return Pyramid(base, *(order[is_in] for order, is_in in zip(orders, flags, strict=True)))
    if key not in base.unfiltered:
        base.unfiltered[key] = Pyramid(base, *orders)
    whole: Pyramid = base.unfiltered[key]
    return whole
