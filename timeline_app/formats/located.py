"""YAML text as values that know their line and column; the only import of yaml.

The scanner's events are read one by one and put together on a stack of our own: no depth of nesting ends in recursion.
Scalars stay as they are written (YAML 1.1 would read 0123 as 83 and `no` as False). What YAML offers beyond texts,
lists and maps (tags, merge keys, repeated keys) is refused. `items` reads a file item by item through this.
"""

import re
from collections.abc import Set
from pathlib import Path
from typing import Any, TypeAlias

from timeline_app.formats import refusals
from timeline_app.formats.characters import FORBIDDEN, describe, readable
from timeline_app.formats.faults import Faults
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.late_patterns import compiled_late
from timeline_app.problems import Place
from timeline_app.words import Message

with compiled_late("yaml"):
    import yaml

MAX_DEPTH = 64  # the scanner takes quadratic time in the depth of brackets
MAX_VALUES = 50_000  # in one item: an event of a thousand excerpts has ten thousand
MAX_REPEATED = 50_000  # values that aliases repeat in one file
MAX_ANCHORS = 5_000

Event: TypeAlias = Any  # of yaml; which one, its type tells
SCALAR = yaml.ScalarEvent
ALIAS = yaml.AliasEvent
MAP, MAP_END = yaml.MappingStartEvent, yaml.MappingEndEvent
LIST, LIST_END = yaml.SequenceStartEvent, yaml.SequenceEndEvent
DOCUMENT, STREAM_END = yaml.DocumentStartEvent, yaml.StreamEndEvent

_LOADER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_ESCAPE_ERRORS = () if yaml.__with_libyaml__ else (ValueError, OverflowError)  # "\\U7fffffff" without libyaml
_PLAIN_TAGS = frozenset({"!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"})
_COMMENT = r"(?:^|\s)#.*"
_NOT_WRITTEN = r"[\s\"']+"
_DROPPED = Text("", 0, 0, is_plain=False)  # a key whose value is read over


class UnreadableError(Exception):
    """Ends the reading of an item, for a reason that is not the scanner's."""

    def __init__(self, event: Event, what: Message) -> None:
        super().__init__(what)
        self.event = event
        self.what = what


# All that reading a value may raise; the scanner's have a problem_mark, where it knows one.
READING_ERRORS: tuple[type[Exception], ...] = (UnreadableError, yaml.YAMLError, *_ESCAPE_ERRORS)


class _Stream:
    """The text from `index` on, with `header` before it, in the pieces that the scanner asks for."""

    def __init__(self, header: str, text: str, index: int, is_clean: bool) -> None:
        self._header = header
        self._text = text
        self._index = index
        self._is_clean = is_clean

    def read(self, size: int = 4096, /) -> str:
        """At most `size` characters, with U+FFFD for those that would stop the scanner; "" at the end."""
        if self._header:
            header, self._header = self._header, ""
            return header
        piece = self._text[self._index : self._index + size]
        self._index += len(piece)
        return piece if self._is_clean else readable(piece)


class Values:
    """Reads the values of one file, in its order.

    written_keys: keys under which a collection in brackets is kept as its written text, without white space, quotes
    and comments. Faults in the text are gathered as losses; only READING_ERRORS are raised.
    """

    def __init__(self, text: str, path: Path, faults: Faults, written_keys: Set[str]) -> None:
        self._text = text
        self._path = path
        self._faults = faults
        self._written_keys = written_keys
        self._is_clean = FORBIDDEN.search(text) is None
        self._has_told_characters = False
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0
        self._repeated = 0

    def open(self, index: int, header: str = "") -> None:
        """Begins to scan at the start of a line, as if the line `header` stood before it."""
        self._line_shift = self._text.count("\n", 0, index) + 1 - header.count("\n")
        self._index_shift = index - len(header)
        self._events: Any = yaml.parse(_Stream(header, self._text, index, self._is_clean), Loader=_LOADER)

    def close(self) -> None:
        self._events.close()

    def next(self) -> Event:
        return next(self._events)

    def begin_item(self) -> None:
        """From here the values of one item are counted."""
        self._count = 0

    def index(self, mark: Any) -> int:
        """Where a mark of the scanner is in the text."""
        return int(mark.index) + self._index_shift

    def place(self, mark: Any) -> Place:
        return Place(self._path, mark.line + self._line_shift, mark.column + 1)

    def place_at(self, index: int) -> Place:
        line_start = self._text.rfind("\n", 0, index) + 1
        return Place(self._path, self._text.count("\n", 0, index) + 1, index - line_start + 1)

    def node(self, event: Event, key: str | None = None) -> Node:
        """The value that begins with `event`; `key` is the one it stands under."""
        kind = type(event)
        if kind is SCALAR:
            return self.scalar(event)
        if kind is ALIAS:
            return self._alias(event)
        if key in self._written_keys and event.flow_style:
            return self._written(event)
        return self._collection(event)

    def key(self, event: Event) -> Text:
        """The key that `event` is; "" for a collection, which is gathered as a fault and read over."""
        if type(event) is SCALAR:
            return self.scalar(event)
        node = self.node(event)
        self._faults.loss(self.place(event.start_mark), refusals.KEY_IS_NO_TEXT)
        return Text("", node.line, node.column, is_plain=False)

    def scalar(self, event: Event) -> Text:
        self._counted(event)
        if event.tag is not None:
            self.check_tag(event)
        style = event.style
        if style == '"' or not self._is_clean:
            self._check_characters(event)
        mark = event.start_mark
        node = Text(event.value, mark.line + self._line_shift, mark.column + 1, not style)
        if event.anchor is not None:
            self._keep(event, node, 1)
        return node

    def check_tag(self, event: Event) -> None:
        if event.tag is not None and event.tag not in _PLAIN_TAGS:
            self._faults.loss(self.place(event.start_mark), *refusals.tag(event.tag))

    def check_rest(self) -> None:
        """Names a forbidden character that stands outside all values, in a comment or in what could not be read."""
        if not self._is_clean and not self._has_told_characters:
            self._tell_character(0, len(self._text))

    # Collections

    def _collection(self, first: Event) -> Map | List:
        top = root = self._opened(first)
        stack: list[tuple[Map | List, Event, int]] = [(root, first, self._count)]
        events, written_keys = self._events, self._written_keys
        while True:
            event = next(events)
            kind = type(event)
            if kind is SCALAR:
                if type(top) is Map and top.pending is None:
                    top.pending = self._entry_key(top, event)
                    continue
                node: Node = self.scalar(event)
            elif kind is MAP_END or kind is LIST_END:
                node, opening, count = stack.pop()
                if opening.anchor is not None:
                    self._keep(opening, node, self._count - count + 1)
                if not stack:
                    return root
                top = stack[-1][0]
            elif kind is ALIAS:
                node = self._alias(event)
            elif event.flow_style and type(top) is Map and top.pending and top.pending.value in written_keys:
                node = self._written(event)
            else:
                if len(stack) >= MAX_DEPTH:
                    raise UnreadableError(event, refusals.TOO_DEEP)
                top = self._opened(event)
                stack.append((top, event, self._count))
                continue
            self._put(top, node)

    def _opened(self, event: Event) -> Map | List:
        self._counted(event)
        self.check_tag(event)
        mark = event.start_mark
        kind = Map if type(event) is MAP else List
        return kind(mark.line + self._line_shift, mark.column + 1)

    def _put(self, top: Map | List, node: Node) -> None:
        if type(top) is List:
            top.items.append(node)
            return
        assert type(top) is Map
        key = top.pending
        if key is None:
            self._faults.loss(self._place_of(node), refusals.KEY_IS_NO_TEXT)
            top.pending = _DROPPED
            return
        if key is not _DROPPED:
            top.entries[key.value] = (key, node)
        top.pending = None

    def _entry_key(self, top: Map, event: Event) -> Text:
        key = self.scalar(event)
        if key.is_plain and key.value == "<<":
            self._faults.loss(self._place_of(key), *refusals.MERGE_KEY)
            return _DROPPED
        if key.value in top.entries:
            first, _ = top.entries[key.value]
            self._faults.loss(self._place_of(key), *refusals.repeated_key(key.value, first.line))
            return _DROPPED
        return key

    def _written(self, event: Event) -> Text:
        """A collection in brackets as its written text."""
        first = event.start_mark
        depth = 1
        while depth:
            event = next(self._events)
            kind = type(event)
            if kind is MAP or kind is LIST:
                depth += 1
                if depth > MAX_DEPTH:
                    raise UnreadableError(event, refusals.TOO_DEEP)
            elif kind is MAP_END or kind is LIST_END:
                depth -= 1
        begin, end = self.index(first), self.index(event.end_mark)
        if not self._is_clean:
            self._tell_character(begin, end)
        written = re.sub(_NOT_WRITTEN, "", re.sub(_COMMENT, "", self._text[begin:end]))
        return Text(written, first.line + self._line_shift, first.column + 1, is_plain=True)

    # Aliases and limits

    def _keep(self, event: Event, node: Node, size: int) -> None:
        if len(self._anchors) >= MAX_ANCHORS:
            raise UnreadableError(event, refusals.TOO_MANY_ANCHORS)
        self._anchors[event.anchor] = (node, size)

    def _alias(self, event: Event) -> Node:
        mark = event.start_mark
        found = self._anchors.get(event.anchor)
        if found is None:
            self._faults.loss(self.place(mark), *refusals.alias(event.anchor))
            return Text("", mark.line + self._line_shift, mark.column + 1, is_plain=True)
        node, size = found
        self._repeated += size
        self._count += size
        if self._repeated > MAX_REPEATED or self._count > MAX_VALUES:
            raise UnreadableError(event, refusals.TOO_MUCH_REPEATED)
        return node

    def _counted(self, event: Event) -> None:
        self._count += 1
        if self._count > MAX_VALUES:
            raise UnreadableError(event, refusals.too_much(MAX_VALUES))

    # Characters and places

    def _check_characters(self, event: Event) -> None:
        if not self._is_clean and self._tell_character(
            self.index(event.start_mark), self.index(event.end_mark)
        ):
            return
        found = FORBIDDEN.search(event.value) if event.style == '"' else None  # written as an escape
        if found:
            self._faults.loss(self.place(event.start_mark), *describe(found[0]))

    def _tell_character(self, begin: int, end: int) -> bool:
        found = FORBIDDEN.search(self._text, begin, end)
        if found is None:
            return False
        self._has_told_characters = True
        place = Place(self._path) if self._faults.is_full else self.place_at(found.start())
        self._faults.loss(place, *describe(found[0]))
        return True

    def _place_of(self, node: Node) -> Place:
        return Place(self._path, node.line, node.column)
