"""Facts of all files, held together by their ids.

An id that two things claim is the first one's. An event that names an actor or source which nobody declares is lost;
but where part of the files could not be read, the declaration may lie there: then a stand-in of that id is made, with
a warning, so that one broken file does not take the events of all others with it.
"""

import re
import unicodedata
from collections import ChainMap
from collections.abc import Callable, Collection, Container, Mapping
from typing import NamedTuple, Protocol, TypeVar

from timeline_app.formats.faults import Faults, Mark, shown
from timeline_app.formats.fields import Declared, Reference
from timeline_app.formats.keys import did_you_mean
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Link, LinkType
from timeline_app.model.link_order import is_against_dates
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.problems import Place
from timeline_app.values import replace
from timeline_app.words import Message

_LONGEST_MADE_ID = 60
_MOST_COMPARED = 10_000  # ids: to compare one with all of more takes longer than anybody waits for a hint
_WORD = r"[^\W_]+"


class _Entry(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def place(self) -> Place | None: ...


E = TypeVar("E", bound=_Entry)


class _Read(NamedTuple):
    event: Event
    undeclared: list[Reference]


class Register:
    """Gathers actors, sources and events; then ties them together."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self.actors: dict[str, Actor] = {}
        self.sources: dict[str, Source] = {}
        self.declared = Declared(self.actors, self.sources)
        self._read: list[_Read] = []
        self._event_places: dict[str, Place | None] = {}
        self._lost: set[str] = set()

    def add_actor(self, actor: Actor) -> None:
        self._declare(actor, self.actors)

    def add_source(self, source: Source) -> None:
        self._declare(source, self.sources)

    def add_event(self, event: Event, undeclared: list[Reference], since: Mark) -> bool:
        """Keeps an event, or, when there was a loss since `since` or its id is taken, remembers that it was lost.

        Whether it is kept.

        undeclared: its references to what has not been declared so far.
        """
        if event.id in self._event_places and event.place:
            self._faults.loss(event.place, *taken_id(event.id, self._event_places[event.id]))
        elif event.id:
            self._event_places[event.id] = event.place
        is_lost = self._faults.lost_since(since)
        if is_lost or self._faults.mark().kept > since.kept:
            self._faults.concern(since, event.id or _slug(event.title))
        if is_lost:
            self._lost.add(event.id or _slug(event.title))
        else:
            self._read.append(_Read(event, undeclared))
        return not is_lost

    def make_named(self, event: Event) -> None:
        """Makes the actors and sources that an event of a file of lines names, and nobody has declared."""
        for id in (*event.actor_ids, event.status_by):
            if id and id not in self.actors:
                self.actors[id] = made_actor(id, event.place)
        for id in event.source_ids:
            if id not in self.sources:
                self.sources[id] = made_source(id, event.place)

    @property
    def has_events(self) -> bool:
        """Whether any event was added."""
        return bool(self._read or self._lost)

    @property
    def event_places(self) -> Mapping[str, Place | None]:
        """Ids that events claim, and where."""
        return self._event_places

    def lose(self, event_id: str) -> None:
        """Remembers that an event was lost, so that a link to it is not said to lead nowhere."""
        self._lost.add(event_id)

    def events(
        self, is_whole: bool, others: Mapping[str, Event] | None = None, taken: Container[str] = ()
    ) -> tuple[Event, ...]:
        """The events that hold, each with an id, in the order they came.

        is_whole: whether all files could be read to their end. others: events beside these, by id, to which links may
        lead. taken: ids that no event may be given.
        """
        named = self._named(taken)
        kept = [read.event for read in named if self._holds(read, is_whole)]
        own = {event.id: event for event in kept}
        self._lost.update(read.event.id for read in named if read.event.id not in own)
        known = own if others is None else ChainMap(own, others)  # type: ignore[arg-type]
        return tuple(self.with_links(event, known, is_whole) for event in kept)

    def _declare(self, one: E, declared: dict[str, E]) -> None:
        first = declared.setdefault(one.id, one)
        if first is not one and one.place:
            self._faults.error(one.place, *taken_id(one.id, first.place))

    def _named(self, others: Container[str]) -> list[_Read]:
        """What was read, with ids made from titles where none was written; "-2" and so on part equal titles."""
        taken = set(self._event_places)
        counts: dict[str, int] = {}
        named: list[_Read] = []
        for read in self._read:
            event = read.event
            if not event.id:
                id = _free_id(_slug(event.title), lambda id: id in taken or id in others, counts)
                event = replace(event, id=id)
                taken.add(event.id)
            named.append(_Read(event, read.undeclared))
        return named

    def _holds(self, read: _Read, is_whole: bool) -> bool:
        if not read.undeclared:
            return True
        since = self._faults.mark()
        for reference in read.undeclared:
            if reference.id not in (self.actors if reference.to == "actors" else self.sources):
                self._miss(reference, is_whole)
        self._faults.concern(since, read.event.id)
        return not self._faults.lost_since(since)

    def _miss(self, reference: Reference, is_whole: bool) -> None:
        id, is_actor = reference.id, reference.to == "actors"
        if is_actor:
            what = Message("No actor has the id “{id}”.", id=shown(id))
        else:
            what = Message("No source has the id “{id}”.", id=shown(id))
        if is_whole:
            known = self.actors if is_actor else self.sources
            hint = None if self._faults.is_full else did_you_mean(id, known)
            self._faults.loss(reference.place, what, hint)
            return
        hint = Message("It may be declared where a file could not be read; until then its id stands for it.")
        self._faults.warning(reference.place, what, hint)
        if is_actor:
            self.actors[id] = Actor(id, LocalText.plain(id))
        else:
            self.sources[id] = Source(id)

    def with_links(self, event: Event, known: Mapping[str, Event], is_whole: bool) -> Event:
        """The event with those of its links that lead to an event; what is wrong with the others is gathered."""
        if not event.links:
            return event
        since = self._faults.mark()
        links = tuple(link for link in event.links if self._leads(link, event.id, known, is_whole))
        for link in links:
            if is_against_dates(link.type, event, known[link.event_id]) and link.place:
                self._faults.error(link.place, *_against_dates(link.type, event, known[link.event_id]))
        self._faults.concern(since, event.id)
        return event if len(links) == len(event.links) else replace(event, links=links)

    def _leads(self, link: Link, from_id: str, known: Mapping[str, Event], is_whole: bool) -> bool:
        assert link.place is not None
        if link.event_id == from_id:
            self._faults.warning(link.place, Message("This link leads to its own event, and is left out."))
            return False
        if link.event_id in known:
            return True
        target = shown(link.event_id)
        if link.event_id in self._lost or not is_whole:
            what = Message("The event “{id}” could not be read; the link to it is left out.", id=target)
            self._faults.warning(link.place, what)
        else:
            what = Message("No event has the id “{id}”; the link to it is left out.", id=target)
            hint = None
            if not self._faults.is_full and len(known) < _MOST_COMPARED:
                hint = did_you_mean(link.event_id, known)
            self._faults.error(link.place, what, hint)
        return False


def made_actor(name: str, place: Place | None) -> Actor:
    """The actor that stands for a name which nobody has declared. place: of the event that names it first."""
    return Actor(name, LocalText.plain(name), place=place)


def made_source(name: str, place: Place | None) -> Source:
    """The source that stands for a name which nobody has declared."""
    return Source(name, title=name, place=place)


def taken_id(id: str, first: Place | None) -> tuple[Message, Message]:
    return (
        Message("The id “{id}” is taken: it stands first at {place}.", id=shown(id), place=first),
        Message("Give one of the two another id."),
    )


def _against_dates(type: LinkType, event: Event, other: Event) -> tuple[Message, Message]:
    """What is wrong with a link that the dates rule out: both stand in the file, so one of them must be mended."""
    names: dict[str, object] = {
        "event": shown(event.id),
        "date": event.span and event.span.text,
        "other": shown(other.id),
        "other_date": other.span and other.span.text,
    }
    match type:
        case LinkType.PART_OF:
            what = Message(
                "“{event}” ({date}) is to be part of “{other}” ({other_date}), but reaches beyond it.",
                **names,
            )
            return what, Message("Correct the date that is wrong, or leave the link out.")
        case LinkType.ANSWERS:
            what = Message(
                "“{event}” ({date}) is to answer “{other}” ({other_date}), but lies before it.", **names
            )
        case LinkType.CAUSES:
            what = Message(
                "“{event}” ({date}) is to cause “{other}” ({other_date}), but lies after it.", **names
            )
        case _:
            what = Message(
                "“{event}” ({date}) is to follow “{other}” ({other_date}), but lies before it.", **names
            )
    return what, Message("Correct the date that is wrong, or let the link lead the other way.")


def free_id(title: LocalText, taken: Collection[str]) -> str:
    """An id made from a title, such that it is not taken."""
    return _free_id(_slug(title), taken.__contains__, {})


def _free_id(slug: str, is_taken: Callable[[str], bool], counts: dict[str, int]) -> str:
    """`slug`, or the first of `slug-2`, `slug-3`… that is not taken. counts: how far each slug has come."""
    made = slug
    while is_taken(made):
        counts[slug] = counts.get(slug, 1) + 1
        made = f"{slug}-{counts[slug]}"
    return made


def _slug(title: LocalText) -> str:
    """An id out of a title: its letters and digits, small, without accents, hyphens between words."""
    text = next(iter(title.all_texts()), "")[: 4 * _LONGEST_MADE_ID]
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return "-".join(re.findall(_WORD, text.casefold()))[:_LONGEST_MADE_ID].strip("-") or "event"
