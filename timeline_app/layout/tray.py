"""The tray of events without a date, under the lanes."""

from collections.abc import Sequence

from timeline_app.layout.content import Content
from timeline_app.layout.ruler import LINE_PX, Ruler, Type, elide
from timeline_app.layout.scene import Box, TrayItem
from timeline_app.words import ngettext

PAD_PX = 10.0
ITEM_PAD_PX = 8.0
DOT_PX = 12.0
GAP_PX = 12.0
LINE_GAP_PX = 6.0
LEAST_PX = PAD_PX + 2 * LINE_PX[Type.SMALL]


def lay_out(
    content: Content, left: float, right: float, most_lines: int | None, ruler: Ruler
) -> list[TrayItem]:
    """Items of the tray in flowing lines, the most important first, y counted from the top of the tray.

    left, right: where items may stand. most_lines: None for as many as it takes; else the last item of the last
    line stands for all that have no room.
    """
    items: list[TrayItem] = []
    rows = content.undated
    x, line = left, 0
    height = LINE_PX[Type.TEXT]
    for index, row in enumerate(rows):
        text = elide(content.title(row), Type.TEXT, right - left - DOT_PX - ITEM_PAD_PX, ruler)
        width = DOT_PX + ruler.width(text, Type.TEXT) + ITEM_PAD_PX
        if x > left and x + width > right:
            x, line = left, line + 1
        if most_lines is not None and line >= most_lines:
            return _with_rest(items, rows[index:], right, ruler)
        top = PAD_PX + line * (height + LINE_GAP_PX)
        items.append(TrayItem((row,), text, Box(x, top, x + width, top + height)))
        x += width + GAP_PX
    return items


def _with_rest(items: list[TrayItem], rest: Sequence[int], right: float, ruler: Ruler) -> list[TrayItem]:
    """The items with one at the end that stands for `rest`, taking the place of those whose room it needs."""
    kept = list(items)
    while True:
        text = ngettext("and {n} more", "and {n} more", len(rest))
        width = DOT_PX + ruler.width(text, Type.TEXT) + ITEM_PAD_PX
        last = kept[-1].box
        if last.right + GAP_PX + width <= right or len(kept) == 1:
            left = last.right + GAP_PX
            return [*kept, TrayItem(tuple(rest), text, Box(left, last.top, left + width, last.bottom))]
        rest = (*kept.pop().rows, *rest)


def height_of(items: list[TrayItem]) -> float:
    """Height of the tray that holds the items and two lines of its heading; 0 where there are none."""
    return max(*(item.box.bottom for item in items), LEAST_PX) + PAD_PX if items else 0.0
