"""Files of lines -> events, record by record and with all that is wrong: for few of them, and for single ones."""

import copy
import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline_app.formats.csv_cells import row_at, rows
from timeline_app.formats.csv_nodes import CsvHead, head_of, row_node
from timeline_app.formats.decode_event import decode_event
from timeline_app.formats.faults import Faults, Mark
from timeline_app.formats.fields import Declared
from timeline_app.formats.json_nodes import json_node
from timeline_app.formats.line_fields import LineFields, Names
from timeline_app.formats.line_file import LineFile
from timeline_app.formats.nodes import Map
from timeline_app.model.event import Event
from timeline_app.problems import Place
from timeline_app.values import replace
from timeline_app.words import Message

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_HEAD_BYTES = 1_000_000
MAX_LINE_BYTES = 16_000_000


class ReadEvent(NamedTuple):
    """since: before its first fault."""

    event: Event
    since: Mark


class LineEvents:
    """The events of one file of lines.

    head: of a CSV file, None where it has none that can be read.
    """

    def __init__(self, file: LineFile, names: Names, faults: Faults) -> None:
        self.file = file
        self.names = names
        self._faults = faults
        self._fields = LineFields(file.path, faults, Declared((), ()))
        self._fields.names = names
        self.head: CsvHead | None = None
        if file.kind == "csv":
            start = file.data[file.begin : file.begin + _HEAD_BYTES]
            self.head = head_of(text_of(start), self._fields) if start.strip() else None

    def all(self) -> Iterator[ReadEvent]:
        """All of them, whether they can be kept or not; a record that holds none is passed over."""
        text = text_of(self.file.data[self.file.begin :])
        if self.file.kind == "json":
            for number, found in enumerate(_LINE.finditer(text), 1):
                since = self._faults.mark()
                size = len(found[1])
                if size > MAX_LINE_BYTES // 4:  # of which each character may have so many
                    size = len(found[1].encode("utf-8", "surrogateescape"))
                node = self._json(found[1], size, number, not found[2])
                if node is not None:
                    yield ReadEvent(self._event(node, number), since)
        elif self.head is not None:
            for row in rows(text, self.head.delimiter, self.head.end, self.head.line):
                since = self._faults.mark()
                is_last = row.end == len(text) and text[-1] not in "\r\n"
                node = row_node(text, row, self.head, self._fields, is_last)
                if node is not None:
                    yield ReadEvent(self._event(node, row.line), since)

    def one(self, begin: int, end: int, line: int) -> Event | None:
        """The event of the record at these bytes of the data, without its line end; None where it holds none."""
        is_last = end == len(self.file.data)
        text = text_of(self.file.data[begin : min(end, begin + MAX_LINE_BYTES)])
        if self.file.kind == "json":
            node = self._json(text, end - begin, line, is_last)
        else:
            assert self.head is not None
            row = row_at(text, self.head.delimiter, 0, line)
            node = row_node(text, row, self.head, self._fields, is_last)
        return None if node is None else self._event(node, line)

    def _json(self, text: str, size: int, line: int, is_last: bool) -> Map | None:
        """The object on a line of so many bytes, unless these are too many for any event."""
        if size <= MAX_LINE_BYTES:
            return json_node(text, line, self.file.path, self._faults, is_last)
        what = Message("This line is longer than {n} MB: that is no event.", n=MAX_LINE_BYTES // 1_000_000)
        self._faults.loss(Place(self.file.path, line), what, Message("One event stands on a line."))
        return None

    def id_at(self, begin: int, end: int, line: int) -> str:
        """The id of the event of a record; "" where it holds none."""
        event = self.one(begin, end, line)
        return event.id if event else ""

    def telling(self, faults: Faults) -> "LineEvents":
        """The same file, what is wrong in it told to `faults`."""
        other = copy.copy(self)
        other._faults, other._fields = faults, LineFields(self.file.path, faults, Declared((), ()))
        other._fields.names = self._fields.names
        return other

    def place(self, begin: int, line: int) -> Place:
        """Where the event of a record stands that begins at this byte."""
        column = 1
        if self.file.kind == "json":
            while self.file.data[begin + column - 1 : begin + column] in (b" ", b"\t"):
                column += 1
        return Place(self.file.path, line, column)

    def _event(self, node: Map, line: int) -> Event:
        event = decode_event(node, self._fields)
        return event if event.id else replace(event, id=f"{self.file.name}-{line}")


def text_of(data: bytes) -> str:
    """The text of bytes; those that are not UTF-8 become lone surrogates, for the reader to name."""
    return data.decode("utf-8", "surrogateescape")
