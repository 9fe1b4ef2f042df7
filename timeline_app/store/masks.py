"""A filter as flags over all rows, by numpy."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.store import search
from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable

Flags: TypeAlias = NDArray[np.bool_]


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
        passed &= _column([search.matches(terms, text) for text in _searched(table)])
    return passed


@lru_cache(maxsize=512)
def _member(table: EventTable, facet: str, name: str) -> Flags:
    """One flag a row: true where the event has this actor, tag or source. Kept, for panels ask for all of them."""
    if facet == "actor":
        return _column([name in event.actor_ids for event in table.events])
    if facet == "tag":
        return _column([name in event.tags for event in table.events])
    return _column([name in event.source_ids for event in table.events])


@lru_cache(maxsize=2)
def _searched(table: EventTable) -> tuple[str, ...]:
    return tuple(search.searched_text(event, table.timeline) for event in table.events)


def _column(values: Sequence[bool]) -> Flags:
    return np.array(values, dtype=np.bool_)
