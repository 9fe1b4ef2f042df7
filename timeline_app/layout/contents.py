"""Contents that were made last: what is exported is what was on screen, and is not worked out twice."""

from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.ruler import Ruler
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, Rows

_MOST = 2
_made: list[tuple[tuple[object, ...], Content]] = []


def content_of(
    table: EventTable,
    chosen: Filter,
    language: str,
    ruler: Ruler,
    display: Display,
    rows: Rows | None = None,
) -> Content:
    """The events that a filter lets through; the very same content where it was made last or before that.

    table: as it is laid out, by when things happened or became known. rows: those let through, where they are known.
    """
    key = (table, chosen, language, ruler, display)
    for place, (known, content) in enumerate(_made):
        if known == key:
            _made.insert(0, _made.pop(place))
            return content
    found = let_through(chosen, table) if rows is None else rows
    content = Content(table, found, language, ruler, display, chosen.actors)
    _made.insert(0, (key, content))
    del _made[_MOST:]
    return content


def forget() -> None:
    """Lets go of what was made: other facts have come."""
    _made.clear()
