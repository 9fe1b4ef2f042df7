"""The values of one facet as numpy compares and counts them."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.arrays import counts_between
from timeline_app.store.picked import Flags, Indexes

_SOME = 64  # values: of no more, each is looked for by itself
_GLANCE = 1024  # rows
_FEW = 16  # where less than one row in so many passed, these rows alone are asked for their values


class Column(Protocol):
    """Which rows have which values of a facet."""

    @property
    def values(self) -> tuple[str, ...]:
        """Those that occur."""

    def having(self, value: str) -> Flags:
        """One flag a row: true where the event has the value."""

    def occurring(self, passed: Flags) -> tuple[str, ...]:
        """The values that any of the rows that passed has."""

    def counts(self, passed: Flags) -> dict[str, int]:
        """How many of the rows that passed have each value; those that none has are left out."""


class Pairs:
    """Any number of values for each row: pairs of row and value, each once, ordered by value.

    values: those that occur; rows: the row of each pair; starts: where the pairs of each value begin, and their end.
    by_row: counts the values of some rows, in the order of `values`, where there is a way to it.
    """

    def __init__(
        self,
        values: tuple[str, ...],
        rows: Indexes,
        starts: NDArray[np.int64],
        length: int,
        by_row: Callable[[NDArray[np.intp]], NDArray[np.intp]] | None = None,
    ) -> None:
        self.values, self.rows, self.starts, self.length = values, rows, starts, length
        self._by_row = by_row

    @cached_property
    def _place(self) -> Mapping[str, int]:
        return {value: at for at, value in enumerate(self.values)}

    def rows_of(self, value: str) -> Indexes:
        """The rows that have a value, ascending."""
        at = self._place.get(value, -1)
        return self.rows[self.starts[at] : self.starts[at + 1]] if at >= 0 else self.rows[:0]

    def having(self, value: str) -> Flags:
        flags = np.zeros(self.length, dtype=np.bool_)
        flags[self.rows_of(value)] = True
        return flags

    def occurring(self, passed: Flags) -> tuple[str, ...]:
        if len(self.values) > _SOME:
            return tuple(self.values[at] for at in np.flatnonzero(self._sums(passed)).tolist())
        bounds = zip(self.values, self.starts[:-1].tolist(), self.starts[1:].tolist(), strict=True)
        return tuple(value for value, first, after in bounds if self._is_any(passed, first, after))

    def _is_any(self, passed: Flags, first: int, after: int) -> bool:
        begin, step = first, _GLANCE
        while begin < after:
            if passed.take(self.rows[begin : min(begin + step, after)]).any():
                return True
            begin, step = begin + step, step * 8
        return False

    def counts(self, passed: Flags) -> dict[str, int]:
        sums = self._sums(passed)
        some = np.flatnonzero(sums)
        counted = zip(some.tolist(), sums[some].tolist(), strict=True)
        return {self.values[at]: count for at, count in counted}

    def _sums(self, passed: Flags) -> NDArray[np.integer[Any]]:
        """How many of the rows that passed have each value, in the order of `values`."""
        passed_rows = np.count_nonzero(passed)
        if passed_rows == self.length:
            return np.diff(self.starts)
        if self._by_row and passed_rows * _FEW < self.length:
            return self._by_row(np.flatnonzero(passed))
        return counts_between(passed.take(self.rows), self.starts)


class Choices:
    """One value for each row, or none. codes: the place of its value in `choices`; less than 0 where it has none."""

    def __init__(self, choices: tuple[str, ...], codes: NDArray[np.int8]) -> None:
        self._choices, self._codes = choices, codes

    @cached_property
    def values(self) -> tuple[str, ...]:
        return tuple(value for value in self._choices if self.having(value).any())

    def having(self, value: str) -> Flags:
        if value not in self._choices:
            return np.zeros(len(self._codes), dtype=np.bool_)
        return np.asarray(self._codes == self._choices.index(value))

    def occurring(self, passed: Flags) -> tuple[str, ...]:
        return tuple(self.counts(passed))

    def counts(self, passed: Flags) -> dict[str, int]:
        counted = {value: int(np.count_nonzero(passed & self.having(value))) for value in self.values}
        return {value: count for value, count in counted.items() if count}
