"""Marks and labels of one lane, where a view shows them."""

import math
from typing import NamedTuple

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side, place_label
from timeline_app.layout.lanes import FOLD_PX, OPEN_PX, Density, Facts, LanePlan, fold_px
from timeline_app.layout.rivals import Rivals, place_rivals, place_tether
from timeline_app.layout.scene import Box, Label, Mark
from timeline_app.store.table import KNOWN, Rows
from timeline_app.words import number

_BEYOND_PX = 64.0  # shapes are cut this far outside of the plot: huge coordinates break rasterisers
_DAY_AS_NOTE_PX = 14.0  # up to this width the note alone stands for its day
_EDGE_PX = 6.0
_GLIMPSE_PX = 14.0  # of a fold beyond the edge: as much as no fold of the next bin needs


class LaneMarks(NamedTuple):
    """Marks and labels of a lane; none where the lane is scrolled out of sight.

    seen: (rows, centre line) of every mark in view, also of a lane out of sight.
    """

    marks: list[Mark]
    labels: list[Label]
    seen: list[tuple[Rows, float]]


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
    lefts = [
        (left - viewport.left) / scale - pad + plot.left
        for left, pad in zip(lane.left, lane.before, strict=True)
    ]
    rights = [
        (right - viewport.left) / scale + pad + plot.left
        for right, pad in zip(lane.right, lane.after, strict=True)
    ]
    low, high = plot.left, plot.right
    indexes = [
        i for i, (left, right) in enumerate(zip(lefts, rights, strict=True)) if right > low and left < high
    ]
    centres = lane.centres
    seen = [(lane.rows[index], top + centres[index]) for index in indexes]
    crowd = _crowd(content, lane, viewport, plot, top, position)
    if crowd is not None:
        seen.append((crowd.rows, crowd.y))
    if top >= plot.bottom or top + lane.height <= plot.top:
        return LaneMarks([], [], seen)
    shown = _Shown(viewport, plot, position)
    marks: list[Mark] = []
    labels: list[Label] = []
    for index, (rows, y) in zip(indexes, seen, strict=False):
        facts, left, right = lane.facts[index], lefts[index], rights[index]
        if facts is None:
            middle = plot.left + ((lane.left[index] + lane.right[index]) / 2 - viewport.left) / scale
            marks.append(_fold(rows, lane.hues[index], position, middle, plot, y))
            continue
        rivals = lane.rivals[index]
        mark = shown.mark(rows, lane.hues[index], facts, left, right, y)
        if rivals.shown:
            mark = shown.with_dates(mark, rivals, left, right)
        marks.append(mark)
        if (place := lane.labels[index])[0] is not Side.NONE:
            below = rivals.height_px if place[0].is_under else 0.0
            drawn = (left, right + rivals.aside_px, y + below)
            labels.append(place_label(content, rows[0], position, drawn, place, density.has_details, plot))
    if crowd is not None:
        marks.append(crowd)
    return LaneMarks(marks, labels, seen)


def _fold(rows: Rows, actor: int, lane: int, middle: float, plot: Box, y: float) -> Mark:
    """A fold at its place; one that lies beyond the edge but reaches into the plot shows there by a part of it."""
    half = fold_px(len(rows)) / 2
    middle = min(max(middle, plot.left + _GLIMPSE_PX - half), plot.right - _GLIMPSE_PX + half)
    return Mark(
        rows, lane, actor, middle - half, middle + half, y,
        math.nan, math.nan, math.nan, KNOWN, KNOWN, False, False, number(len(rows)),
    )  # fmt: skip


class _Shown:
    """Turns facts of one lane into marks of one view."""

    def __init__(self, viewport: Viewport, plot: Box, lane: int) -> None:
        self._scale = viewport.seconds_per_px
        self._origin, self._left = viewport.left, plot.left
        self._low, self._high = plot.left - _BEYOND_PX, plot.right + _BEYOND_PX
        self._lane = lane

    def mark(self, rows: Rows, actor: int, facts: Facts, left: float, right: float, y: float) -> Mark:
        """actor: whose colour it has. left, right: the drawn extent with what lies beyond the bounds."""
        low, high, scale, origin, zero = self._low, self._high, self._scale, self._origin, self._left
        if facts.left_side == KNOWN:
            left = zero + (facts.left - origin) / scale
        if facts.right_side == KNOWN:
            right = zero + (facts.right - origin) / scale
        note_x, has_bracket = math.nan, True
        if not math.isnan(facts.note):
            note_x = zero + (facts.note - origin) / scale
            note_x = note_x if low <= note_x <= high else math.nan
            has_bracket = right - left > _DAY_AS_NOTE_PX
        bar_left = bar_right = math.nan
        if not math.isnan(facts.sure_left):
            bar_left, bar_right = self._bar(facts, left, right)
            has_bracket = has_bracket and (bar_left - left > 1 or right - bar_right > 1)
        if has_bracket and right - left < FOLD_PX:
            middle = (left + right) / 2
            left, right = middle - FOLD_PX, middle + FOLD_PX
        return Mark(
            rows, self._lane, actor, max(left, low) if left < high else high, min(right, high), y,
            note_x, bar_left, bar_right, facts.left_side, facts.right_side, facts.is_hollow, has_bracket, "",
        )  # fmt: skip

    def with_dates(self, mark: Mark, rivals: Rivals, left: float, right: float) -> Mark:
        """The mark with the dates under it. left, right: the drawn extent of the event."""
        scale = (self._left, self._origin, self._scale)
        placed = place_rivals(rivals, (left, right, mark.y), scale, (self._low, self._high))
        if not rivals.is_tethered:
            return mark._replace(rivals=placed)
        tether = place_tether(mark, rivals, self._x, (self._low + _BEYOND_PX, self._high - _BEYOND_PX))
        return mark._replace(rivals=placed, tether=tether)

    def _x(self, instant: float) -> float:
        return self._left + (instant - self._origin) / self._scale

    def _bar(self, facts: Facts, left: float, right: float) -> tuple[float, float]:
        """Where the bar begins and ends in px: at least 3 px wide, and cut outside of the plot."""
        low, high, scale, origin = self._low, self._high, self._scale, self._origin
        first = left if math.isinf(facts.sure_left) else self._left + (facts.sure_left - origin) / scale
        last = right if math.isinf(facts.sure_right) else self._left + (facts.sure_right - origin) / scale
        if last - first < FOLD_PX:
            middle = (first + last) / 2
            first, last = middle - FOLD_PX / 2, middle + FOLD_PX / 2
        return min(max(first, low), high), min(max(last, low), high)


def _crowd(
    content: Content, lane: LanePlan, viewport: Viewport, plot: Box, top: float, position: int
) -> Mark | None:
    """One mark at the left edge for the long events that found no row and are in view; None where none is."""
    table, rows = content.table, lane.crowd
    if not len(rows):
        return None
    pad = OPEN_PX * viewport.seconds_per_px
    seen = [
        row
        for row in rows
        if table.reach_right[row] + (0.0 if table.reach_right_side[row] == KNOWN else pad) > viewport.left
        and table.reach_left[row] - (0.0 if table.reach_left_side[row] == KNOWN else pad) < viewport.right
    ]
    if not seen:
        return None
    left = plot.left + _EDGE_PX
    width = fold_px(len(seen)) + 8.0
    return Mark(
        tuple(seen), position, lane.actor, left, left + width, top + lane.crowd_centre,
        math.nan, math.nan, math.nan, KNOWN, KNOWN, False, False, f"+{number(len(seen))}",
    )  # fmt: skip
