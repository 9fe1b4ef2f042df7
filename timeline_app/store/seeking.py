"""A search among very many events, in steps: hits are known as they are found."""

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import STATUSES, Columns, Ragged
from timeline_app.store.arrays import Doubles, floats, octets
from timeline_app.store.event_table import Bytes, EventTable, Floats
from timeline_app.store.kept import kept
from timeline_app.store.picked import Flags, Picked
from timeline_app.store.query import Condition, Query
from timeline_app.store.table import KNOWN
from timeline_app.store.word_index import WordIndex, index_of

_MOST_KEPT = 24  # whole answers; each takes a bit an event

Test: TypeAlias = Callable[[int], Flags]
"""For each event of a chunk whether it has what one condition asks for, `is_excluded` aside."""


class Seek:
    """What a search finds in a table whose facts are in columns, chunk after chunk.

    flags: one a row, true for each hit found so far. looked: the chunks that were looked at, in that order.
    """

    def __init__(
        self, query: Query, table: EventTable, first: range = range(0), earlier: "Seek | None" = None
    ) -> None:
        """first: rows that are waited for most. earlier: a search for less of the same; of it only hits are looked at."""
        self.query, self.table = query, table
        self.flags: Flags = np.zeros(len(table), dtype=np.bool_)
        self.looked: list[int] = []
        self._index = index_of(table)
        self._tests = [(_test(each, table, self._index), each) for each in query.conditions]
        self._order = _order(self._index, first)
        self._without: set[int] = set()
        known = _answers(table).get(query.conditions)
        if known is not None:
            self.flags = np.unpackbits(known, count=len(table)).view(np.bool_)
            self.looked = self._order
        elif earlier is not None and earlier.table is table and _narrows(query, earlier.query):
            self._without = earlier.chunks_without_hits()

    @property
    def is_done(self) -> bool:
        """True once all was looked at."""
        return len(self.looked) == len(self._order)

    @property
    def count(self) -> int:
        """How many hits were found so far."""
        return int(np.count_nonzero(self.flags))

    def hits(self) -> Picked:
        """The hits found so far, as they are now."""
        return Picked(self.flags.copy())

    def go_on(self, patience_s: float = float("inf")) -> None:
        """Looks at as many chunks as there is time for, at least one."""
        until = perf_counter() + patience_s
        while not self.is_done:
            chunk = self._order[len(self.looked)]
            if chunk not in self._without:
                rows = self._index.rows(chunk)
                self.flags[rows.start : rows.stop] = self._hits_in(chunk)
            self.looked.append(chunk)
            if self.is_done:
                _keep(self)
            if perf_counter() >= until:
                break

    def chunks_without_hits(self) -> set[int]:
        """Those looked at in vain."""
        if not self.looked:
            return set()
        has_hits = np.logical_or.reduceat(self.flags, self._index.firsts)
        return {chunk for chunk in self.looked if not has_hits[chunk]}

    def _hits_in(self, chunk: int) -> Flags:
        rows = self._index.rows(chunk)
        passed = np.ones(len(rows), dtype=np.bool_)
        for test, condition in self._tests:
            has = test(chunk)
            passed &= ~has if condition.is_excluded else has
            if condition.key in ("after", "before"):
                passed &= ~np.isnan(floats(self.table.when_left)[rows.start : rows.stop])
            if not passed.any():
                break
        return passed


@kept(1)
def _answers(table: EventTable) -> dict[tuple[Condition, ...], NDArray[np.uint8]]:
    """What was found last in a table, as bits."""
    del table
    return {}


def forget_answers(table: EventTable) -> None:
    """Lets go of what was found, as if nothing had been searched for yet."""
    _answers(table).clear()


def _keep(seek: Seek) -> None:
    answers = _answers(seek.table)
    while len(answers) >= _MOST_KEPT:
        answers.pop(next(iter(answers)))
    answers[seek.query.conditions] = np.packbits(seek.flags)


def _narrows(query: Query, earlier: Query) -> bool:
    """True where whatever answers a search answers the earlier one: each condition of that follows from one of this."""
    return all(any(_implies(new, old) for new in query.conditions) for old in earlier.conditions)


def _implies(new: Condition, old: Condition) -> bool:
    if new == old:
        return True
    are_words = not (new.key or old.key or new.is_excluded or old.is_excluded)
    return are_words and old.values[0] in new.values[0]


def _order(index: WordIndex, first: range) -> list[int]:
    """The chunks, those that hold the rows waited for before the others."""
    wanted = range(index.chunk_of(first.start), index.chunk_of(first.stop - 1) + 1) if first else range(0)
    return [*wanted, *(chunk for chunk in range(len(index)) if chunk not in wanted)]


def _test(condition: Condition, table: EventTable, index: WordIndex) -> Test:
    columns = table.columns
    assert columns is not None
    match condition.key:
        case "actor":
            return _any_of(columns.actors, condition.values, index)
        case "tag":
            return _any_of(columns.tags, condition.values, index)
        case "source":
            return _any_of(columns.sources, condition.values, index)
        case "status":
            return _with_status(columns, condition.values, index)
        case "before":
            first = _bound(table.when_left, table.when_left_side, -np.inf, index)
            return lambda chunk: np.asarray(first(chunk) < condition.at)
        case "after":
            last = _bound(table.when_right, table.when_right_side, np.inf, index)
            return lambda chunk: np.asarray(last(chunk) > condition.at)
    return _with_words(condition.values[0], columns, index)


def _with_words(folded: str, columns: Columns, index: WordIndex) -> Test:
    """Whether the words of an event hold a text: its own, or the names of who and what it is about, which come again."""
    named = ((columns.actors, index.actors), (columns.tags, index.tags), (columns.sources, index.sources))
    tests = [
        _any_that(ragged, [folded in name for name in names], index)
        for ragged, names in named
        if any(folded in name for name in names)
    ]

    def having(chunk: int) -> Flags:
        found = index.words(chunk).having(folded)
        for test in tests:
            found |= test(chunk)
        return found

    return having


def _any_of(ragged: Ragged, values: Sequence[str], index: WordIndex) -> Test:
    asked = set(values)
    return _any_that(ragged, [name in asked for name in ragged.names], index)


def _any_that(ragged: Ragged, are_wanted: Sequence[bool], index: WordIndex) -> Test:
    """Whether one of the values of an event is wanted."""
    wanted = np.array(are_wanted, dtype=np.bool_)

    def having(chunk: int) -> Flags:
        rows = index.rows(chunk)
        starts = ragged.starts[rows.start : rows.stop + 1]
        before = np.concatenate(([0], np.cumsum(wanted[ragged.values[starts[0] : starts[-1]]])))
        sums = before[starts - starts[0]]
        return np.asarray(sums[1:] > sums[:-1])

    return having


def _with_status(columns: Columns, values: Sequence[str], index: WordIndex) -> Test:
    wanted = np.array([status.value in values for status in STATUSES], dtype=np.bool_)

    def having(chunk: int) -> Flags:
        rows = index.rows(chunk)
        return wanted[columns.status[rows.start : rows.stop]]

    return having


def _bound(bounds: Floats, sides: Bytes, beyond: float, index: WordIndex) -> Callable[[int], Doubles]:
    """A bound of each event of a chunk at its outermost: `beyond` where that side is open or unknown."""

    def bound(chunk: int) -> Doubles:
        rows = index.rows(chunk)
        known = octets(sides)[rows.start : rows.stop] == KNOWN
        return np.where(known, floats(bounds)[rows.start : rows.stop], beyond)

    return bound
