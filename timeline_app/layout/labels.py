"""Where the label of an event stands, and what of it there is room for."""

import enum
import math
from typing import NamedTuple

from timeline_app.layout.content import Content
from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Box, Label

EDGE_SHARE = 0.05  # how far beyond the last bound a label may reach: what Fit leaves free
NARROW_PX = 40.0  # up to this width a label stands beside its mark, else under it
UNDER_PX = 8.0  # from the centre line of a mark to a label under it
GAP_PX = 10.0
_BESIDE_PX = 4.0
_LEAST_PX = 60.0
_EDGE_PX = 6.0


class Side(enum.IntEnum):
    """Where a label stands."""

    NONE = 0
    RIGHT = 1
    LEFT = 2
    UNDER = 3
    UNDER_RIGHT = 4  # under, flush with the right end of the mark

    @property
    def is_under(self) -> bool:
        return self >= Side.UNDER


class LabelPlace(NamedTuple):
    """Side, extent in px of mark and label together, and the room for the words: they are elided to it."""

    side: Side
    span: tuple[float, float]
    room_px: float


def choose_place(
    content: Content, row: int, alone: tuple[float, float], scale: float, has_details: bool
) -> LabelPlace:
    """Where the label of a row stands whose mark alone takes `alone`, in px from instant 0 at `scale`.

    A label that would reach beyond the bounds of the content by more than Fit leaves free stands on the other side,
    or where neither has room on the roomier, elided: so a fitted picture cuts none off, and nothing depends on the
    view. A mark that is open beyond a bound may itself reach farther than Fit leaves free.
    """
    width = content.words(row, has_details).width(has_details)
    left, right = alone
    first, last = reach_of(content)
    is_narrow = right - left <= NARROW_PX
    beside = _BESIDE_PX if is_narrow else 0.0
    room_right = last / scale - (right + beside if is_narrow else left)
    room_left = (left - beside if is_narrow else right) - first / scale
    if width <= room_right or room_right >= room_left:
        width = min(width, max(room_right, _LEAST_PX))
        end = right + beside + width if is_narrow else max(right, left + width)
        return LabelPlace(Side.RIGHT if is_narrow else Side.UNDER, (left, end + GAP_PX), width)
    width = min(width, max(room_left, _LEAST_PX))
    begin = left - beside - width if is_narrow else min(left, right - width)
    return LabelPlace(Side.LEFT if is_narrow else Side.UNDER_RIGHT, (begin - GAP_PX, right), width)


def reach_of(content: Content) -> tuple[float, float]:
    """From when to when labels may reach: as far beyond the bounds of the content as Fit leaves free."""
    first, last = content.extent or (0.0, 0.0)
    spare = (last - first) * EDGE_SHARE
    return first - spare, last + spare


def place_label(
    content: Content,
    row: int,
    lane: int,
    mark: tuple[float, float, float],
    place: tuple[Side, float],
    has_details: bool,
    plot: Box,
) -> Label:
    """The label of a row in px of the picture; under what is wider than itself it slides to stay in view.

    mark: left, right and centre line of its mark; place: side and room as they were chosen.
    """
    left, right, mark_y = mark
    side, room_px = place
    words = content.words_within(row, room_px, has_details)
    detail = words.detail if has_details else ""
    width = words.width(has_details)
    height = LINE_PX[Type.TITLE] + (LINE_PX[Type.SMALL] if detail else 0.0)
    slides = False
    if side.is_under:
        y = mark_y + UNDER_PX
        x = left if side is Side.UNDER else right - width
        slides = right - left > width
        if slides:
            x = min(max(left, plot.left + _EDGE_PX), right - width)
    else:
        x = right + _BESIDE_PX if side is Side.RIGHT else left - _BESIDE_PX - width
        y = mark_y - LINE_PX[Type.TITLE] / 2
    return Label(
        row, lane, Box(x, y, x + width, y + height), words.line(has_details), detail, slides, words.sign_px
    )


def row_height(side: Side, has_details: bool) -> float:
    """Height that a row of marks needs for a label on this side."""
    under = UNDER_PX + 9.0 if side.is_under else 0.0
    return math.ceil(under + LINE_PX[Type.TITLE] + (LINE_PX[Type.SMALL] if has_details else 0.0) + 4.0)
