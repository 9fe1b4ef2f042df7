"""One line of JSON -> a value that knows its line and column, as if it stood in YAML.

Numbers stay as they are written. An empty text is as good as none: programs write one where they have nothing. No depth
of nesting ends in recursion; repeated keys are refused.
"""

import re
from json import JSONDecodeError, JSONDecoder
from pathlib import Path

from timeline_app.formats import refusals
from timeline_app.formats.characters import FORBIDDEN, describe
from timeline_app.formats.faults import Faults
from timeline_app.formats.located import MAX_DEPTH, MAX_VALUES
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.problems import Place
from timeline_app.words import Message

_SPACE = re.compile(r"[ \t\r\n]*")
_WORD = re.compile(
    r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])|(?:true|false|null)(?!\w)"
)
_HINT = Message("One object stands on a line: {example}.", example='{"title": "…", "date": "1931-05-02"}')
_DECODER = JSONDecoder()  # asked for texts only
_DROPPED = Text("", 0, 0, is_plain=False)  # a key whose value is read over


class _BrokenError(Exception):
    """A line that cannot be read on from a character. is_over: because the line ends."""

    def __init__(self, at: int, what: Message, hint: Message | None = _HINT, is_over: bool = False) -> None:
        super().__init__(what)
        self.at, self.what, self.hint, self.is_over = at, what, hint, is_over


def json_node(text: str, line: int, path: Path, faults: Faults, is_cut: bool) -> Map | None:
    """The object that is written on one line; None for a blank line, and for one that is broken, which is gathered.

    line: its number. is_cut: whether it is the last and has no end, so that it may have been written in part only.
    What YAML would refuse in an object is refused here too, and is a loss.
    """
    begin = _end_of_space(text, 0)
    if begin == len(text):
        return None
    reader = _Reader(text, line, path, faults)
    try:
        return reader.object(begin)
    except _BrokenError as error:
        if is_cut and error.is_over:
            faults.gap(Place(path, line, begin + 1), refusals.CUT_OFF, refusals.OPEN_AGAIN)
        else:
            faults.loss(Place(path, line, error.at + 1), error.what, error.hint)  # the other lines are whole
        return None


def _end_of_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()


class _Reader:
    def __init__(self, text: str, line: int, path: Path, faults: Faults) -> None:
        self._text, self._line, self._path, self._faults = text, line, path, faults
        self._count = 0
        self._is_clean = FORBIDDEN.search(text) is None and "\\" not in text

    def object(self, begin: int) -> Map:
        """The object that begins there. Raises _BrokenError."""
        text = self._text
        if text[begin] != "{":
            raise _BrokenError(begin, Message("This line is no JSON object."))
        root = Map(self._line, begin + 1)
        top: Map | List = root
        stack = [top]
        at = self._opened(begin, top)
        while True:
            character = text[at : at + 1]
            if character in ("}", "]"):
                if character != ("}" if type(top) is Map else "]") or (type(top) is Map and top.pending):
                    raise self._unexpected(at)
                stack.pop()
                at = _end_of_space(text, at + 1)
                if not stack:
                    break
                self._put(stack[-1], top)
                top = stack[-1]
            elif character in ("{", "["):
                if len(stack) >= MAX_DEPTH:
                    raise _BrokenError(at, refusals.TOO_DEEP, None)
                top = Map(self._line, at + 1) if character == "{" else List(self._line, at + 1)
                stack.append(top)
                at = self._opened(at, top)
                continue
            else:
                scalar, at = self._scalar(at)
                self._put(top, scalar)
            at = self._behind_value(at, top)
        if at < len(text):
            raise _BrokenError(at, Message("Something stands behind the object of this line."))
        return root

    def _opened(self, at: int, top: Map | List) -> int:
        """Where to read on behind an opening bracket: at the first value, or at the closing bracket."""
        self._counted(at)
        at = _end_of_space(self._text, at + 1)
        if type(top) is Map and self._text[at : at + 1] != "}":
            return self._key(at, top)
        return at

    def _behind_value(self, at: int, top: Map | List) -> int:
        """Where to read on behind a value: at the next one, or at the closing bracket."""
        character = self._text[at : at + 1]
        if character == ",":
            at = _end_of_space(self._text, at + 1)
            if type(top) is Map:
                return self._key(at, top)
            if self._text[at : at + 1] == "]":
                raise self._unexpected(at)
            return at
        if character not in ("}", "]") or not character:
            raise self._unexpected(at)
        return at

    def _key(self, at: int, top: Map) -> int:
        """Reads a key and its colon; where the value begins."""
        if self._text[at : at + 1] != '"':
            raise self._unexpected(at)
        key, at = self._scalar(at)
        if self._text[at : at + 1] != ":":
            raise self._unexpected(at)
        top.pending = key
        if key.value in top.entries:
            first, _ = top.entries[key.value]
            self._faults.loss(self._place(key), *refusals.repeated_key(key.value, first.line))
            top.pending = _DROPPED
        return _end_of_space(self._text, at + 1)

    def _scalar(self, at: int) -> tuple[Text, int]:
        """A text, a number or a word, and where the next thing begins."""
        self._counted(at)
        text = self._text
        if text[at : at + 1] == '"':
            value, end = self._string(at)
            node = Text(value, self._line, at + 1, is_plain=not value)
            if not self._is_clean:
                self._check(node, at, end)
            return node, _end_of_space(text, end)
        found = _WORD.match(text, at)
        if found is None:
            raise self._unexpected(at)
        return Text(found[0], self._line, at + 1, is_plain=True), _end_of_space(text, found.end())

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = _DECODER.raw_decode(self._text, at)
        except JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                what = Message("A quotation mark opens a text here that never ends.")
                raise _BrokenError(at, what, is_over=True) from error
            if error.msg.startswith("Invalid control"):
                raise _BrokenError(error.pos, *describe(self._text[error.pos])) from error
            what = Message("What follows the backslash here is nothing that JSON knows.")
            hint = Message("A backslash itself is written “{text}”.", text="\\\\")
            raise _BrokenError(error.pos, what, hint) from error
        return value, end

    def _check(self, node: Text, at: int, end: int) -> None:
        """Gathers a character that no text may have, written as it is or as an escape."""
        found = FORBIDDEN.search(self._text, at, end)
        if found:
            self._faults.loss(Place(self._path, self._line, found.start() + 1), *describe(found[0]))
        elif found := FORBIDDEN.search(node.value):
            self._faults.loss(self._place(node), *describe(found[0]))

    def _put(self, top: Map | List, node: Node) -> None:
        if type(top) is List:
            top.items.append(node)
            return
        assert type(top) is Map
        key, top.pending = top.pending, None
        if key is None:
            raise self._unexpected(node.column - 1)
        if key is not _DROPPED:
            top.entries[key.value] = (key, node)

    def _counted(self, at: int) -> None:
        self._count += 1
        if self._count > MAX_VALUES:
            raise _BrokenError(at, refusals.too_much(MAX_VALUES), None)

    def _unexpected(self, at: int) -> _BrokenError:
        if at >= len(self._text):
            return _BrokenError(at, Message("This line ends before its object does."), is_over=True)
        found = FORBIDDEN.match(self._text, at)
        if found:
            return _BrokenError(at, *describe(found[0]))
        return _BrokenError(
            at, Message("This is no JSON: here “{character}” cannot stand.", character=self._text[at])
        )

    def _place(self, node: Node) -> Place:
        return Place(self._path, node.line, node.column)
