"""An Event from a line of JSON that is plain throughout, in a fifth of the time that care would take.

Only for lines that were read before and found good: nothing is checked here, and whatever is not plain is left to
`line_events`. A picture that moves asks for hundreds of events at once.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from timeline_app.chrono import edtf
from timeline_app.formats import keys
from timeline_app.formats.decode_event import BASES, DEFAULT_IMPORTANCE, STATUSES
from timeline_app.formats.fields import NO_TEXT
from timeline_app.formats.line_fields import Names
from timeline_app.model.event import Event, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.problems import Place

_KEYS = keys.EVENT - {"links", "calendar", "start", "end"}
_EXCERPT_KEYS = keys.EXCERPT - {"locator"}
_EXCERPTS = re.compile(r'"excerpts"[ \t]*:[ \t]*\[')
_FLAT = re.compile(r'[ \t]*(\{)(?:[^"{}\\]++|"(?:[^"\\]++|\\.)*+")*+\}[ \t]*([,\]])')
_KEYED = '"excerpts"'
_span = lru_cache(maxsize=8192)(edtf.parse)


def plain_event(piece: bytes, line: int, path: Path, made_id: str, names: Names) -> Event | None:
    """The event of a line; None where that is not plain. made_id: its id where it has none."""
    try:
        row = orjson.loads(piece)
    except orjson.JSONDecodeError:  # a number beyond all bounds, which we take as it is written
        return None
    if type(row) is not dict or not row.keys() <= _KEYS:
        return None
    of_text = [row.get(key) for key in ("title", "id", "date", "status", "summary")]
    if not all(text is None or (type(text) is str and text) for text in of_text) or of_text[0] is None:
        return None
    title, id, date, status, summary = map(str, (text or "" for text in of_text))
    actors, tags, written = row.get("actors"), row.get("tags"), row.get("excerpts")
    importance = row.get("importance", DEFAULT_IMPORTANCE)
    if (
        not (_are_texts(actors) and _are_texts(tags))
        or type(importance) is not int
        or not 1 <= importance <= 5
    ):
        return None
    parts = tuple(Participation(names.actors.get(actor, actor)) for actor in actors or ())
    if len({part.actor_id for part in parts}) < len(parts):
        return None
    text = piece.decode()
    excerpts = _excerpts(written, text, line, path, names) if written is not None else ()
    if excerpts is None:
        return None
    return Event(
        id or made_id,
        LocalText.plain(title),
        _span(date) if date else None,
        STATUSES[status] if status else Status.OCCURRED,
        "",
        parts,
        tuple(dict.fromkeys(tags or ())),
        importance,
        LocalText.plain(summary) if summary else NO_TEXT,
        excerpts,
        (),
        Place(path, line, len(text) - len(text.lstrip(" \t")) + 1),
    )


def _are_texts(values: Any) -> bool:
    return values is None or (type(values) is list and all(type(each) is str and each for each in values))


def _excerpts(written: Any, text: str, line: int, path: Path, names: Names) -> tuple[Excerpt, ...] | None:
    """The excerpts of an event, each with its place in the text; None where they are not plain."""
    if type(written) is not list or not all(map(_is_plain, written)) or text.count(_KEYED) != 1:
        return None
    columns = _columns(text, len(written))
    if columns is None:
        return None
    return tuple(
        Excerpt(
            names.sources.get(each["source"], each["source"]),
            each["exact"],
            each.get("prefix") or "",
            each.get("suffix") or "",
            (),
            each.get("phrase") or "",
            _span(each["date"]) if each.get("date") else None,
            BASES[each["basis"]] if each.get("basis") else None,
            Place(path, line, column),
        )
        for each, column in zip(written, columns, strict=True)
    )


def _is_plain(excerpt: Any) -> bool:
    return (
        type(excerpt) is dict
        and excerpt.keys() <= _EXCERPT_KEYS
        and bool(excerpt.get("source") and excerpt.get("exact"))
        and all(value is None or type(value) is str for value in excerpt.values())
    )


def _columns(text: str, count: int) -> Sequence[int] | None:
    """The column of each of so many objects in the list under `excerpts`; None where they hold others."""
    found = _EXCERPTS.search(text)
    if found is None:
        return None
    at = found.end()
    columns: list[int] = []
    for _ in range(count):
        each = _FLAT.match(text, at)
        if each is None:
            return None
        columns.append(each.start(1) + 1)
        at = each.end()
    return columns
