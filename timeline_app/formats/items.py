"""A file item by item: events, actors, sources as located values; behind a syntax fault, on with the next item.

No more than one item is held at a time, so that a large file costs what is made of it and no more.
"""

from collections.abc import Iterator, Set
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from timeline_app.formats import refusals, syntax
from timeline_app.formats.faults import Faults, Mark
from timeline_app.formats.located import (
    DOCUMENT,
    LIST,
    LIST_END,
    MAP,
    MAP_END,
    READING_ERRORS,
    SCALAR,
    STREAM_END,
    Event,
    UnreadableError,
    Values,
)
from timeline_app.formats.nodes import Node, Text
from timeline_app.problems import Place
from timeline_app.words import Message

_MAX_RESTARTS = 100
_OPENED = (
    "quoted scalar",
    "flow",
    "simple key",
)  # faults to be shown where they begin, not where the file ends
Shape: TypeAlias = Literal["map", "list", "whole"]


class Item(NamedTuple):
    """One entry of a section of the file.

    shape: how the section is written; "whole" is one that is not taken apart. key: the item's own in a "map", else
    None. since: before its first fault.
    """

    section: Text
    shape: Shape
    key: Text | None
    value: Node
    since: Mark


def items(
    text: str, path: Path, faults: Faults, sections: Set[str], written_keys: Set[str]
) -> Iterator[Item]:
    """Items of a file, in its order.

    sections: those to take apart; others, and any that is no collection, come as one item of shape "whole".
    written_keys: keys under which a collection in brackets is kept as its written text (see `located.Values`).
    A syntax fault loses the item it is in, and a hundred of them the rest of the file.
    Never raises for what the text says, whatever it says: faults are gathered.
    """
    return _Reader(text, path, faults, sections, written_keys).items()


class _Reader:
    def __init__(
        self, text: str, path: Path, faults: Faults, sections: Set[str], written_keys: Set[str]
    ) -> None:
        self._text = text
        self._path = path
        self._faults = faults
        self._values = Values(text, path, faults, written_keys)
        self._sections = sections
        self._first_lines: dict[str, int] = {}
        self._section: Text | None = None
        self._start = syntax.Start(0, 0, is_list=False)
        self._error: Exception | None = None

    def items(self) -> Iterator[Item]:
        restart = syntax.Restart(0, is_item=False)
        for _ in range(_MAX_RESTARTS):
            yield from self._items_from(restart)
            following = self._next_start()
            if following is None:
                break
            restart = following
        else:
            self._faults.gap(self._values.place_at(restart.offset), refusals.TOO_BROKEN)
        self._values.check_rest()

    def _items_from(self, restart: syntax.Restart) -> Iterator[Item]:
        section = self._section if restart.is_item else None
        if not restart.is_item:
            self._start = syntax.Start(restart.offset, 0, is_list=False)
        self._error = None
        self._ahead: Event = None
        self._values.open(restart.offset, f"{section.value}:\n" if section else "")
        try:
            yield from self._document(section, is_first=restart.offset == 0)
        except READING_ERRORS as error:
            self._error = error
        finally:
            self._values.close()

    def _next_start(self) -> syntax.Restart | None:
        """Where to read on after the error met, which is gathered; None where there was none, or nothing follows."""
        if self._error is None:
            return None
        restart = syntax.restart_after(self._text, self._start)
        self._tell(self._error, restart.offset if restart else len(self._text))
        return restart

    def _tell(self, error: Exception, entry_end: int) -> None:
        if isinstance(error, UnreadableError):
            self._faults.gap(self._values.place(error.event.start_mark), error.what)
            return
        problem = str(getattr(error, "problem", None) or error)
        context = str(getattr(error, "context", None) or "")
        mark = getattr(error, "problem_mark", None)
        if any(words in context for words in _OPENED):
            mark = getattr(error, "context_mark", None) or mark
        offset = self._values.index(mark) if mark is not None else self._start.offset
        if offset > entry_end:
            self._faults.gap(self._values.place_at(self._start.offset), *refusals.NOT_CLOSED)
            return
        what, hint = syntax.explain(problem, context, self._text[offset : offset + 1])
        self._faults.gap(self._values.place_at(offset), what, hint)

    def _document(self, resumed: Text | None, is_first: bool) -> Iterator[Item]:
        self._values.next()
        event = self._values.next()
        if type(event) is DOCUMENT:
            event = self._values.next()
        if type(event) is MAP:
            self._values.check_tag(event)
            yield from self._map_of_sections(resumed)
            self._values.next()
            event = self._values.next()
            if type(event) is DOCUMENT:
                self._faults.gap(self._values.place(event.start_mark), *refusals.SECOND_DOCUMENT)
        elif is_first:
            self._refuse_document(event)

    def _map_of_sections(self, resumed: Text | None) -> Iterator[Item]:
        while type(event := self._ahead or self._values.next()) is not MAP_END:
            self._ahead = None
            if resumed is not None:
                section, resumed = resumed, None
            else:
                self._start = syntax.Start(self._values.index(event.start_mark), 0, is_list=False)
                section = self._section = self._section_key(event)
            yield from self._section_items(section, self._values.next())

    def _section_key(self, event: Event) -> Text:
        self._values.begin_item()
        section = self._values.key(event)
        first_line = self._first_lines.setdefault(section.value, section.line)
        if first_line != section.line:
            place = Place(self._path, section.line, section.column)
            self._faults.error(place, *refusals.repeated_key(section.value, first_line))
        return section

    def _section_items(self, section: Text, event: Event) -> Iterator[Item]:
        kind = type(event)
        if (kind is MAP or kind is LIST) and section.value in self._sections:
            self._values.check_tag(event)
            indent = None if event.flow_style else event.start_mark.column
            self._begin_item(event, indent, is_list=kind is LIST)
            yield from self._entries(section, indent) if kind is MAP else self._elements(section, indent)
        else:
            self._values.begin_item()
            since = self._faults.mark()
            yield Item(section, "whole", None, self._values.node(event), since)

    def _entries(self, section: Text, indent: int | None) -> Iterator[Item]:
        event = self._values.next()
        while type(event) is not MAP_END:
            since = self._begin_item(event, indent, is_list=False)
            key = self._values.key(event)
            value = self._values.node(self._values.next(), key.value)
            item = Item(section, "map", key, value, since)
            try:
                event = self._next(MAP_END)
            except READING_ERRORS as error:
                if self._is_behind(error):
                    yield item
                raise
            yield item

    def _elements(self, section: Text, indent: int | None) -> Iterator[Item]:
        event = self._values.next()
        while type(event) is not LIST_END:
            since = self._begin_item(event, indent, is_list=True)
            item = Item(section, "list", None, self._values.node(event), since)
            try:
                event = self._next(LIST_END)
            except READING_ERRORS as error:
                if self._is_behind(error):
                    yield item
                raise
            yield item

    def _next(self, end: type) -> Event:
        """The event behind an item; where it ends the section, one more is looked at: a line that is too far left
        ends a list, and is the fault of its last item."""
        event = self._values.next()
        if type(event) is end:
            self._ahead = self._values.next()
        return event

    def _is_behind(self, error: Exception) -> bool:
        """Whether a fault met behind an item is the next one's, which it then is; else it is the item's own."""
        mark = getattr(error, "problem_mark", None)
        following = syntax.restart_after(self._text, self._start)
        if mark is None or following is None or self._values.index(mark) < following.offset:
            return False
        self._start = self._start._replace(offset=following.offset)
        return True

    def _begin_item(self, event: Event, indent: int | None, is_list: bool) -> Mark:
        """indent: columns before it; None in brackets, behind which only a new section can be told."""
        self._values.begin_item()
        offset = self._values.index(event.start_mark)
        self._start = syntax.Start(offset, indent or 0, is_list=is_list and indent is not None)
        return self._faults.mark()

    def _refuse_document(self, event: Event) -> None:
        if type(event) is STREAM_END or (type(event) is SCALAR and not event.value):
            self._faults.warning(Place(self._path), Message("{file} is empty.", file=self._path.name))
        else:
            self._faults.gap(self._values.place(event.start_mark), *refusals.NO_SECTIONS)
