"""What lies in the lanes of a picture: marks, labels and stems."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.layout.chords import stem
from timeline_app.layout.content import Content, count_words
from timeline_app.layout.frame import Frame
from timeline_app.layout.lanes import Plan
from timeline_app.layout.placing import LaneMarks, place_lane
from timeline_app.layout.scene import Box, Label, Lane, LaneKind, Mark, Ribbon, Stem, TrayItem


class Sight(NamedTuple):
    """Where lanes are seen: the first `pinned` stay at the top of the plot, the others are scrolled and end at `edge`."""

    plot: Box
    scroll: float
    pinned: int
    edge: float

    def tops(self, heights: Sequence[float]) -> Iterator[float]:
        """Where each lane begins, from top to bottom."""
        top = self.plot.top
        for position, height in enumerate(heights):
            if position == self.pinned:
                top -= self.scroll
            yield top
            top += height

    def window(self, position: int) -> Box:
        """Where a lane can be seen."""
        plot = self.plot
        return plot if position < self.pinned else Box(plot.left, self.edge, plot.right, plot.bottom)


class Filled(NamedTuple):
    """The lanes of a picture and what lies in them; see layout.scene.Scene."""

    lanes: list[Lane]
    marks: list[Mark]
    labels: list[Label]
    stems: list[Stem]
    rows_in_view: Sequence[int]
    ribbons: Sequence[Ribbon] = ()
    is_settled: bool = True


def fill(content: Content, layout: Plan, frame: Frame, sight: Sight, items: Sequence[TrayItem]) -> Filled:
    """The lanes and what lies in them. items: of the tray."""
    lanes: list[Lane] = []
    placed: list[LaneMarks] = []
    for position, top in enumerate(sight.tops([lane.height for lane in layout.lanes])):
        lane_plan = layout.lanes[position]
        window = sight.window(position)
        marks = place_lane(content, lane_plan, layout.density, frame.viewport, window, top, position)
        placed.append(marks)
        count = sum(len(rows) for rows, _ in marks.seen)
        lanes.append(lane_at(content, position, top, lane_plan.height, count))
    uncovered = _uncovered(lanes, sight.pinned, sight.edge)
    return Filled(
        lanes,
        [mark for lane in placed for mark in lane.marks],
        [label for lane in placed for label in lane.labels],
        _stems(content, layout, frame, sight.plot, uncovered, placed),
        _rows_behind(placed, items),
    )


def lane_at(content: Content, position: int, top: float, height: float, count: int) -> Lane:
    """A lane in its place; count: how many of its events are in view."""
    lane = content.lanes[position]
    detail = "" if lane.kind is LaneKind.GROUP_HEAD else count_words(count, len(lane.rows))
    name = content.stave_name(lane)
    return Lane(
        lane.actor, name, detail, top, top + height, count, lane.kind, lane.group, lane.actors, lane.is_pinned
    )


def _uncovered(lanes: Sequence[Lane], pinned: int, edge: float) -> Sequence[Lane]:
    """The lanes without what those pinned cover of the others."""
    if not pinned:
        return lanes
    return [
        lane if index < pinned else lane._replace(top=max(lane.top, edge), bottom=max(lane.bottom, edge))
        for index, lane in enumerate(lanes)
    ]


def _stems(
    content: Content,
    layout: Plan,
    frame: Frame,
    plot: Box,
    lanes: Sequence[Lane],
    placed: Sequence[LaneMarks],
) -> list[Stem]:
    """Stems of the events with marks in several lanes, where the stem itself is in view."""
    table, drawn = content.table, layout.stems
    heights: dict[int, dict[int, float]] = {}
    for position, lane in enumerate(placed):
        top, bottom = (
            lanes[position].top,
            lanes[position].bottom,
        )  # what is covered ends at the edge of what covers it
        for rows, centre in lane.seen:
            y = min(max(centre, top), bottom)
            for row in rows:
                if row in drawn or row == frame.pointed_row:
                    heights.setdefault(row, {})[position] = y
    stems: list[Stem] = []
    for row, y_by_lane in heights.items():
        if len(y_by_lane) < 2:
            continue
        note = table.note[row]
        middle = (table.left[row] + table.right[row]) / 2 if math.isnan(note) else note
        x = plot.left + frame.viewport.x(middle) + drawn.get(row, 0.0)
        if plot.left <= x <= plot.right:
            stems.append(stem(row, x, lanes, y_by_lane))
    return stems


def _rows_behind(placed: Sequence[LaneMarks], items: Sequence[TrayItem]) -> tuple[int, ...]:
    rows = {row for lane in placed for behind, _ in lane.seen for row in behind}
    rows.update(row for item in items for row in item.rows)
    return tuple(sorted(rows))
