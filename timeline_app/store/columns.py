"""The values of each facet in columns, for numpy to compare and count."""

from collections.abc import Callable, Iterable, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from timeline_app.model.event_columns import EventColumns
from timeline_app.model.rival_dates import Agreement
from timeline_app.store.bulk_columns import bulk_column, corroborations
from timeline_app.store.certainty import certainty
from timeline_app.store.corroboration import corroboration, origins
from timeline_app.store.facet import Facet
from timeline_app.store.facet_column import Column, Pairs
from timeline_app.store.kept import kept
from timeline_app.store.picked import Flags
from timeline_app.store.stepwise import Steps, finish
from timeline_app.store.table import EventTable

__all__ = ["Column", "Flags", "column", "make_ready", "steps_to"]


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


def column(table: EventTable, facet: Facet) -> Column:
    """The values of a facet; made once for each table, and for all tables of the same events in columns."""
    if not isinstance(table.events, EventColumns):
        return _of_rows(table, facet)
    if facet is Facet.CORROBORATIONS:
        return finish(_corroborations_of(table))
    return _of_columns(table.events, facet)


def make_ready(table: EventTable) -> None:
    """Makes what a first filter would wait for, but for what only the words of events tell; from any thread."""
    for facet in Facet:
        if facet is not Facet.CORROBORATIONS:
            column(table, facet)


def steps_to(table: EventTable, facet: Facet) -> Steps[None]:
    """Steps after which `column` answers at once: none but where the words of very many events must be looked at."""
    if facet is Facet.CORROBORATIONS and isinstance(table.events, EventColumns):
        yield from _corroborations_of(table)
    column(table, facet)


@kept(len(Facet))
def _of_rows(table: EventTable, facet: Facet) -> Column:
    rows_of: dict[str, list[int]] = {}
    for row, values in enumerate(_VALUES[facet](table)):
        for value in values if len(values) < 2 else dict.fromkeys(values):
            rows_of.setdefault(value, []).append(row)
    starts = np.cumsum([0, *(len(rows) for rows in rows_of.values())], dtype=np.int64)
    rows = np.array([row for rows in rows_of.values() for row in rows], dtype=np.int32)
    return Pairs(tuple(rows_of), rows, starts, len(table))


@kept(len(Facet))
def _of_columns(events: EventColumns, facet: Facet) -> Column:
    return bulk_column(events.columns, facet)


def _corroborations_of(table: EventTable) -> Steps[Column]:
    if table not in _corroborated:
        _corroborated[table] = yield from corroborations(table)
    return _corroborated[table]


_corroborated: WeakKeyDictionary[EventTable, Column] = WeakKeyDictionary()
