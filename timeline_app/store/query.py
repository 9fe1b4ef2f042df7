"""What a search asks for: its terms, held against the names and dates of a timeline."""

import math
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from timeline_app import words
from timeline_app.model.event import Status
from timeline_app.store.folding import fold
from timeline_app.store.kept import kept
from timeline_app.store.names import nearest
from timeline_app.store.search import Term, key_in, parse
from timeline_app.store.table import EventTable
from timeline_app.words import Message


class Condition(NamedTuple):
    """What an event must have, or with is_excluded must not have.

    key: one of store.search.KEYS, "" for words. values: any of these ids, tags or statuses will do; for words, the one
    folded text. at: for after and before, the instant, in seconds; said: how the date was understood, where
    that is not what was typed.
    """

    key: str
    values: tuple[str, ...] = ()
    at: float = 0.0
    is_excluded: bool = False
    said: Message | None = None


class Fault(NamedTuple):
    """A term that asks for what there is not. hint: what it may have meant."""

    term: Term
    what: Message
    hint: Message | None = None


class Query(NamedTuple):
    """All conditions must hold; faults: the terms that are no condition."""

    conditions: tuple[Condition, ...] = ()
    faults: tuple[Fault, ...] = ()


def understand(typed: str, table: EventTable) -> Query:
    """What a search asks of a table; dates as people type them in the language in use."""
    conditions: list[Condition] = []
    faults: list[Fault] = []
    for term in parse(typed):
        understood = _condition(term, table)
        if isinstance(understood, Fault):
            faults.append(understood)
        else:
            conditions.append(understood)
    return Query(tuple(conditions), tuple(faults))


def _condition(term: Term, table: EventTable) -> Condition | Fault:
    if not term.key:
        return Condition("", (term.folded,), is_excluded=term.is_excluded)
    if not term.folded:
        key = key_in(words.language(), term.key)
        what = Message("Nothing stands after “{key}:”.", key=key)
        return Fault(term, what, Message("Write what you look for behind it, without a space."))
    return _READERS[term.key](term, table)


class _Names(NamedTuple):
    """Names of things. by_id: the folded names of each; known: what to offer, by its folded form."""

    by_id: Mapping[str, frozenset[str]]
    known: Mapping[str, str]


def _indexed(named: Iterable[tuple[str, Iterable[str]]]) -> _Names:
    by_id: dict[str, frozenset[str]] = {}
    known: dict[str, str] = {}
    for id, names in named:
        folded = {fold(name): name for name in names if name.strip()}
        by_id[id] = frozenset(folded)
        known.update(folded)
    return _Names(by_id, known)


@kept(1)
def _actors(table: EventTable) -> _Names:
    return _indexed((id, actor.all_names()) for id, actor in table.timeline.actors.items())


@kept(1)
def _sources(table: EventTable) -> _Names:
    return _indexed(
        (id, (id, source.title, source.publisher, source.container_title))
        for id, source in table.timeline.sources.items()
    )


@kept(1)
def _tags(table: EventTable) -> _Names:
    if table.columns is not None:
        return _indexed((tag, (tag,)) for tag in table.columns.tags.names)
    return _indexed((tag, (tag,)) for tag in dict.fromkeys(t for event in table.events for t in event.tags))


@lru_cache(maxsize=1)
def _statuses() -> _Names:
    """Each status by its name in every language."""
    names: dict[str, list[str]] = {status.value: [status.value] for status in Status}
    for language in words.LANGUAGES:
        with words.using(language):
            for status in Status:
                names[status.value].append(words._(status.value))
    return _indexed(names.items())


_Reader: TypeAlias = Callable[[Term, EventTable], Condition | Fault]


def _named(fault: Callable[[str], Message], names: Callable[[EventTable], _Names]) -> _Reader:
    """A reader of terms that name something: whatever is called so, else whatever has it in a name of its own."""

    def read(term: Term, table: EventTable) -> Condition | Fault:
        wanted, (by_id, known) = term.folded, names(table)
        found = [id for id, each in by_id.items() if wanted in each] or [
            id for id, each in by_id.items() if any(wanted in name for name in each)
        ]
        if found:
            return Condition(term.key, tuple(found), is_excluded=term.is_excluded)
        return Fault(term, fault(term.text), nearest(wanted, known))

    return read


def _status(term: Term, table: EventTable) -> Condition | Fault:
    del table
    wanted, (by_id, _known) = term.folded, _statuses()
    found = [id for id, each in by_id.items() if wanted in each]
    if found:
        return Condition(term.key, tuple(found), is_excluded=term.is_excluded)
    offered = ", ".join(words._(status.value) for status in Status)
    return Fault(
        term,
        Message("“{name}” is no status.", name=term.text),
        Message("Write one of these: {names}.", names=offered),
    )


def _date(term: Term, table: EventTable) -> Condition | Fault:
    """After a date is after its end, before it is before its beginning: within 2024 is neither before nor after it."""
    del table
    from timeline_app.chrono import typed
    from timeline_app.chrono.edtf import EdtfError

    try:
        span, understood = typed.read(term.text)
    except EdtfError as fault:
        return Fault(term, fault.what, fault.hint)
    at = span.latest if term.key == "after" else span.earliest
    if not math.isfinite(at):
        return Fault(term, Message("“{date}” has no bound on the side that is asked for.", date=term.text))
    said = None
    if fold(understood) != term.folded:
        said = Message("“{text}” is understood as {words}.", text=term.text, words=understood)
    return Condition(term.key, at=at, is_excluded=term.is_excluded, said=said)


_READERS: Mapping[str, _Reader] = {
    "actor": _named(lambda name: Message("No actor is called “{name}”.", name=name), _actors),
    "tag": _named(lambda name: Message("No event has the tag “{name}”.", name=name), _tags),
    "source": _named(lambda name: Message("No source is called “{name}”.", name=name), _sources),
    "status": _status,
    "after": _date,
    "before": _date,
}
