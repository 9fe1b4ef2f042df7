"""How many events each value of each facet has under the current filter."""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np

from timeline_app import words
from timeline_app.store.arrays import flags
from timeline_app.store.columns import column
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.kept import kept
from timeline_app.store.masks import mask, withheld_mask
from timeline_app.store.table import EventTable, Rows

Counts: TypeAlias = dict[Facet, dict[str, int]]


def count_facets(chosen: Filter, table: EventTable, facets: Iterable[Facet] = Facet) -> Counts:
    """By facet, the number of events of each value (an actor's id, a tag, …); what has no event is absent.

    A facet whose ticks mean "any of" is counted as if none of its own were ticked: the count says what ticking would
    show. "All of" is counted with the ticks: the count says what would remain. A value that is withheld is counted as
    if it were not: the count says what it keeps away.
    """
    return {facet: _counts(table, chosen, facet, words.language()) for facet in facets}


@kept(4 * len(Facet))
def _counts(table: EventTable, chosen: Filter, facet: Facet, language: str) -> dict[str, int]:
    del language  # in which dates were typed
    values, passed = column(table, facet), mask(chosen, table, but=facet)
    if not chosen.excluded(facet):
        return values.counts(passed)
    counts = values.counts(passed & ~withheld_mask(chosen, table, facet))
    for value in chosen.excluded(facet):
        having = passed & values.having(value)
        counts[value] = int(np.count_nonzero(having & ~withheld_mask(chosen, table, facet, value)))
    return counts


def count_by_actor(rows: Rows, table: EventTable) -> dict[str, int]:
    """How many of the rows each actor takes part in, by id; who takes part in none is absent."""
    return column(table, Facet.ACTORS).counts(flags(rows, len(table)))
