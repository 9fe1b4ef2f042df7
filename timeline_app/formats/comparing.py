"""Whether facts say the same, wherever they stand."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt, Link
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem
from timeline_app.values import replace

T = TypeVar("T", Event, Actor, Source)
P = TypeVar("P", Event, Excerpt, Link, Actor, Source)


def is_same(one: Timeline, other: Timeline) -> bool:
    """Whether two timelines say the same, in the same order."""
    return is_joined(one, (), (), (), other)


def is_joined(
    former: Timeline,
    events: Sequence[Event],
    actors: Sequence[Actor],
    sources: Sequence[Source],
    now: Timeline,
) -> bool:
    """Whether `now` says what `former` does, in its order, and these besides, in their own."""
    return (
        _are_joined(former.events, events, now.events)
        and _are_joined([*former.actors.values()], actors, [*now.actors.values()])
        and _are_joined([*former.sources.values()], sources, [*now.sources.values()])
        and (former.title, former.description, former.language, former.lanes)
        == (now.title, now.description, now.language, now.lanes)
    )


def bare_problem(problem: Problem) -> str:
    """A problem without the lines and columns at which things stand."""
    parts = [part for part in (problem.what, problem.hint) if part is not None]
    values = [(part.id, [_bare_value(value) for value in part.values.values()]) for part in parts]
    return repr((problem.severity, problem.place.path, problem.event_id, values))


def _are_joined(former: Sequence[T], new: Sequence[T], now: Sequence[T]) -> bool:
    ids = {each.id for each in new}
    old = [each for each in now if each.id not in ids]
    added = [each for each in now if each.id in ids]
    return _bare(former) == _bare(old) and _bare(new) == _bare(added)


def _bare(facts: Iterable[T]) -> list[str]:
    """Facts without the places at which they stand; as text, in which what is unknown equals itself."""
    return [repr(_without_place(fact)) for fact in facts]


def _without_place(fact: P) -> P:
    changes: dict[str, Any] = {"place": None}
    if isinstance(fact, Event):
        changes["excerpts"] = tuple(map(_without_place, fact.excerpts))
        changes["links"] = tuple(map(_without_place, fact.links))
    return replace(fact, **changes)


def _bare_value(value: object) -> object:
    return value.path if isinstance(value, Place) else value
