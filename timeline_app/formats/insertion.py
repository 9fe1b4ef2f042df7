"""A YAML text with facts put into it: nothing else in it is touched.

Comments, order, layout, quotes and ends of lines stay as they are. What is put in is written in the manner of what
stands around it. A file that is written in a way in which this cannot be done safely is refused; and whoever saves
the result reads it again before (see `appending`), for this module only knows how things look.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from timeline_app.formats.comments import comment_lines
from timeline_app.formats.entries import indented
from timeline_app.formats.gaps import Insertion, are_spaced, at_the_end, behind, below, over, with_all
from timeline_app.formats.outline import Piece, outline
from timeline_app.formats.scalars import scalar
from timeline_app.formats.writing import (
    Manner,
    event_lines,
    excerpt_in_brackets,
    excerpt_lines,
    excerpts_lines,
)
from timeline_app.formats.writing_heads import actor_in_braces, actor_lines, source_in_braces, source_lines
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.source import Source
from timeline_app.problems import UserError
from timeline_app.values import dataclass, field
from timeline_app.words import Message

_ORDER = ("timeline", "actors", "sources", "events")
_MOST_GAP = 7


@dataclass(frozen=True, slots=True)
class Insertions:
    """What is to be put into one text.

    excerpts: further ones of an event, by the line and column (from 1) at which that begins. notes: comments over new
    events, by their ids. folder: that of the file, from which the places of copies are reckoned.
    """

    events: Sequence[Event] = ()
    excerpts: Mapping[tuple[int, int], Sequence[Excerpt]] = field(default_factory=dict)
    actors: Sequence[Actor] = ()
    sources: Sequence[Source] = ()
    notes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    folder: Path = Path()


def with_insertions(text: str, new: Insertions) -> str:
    """`text` with all that is new: at the end of its last list of events, of the event, of the section.

    Sections that the text lacks are put before its events, and events at its end. Raises UserError, with the reason,
    where the text is not written so that this can be done.
    """
    root = outline(text)
    if root.kind != "map" or root.is_flow:
        raise UserError(Message("The file does not begin with a key in the first column."))
    found: list[Insertion] = []
    if new.actors:
        found.append(_section(text, root, _actors(new.actors)))
    if new.sources:
        found.append(_section(text, root, _sources(new.sources, new.folder)))
    places = _event_places(root) if new.excerpts else {}
    for (line, column), excerpts in new.excerpts.items():
        event = places.get((line - 1, column - 1))
        if event is None:
            raise UserError(Message("The event is not written out in this file."))
        found.append(_excerpts(text, root, event, excerpts))
    if new.events:
        found.append(_events(text, root, new))
    made = with_all(text, found)
    return made if text else made.lstrip("\n")


# Sections of actors and sources


class _Entries(NamedTuple):
    """New entries of a section, each written in three ways."""

    key: str
    in_braces: list[str]
    compact: list[list[str]]
    tall: list[list[str]]


def _actors(actors: Sequence[Actor]) -> _Entries:
    in_braces = [f"{scalar(each.id)}: {actor_in_braces(each)}" for each in actors]
    tall = [actor_lines(each, is_compact=False) for each in actors]
    return _Entries("actors", in_braces, [actor_lines(each) for each in actors], tall)


def _sources(sources: Sequence[Source], folder: Path) -> _Entries:
    in_braces = [f"{scalar(each.id)}: {source_in_braces(each, folder)}" for each in sources]
    tall = [source_lines(each, folder) for each in sources]
    return _Entries("sources", in_braces, tall, tall)


def _section(text: str, root: Piece, new: _Entries) -> Insertion:
    found = root.entry(new.key)
    if found is None:
        return _new_section(text, root, new)
    key, section = found
    if _is_nothing(section):
        column = key.column + 2
        return below(text, key, section, indented(list(chain(*new.compact)), column), column)
    if section.kind != "map":
        raise UserError(Message("“{key}” takes keys with values.", key=new.key))
    if section.is_flow:
        return _within(text, section, "{", ", ".join(new.in_braces))
    last, is_tall = (
        section.children[-1],
        section.children[-1].kind == "map" and not section.children[-1].is_flow,
    )
    gap = [""] if are_spaced(text, section.children[1:-1]) else []
    lines = [line for each in (new.tall if is_tall else new.compact) for line in (*gap, *each)]
    return behind(text, last, indented(lines, section.column), section.column + 1)


def _new_section(text: str, root: Piece, new: _Entries) -> Insertion:
    """The section behind the one that people write before it, else over the events, else at the end."""
    lines = indented([f"{new.key}:", *indented(list(chain(*new.compact)), 2)], root.column)
    for name in reversed(_ORDER[: _ORDER.index(new.key)]):
        before = root.entry(name)
        if before is not None:
            return behind(text, before[1], ["", *lines], root.column + 1)
    events = root.entry("events")
    return over(text, events[0], [*lines, ""]) if events else at_the_end(text, ["", *lines])


# Events and excerpts


def _events(text: str, root: Piece, new: Insertions) -> Insertion:
    found = root.entry("events")
    manner = _manner(root, found[1] if found else None)
    written = [
        [*comment_lines(new.notes.get(event.id, ())), *event_lines(event, manner)] for event in new.events
    ]
    if found is None:
        lines = ["", "events:", *indented(_joined(written), 2)]
        return at_the_end(text, indented(lines, root.column))
    key, events = found
    if _is_nothing(events):
        column = key.column + 2
        return below(text, key, events, indented(_joined(written), column), column)
    if events.kind != "list" or events.is_flow:
        raise UserError(Message("“events” is written in brackets, or is no list."))
    lines = indented(_apart(written, are_spaced(text, events.children)), events.column)
    return behind(text, events.children[-1], lines, events.column + 1)


def _apart(events: Sequence[Sequence[str]], is_spaced: bool) -> list[str]:
    """Lines of events with an empty one before each, if wanted."""
    return [line for event in events for line in (*([""] if is_spaced else []), *event)]


def _joined(events: Sequence[Sequence[str]]) -> list[str]:
    """Lines of the first events of a list, an empty one between two."""
    return _apart(events, True)[1:]


def _excerpts(text: str, root: Piece, event: Piece, new: Sequence[Excerpt]) -> Insertion:
    found = event.entry("excerpts")
    events = root.entry("events")
    manner = _manner(root, events[1] if events else None)
    in_braces = ", ".join(map(excerpt_in_brackets, new))
    if found is None or (event.is_flow and _is_nothing(found[1])):
        if event.is_flow:
            if found is not None:
                raise UserError(Message("“excerpts” has no value between the braces."))
            return _within(text, event, "{", f"excerpts: [{in_braces}]")
        return behind(text, event, indented(excerpts_lines(new, manner), event.column), event.column)
    key, excerpts = found
    if _is_nothing(excerpts):
        dash = key.column + manner.indent
        lines = [line for each in new for line in excerpt_lines(each, manner)]
        return below(text, key, excerpts, indented(lines, dash), dash + 1)
    if excerpts.kind != "list":
        raise UserError(Message("“excerpts” is no list."))
    if excerpts.is_flow:
        return _within(text, excerpts, "[", in_braces)
    manner = Manner(_gap(excerpts), manner.indent)
    lines = [line for each in new for line in excerpt_lines(each, manner)]
    return behind(text, excerpts.children[-1], indented(lines, excerpts.column), excerpts.column + 1)


def _event_places(root: Piece) -> dict[tuple[int, int], Piece]:
    """The events that are written out, by the line and column (from 0) at which they begin."""
    return {
        (event.line, event.column): event
        for key, events in root.entries()
        if key.text == "events" and events.kind == "list"
        for event in events.children
        if event.kind == "map"
    }


def _is_nothing(piece: Piece) -> bool:
    return piece.kind == "text" and piece.start == piece.end


def _within(text: str, piece: Piece, opening: str, written: str) -> Insertion:
    """Behind the last element of what is written in brackets."""
    if piece.children:
        return Insertion(piece.children[-1].end, ", " + written)
    return Insertion(text.index(opening, piece.start) + 1, written)


# Manner


def _manner(root: Piece, events: Piece | None) -> Manner:
    """How lists are indented here: as those of excerpts are, else others within events, else the events themselves."""
    if events is None or events.kind != "list" or events.is_flow:
        return Manner()
    own = events.column - next(key.column for key, value in root.entries() if value is events)
    return Manner(_gap(events), next(iter(_indents(events, "excerpts") or _indents(events)), own))


def _indents(events: Piece, wanted: str = "") -> list[int]:
    """How far dashes are indented below their keys in lists within events, the last first."""
    return [
        value.column - key.column
        for event in reversed(events.children)
        for key, value in event.entries()
        if value.kind == "list" and not value.is_flow and not event.is_flow and wanted in ("", key.text)
    ]


def _gap(items: Piece) -> int:
    """Spaces behind the dash of the last element."""
    last = items.children[-1]
    gap = last.column - items.column - 1
    return gap if last.kind == "map" and not last.is_flow and 1 <= gap <= _MOST_GAP else 1
