"""A search as flags over all rows, by numpy."""

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.arrays import floats, octets
from timeline_app.store.columns import Flags, column
from timeline_app.store.facet import Facet
from timeline_app.store.kept import kept
from timeline_app.store.query import Condition, Query
from timeline_app.store.table import KNOWN, EventTable
from timeline_app.store.texts import texts_of

_FACETS = {"actor": Facet.ACTORS, "tag": Facet.TAGS, "source": Facet.SOURCES, "status": Facet.STATUSES}


def having(query: Query, table: EventTable) -> Flags:
    """One flag a row: true where every condition holds. Undated events are neither before nor after, nor the contrary."""
    if table.columns is not None:
        from timeline_app.store.seeking import Seek

        seek = Seek(query, table)
        seek.go_on()
        return seek.flags
    passed = np.ones(len(table), dtype=np.bool_)
    for condition in query.conditions:
        has = _has(condition, table)
        passed &= ~has if condition.is_excluded else has
        if condition.key in ("after", "before"):
            passed &= ~np.isnan(floats(table.when_left))
    return passed


def _has(condition: Condition, table: EventTable) -> Flags:
    if condition.key in _FACETS:
        values = column(table, _FACETS[condition.key])
        has: Flags = np.logical_or.reduce([values.having(value) for value in condition.values])
        return has
    if condition.key == "before":
        return np.asarray(_first(table) < condition.at)
    if condition.key == "after":
        return np.asarray(_last(table) > condition.at)
    return _with_words(table, condition.values[0])


@kept(64)
def _with_words(table: EventTable, folded: str) -> Flags:
    found = np.zeros(len(table), dtype=np.bool_)
    found[texts_of(table).rows_with(folded)] = True
    return found


@kept(1)
def _first(table: EventTable) -> NDArray[np.float64]:
    """From when each event can have been, at the outermost: from ever where that side is open or unknown."""
    return np.where(octets(table.when_left_side) == KNOWN, floats(table.when_left), -np.inf)


@kept(1)
def _last(table: EventTable) -> NDArray[np.float64]:
    """Until when each event can have been, at the outermost: for ever where that side is open or unknown."""
    return np.where(octets(table.when_right_side) == KNOWN, floats(table.when_right), np.inf)
