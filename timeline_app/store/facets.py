"""How many events each actor, tag and source has under the current filter."""

from collections import Counter
from dataclasses import dataclass, replace

from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts by actor id, by tag and by source id; what has no event is absent.

    A facet whose ticks mean "any of" is counted as if none of its own were ticked: the count says what ticking would
    show. "All of" is counted with the ticks: the count says what would remain.
    """

    actors: dict[str, int]
    tags: dict[str, int]
    sources: dict[str, int]


def count_facets(chosen: Filter, table: EventTable) -> Facets:
    """The facets of a table under a filter."""
    by_actor = chosen if chosen.match_all else replace(chosen, actors=frozenset())
    return Facets(
        actors=dict(_count(table, by_actor, "actors")),
        tags=dict(_count(table, replace(chosen, tags=frozenset()), "tags")),
        sources=dict(_count(table, replace(chosen, sources=frozenset()), "sources")),
    )


def _count(table: EventTable, chosen: Filter, facet: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for row in let_through(chosen, table):
        event = table.events[row]
        if facet == "actors":
            counts.update(set(event.actor_ids))
        elif facet == "tags":
            counts.update(set(event.tags))
        else:
            counts.update(event.source_ids)
    return counts
