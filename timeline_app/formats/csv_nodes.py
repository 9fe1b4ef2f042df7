"""Rows of CSV -> values that know their line and column, as if they stood in YAML."""

from typing import NamedTuple

from timeline_app.formats import keys, refusals
from timeline_app.formats.characters import FORBIDDEN, describe
from timeline_app.formats.csv_cells import NOT_CLOSED, Cell, Row, delimiter_of, row_at
from timeline_app.formats.faults import Faults
from timeline_app.formats.fields import Fields
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.problems import Place
from timeline_app.words import Message


class CsvHead(NamedTuple):
    """What the first line of a file says. keys: of each column, None for one that is not read.

    end: where the rows begin in the text; line: in which line.
    """

    delimiter: str
    keys: tuple[Text | None, ...]
    end: int
    line: int


def head_of(text: str, fields: Fields) -> CsvHead | None:
    """The first line of a text that holds more than spaces; None where it names no titles, which is gathered."""
    start = len(text) - len(text.lstrip())
    begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    line = 1 + text.count("\n", 0, begin) + text.count("\r", 0, begin) - text.count("\r\n", 0, begin)
    delimiter = delimiter_of(text[begin:], keys.COLUMNS)
    row = row_at(text, delimiter, begin, line)
    names: dict[str, Text] = {}
    columns: list[Text | None] = []
    unknown: list[Text] = []
    for cell in row.cells:
        name = Text(cell.text.strip().lower(), cell.line, cell.column, is_plain=False)
        columns.append(name if name.value in keys.COLUMNS and name.value not in names else None)
        if name.value in names:
            fields.faults.error(
                fields.place(name), *refusals.repeated_key(name.value, names[name.value].line)
            )
        elif name.value in keys.COLUMNS:
            names[name.value] = name
        elif name.value:
            unknown.append(name)
    if row.fault or "title" not in names:
        what = row.fault or Message("The first line names no column “title”.")
        hint = Message(
            "The first line names the columns: {example}.", example="title,date,actors,tags,source,exact"
        )
        fields.faults.gap(Place(fields.path, line), what, hint)
        return None
    fields.warn_of_unknown(unknown, keys.COLUMNS)
    return CsvHead(delimiter, tuple(columns), row.end, row.line + len(_line_ends(text[begin : row.end])))


def _line_ends(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[1:]


def row_node(text: str, row: Row, head: CsvHead, fields: Fields, is_last: bool) -> Map | None:
    """The event that a row of `text` holds; None for a blank row, and for one that is broken, which is gathered.

    is_last: whether the file ends with it, without a line end, so that it may have been written in part only.
    """
    faults = fields.faults
    if row.fault:
        cell = row.cells[-1]
        faults.gap(Place(fields.path, cell.line, cell.column), row.fault, _hint_at(row.fault))
        return None
    if not any(cell.text.strip() for cell in row.cells):
        return None
    place = Place(fields.path, row.line, row.cells[0].column)
    if len(row.cells) < len(head.keys) and is_last:
        faults.gap(place, refusals.CUT_OFF, refusals.OPEN_AGAIN)
        return None
    _check_length(row, head, place, faults)
    _check_characters(text, row, fields)
    node = Map(row.line, row.cells[0].column)
    excerpt: Map | None = None
    for key, cell in zip(head.keys, row.cells, strict=False):
        if key is None or not cell.text.strip():
            continue
        if key.value in keys.COLUMNS_OF_EXCERPT:
            excerpt = excerpt or Map(cell.line, cell.column)
            name = "date" if key.value == "excerpt-date" else key.value
            excerpt.entries[name] = (key, _value(name, cell))
        else:
            node.entries[key.value] = (key, _value(key.value, cell))
    _with_status(node)
    if excerpt is not None:
        excerpts = List(excerpt.line, excerpt.column)
        excerpts.items.append(excerpt)
        node.entries["excerpts"] = (Text("excerpts", excerpt.line, excerpt.column, True), excerpts)
    return node


def _with_status(node: Map) -> None:
    """Puts the column `by` where it belongs: into the status."""
    by = node.entries.pop("by", None)
    if by is None:
        return
    key, written = node.entries.get("status", (by[0], None))
    status = Map(by[1].line, by[1].column)
    status.entries["by"] = by
    if written is not None:
        status.entries["status"] = (key, written)
    node.entries["status"] = (key, status)


def _value(key: str, cell: Cell) -> Node:
    if key in keys.COLUMNS_AS_WRITTEN:
        return Text(cell.text, cell.line, cell.column, is_plain=False)
    if key in keys.COLUMNS_OF_LISTS:
        found = List(cell.line, cell.column)
        found.items = [part for part in _parts(cell) if type(part) is Text and part.value]
        return found
    if key == "locator":
        return _locator(cell)
    return _stripped(cell.text, cell, 0)


def _parts(cell: Cell) -> list[Text]:
    """What semicolons part in a cell."""
    found: list[Text] = []
    at = 0
    for part in cell.text.split(";"):
        found.append(_stripped(part, cell, at))
        at += len(part) + 1
    return found


def _stripped(text: str, cell: Cell, at: int) -> Text:
    return Text(text.strip(), cell.line, cell.column + at + len(text) - len(text.lstrip()), is_plain=False)


def _locator(cell: Cell) -> Node:
    """`page: 3; line: 4`."""
    found = Map(cell.line, cell.column)
    for part in filter(lambda part: part.value, _parts(cell)):
        term, colon, value = part.value.partition(":")
        if not colon:
            return Text(cell.text, cell.line, cell.column, is_plain=False)
        key = Text(term.strip(), part.line, part.column, is_plain=False)
        found.entries[key.value] = (key, Text(value.strip(), part.line, part.column, is_plain=False))
    return found


def _check_length(row: Row, head: CsvHead, place: Place, faults: Faults) -> None:
    many = len(row.cells) > len(head.keys) and any(cell.text.strip() for cell in row.cells[len(head.keys) :])
    if not many and len(row.cells) >= len(head.keys):
        return
    what = Message(
        "Cells in this row: {n}; columns that the first line names: {columns}.",
        n=len(row.cells),
        columns=len(head.keys),
    )
    if many:
        faults.loss(place, what, Message("Put a cell in quotation marks if it holds what parts cells."))
    else:
        faults.warning(place, what, Message("Cells that are missing are taken to be empty."))


def _check_characters(text: str, row: Row, fields: Fields) -> None:
    found = FORBIDDEN.search(text, row.begin, row.end)
    if found is None:
        return
    cell = next((each for each in row.cells if FORBIDDEN.search(each.text)), row.cells[0])
    fields.faults.loss(Place(fields.path, cell.line, cell.column), *describe(found[0]))


def _hint_at(fault: Message) -> Message:
    if fault is NOT_CLOSED:
        return Message("Close the quotation.")
    return Message('Within a cell in quotation marks, write them twice: “""”.')
