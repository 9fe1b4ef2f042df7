"""What a lane is made of at a zoom step, before anything has a row: single marks, folds, gathered crowds."""

import math
from typing import NamedTuple

from timeline_app.layout import labels
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side
from timeline_app.layout.rivals import NO_RIVALS, Rivals, rivals_of
from timeline_app.layout.scene import LaneKind
from timeline_app.store.table import KNOWN, Rows

FOLD_PX = 3.0  # notes closer than this fold into one mark
CROWD_PX = 48.0  # what finds no row is gathered in bins of this width
OPEN_PX = 48.0  # how far beyond its known bound an open or unknown side is drawn
NOTE_PX = 6.0  # radius of a note and its clearance
NO_LABEL = (Side.NONE, 0.0)


class Piece(NamedTuple):
    """A mark before it has a row. px from instant 0 at the scale of the step."""

    rows: Rows
    left_s: float
    right_s: float
    before: float
    after: float
    alone: tuple[float, float]
    labelled: tuple[float, float]
    label: tuple[Side, float]
    importance: int
    is_fold: bool
    rivals: Rivals = NO_RIVALS


def pieces_of(content: Content, position: int, scale: float, has_details: bool) -> list[Piece]:
    """The marks of the lane at a position. scale: seconds per px; has_details: whether labels say their dates."""
    table = content.table
    pieces: list[Piece] = []
    bins: dict[int, list[int]] = {}
    for row in content.lanes[position].rows:
        left, right = table.reach_left[row], table.reach_right[row]
        is_known = table.reach_left_side[row] == KNOWN == table.reach_right_side[row]
        if is_known and (right - left) / scale < FOLD_PX:
            bins.setdefault(math.floor((left + right) / 2 / (FOLD_PX * scale)), []).append(row)
        else:
            pieces.append(_single(content, position, row, scale, has_details))
    for members in bins.values():
        if len(members) > 1:
            pieces.append(_fold(content, tuple(members), scale))
        else:
            pieces.append(_single(content, position, members[0], scale, has_details))
    return pieces


def _fold(content: Content, rows: tuple[int, ...], scale: float) -> Piece:
    table = content.table
    left, right = min(table.reach_left[row] for row in rows), max(table.reach_right[row] for row in rows)
    middle, half = (left + right) / 2 / scale, fold_px(len(rows)) / 2 + 1
    extent = (middle - half, middle + half)
    return Piece(
        rows,
        left,
        right,
        half,
        half,
        extent,
        extent,
        NO_LABEL,
        max(table.importance[row] for row in rows),
        True,
    )


def fold_px(count: int) -> float:
    """Width of the mark of a fold."""
    return 12.0 + 7.0 * len(str(count))


def gathered(pieces: list[Piece], scale: float) -> list[Piece]:
    """Short pieces without a row, in bins anchored to time, each drawn over its whole bin.

    A single event keeps its own mark; one that reaches into the next bin does so where that is empty, else it is
    counted there. No fold is of one event.
    """
    bins: dict[int, list[Piece]] = {}
    for piece in pieces:
        bins.setdefault(math.floor((piece.alone[0] + piece.alone[1]) / 2 / CROWD_PX), []).append(piece)
    for bin in sorted(bins):
        beyond = bin + _reaches(bin, bins[bin])
        if beyond != bin and beyond in bins:
            bins[beyond] += bins.pop(bin)
    return [_gather(bin, members, scale) for bin, members in sorted(bins.items())]


def _reaches(bin: int, members: list[Piece]) -> int:
    """On which side of its bin a single event reaches out of it: -1, 1; 0 for neither, or for what is folded."""
    if len(members) > 1 or members[0].is_fold:
        return 0
    left, right = members[0].alone
    return -1 if left < bin * CROWD_PX else 1 if right > (bin + 1) * CROWD_PX else 0


def _gather(bin: int, members: list[Piece], scale: float) -> Piece:
    left, right = bin * CROWD_PX, (bin + 1) * CROWD_PX
    if len(members) == 1 and not members[0].is_fold:
        return members[0]._replace(label=NO_LABEL, rivals=NO_RIVALS)
    rows = tuple(row for piece in members for row in piece.rows)
    # It is in view where any of its members is, also one that reaches out of the bin.
    before = max(left - min(piece.alone[0] for piece in members), 0.0)
    after = max(max(piece.alone[1] for piece in members) - right, 0.0)
    extent = (left, right)
    return Piece(rows, left * scale, right * scale, before, after, extent, extent, NO_LABEL, 1, True)


def _single(content: Content, position: int, row: int, scale: float, has_details: bool) -> Piece:
    table = content.table
    left_s, right_s = table.reach_left[row], table.reach_right[row]
    is_hidden = content.lanes[position].kind is LaneKind.HIDDEN
    rivals = NO_RIVALS if is_hidden else rivals_of(content, row)
    is_wide = (right_s - left_s) / scale >= 2 * NOTE_PX
    edge = 0.0 if is_wide else FOLD_PX if math.isnan(table.note[row]) else NOTE_PX
    before = OPEN_PX if table.reach_left_side[row] != KNOWN else edge
    after = OPEN_PX if table.reach_right_side[row] != KNOWN else edge
    alone = (left_s / scale - max(before, NOTE_PX), right_s / scale + max(after, NOTE_PX) + rivals.aside_px)
    label, labelled = NO_LABEL, alone
    if not is_hidden and content.lanes_of(row)[0] == position:
        side, labelled, room_px = labels.choose_place(content, row, alone, scale, has_details)
        label = (side, room_px)
    return Piece(
        (row,), left_s, right_s, before, after, alone, labelled, label, table.importance[row], False, rivals
    )
