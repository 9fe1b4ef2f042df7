"""How each lane is laid out at a zoom step: folds, rows and labels, in world coordinates.

Nothing here knows the edges of the view, so that panning only moves the picture. What is decided for a step holds
for every scale down to half an octave finer, for there things only stand farther apart.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.layout import labels
from timeline_app.layout.chords import place_stems
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side
from timeline_app.layout.packing import pack
from timeline_app.layout.rivals import NO_RIVALS, Rivals, rivals_of
from timeline_app.store.table import KNOWN, Rows

FOLD_PX = 3.0  # notes closer than this fold into one mark
CROWD_PX = 48.0  # what finds no row is gathered in bins of this width
OPEN_PX = 48.0  # how far beyond its known bound an open or unknown side is drawn
NOTE_PX = 6.0  # radius of a note and its clearance
LANE_PAD_PX = 8.0
LANE_HEAD_PX = 46.0  # name and count of a lane
ROW_LIMITS = (24, 12, 6, 3)
MOST_ROOMS = 3.0  # lanes that do not fit may be as high as so many times their room
_STEPS_PER_OCTAVE = 2
_NO_LABEL = (Side.NONE, 0.0)


class Density(NamedTuple):
    """How much is said: labels with their date under them or titles alone; and how many rows a lane may have."""

    has_details: bool
    most_rows: int


class Facts(NamedTuple):
    """What a single mark is made of, in seconds, as the table has it; see store.table.EventTable."""

    left: float
    right: float
    note: float
    sure_left: float
    sure_right: float
    left_side: int
    right_side: int
    is_hollow: bool


@dataclass(frozen=True, eq=False)
class LanePlan:
    """Marks of a lane, as columns sorted by left.

    left, right: extent in seconds; before, after: px drawn beyond them. centres: px from the top of the lane.
    labels: side of the label of each mark and the room for its words; Side.NONE without.
    rows: events behind each mark; facts: of a single event, None for a fold. rivals: the dates under each mark.
    crowd: rows of long events that found no row of their own, in the last line.
    """

    actor: int
    left: tuple[float, ...]
    right: tuple[float, ...]
    before: tuple[float, ...]
    after: tuple[float, ...]
    centres: tuple[float, ...]
    labels: tuple[tuple[Side, float], ...]
    rows: tuple[tuple[int, ...], ...]
    facts: tuple[Facts | None, ...]
    rivals: tuple[Rivals, ...]
    crowd: Rows
    crowd_centre: float
    height: float


@dataclass(frozen=True, eq=False)
class Plan:
    """All lanes at a zoom step. stems: by row of an event that has one, px by which it is moved aside."""

    lanes: tuple[LanePlan, ...]
    density: Density
    stems: dict[int, float]

    @property
    def height(self) -> float:
        return sum(lane.height for lane in self.lanes)


def zoom_step(seconds_per_px: float) -> int:
    """Number of the zoom step that a scale belongs to."""
    return math.floor(math.log2(seconds_per_px) * _STEPS_PER_OCTAVE)


def plan(content: Content, seconds_per_px: float, room_px: float) -> Plan:
    """The layout at a scale, with as much said as fits into room_px.

    Where not even titles fit, the lanes grow beyond it, but rows are limited so that they stay within three times
    the room; what finds no row is folded. Kept with the content for each zoom step.
    """
    step = zoom_step(seconds_per_px)
    key = (step, round(room_px))
    if key not in content.plans:
        if len(content.plans) > 64:
            content.forget()
        content.plans[key] = _choose(content, 2.0 ** ((step + 1) / _STEPS_PER_OCTAVE), room_px)
    chosen = content.plans[key]
    assert isinstance(chosen, Plan)
    return chosen


def _choose(content: Content, scale: float, room_px: float) -> Plan:
    """The layout that says most of those that fit. Fewer rows are never higher, so that halving finds it."""
    candidates = [Density(True, ROW_LIMITS[0]), *(Density(False, rows) for rows in ROW_LIMITS)]
    made: dict[int, tuple[LanePlan, ...]] = {}
    first, last = 0, len(candidates) - 1
    while first < last:
        middle = (first + last) // 2
        made[middle] = _lay_out(content, scale, candidates[middle])
        room = room_px if candidates[middle].has_details else MOST_ROOMS * room_px
        if sum(lane.height for lane in made[middle]) <= room:
            last = middle
        else:
            first = middle + 1
    lanes = made.get(first) or _lay_out(content, scale, candidates[first])
    return Plan(lanes, candidates[first], place_stems(content, scale))


def _lay_out(content: Content, scale: float, density: Density) -> tuple[LanePlan, ...]:
    return tuple(_lane(content, actor, rows, scale, density) for actor, rows in content.lanes)


class _Piece(NamedTuple):
    """A mark before it has a row. px from instant 0 at the scale of the step."""

    rows: tuple[int, ...]
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


def _lane(content: Content, actor: int, rows: Rows, scale: float, density: Density) -> LanePlan:
    pieces = sorted(
        _pieces(content, actor, rows, scale, density), key=lambda piece: (-piece.importance, piece.alone[0])
    )
    placed = pack([(*piece.alone, *piece.labelled) for piece in pieces], density.most_rows)
    rooms = [
        (piece, row, labelled) for piece, (row, labelled) in zip(pieces, placed, strict=True) if row >= 0
    ]
    homeless = [piece for piece, (row, _) in zip(pieces, placed, strict=True) if row < 0]
    tops, bottom = _row_tops(rooms, density)
    marks = [
        (piece, tops[row] + 9.0, piece.label if labelled else _NO_LABEL) for piece, row, labelled in rooms
    ]
    short = [piece for piece in homeless if piece.alone[1] - piece.alone[0] <= CROWD_PX]
    crowd = [row for piece in homeless if piece.alone[1] - piece.alone[0] > CROWD_PX for row in piece.rows]
    marks += [(piece, bottom + 9.0, _NO_LABEL) for piece in _gathered(short, scale)]
    bottom += 20.0 if short else 0.0
    height = bottom + (20.0 if crowd else 0.0) + LANE_PAD_PX
    marks.sort(key=lambda mark: mark[0].left_s)
    return LanePlan(
        actor=actor,
        left=tuple(piece.left_s for piece, _, _ in marks),
        right=tuple(piece.right_s for piece, _, _ in marks),
        before=tuple(piece.before for piece, _, _ in marks),
        after=tuple(piece.after for piece, _, _ in marks),
        centres=tuple(centre for _, centre, _ in marks),
        labels=tuple(label for _, _, label in marks),
        rows=tuple(piece.rows for piece, _, _ in marks),
        facts=tuple(_facts(content, piece) for piece, _, _ in marks),
        rivals=tuple(piece.rivals for piece, _, _ in marks),
        crowd=tuple(sorted(crowd)),
        crowd_centre=bottom + 9.0,
        height=max(height, LANE_HEAD_PX),
    )


def _facts(content: Content, piece: _Piece) -> Facts | None:
    if piece.is_fold:
        return None
    table, row = content.table, piece.rows[0]
    return Facts(
        table.left[row],
        table.right[row],
        table.note[row],
        table.sure_left[row],
        table.sure_right[row],
        table.left_side[row],
        table.right_side[row],
        bool(table.hollow[row]),
    )


def _row_tops(rooms: list[tuple[_Piece, int, bool]], density: Density) -> tuple[list[float], float]:
    """Top of each row and the bottom of the last, in px from the top of the lane."""
    count = max((row for _, row, _ in rooms), default=-1) + 1
    heights = [18.0] * count
    for piece, row, labelled in rooms:
        side = piece.label[0]
        below = piece.rivals.height_px
        heights[row] = max(heights[row], 18.0 + below)
        if labelled and side is not Side.NONE:
            height = labels.row_height(side, density.has_details)
            heights[row] = max(heights[row], height + below if side.is_under else height)
    tops, y = [], LANE_PAD_PX
    for height in heights:
        tops.append(y)
        y += height
    return tops, y


def _pieces(content: Content, actor: int, rows: Rows, scale: float, density: Density) -> list[_Piece]:
    table = content.table
    pieces: list[_Piece] = []
    bins: dict[int, list[int]] = {}
    for row in rows:
        left, right = table.reach_left[row], table.reach_right[row]
        is_known = table.reach_left_side[row] == KNOWN == table.reach_right_side[row]
        if is_known and (right - left) / scale < FOLD_PX:
            bins.setdefault(math.floor((left + right) / 2 / (FOLD_PX * scale)), []).append(row)
        else:
            pieces.append(_single(content, actor, row, scale, density))
    for members in bins.values():
        if len(members) > 1:
            pieces.append(_fold(content, tuple(members), scale))
        else:
            pieces.append(_single(content, actor, members[0], scale, density))
    return pieces


def _fold(content: Content, rows: tuple[int, ...], scale: float) -> _Piece:
    table = content.table
    left, right = min(table.reach_left[row] for row in rows), max(table.reach_right[row] for row in rows)
    middle, half = (left + right) / 2 / scale, fold_px(len(rows)) / 2 + 1
    extent = (middle - half, middle + half)
    return _Piece(
        rows,
        left,
        right,
        half,
        half,
        extent,
        extent,
        _NO_LABEL,
        max(table.importance[row] for row in rows),
        True,
    )


def fold_px(count: int) -> float:
    """Width of the mark of a fold."""
    return 12.0 + 7.0 * len(str(count))


def _gathered(pieces: list[_Piece], scale: float) -> list[_Piece]:
    """Short pieces without a row, in bins anchored to time, each drawn over its whole bin.

    A single event that fits into its bin keeps its own mark.
    """
    bins: dict[int, list[_Piece]] = {}
    for piece in pieces:
        bins.setdefault(math.floor((piece.alone[0] + piece.alone[1]) / 2 / CROWD_PX), []).append(piece)
    return [_gather(bin, members, scale) for bin, members in sorted(bins.items())]


def _gather(bin: int, members: list[_Piece], scale: float) -> _Piece:
    left, right = bin * CROWD_PX, (bin + 1) * CROWD_PX
    alone = members[0]
    if len(members) == 1 and not alone.is_fold and left <= alone.alone[0] and alone.alone[1] <= right:
        return alone._replace(label=_NO_LABEL, rivals=NO_RIVALS)
    rows = tuple(row for piece in members for row in piece.rows)
    return _Piece(
        rows, left * scale, right * scale, 0.0, 0.0, (left, right), (left, right), _NO_LABEL, 1, True
    )


def _single(content: Content, actor: int, row: int, scale: float, density: Density) -> _Piece:
    table = content.table
    left_s, right_s = table.reach_left[row], table.reach_right[row]
    rivals = rivals_of(content, row)
    is_wide = (right_s - left_s) / scale >= 2 * NOTE_PX
    edge = 0.0 if is_wide else FOLD_PX if math.isnan(table.note[row]) else NOTE_PX
    before = OPEN_PX if table.reach_left_side[row] != KNOWN else edge
    after = OPEN_PX if table.reach_right_side[row] != KNOWN else edge
    alone = (left_s / scale - max(before, NOTE_PX), right_s / scale + max(after, NOTE_PX) + rivals.aside_px)
    label, labelled = _NO_LABEL, alone
    if content.first_lane(row) == actor:
        side, labelled, room_px = labels.choose_place(content, row, alone, scale, density.has_details)
        label = (side, room_px)
    return _Piece(
        (row,), left_s, right_s, before, after, alone, labelled, label, table.importance[row], False, rivals
    )
