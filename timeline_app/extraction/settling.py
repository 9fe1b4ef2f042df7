"""What is to be written once candidates are decided on: new events, excerpts on others, and who and what they name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt, Link
from timeline_app.model.link_order import is_against_dates
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.values import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Settled:
    """What candidates come to, beside what the known timeline has.

    events: new ones, in the order of articles and texts. excerpts: by id of a known event, those it is given more.
    actors, sources: new ones that these events and excerpts use, by id, in the order of first use.
    """

    events: tuple[Event, ...] = ()
    excerpts: Mapping[str, tuple[Excerpt, ...]] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)


def settle(
    proposal: Proposal,
    accepted: Sequence[Candidate],
    merged: Mapping[str, Sequence[Candidate]] | None = None,
    known: Timeline | None = None,
    actors: Mapping[str, Actor] | None = None,
) -> Settled:
    """What these decisions on the candidates of a proposal come to.

    accepted: those that become events, as they were edited. merged: those that become one more excerpt, by the id of
    the accepted candidate or known event that takes them. actors: those of the proposal, as they were edited.
    A link to what was merged leads to what took it; one to what is not there, or that the dates rule out, is dropped.
    An excerpt that its event has already is not given again.
    """
    merged = merged or {}
    known = known or Timeline()
    taken_by = {each.id: into for into, several in merged.items() for each in several}
    made = {each.id: event_of(each, merged.get(each.id, ())) for each in accepted}
    events = tuple(_linked(event, made, known, taken_by) for event in made.values())
    excerpts = {
        id: new
        for id, several in merged.items()
        if id not in made and (new := _new_excerpts(id, several, known))
    }
    everyone = {**proposal.actors, **(actors or {})}
    used = dict.fromkeys(id for event in events for id in (*event.actor_ids, event.status_by) if id)
    quoted = (
        excerpt for each in (*(event.excerpts for event in events), *excerpts.values()) for excerpt in each
    )
    source_ids = dict.fromkeys(excerpt.source_id for excerpt in quoted)
    return Settled(
        events,
        excerpts,
        {id: everyone[id] for id in used if id not in known.actors},
        {id: proposal.sources[id] for id in source_ids if id not in known.sources},
    )


def event_of(candidate: Candidate, merged: Iterable[Candidate] = ()) -> Event:
    """The event that a candidate makes. merged: those that add their excerpts to it, each with its own date."""
    event = Event(
        id=candidate.id,
        title=LocalText.plain(candidate.title),
        span=candidate.date.reading.span,
        status=candidate.status,
        status_by=candidate.status_by,
        actors=candidate.actors,
        excerpts=(excerpt_of(candidate),),
        links=candidate.links,
    )
    return with_more(event, merged)


def excerpt_of(candidate: Candidate) -> Excerpt:
    """The excerpt of a candidate, with the date that it gives."""
    date = candidate.date
    return replace(
        candidate.excerpt,
        phrase=date.phrase,
        date=date.reading.span,
        basis=date.basis if date.reading.span is not None else None,
    )


def with_more(event: Event, merged: Iterable[Candidate]) -> Event:
    """The event with the excerpts of these candidates, too; those that it has already are not added again."""
    more = tuple(_unlike(event.excerpts, map(excerpt_of, merged)))
    return replace(event, excerpts=(*event.excerpts, *more)) if more else event


def is_same_quote(one: Excerpt, other: Excerpt) -> bool:
    """Whether two excerpts quote the same place of the same source, whatever they say of its date."""
    return (one.source_id, one.exact, one.prefix, one.suffix) == (
        other.source_id,
        other.exact,
        other.prefix,
        other.suffix,
    )


def _unlike(having: Iterable[Excerpt], more: Iterable[Excerpt]) -> Iterator[Excerpt]:
    kept = list(having)
    for each in more:
        if not any(is_same_quote(each, other) for other in kept):
            kept.append(each)
            yield each


def _new_excerpts(id: str, merged: Sequence[Candidate], known: Timeline) -> tuple[Excerpt, ...]:
    event = known.event(id)
    return tuple(_unlike(event.excerpts if event is not None else (), map(excerpt_of, merged)))


def _linked(event: Event, made: Mapping[str, Event], known: Timeline, taken_by: Mapping[str, str]) -> Event:
    """The event with its links where they lead now."""
    if not event.links:
        return event
    leading = dict.fromkeys((link.type, taken_by.get(link.event_id, link.event_id)) for link in event.links)
    links = []
    for type, id in leading:
        other = made.get(id) or known.event(id)
        if other is not None and id != event.id and not is_against_dates(type, event, other):
            links.append(Link(type, id))
    return replace(event, links=tuple(links))
