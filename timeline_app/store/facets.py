"""How many events each value of each facet has under the current filter."""

from functools import lru_cache
from typing import TypeAlias

import numpy as np

from timeline_app.store.columns import Flags, column
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.masks import asked_mask, withheld_mask, words_mask
from timeline_app.store.table import EventTable, Rows

Counts: TypeAlias = dict[Facet, dict[str, int]]


@lru_cache(maxsize=4)
def count_facets(chosen: Filter, table: EventTable) -> Counts:
    """By facet, the number of events of each value (an actor's id, a tag, …); what has no event is absent.

    A facet whose ticks mean "any of" is counted as if none of its own were ticked: the count says what ticking would
    show. "All of" is counted with the ticks: the count says what would remain. A value that is withheld is counted as
    if it were not: the count says what it keeps away.
    """
    words = words_mask(chosen, table)
    asked = {facet: asked_mask(chosen, table, facet) for facet in Facet if chosen.included(facet)}
    kept = {facet: ~withheld_mask(chosen, table, facet) for facet in Facet if chosen.excluded(facet)}
    counts: Counts = {}
    for facet in Facet:
        has_all = facet is Facet.ACTORS and chosen.match_all
        others = [flags for other, flags in asked.items() if other is not facet or has_all]
        others += [flags for other, flags in kept.items() if other is not facet]
        passed: Flags = np.logical_and.reduce([words, *others])
        own = passed & kept[facet] if facet in kept else passed
        counts[facet] = column(table, facet).counts(own)
        for value in chosen.excluded(facet):
            having = passed & column(table, facet).having(value)
            counts[facet][value] = int(np.count_nonzero(having & ~withheld_mask(chosen, table, facet, value)))
    return counts


def count_by_actor(rows: Rows, table: EventTable) -> dict[str, int]:
    """How many of the rows each actor takes part in, by id; who takes part in none is absent."""
    flags = np.zeros(len(table), dtype=np.bool_)
    flags[list(rows)] = True
    return column(table, Facet.ACTORS).counts(flags)
