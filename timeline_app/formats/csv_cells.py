"""Text of CSV -> rows of cells that know their line and column; how its cells are parted is told from its first rows.

RFC 4180, as `csv.reader` reads it: quotation marks mean something at the beginning of a cell only.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from timeline_app.words import Message

DELIMITERS = (",", ";", "\t", "|")
_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"')
_LINE_END = re.compile(r"\r\n|\n|\r")
_TRIED_ROWS = 5
NOT_CLOSED = Message("A quotation mark opens a cell here that never ends.")
BEHIND_QUOTES = Message("Something stands behind the quotation mark that closes this cell.")
_PATTERNS = {delimiter: re.compile(rf"[^{re.escape(delimiter)}\r\n]*+") for delimiter in DELIMITERS}


class Cell(NamedTuple):
    """line, column: from 1, of its first character, or of its quotation mark."""

    text: str
    line: int
    column: int


class Row(NamedTuple):
    """A row, from `begin` up to `end`, behind its line end. fault: why it could not be read, at its last cell."""

    begin: int
    end: int
    line: int
    cells: list[Cell]
    fault: Message | None = None


def rows(text: str, delimiter: str, at: int = 0, line: int = 1) -> Iterator[Row]:
    """Rows of a text from a place on; a row that cannot be read ends with its first line, and the next follows."""
    while at < len(text):
        row = row_at(text, delimiter, at, line)
        yield row
        line += 1 if row.fault else _lines_in(text, row.begin, row.end)
        at = row.end


def row_at(text: str, delimiter: str, begin: int, line: int = 1) -> Row:
    """The row that begins there."""
    plain = _PATTERNS[delimiter]
    cells: list[Cell] = []
    at, now, line_begin = begin, line, begin
    while True:
        if text.startswith('"', at):
            found = _QUOTED.match(text, at)
            if found is None:
                cells.append(Cell("", now, at - line_begin + 1))
                return _broken(text, delimiter, begin, line, cells, NOT_CLOSED)
            cells.append(Cell(found[1].replace('""', '"'), now, at - line_begin + 1))
            for each in _LINE_END.finditer(text, at, found.end()):
                now += 1
                line_begin = each.end()
            at = found.end()
        else:
            found = plain.match(text, at)
            assert found is not None
            cells.append(Cell(found[0], now, at - line_begin + 1))
            at = found.end()
        if text.startswith(delimiter, at):
            at += 1
            continue
        ending = _LINE_END.match(text, at)
        if ending is None and at < len(text):
            return _broken(text, delimiter, begin, line, cells, BEHIND_QUOTES)
        return Row(begin, ending.end() if ending else at, line, cells)


def _broken(text: str, delimiter: str, begin: int, line: int, cells: list[Cell], why: Message) -> Row:
    """A row that cannot be read: its first line, and what is wrong with that as if it stood alone."""
    ending = _LINE_END.search(text, begin)
    if ending is None:
        return Row(begin, len(text), line, cells, why)
    alone = row_at(text[begin : ending.start()], delimiter, 0, line)
    return Row(begin, ending.end(), line, alone.cells, alone.fault or why)


def _lines_in(text: str, begin: int, end: int) -> int:
    return sum(1 for _ in _LINE_END.finditer(text, begin, end))


def delimiter_of(text: str, known: Collection[str]) -> str:
    """What parts the cells of a text: what makes most of its first line known names, then what parts its first rows
    into as many cells as that line; a comma where nothing tells."""

    def fitness(delimiter: str) -> tuple[int, int, int]:
        first = [row for _, row in zip(range(_TRIED_ROWS + 1), rows(text, delimiter), strict=False)]
        head = [cell.text.strip().lower() for cell in first[0].cells] if first else []
        even = sum(len(row.cells) == len(head) for row in first[1:])
        return sum(name in known for name in head), len(head) > 1, even

    return max(DELIMITERS, key=fitness)  # the first of those that fit as well
