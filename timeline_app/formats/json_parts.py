"""Many lines of JSON at once -> what they say; the only import of orjson besides the records'."""

from collections.abc import Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray

from timeline_app.formats import keys
from timeline_app.formats.block_text import is_suspect, line_places
from timeline_app.formats.decode_event import BASES, DEFAULT_IMPORTANCE, STATUSES
from timeline_app.formats.line_events import MAX_LINE_BYTES
from timeline_app.formats.line_parts import Flags, Numbers, Octets, Part, PartMaker, Places, Records, Said

_STATUS_CODES: dict[str | None, int] = {None: 0} | {word: code for code, word in enumerate(STATUSES)}
_EASY_KEYS = keys.EVENT - {"links"}
_COLON, _QUOTE, _SPACE = 58, 34, 32
_NOTHING: dict[str, Any] = {}  # in place of a row that is no object
_MOST_IN_A_LIST = 10_000


def json_part(block: bytes, begin: int, line: int, made: str, maker: PartMaker) -> Part:
    """The part that a block of whole lines makes, which begins at `begin` of the data in line `line`.

    made: begins the ids of events that have none.
    """
    raw = np.frombuffer(block, np.uint8)
    begins, lengths = line_places(block, raw)
    lines = _lines(block, begins, lengths)
    count = len(lines)
    care: Flags = lengths > MAX_LINE_BYTES
    if care.any():
        lines = [b"" if is_long else each for each, is_long in zip(lines, care.tolist(), strict=True)]
    rows = _read(lines, care)
    if is_suspect(block, raw):
        care |= [is_suspect(each, np.frombuffer(each, np.uint8)) for each in lines]
    columns = _columns(rows, _EASY_KEYS, care)
    excerpt_counts, excerpts = _lists(columns.get("excerpts") or [None] * count, care, dict)
    _mark_repeated_keys(raw, begins, rows, excerpt_counts, excerpts, care)
    sources, lengths_said, dates = _excerpts(excerpts, excerpt_counts, care)
    titles = _texts(columns.get("title"), care)
    if "" in titles:
        care |= [not title for title in titles]
    _texts(columns.get("summary"), care)
    said = Said(
        care,
        made,
        _texts(columns.get("id"), care),
        _texts(columns.get("date"), care),
        _texts(columns["start"], care) if "start" in columns else _blank(columns, "end", count),
        _texts(columns["end"], care) if "end" in columns else _blank(columns, "start", count),
        _texts(columns["calendar"], care) if "calendar" in columns else None,
        _importance(columns.get("importance"), care),
        _status(columns.get("status"), care),
        _lists(columns.get("actors") or [None] * count, care, str),
        _lists(columns.get("tags") or [None] * count, care, str),
        (excerpt_counts, sources),
        lengths_said,
        dates,
    )
    return maker.part(
        said, Records(begins + begin, lengths, (line + np.arange(count)).astype(np.int32)), is_stripped=False
    )


def _blank(columns: Mapping[str, Any], other: str, count: int) -> Sequence[str] | None:
    return [""] * count if other in columns else None


def _lines(block: bytes, begins: Places, lengths: Numbers) -> list[bytes]:
    if b"\r" not in block:
        lines = block.split(b"\n")
        return lines[: len(begins)]
    return [block[at : at + length] for at, length in zip(begins.tolist(), lengths.tolist(), strict=True)]


def _read(lines: list[bytes], care: Flags) -> list[dict[str, Any]]:
    """The objects on lines; an empty one where there is none, which is marked."""
    try:
        rows = list(map(orjson.loads, lines))
    except orjson.JSONDecodeError:
        rows = [_object(each) for each in lines]
    if set(map(type, rows)) != {dict}:
        for index, row in enumerate(rows):
            if type(row) is not dict:
                care[index] = True
                rows[index] = _NOTHING
    return rows


def _object(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        return None


def _columns(
    rows: Sequence[Mapping[str, Any]], known: frozenset[str], bad: Flags
) -> dict[str, Sequence[Any]]:
    """Values of those known keys that any of the rows has, None where a row does not; rows with others are marked."""
    names = tuple(rows[0]) if rows else ()
    if len(names) > 1 and known.issuperset(names) and set(map(len, rows)) == {len(names)}:
        try:
            return dict(zip(names, zip(*map(itemgetter(*names), rows), strict=True), strict=True))
        except KeyError:
            pass
    found = set(chain.from_iterable(rows))
    if not found <= known:
        bad |= [not row.keys() <= known for row in rows]
    return {name: [row.get(name) for row in rows] for name in known & found}


def _mark_repeated_keys(
    raw: NDArray[np.uint8], begins: Places, rows: Sequence[Mapping[str, Any]], counts: Numbers,
    excerpts: Sequence[Mapping[str, Any]], care: Flags,
) -> None:  # fmt: skip
    """Marks lines in which a key may stand twice, of which orjson keeps the last in silence.

    Each key is a quotation mark, then a colon, with at most white space between them: there are at least as many of these
    as keys, so where there are as many as were read, no key was lost.
    """
    colons = np.flatnonzero(raw == _COLON)
    before = raw[colons - 1]
    is_key = (before == _QUOTE) | (before <= _SPACE)
    lengths = np.fromiter(map(len, rows), np.int64, len(rows))
    of_excerpts = np.fromiter(map(len, excerpts), np.int64, len(excerpts))
    if excerpts and int(of_excerpts.max()) > 2:  # a third key may be a locator, which has keys of its own
        locators = [each.get("locator") for each in excerpts]
        of_excerpts += [len(locator) if type(locator) is dict else 0 for locator in locators]
    if int(np.count_nonzero(is_key)) == int(lengths.sum() + of_excerpts.sum()):
        return
    written = np.diff(np.searchsorted(colons[is_key], np.append(begins, len(raw))))
    owner = np.repeat(np.arange(len(rows)), counts)
    if len(owner):
        lengths = lengths + np.bincount(owner, of_excerpts, len(rows)).astype(np.int64)
    care |= written != lengths


def _texts(values: Sequence[Any] | None, care: Flags) -> Sequence[str]:
    """Texts, "" where there is none; what is no text is marked."""
    if values is None:
        return [""] * len(care)
    if set(map(type, values)) == {str}:
        return values
    for index, value in enumerate(values):
        if value is not None and type(value) is not str:
            care[index] = True
    return [value if type(value) is str else "" for value in values]


def _lists(values: Sequence[Any], care: Flags, of: type) -> tuple[Numbers, list[Any]]:
    """How many elements each has, and all of them; what is no list of `of` is marked, and has none."""
    if set(map(type, values)) != {list}:
        alone = of is str
        for index, value in enumerate(values):
            if value is not None and type(value) is not list and not (alone and type(value) is str):
                care[index] = True
        values = [
            value if type(value) is list else [value] if alone and type(value) is str else []
            for value in values
        ]
    flat = list(chain.from_iterable(values))
    if not set(map(type, flat)) <= {of}:
        values = [*values]
        for index, value in enumerate(values):
            if any(type(each) is not of for each in value):
                care[index] = True
                values[index] = []
        flat = list(chain.from_iterable(values))
    counts = np.fromiter(map(len, values), np.int32, len(values))
    if len(flat) > _MOST_IN_A_LIST:
        care |= counts > _MOST_IN_A_LIST
    return counts, flat


def _importance(values: Sequence[Any] | None, care: Flags) -> Octets:
    found = np.full(len(care), DEFAULT_IMPORTANCE, np.int8)
    if values is None:
        return found
    if set(map(type, values)) == {int} and set(values) <= {1, 2, 3, 4, 5}:
        return np.fromiter(values, np.int8, len(values))
    for index, value in enumerate(values):
        if type(value) is int and 1 <= value <= 5:
            found[index] = value
        elif value is not None:
            care[index] = True
    return found


def _status(values: Sequence[Any] | None, care: Flags) -> Octets:
    found = np.zeros(len(care), np.int8)
    for index, value in enumerate(values or ()):
        code = _STATUS_CODES.get(value) if value is None or type(value) is str else None
        if code is None:
            care[index] = True
        else:
            found[index] = code
    return found


def _excerpts(
    excerpts: Sequence[Mapping[str, Any]], counts: Numbers, care: Flags
) -> tuple[Sequence[str], Numbers, Sequence[str] | None]:
    """Sources, lengths of the words, and dates of excerpts, None where none has one."""
    none = np.zeros(len(excerpts), np.bool_)
    columns = _columns(excerpts, keys.EXCERPT, none)
    sources = _texts(columns.get("source"), none) if excerpts else []
    lengths = np.fromiter(map(len, _texts(columns.get("exact"), none)), np.int32, len(excerpts))
    none |= lengths == 0
    if "" in sources:
        none |= [not source for source in sources]
    for key in columns.keys() & {"prefix", "suffix", "phrase"}:
        _texts(columns[key], none)
    if "basis" in columns:
        none |= [not (basis is None or (type(basis) is str and basis in BASES)) for basis in columns["basis"]]
    if "locator" in columns:
        none |= [not _is_locator(locator) for locator in columns["locator"]]
    dates = _texts(columns["date"], none) if "date" in columns else None
    if none.any():
        care[np.repeat(np.arange(len(care)), counts)[none]] = True
    return sources, lengths, dates


def _is_locator(value: Any) -> bool:
    if value is None:
        return True
    return (
        type(value) is dict
        and value.keys() <= keys.LOCATOR_TERMS
        and all(type(each) is str or type(each) is int for each in value.values())
    )
