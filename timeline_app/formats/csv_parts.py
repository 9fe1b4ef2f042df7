"""Many rows of CSV at once -> what they say."""

import csv
import io
from collections.abc import Mapping, Sequence

import numpy as np

from timeline_app.formats import keys
from timeline_app.formats.block_text import is_suspect, line_places
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.formats.csv_nodes import CsvHead
from timeline_app.formats.decode_event import BASES, CALENDARS, DEFAULT_IMPORTANCE, STATUSES
from timeline_app.formats.line_events import text_of
from timeline_app.formats.line_parts import Flags, Numbers, Octets, Part, PartMaker, Places, Records, Said

_STATUS_CODES = {"": 0} | {word: code for code, word in enumerate(STATUSES)}
_IMPORTANCES = {"": DEFAULT_IMPORTANCE} | {str(n): n for n in range(1, 6)}
_BEYOND = keys.COLUMNS_OF_EXCERPT - {"source", "exact"}


def csv_part(block: bytes, begin: int, line: int, made: str, head: CsvHead, maker: PartMaker) -> Part:
    """The part that a block of whole rows makes, which begins at `begin` of the data in line `line`.

    Raises csv.Error where it is no block of whole rows that can be read.
    """
    raw = np.frombuffer(block, np.uint8)
    begins, lengths = line_places(block, raw)
    text = text_of(block)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=head.delimiter, strict=True))
    lines = np.arange(line, line + len(begins), dtype=np.int32)
    stops = begins + lengths
    if len(rows) != len(begins):
        rows, first, last = _over_lines(text, head.delimiter)
        begins, stops, lines = begins[first], stops[last], lines[first]
    width = len(head.keys)
    care = np.zeros(len(rows), np.bool_)
    if set(map(len, rows)) != {width}:
        care |= [len(row) != width for row in rows]
        rows = [row if len(row) == width else [""] * width for row in rows]
    if is_suspect(block, raw) and FORBIDDEN.search(text):
        for index, (at, stop) in enumerate(zip(begins.tolist(), stops.tolist(), strict=True)):
            care[index] |= FORBIDDEN.search(text_of(block[at:stop])) is not None
    columns = {
        key.value: cells
        for key, cells in zip(head.keys, zip(*rows, strict=True), strict=True)
        if key is not None
    } if rows else {}  # fmt: skip
    said = _said(columns, care, made)
    return maker.part(
        said, Records(begins + begin, (stops - begins).astype(np.int32), lines), is_stripped=True
    )


def _over_lines(text: str, delimiter: str) -> tuple[list[list[str]], Places, Places]:
    """Rows, and of each its first and last line from 0: a cell in quotation marks may have several."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, ends = [], [0]
    for row in reader:
        rows.append(row)
        ends.append(reader.line_num)
    after = np.array(ends, np.int64)
    return rows, after[:-1], after[1:] - 1


def _said(columns: Mapping[str, Sequence[str]], care: Flags, made: str) -> Said:
    count = len(care)

    def stripped(key: str) -> list[str]:
        return list(map(str.strip, columns[key])) if key in columns else [""] * count

    titles = stripped("title")
    if "" in titles:
        care |= [not title for title in titles]
    calendars = stripped("calendar") if "calendar" in columns else None
    if calendars is not None and not set(calendars) <= {"", *CALENDARS}:
        care |= [calendar not in CALENDARS and bool(calendar) for calendar in calendars]
    if "by" in columns:
        care |= [bool(by) for by in stripped("by")]
    has_ends = "start" in columns or "end" in columns
    counts, sources, lengths, dates = _excerpts(columns, care)
    return Said(
        care,
        made,
        stripped("id"),
        stripped("date"),
        stripped("start") if has_ends else None,
        stripped("end") if has_ends else None,
        calendars,
        _coded(columns.get("importance"), _IMPORTANCES, DEFAULT_IMPORTANCE, care),
        _coded(columns.get("status"), _STATUS_CODES, 0, care),
        _listed(columns.get("actors"), care),
        _listed(columns.get("tags"), care),
        (counts, sources),
        lengths,
        dates,
    )


def _coded(cells: Sequence[str] | None, codes: Mapping[str, int], default: int, care: Flags) -> Octets:
    """The number of each word; rows with an unknown one are marked."""
    if cells is None:
        return np.full(len(care), default, np.int8)
    found = [codes.get(cell) for cell in cells]
    if None in found:
        found = [codes.get(cell.strip()) for cell in cells]
        care |= [code is None for code in found]
    return np.array([default if code is None else code for code in found], np.int8)


def _listed(cells: Sequence[str] | None, care: Flags) -> tuple[Numbers, Sequence[str]]:
    """What semicolons part in each cell: how many, and all; blanks among them, which count for nothing."""
    if cells is None or not any(cells):
        return np.zeros(len(care), np.int32), []
    flat = ";".join(cells).split(";")
    counts = np.fromiter((cell.count(";") for cell in cells), np.int32, len(cells)) + np.int32(1)
    kept = np.fromiter(map(bool, map(str.strip, flat)), np.bool_, len(flat))
    if kept.all():
        return counts, flat
    owner = np.repeat(np.arange(len(cells)), counts)
    return np.bincount(owner[kept], minlength=len(cells)).astype(np.int32), [
        flat[n] for n in np.flatnonzero(kept).tolist()
    ]


def _excerpts(
    columns: Mapping[str, Sequence[str]], care: Flags
) -> tuple[Numbers, Sequence[str], Numbers, Sequence[str] | None]:
    """How many excerpts each row has, none or one; their sources, lengths of words, and dates, None for no dates."""
    count = len(care)
    none = np.zeros(count, np.bool_)

    def is_filled(key: str) -> Flags:
        if key not in columns:
            return none
        return np.fromiter(map(bool, map(str.strip, columns[key])), np.bool_, count)

    has_source, has_words = is_filled("source"), is_filled("exact")
    has_more = none
    for key in _BEYOND & columns.keys():
        has_more = has_more | is_filled(key)
    care |= (has_source != has_words) | (has_more & ~has_words)
    if "basis" in columns:
        care |= [basis not in BASES and bool(basis.strip()) for basis in columns["basis"]]
    if "locator" in columns:
        care |= [bool(cell) and not _is_locator(cell) for cell in columns["locator"]]
    kept = has_source & has_words
    rows = np.flatnonzero(kept).tolist()
    if not rows:
        return kept.astype(np.int32), [], np.zeros(0, np.int32), None
    sources, words = columns["source"], columns["exact"]
    if len(rows) < count:
        sources, words = [sources[row] for row in rows], [words[row] for row in rows]
    lengths = np.fromiter(map(len, words), np.int32, len(rows))
    dates = None
    if "excerpt-date" in columns and any(columns["excerpt-date"]):
        cells = columns["excerpt-date"]
        dates = [cells[row].strip() for row in rows]
    return kept.astype(np.int32), sources, lengths, dates


def _is_locator(cell: str) -> bool:
    terms = [part.partition(":") for part in cell.split(";") if part.strip()]
    return bool(terms) and all(colon and term.strip() in keys.LOCATOR_TERMS for term, colon, _ in terms)
