"""A filter and a search as flags over all rows, by numpy."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app import words
from timeline_app.store.filter import Filter
from timeline_app.store.query import Condition, Query, understand
from timeline_app.store.table import KNOWN, EventTable
from timeline_app.store.texts import texts_of

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
    if chosen.words.strip():
        passed &= _searched(table, chosen.words, words.language())
    return passed


@lru_cache(maxsize=8)
def _searched(table: EventTable, typed: str, language: str) -> Flags:
    """Those that a search lets through: none where it cannot be understood, for it may be meant to withhold."""
    del language  # in which dates were typed
    query = understand(typed, table)
    return np.zeros(len(table), dtype=np.bool_) if query.faults else flags(query, table)


def flags(query: Query, table: EventTable) -> Flags:
    """One flag a row: true where every condition holds."""
    passed = np.ones(len(table), dtype=np.bool_)
    for condition in query.conditions:
        has = _has(condition, table)
        passed &= ~has if condition.is_excluded else has
        if condition.key in ("after", "before"):
            passed &= _numbers(table.undated) == 0
    return passed


def _has(condition: Condition, table: EventTable) -> Flags:
    if condition.key == "":
        return _with_words(table, condition.values[0])
    first, last = _reached(table)
    if condition.key == "before":
        return np.asarray(first < condition.at)
    if condition.key == "after":
        return np.asarray(last > condition.at)
    return _column(np.any([_member(table, condition.key, value) for value in condition.values], axis=0))


@lru_cache(maxsize=64)
def _with_words(table: EventTable, folded: str) -> Flags:
    found = np.zeros(len(table), dtype=np.bool_)
    found[texts_of(table).rows_with(folded)] = True
    return found


@lru_cache(maxsize=2)
def _reached(table: EventTable) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(from, to) when each event can have been, at the outermost; a side that is open or unknown has no end."""
    first = np.where(_numbers(table.left_side) == KNOWN, np.frombuffer(table.left, dtype=np.float64), -np.inf)
    last = np.where(_numbers(table.right_side) == KNOWN, np.frombuffer(table.right, dtype=np.float64), np.inf)
    return first, last


def _numbers(column: "Sequence[int]") -> NDArray[np.int8]:
    return np.frombuffer(column, dtype=np.int8)  # type: ignore[call-overload, no-any-return]


@lru_cache(maxsize=512)
def _member(table: EventTable, facet: str, name: str) -> Flags:
    """One flag a row: true where the event has this actor, tag, source or status. Kept: panels ask for all of them."""
    if facet == "actor":
        return _column([name in event.actor_ids for event in table.events])
    if facet == "tag":
        return _column([name in event.tags for event in table.events])
    if facet == "status":
        return _column([event.status.value == name for event in table.events])
    return _column([name in event.source_ids for event in table.events])


def _column(values: Sequence[bool] | Flags) -> Flags:
    return np.array(values, dtype=np.bool_)
