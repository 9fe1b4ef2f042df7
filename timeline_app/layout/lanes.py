"""How each lane is laid out at a zoom step: folds, rows and labels, in world coordinates.

Nothing here knows the edges of the view, so that panning only moves the picture. What is decided for a step holds
for every scale down to half an octave finer, for there things only stand farther apart.
"""

import math
from collections.abc import Generator, Iterator
from functools import cached_property
from typing import NamedTuple

from timeline_app.layout import labels
from timeline_app.layout.chords import place_stems
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side
from timeline_app.layout.packing import pack
from timeline_app.layout.patience import Patience
from timeline_app.layout.pieces import (
    CROWD_PX,
    FOLD_PX,
    NO_LABEL,
    NOTE_PX,
    OPEN_PX,
    Piece,
    fold_px,
    gathered,
    pieces_of,
)
from timeline_app.layout.rivals import Rivals
from timeline_app.layout.scene import NOBODY, LaneKind
from timeline_app.layout.staves import Stave
from timeline_app.store.table import Rows
from timeline_app.values import dataclass

__all__ = [
    "FOLD_PX",
    "NOTE_PX",
    "OPEN_PX",
    "Density",
    "Facts",
    "LanePlan",
    "Plan",
    "fold_px",
    "plan",
    "zoom_step",
]

LANE_PAD_PX = 8.0
LANE_HEAD_PX = 46.0  # name and count of a lane
GROUP_HEAD_PX = 26.0  # name alone
ROW_LIMITS = (24, 12, 6, 3)
MOST_ROOMS = 3.0  # lanes that do not fit may be as high as so many times their room
_STEPS_PER_OCTAVE = 2


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
    hues: the actor whose colour each mark has.
    labels: side of the label of each mark and the room for its words; Side.NONE without.
    rows: events behind each mark; facts: of a single event, None for a fold. rivals: the dates under each mark.
    crowd: rows of long events that found no row of their own, in the last line.
    """

    actor: int
    hues: tuple[int, ...]
    left: tuple[float, ...]
    right: tuple[float, ...]
    before: tuple[float, ...]
    after: tuple[float, ...]
    centres: tuple[float, ...]
    labels: tuple[tuple[Side, float], ...]
    rows: tuple[Rows, ...]
    facts: tuple[Facts | None, ...]
    rivals: tuple[Rivals, ...]
    crowd: Rows
    crowd_centre: float
    height: float


class Spot(NamedTuple):
    """Where an event is drawn in a lane. centre: px from the top of the lane. left, right: of its mark, in seconds.

    NaN where it is only counted at the edge. is_alone: whether the mark is its own.
    """

    lane: int
    centre: float
    left: float
    right: float
    is_alone: bool


@dataclass(frozen=True, eq=False)
class Plan:
    """All lanes at a zoom step. stems: by row of an event that has one, px by which it is moved aside."""

    lanes: tuple[LanePlan, ...]
    density: Density
    stems: dict[int, float]

    @property
    def height(self) -> float:
        return sum(lane.height for lane in self.lanes)

    @cached_property
    def spots(self) -> dict[int, list[Spot]]:
        """Where each event is drawn, by row, in the order of the lanes."""
        found: dict[int, list[Spot]] = {}
        for position, lane in enumerate(self.lanes):
            for index, rows in enumerate(lane.rows):
                facts, centre = lane.facts[index], lane.centres[index]
                left, right = (facts.left, facts.right) if facts else (lane.left[index], lane.right[index])
                spot = Spot(position, centre, left, right, facts is not None)
                for row in rows:
                    found.setdefault(row, []).append(spot)
            for row in lane.crowd:
                found.setdefault(row, []).append(Spot(position, lane.crowd_centre, math.nan, math.nan, False))
        return found


def zoom_step(seconds_per_px: float) -> int:
    """Number of the zoom step that a scale belongs to."""
    return math.floor(math.log2(seconds_per_px) * _STEPS_PER_OCTAVE)


def plan(content: Content, seconds_per_px: float, room_px: float, patience: Patience | None = None) -> Plan:
    """The layout at a scale, with as much said as fits into room_px.

    Where not even titles fit, the lanes grow beyond it, but rows are limited so that they stay within three times
    the room; what finds no row is folded. Kept with the content for each zoom step. Where patience is at its end
    before a step is laid out, the layout that was shown last comes back, and the next call goes on.
    """
    step = zoom_step(seconds_per_px)
    key = (step, round(room_px))
    if key not in content.plans:
        if len(content.plans) > 64:
            content.forget()
        content.plans[key] = _choosing(content, 2.0 ** ((step + 1) / _STEPS_PER_OCTAVE), room_px)
    last = content.kept.get("plan")
    while not isinstance(found := content.plans[key], Plan):
        if patience is not None and isinstance(last, Plan) and patience.is_over:
            patience.was_short = True
            return last
        assert isinstance(found, Iterator)
        content.plans[key] = next(found) or found
    content.kept["plan"] = found
    return found


def _choosing(content: Content, scale: float, room_px: float) -> Iterator[Plan | None]:
    """None for each step of the work, then the layout that says most of those that fit.

    Fewer rows are never higher, so that halving finds it.
    """
    candidates = [Density(True, ROW_LIMITS[0]), *(Density(False, rows) for rows in ROW_LIMITS)]
    made: dict[int, tuple[LanePlan, ...]] = {}
    first, last = 0, len(candidates) - 1
    while first < last:
        middle = (first + last) // 2
        made[middle] = yield from _lay_out(content, scale, candidates[middle])
        room = room_px if candidates[middle].has_details else MOST_ROOMS * room_px
        if sum(lane.height for lane in made[middle]) <= room:
            last = middle
        else:
            first = middle + 1
    lanes = made.get(first) or (yield from _lay_out(content, scale, candidates[first]))
    yield Plan(lanes, candidates[first], place_stems(content, scale))


def _lay_out(content: Content, scale: float, density: Density) -> Generator[None, None, tuple[LanePlan, ...]]:
    """All lanes, one after another."""
    lanes: list[LanePlan] = []
    for position in range(len(content.lanes)):
        lanes.append(_lane(content, position, scale, density))
        yield
    return tuple(lanes)


def _lane(content: Content, position: int, scale: float, density: Density) -> LanePlan:
    lane = content.lanes[position]
    if lane.kind is LaneKind.HIDDEN:
        density = Density(False, 1)
    pieces = sorted(
        pieces_of(content, position, scale, density.has_details),
        key=lambda piece: (-piece.importance, piece.alone[0]),
    )
    placed = pack([(*piece.alone, *piece.labelled) for piece in pieces], density.most_rows)
    rooms = [
        (piece, row, labelled) for piece, (row, labelled) in zip(pieces, placed, strict=True) if row >= 0
    ]
    homeless = [piece for piece, (row, _) in zip(pieces, placed, strict=True) if row < 0]
    tops, bottom = _row_tops(rooms, density)
    marks = [
        (piece, tops[row] + 9.0, piece.label if labelled else NO_LABEL) for piece, row, labelled in rooms
    ]
    short = [piece for piece in homeless if piece.alone[1] - piece.alone[0] <= CROWD_PX]
    crowd = [row for piece in homeless if piece.alone[1] - piece.alone[0] > CROWD_PX for row in piece.rows]
    marks += [(piece, bottom + 9.0, NO_LABEL) for piece in gathered(short, scale)]
    bottom += 20.0 if short else 0.0
    height = bottom + (20.0 if crowd else 0.0) + LANE_PAD_PX
    height = GROUP_HEAD_PX if lane.kind is LaneKind.GROUP_HEAD else max(height, LANE_HEAD_PX)
    return lane_plan(content, lane, marks, tuple(sorted(crowd)), bottom + 9.0, height)


def lane_plan(
    content: Content,
    lane: Stave,
    marks: list[tuple[Piece, float, tuple[Side, float]]],
    crowd: Rows,
    crowd_centre: float,
    height: float,
) -> LanePlan:
    """A lane of these marks, each with its centre line and its label."""
    marks.sort(key=lambda mark: mark[0].left_s)
    return LanePlan(
        actor=lane.actor,
        hues=tuple(_hue(content, lane, piece.rows) for piece, _, _ in marks),
        left=tuple(piece.left_s for piece, _, _ in marks),
        right=tuple(piece.right_s for piece, _, _ in marks),
        before=tuple(piece.before for piece, _, _ in marks),
        after=tuple(piece.after for piece, _, _ in marks),
        centres=tuple(centre for _, centre, _ in marks),
        labels=tuple(label for _, _, label in marks),
        rows=tuple(piece.rows for piece, _, _ in marks),
        facts=tuple(_facts(content, piece) for piece, _, _ in marks),
        rivals=tuple(piece.rivals for piece, _, _ in marks),
        crowd=crowd,
        crowd_centre=crowd_centre,
        height=height,
    )


def _hue(content: Content, lane: Stave, rows: Rows) -> int:
    """Whose colour a mark has: in a group, that of the first member who takes part, if all events have the same."""
    if lane.kind is not LaneKind.GROUP or not isinstance(rows, tuple):
        return lane.actor
    taking_part = content.table.actors
    firsts = {next(actor for actor in lane.actors if actor in taking_part[row]) for row in rows}
    return firsts.pop() if len(firsts) == 1 else NOBODY


def _facts(content: Content, piece: Piece) -> Facts | None:
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


def _row_tops(rooms: list[tuple[Piece, int, bool]], density: Density) -> tuple[list[float], float]:
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
