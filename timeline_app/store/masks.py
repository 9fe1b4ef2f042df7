"""A filter as flags over all rows, by numpy."""

from functools import lru_cache

import numpy as np

from timeline_app import words
from timeline_app.store.columns import Flags, column
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.finding import having
from timeline_app.store.query import understand
from timeline_app.store.table import EventTable


def mask(chosen: Filter, table: EventTable) -> Flags:
    """One flag a row: true where the filter lets the event through."""
    passed = words_mask(chosen, table)
    for facet in Facet:
        if chosen.concerns(facet):
            passed = passed & asked_mask(chosen, table, facet) & ~withheld_mask(chosen, table, facet)
    return passed


def asked_mask(chosen: Filter, table: EventTable, facet: Facet) -> Flags:
    """One flag a row: true where the event has what is asked for of a facet; everywhere where nothing is."""
    included = chosen.included(facet)
    if not included:
        return _all(table)
    having = [column(table, facet).having(value) for value in sorted(included)]
    has_all = facet is Facet.ACTORS and chosen.match_all
    asked: Flags = (np.logical_and if has_all else np.logical_or).reduce(having)
    return asked


def withheld_mask(chosen: Filter, table: EventTable, facet: Facet, but: str = "") -> Flags:
    """One flag a row: true where the event has a value of a facet that is withheld, the value `but` aside."""
    withheld = np.zeros(len(table), dtype=np.bool_)
    for value in chosen.excluded(facet) - {but}:
        withheld |= column(table, facet).having(value)
    return withheld


def words_mask(chosen: Filter, table: EventTable) -> Flags:
    """One flag a row: true where the search lets the event through: nowhere where it cannot be understood.

    What is not understood may be there to withhold.
    """
    return _searched(chosen.words, table, words.language()) if chosen.words.strip() else _all(table)


@lru_cache(maxsize=8)
def _searched(typed: str, table: EventTable, language: str) -> Flags:
    del language  # in which dates were typed
    query = understand(typed, table)
    return np.zeros(len(table), dtype=np.bool_) if query.faults else having(query, table)


def _all(table: EventTable) -> Flags:
    return np.ones(len(table), dtype=np.bool_)
