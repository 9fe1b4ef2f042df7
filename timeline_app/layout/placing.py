"""Marks and labels of one lane, where a view shows them."""

import math
from typing import NamedTuple

import numpy as np

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.lanes import FOLD_PX, NOTE_PX, Density, LanePlan, fold_px
from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Box, Label, Mark
from timeline_app.store.table import KNOWN
from timeline_app.words import number

_BEYOND_PX = 64.0  # shapes are cut this far outside of the plot: huge coordinates break rasterisers
_DAY_AS_NOTE_PX = 14.0  # up to this width the note alone stands for its day
_EDGE_PX = 6.0


class LaneMarks(NamedTuple):
    marks: list[Mark]
    labels: list[Label]


def place_lane(
    content: Content,
    lane: LanePlan,
    density: Density,
    viewport: Viewport,
    plot: Box,
    top: float,
    position: int,
) -> LaneMarks:
    """The marks of a lane whose drawn extent meets the plot, sorted by their left, and their labels."""
    scale = viewport.seconds_per_px
    lefts = plot.left + (lane.left - viewport.left) / scale - lane.before
    rights = plot.left + (lane.right - viewport.left) / scale + lane.after
    seen = np.flatnonzero((rights >= plot.left) & (lefts <= plot.right)).tolist()
    marks: list[Mark] = []
    labels: list[Label] = []
    low, high = plot.left - _BEYOND_PX, plot.right + _BEYOND_PX
    lefts_px, rights_px = lefts.tolist(), rights.tolist()
    centres, sides = lane.centre.tolist(), lane.sides.tolist()
    for index in seen:
        rows = lane.rows[index]
        y = top + centres[index]
        left, right = lefts_px[index], rights_px[index]
        if len(rows) > 1 or lane.before[index] == 0.0:
            marks.append(_fold(rows, lane.actor, position, left, right, y))
            continue
        mark = _single(content, rows[0], lane.actor, position, viewport, plot, (left, right, y), (low, high))
        marks.append(mark)
        if sides[index]:
            labels.append(
                _label(content, rows[0], mark, (left, right), sides[index], density, plot, position)
            )
    if len(lane.crowd) and (crowd := _crowd(content, lane, viewport, plot, top, position)) is not None:
        marks.append(crowd)
    return LaneMarks(marks, labels)


def _fold(rows: tuple[int, ...], actor: int, lane: int, left: float, right: float, y: float) -> Mark:
    middle, half = (left + right) / 2, fold_px(len(rows)) / 2
    return Mark(
        rows, lane, actor, middle - half, middle + half, y,
        math.nan, math.nan, math.nan, KNOWN, KNOWN, False, False, number(len(rows)),
    )  # fmt: skip


def _single(
    content: Content,
    row: int,
    actor: int,
    lane: int,
    viewport: Viewport,
    plot: Box,
    drawn: tuple[float, float, float],
    limits: tuple[float, float],
) -> Mark:
    """drawn: left, right (with what lies beyond the bounds) and y; limits: where shapes are cut."""
    table = content.table
    low, high = limits
    scale, origin = viewport.seconds_per_px, viewport.left
    left_side, right_side = int(table.left_side[row]), int(table.right_side[row])
    first = plot.left + (float(table.left[row]) - origin) / scale if left_side == KNOWN else drawn[0]
    last = plot.left + (float(table.right[row]) - origin) / scale if right_side == KNOWN else drawn[1]
    note = float(table.note[row])
    note_x = math.nan if math.isnan(note) else plot.left + (note - origin) / scale
    if not math.isnan(note_x) and not low <= note_x <= high:
        note_x = math.nan
    has_bracket = math.isnan(note) or last - first > _DAY_AS_NOTE_PX
    bar_left, bar_right = float(table.sure_left[row]), float(table.sure_right[row])
    if not math.isnan(bar_left):
        bar_left = first if math.isinf(bar_left) else plot.left + (bar_left - origin) / scale
        bar_right = last if math.isinf(bar_right) else plot.left + (bar_right - origin) / scale
        if bar_right - bar_left < FOLD_PX:
            middle = (bar_left + bar_right) / 2
            bar_left, bar_right = middle - FOLD_PX / 2, middle + FOLD_PX / 2
        bar_left, bar_right = min(max(bar_left, low), high), min(max(bar_right, low), high)
        has_bracket = has_bracket and (bar_left - first > 1 or last - bar_right > 1)
    if has_bracket and last - first < FOLD_PX:
        middle = (first + last) / 2
        first, last = middle - FOLD_PX, middle + FOLD_PX
    return Mark(
        (row,), lane, actor, min(max(first, low), high), min(max(last, low), high), drawn[2],
        note_x, bar_left, bar_right, left_side, right_side, bool(table.hollow[row]), has_bracket, "",
    )  # fmt: skip


def _label(
    content: Content,
    row: int,
    mark: Mark,
    drawn: tuple[float, float],
    side: int,
    density: Density,
    plot: Box,
    lane: int,
) -> Label:
    """The label where LanePlan.sides puts it; under what is wider than itself it slides to stay in view."""
    words = content.words(row)
    detail = words.detail if density.has_details else ""
    width = max(words.title_px, words.detail_px if detail else 0.0)
    height = LINE_PX[Type.TITLE] + (LINE_PX[Type.SMALL] if detail else 0.0)
    left, right = drawn
    slides = False
    if abs(side) == 1:
        x = right + 4 if side == 1 else left - 4 - width
        y = mark.y - LINE_PX[Type.TITLE] / 2
    else:
        y = mark.y + NOTE_PX - 1
        x = left if side == 2 else right - width
        slides = right - left > width
        if slides:
            x = min(max(left, plot.left + _EDGE_PX), right - width)
    return Label(row, lane, Box(x, y, x + width, y + height), words.title, detail, slides)


def _crowd(
    content: Content, lane: LanePlan, viewport: Viewport, plot: Box, top: float, position: int
) -> Mark | None:
    """One mark at the left edge for the long events that found no row and are in view; None where none is."""
    table, rows = content.table, lane.crowd
    pad = 48.0 * viewport.seconds_per_px
    lefts = table.left[rows] - np.where(table.left_side[rows] == KNOWN, 0.0, pad)
    rights = table.right[rows] + np.where(table.right_side[rows] == KNOWN, 0.0, pad)
    seen = rows[(rights >= viewport.left) & (lefts <= viewport.right)].tolist()
    if not seen:
        return None
    left = plot.left + _EDGE_PX
    width = fold_px(len(seen)) + 8.0
    return Mark(
        tuple(seen), position, lane.actor, left, left + width, top + lane.crowd_centre,
        math.nan, math.nan, math.nan, KNOWN, KNOWN, False, False, f"+{number(len(seen))}",
    )  # fmt: skip
