"""Contents and views for tests of the layout: measured with the fixed ruler, words in English."""

import math

from tests.makers import FixedRuler, a_timeline
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.scene import Box, Lane, Mark
from timeline_app.model.event import Event
from timeline_app.store.table import KNOWN, build_table

RULER = FixedRuler()


def a_content(*events: Event, names: dict[str, str] | None = None, language: str = "en") -> Content:
    """All of these events."""
    table = build_table(a_timeline(*events, names=names))
    return Content(table, table.all_rows, language, RULER)


def a_view(content: Content, seconds_per_px: float, width_px: float = 800.0) -> Viewport:
    """A view whose middle is that of the content."""
    assert content.extent is not None
    middle = sum(content.extent) / 2
    return Viewport(middle - seconds_per_px * width_px / 2, seconds_per_px, width_px)


def a_mark(
    *,
    rows: tuple[int, ...] = (0,),
    lane: int = 0,
    actor: int = 0,
    left: float = 100.0,
    right: float = 200.0,
    y: float = 50.0,
    note_x: float = math.nan,
    bar: tuple[float, float] = (math.nan, math.nan),
    sides: tuple[int, int] = (KNOWN, KNOWN),
    is_hollow: bool = False,
    has_bracket: bool = True,
    count: str = "",
) -> Mark:
    """A bracket, unless something else is asked for."""
    return Mark(rows, lane, actor, left, right, y, note_x, *bar, *sides, is_hollow, has_bracket, count)


def a_note(x: float = 100.0, y: float = 50.0, rows: tuple[int, ...] = (0,), is_hollow: bool = False) -> Mark:
    """A day, as a disc alone."""
    return a_mark(rows=rows, left=x - 6, right=x + 6, y=y, note_x=x, is_hollow=is_hollow, has_bracket=False)


def lanes(*heights: float, top: float = 0.0) -> list[Lane]:
    """Lanes of these heights, one under the other."""
    made = []
    for actor, height in enumerate(heights):
        made.append(Lane(actor, f"actor {actor}", "", top, top + height, 0))
        top += height
    return made


PLOT = Box(100.0, 50.0, 900.0, 450.0)
