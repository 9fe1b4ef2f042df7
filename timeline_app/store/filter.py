"""Which events are let through."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from timeline_app.store import search
from timeline_app.store.table import EventTable, Flags, Rows


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody asked to see; empty lets everything through.

    actors: ids, any of them or (match_all) all of them; not_actors withholds events with any of these.
    tags: any of them; not_tags withholds. words: as typed into search.
    """

    actors: frozenset[str] = frozenset()
    match_all: bool = False
    not_actors: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    not_tags: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    words: str = ""

    @property
    def is_empty(self) -> bool:
        return self.cleared() == self

    @property
    def withholds(self) -> bool:
        """True where something is kept from the picture by an exclusion."""
        return bool(self.not_actors or self.not_tags)

    def cleared(self) -> "Filter":
        """The filter that lets everything through, with the same any/all."""
        return Filter(match_all=self.match_all)

    def with_actor_toggled(self, actor_id: str) -> "Filter":
        return replace(self, actors=self.actors ^ {actor_id})

    def with_only_actor(self, actor_id: str) -> "Filter":
        """This actor alone; nobody where it was alone already."""
        return replace(self, actors=frozenset() if self.actors == {actor_id} else frozenset({actor_id}))

    def with_tag_toggled(self, tag: str) -> "Filter":
        return replace(self, tags=self.tags ^ {tag})

    def with_source_toggled(self, source_id: str) -> "Filter":
        return replace(self, sources=self.sources ^ {source_id})


def let_through(chosen: Filter, table: EventTable) -> Rows:
    """Rows of the events that the filter lets through, ascending."""
    return np.flatnonzero(mask(chosen, table)).astype(np.int64)


def mask(chosen: Filter, table: EventTable) -> Flags:
    """One flag a row: true where the filter lets the event through."""
    passed = np.ones(len(table), dtype=np.bool_)
    if chosen.actors:
        hits = np.array([_member(table, "actor", name) for name in sorted(chosen.actors)])
        passed &= hits.all(axis=0) if chosen.match_all else hits.any(axis=0)
    if chosen.tags:
        passed &= np.array([_member(table, "tag", tag) for tag in chosen.tags]).any(axis=0)
    if chosen.sources:
        passed &= np.array([_member(table, "source", name) for name in chosen.sources]).any(axis=0)
    for actor_id in chosen.not_actors:
        passed &= ~_member(table, "actor", actor_id)
    for tag in chosen.not_tags:
        passed &= ~_member(table, "tag", tag)
    if terms := search.parse(chosen.words):
        passed &= table.column([search.matches(terms, text) for text in _searched(table)])
    return passed


@lru_cache(maxsize=512)
def _member(table: EventTable, facet: str, name: str) -> Flags:
    """One flag a row: true where the event has this actor, tag or source. Kept, for panels ask for all of them."""
    if facet == "actor":
        return table.column([name in event.actor_ids for event in table.events])
    if facet == "tag":
        return table.column([name in event.tags for event in table.events])
    return table.column([name in event.source_ids for event in table.events])


@lru_cache(maxsize=2)
def _searched(table: EventTable) -> tuple[str, ...]:
    return tuple(search.searched_text(event, table.timeline) for event in table.events)
