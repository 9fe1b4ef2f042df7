"""A filter as flags over all rows, by numpy."""

import numpy as np

from timeline_app import words
from timeline_app.store.columns import Flags, column
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.finding import having
from timeline_app.store.kept import kept
from timeline_app.store.query import understand
from timeline_app.store.table import EventTable


def mask(chosen: Filter, table: EventTable, but: Facet | None = None) -> Flags:
    """One flag a row: true where the filter lets the event through; not to be written to.

    but: a facet of which nothing is asked or withheld meanwhile, but for actors of whom all are asked for.
    """
    return _mask(table, chosen, but if but and chosen.concerns(but) else None, words.language())


@kept(len(Facet))
def _mask(table: EventTable, chosen: Filter, but: Facet | None, language: str) -> Flags:
    has_all = Facet.ACTORS if chosen.match_all else None
    flags = [
        *(
            asked_mask(chosen, table, each)
            for each in Facet
            if chosen.included(each) and (each is not but or each is has_all)
        ),
        *(~withheld_mask(chosen, table, each) for each in Facet if chosen.excluded(each) and each is not but),
    ]
    if chosen.words.strip():
        flags.append(_searched(table, chosen.words, language))
    if not flags:
        return np.ones(len(table), dtype=np.bool_)
    first, *others = flags
    for other in others:
        first = first & other
    return first


def asked_mask(chosen: Filter, table: EventTable, facet: Facet) -> Flags:
    """One flag a row: true where the event has what is asked for of a facet; everywhere where nothing is."""
    having = (column(table, facet).having(value) for value in sorted(chosen.included(facet)))
    found = next(having, None)
    if found is None:
        return np.ones(len(table), dtype=np.bool_)
    has_all = facet is Facet.ACTORS and chosen.match_all
    for other in having:
        found = found & other if has_all else found | other
    return found


def withheld_mask(chosen: Filter, table: EventTable, facet: Facet, but: str = "") -> Flags:
    """One flag a row: true where the event has a value of a facet that is withheld, the value `but` aside."""
    withheld = np.zeros(len(table), dtype=np.bool_)
    for value in chosen.excluded(facet) - {but}:
        withheld |= column(table, facet).having(value)
    return withheld


@kept(8)
def _searched(table: EventTable, typed: str, language: str) -> Flags:
    """Where a search lets events through: nowhere where it cannot be understood, for it may be there to withhold."""
    del language  # in which dates were typed
    query = understand(typed, table)
    return np.zeros(len(table), dtype=np.bool_) if query.faults else having(query, table)
