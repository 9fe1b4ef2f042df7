"""Small makers of facts for tests: what is not given is plain."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.chrono import edtf
from timeline_app.layout.ruler import Type
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Event, Excerpt, Link, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline


class FixedRuler:
    """Seven pixels a letter, whatever the type."""

    def width(self, text: str, type: Type) -> float:
        del type
        return 7.0 * len(text)


def an_excerpt(
    exact: str = "so it is written",
    source: str = "paper",
    date: str = "",
    phrase: str = "",
    basis: Basis | None = None,
) -> Excerpt:
    return Excerpt(source, exact, phrase=phrase, date=edtf.parse(date) if date else None, basis=basis)


def an_event(
    id: str = "event",
    *,
    date: str = "2024-03-05",
    title: str = "",
    actors: Sequence[str] = (),
    tags: Sequence[str] = (),
    status: Status = Status.OCCURRED,
    importance: int = 3,
    summary: str = "",
    excerpts: Sequence[Excerpt] = (),
    links: Sequence[Link] = (),
) -> Event:
    """date "" is an event without one; title is the id if not given."""
    return Event(
        id=id,
        title=LocalText.plain(title or id),
        span=edtf.parse(date) if date else None,
        status=status,
        actors=tuple(Participation(actor) for actor in actors),
        tags=tuple(tags),
        importance=importance,
        summary=LocalText.plain(summary) if summary else LocalText(()),
        excerpts=tuple(excerpts),
        links=tuple(links),
    )


def a_timeline(*events: Event, title: str = "A timeline", names: dict[str, str] | None = None) -> Timeline:
    """Actors and sources are those of the events, in their order, named like their ids unless `names` says else."""
    named = names or {}
    actor_ids = dict.fromkeys([*named, *(actor for event in events for actor in event.actor_ids)])
    source_ids = dict.fromkeys(source for event in events for source in event.source_ids)
    return Timeline(
        title=LocalText.plain(title),
        actors={id: Actor(id, LocalText.plain(named.get(id, id))) for id in actor_ids},
        sources={id: Source(id, title=f"The {id}") for id in source_ids},
        events=events,
    )


def in_columns(timeline: Timeline) -> Timeline:
    """The same facts kept in columns, as those of very many events are."""
    from timeline_app.model.event_columns import columns_of

    events = columns_of(timeline.events, tuple(timeline.actors), tuple(timeline.sources))
    return replace(timeline, events=events)
