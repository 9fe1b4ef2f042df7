"""The values of each facet in columns, for numpy to compare and count."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.rival_dates import Agreement
from timeline_app.store.certainty import certainty
from timeline_app.store.corroboration import corroboration, origins
from timeline_app.store.facet import Facet
from timeline_app.store.table import EventTable

Flags: TypeAlias = NDArray[np.bool_]
Indices: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """Which rows have which values: pairs, each once, ordered by value.

    values: those that occur; rows: the row of each pair; starts: where the pairs of each value begin, and their end.
    """

    values: tuple[str, ...]
    rows: Indices
    starts: Indices
    length: int

    def having(self, value: str) -> Flags:
        """One flag a row: true where the event has the value."""
        flags = np.zeros(self.length, dtype=np.bool_)
        if value in self.values:
            at = self.values.index(value)
            flags[self.rows[self.starts[at] : self.starts[at + 1]]] = True
        return flags

    def counts(self, passed: Flags) -> dict[str, int]:
        """How many of the rows that passed have each value; those that none has are left out."""
        if not self.values:
            return {}
        sums = np.add.reduceat(passed[self.rows], self.starts[:-1], dtype=np.intp)
        return {value: count for value, count in zip(self.values, sums.tolist(), strict=True) if count}


def _certainties(table: EventTable) -> Iterable[tuple[str, ...]]:
    return ((certainty(event.span).value,) for event in table.events)


def _corroborations(table: EventTable) -> Iterable[tuple[str, ...]]:
    origin_of = origins(table.timeline, table.copies)
    return ((corroboration(event, origin_of).value,) for event in table.events)


def _agreements(table: EventTable) -> Iterable[tuple[str, ...]]:
    """None for an event that fewer than two excerpts date."""
    names = [() if one is Agreement.UNCOMPARED else (one.name.lower(),) for one in Agreement]
    return (names[value] for value in table.agreement)


_VALUES: dict[Facet, Callable[[EventTable], Iterable[Sequence[str]]]] = {
    Facet.ACTORS: lambda table: (event.actor_ids for event in table.events),
    Facet.TAGS: lambda table: (event.tags for event in table.events),
    Facet.SOURCES: lambda table: (event.source_ids for event in table.events),
    Facet.STATUSES: lambda table: ((event.status.value,) for event in table.events),
    Facet.CERTAINTIES: _certainties,
    Facet.CORROBORATIONS: _corroborations,
    Facet.AGREEMENTS: _agreements,
}
"""For each facet the values of each event, in the order of the rows."""


@lru_cache(maxsize=2 * len(Facet))
def column(table: EventTable, facet: Facet) -> Column:
    """The values of a facet; made once for each table."""
    rows_of: dict[str, list[int]] = {}
    for row, values in enumerate(_VALUES[facet](table)):
        for value in values if len(values) < 2 else dict.fromkeys(values):
            rows_of.setdefault(value, []).append(row)
    starts = np.cumsum([0, *(len(rows) for rows in rows_of.values())], dtype=np.intp)
    rows = np.array([row for rows in rows_of.values() for row in rows], dtype=np.intp)
    return Column(tuple(rows_of), rows, starts, len(table))
