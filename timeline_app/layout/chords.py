"""Stems: the line through the lanes of one event, hopping over those who take no part."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from timeline_app.layout.content import Content
from timeline_app.layout.scene import Lane, Stem

STEM_GAP_PX = 10.0
MOST_IN_GAP = 2
_POINT_PX = 3.0


def place_stems(content: Content, scale: float) -> dict[int, float]:
    """By row of each event whose stem is drawn, px by which it stands beside the middle of its mark.

    scale: seconds per px. Stems of brackets and bars give way within their own extent, so that they stay apart; a
    note keeps its stem. Where more than two would stand within 10 px, the more important have theirs and the others
    show theirs when pointed at or selected. Decided in world coordinates, like rows and labels.
    """
    table = content.table
    taken: Counter[int] = Counter()
    stems: dict[int, float] = {}
    rows = [row for row in content.dated if len(table.actors[row]) > 1 and len(content.lanes_of(row)) > 1]
    rows.sort(key=lambda row: (-table.importance[row], row))
    for row in rows:
        left, right, note = table.left[row], table.right[row], table.note[row]
        width = (right - left) / scale
        if not math.isnan(note) or width < _POINT_PX:
            slot, offset = round((left + right) / 2 / scale / STEM_GAP_PX), 0
        else:
            slot = round((left + right) / 2 / scale / STEM_GAP_PX)
            offset = next((k for k in _outward(int(width / 2 / STEM_GAP_PX)) if not taken[slot + k]), 0)
        if taken[slot + offset] < MOST_IN_GAP:
            taken[slot + offset] += 1
            stems[row] = offset * STEM_GAP_PX
    return stems


def _outward(reach: int) -> list[int]:
    """0, 1, -1, 2, -2 ... up to reach, at most 24 of them."""
    return [0, *(k * sign for k in range(1, min(reach, 12) + 1) for sign in (1, -1))]


def stem(row: int, x: float, lanes: Sequence[Lane], y_by_lane: Mapping[int, float]) -> Stem:
    """The stem of an event at x.

    y_by_lane: position of a lane -> centre of the event's mark there, for every lane that takes part; at least two.
    Solid from the first mark to the last but over lanes without one: there it hops.
    """
    first, last = min(y_by_lane), max(y_by_lane)
    solid: list[tuple[float, float]] = []
    hops: list[tuple[float, float]] = []
    begin = y_by_lane[first]
    for position in range(first + 1, last):
        if position in y_by_lane:
            continue
        lane = lanes[position]
        if begin < lane.top:
            solid.append((begin, lane.top))
        hops.append((lane.top, lane.bottom))
        begin = lane.bottom
    solid.append((begin, y_by_lane[last]))
    return Stem(row, x, tuple(solid), tuple(_joined(hops)))


def _joined(pieces: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Pieces that follow one another without a gap, as one."""
    joined: list[tuple[float, float]] = []
    for top, bottom in pieces:
        if joined and joined[-1][1] == top:
            joined[-1] = (joined[-1][0], bottom)
        else:
            joined.append((top, bottom))
    return joined
