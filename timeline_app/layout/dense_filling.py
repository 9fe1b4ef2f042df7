"""What lies in the lanes of very many events: marks, labels, ribbons and stems."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.chords import MOST_IN_GAP, STEM_GAP_PX, stem
from timeline_app.layout.content import Content
from timeline_app.layout.crowd import Crowd
from timeline_app.layout.dense import dense_of
from timeline_app.layout.dense_plan import DensePlan
from timeline_app.layout.filling import Filled, Sight, lane_at
from timeline_app.layout.frame import Frame
from timeline_app.layout.patience import Patience
from timeline_app.layout.scene import RIBBON_PX, Label, Lane, Mark, Ribbon, Stem, TrayItem
from timeline_app.store.arrays import indexes
from timeline_app.store.pyramid_base import Indexes
from timeline_app.store.table import Rows

_MOST_STEMS = 40


def fill(
    content: Content, layout: DensePlan, frame: Frame, sight: Sight, items: Sequence[TrayItem]
) -> Filled:
    """The lanes and what lies in those in sight. items: of the tray."""
    dense, view = dense_of(content), frame.viewport
    patience = Patience(frame.patience_s)
    lanes: list[Lane] = []
    marks: list[Mark] = []
    labels: list[Label] = []
    ribbons: list[Ribbon] = []
    for position, top in enumerate(sight.tops([lane.height for lane in layout.lanes])):
        height, window = layout.lanes[position].height, sight.window(position)
        pyramid = dense.pyramid(position)
        lanes.append(lane_at(content, position, top, height, pyramid.in_view(view.left, view.right)))
        if top < window.bottom and top + height > window.top:
            placed = dense.place(layout, position, frame, window, top, patience)
            marks += placed.marks
            labels += placed.labels
            ribbons += placed.ribbons
    return Filled(
        lanes,
        marks,
        labels,
        _stems(content, layout, frame, sight, lanes, marks),
        rows_in_view(content, view, [row for item in items for row in item.rows]),
        ribbons,
        not patience.was_short,
    )


def _stems(
    content: Content,
    layout: DensePlan,
    frame: Frame,
    sight: Sight,
    lanes: Sequence[Lane],
    marks: Sequence[Mark],
) -> list[Stem]:
    """Stems of the most important events drawn singly; where a lane has but a ribbon for one, it ends there."""
    plot = sight.plot
    heights: dict[int, dict[int, float]] = {}
    for mark in marks:
        if isinstance(mark.rows, tuple):
            heights.setdefault(mark.rows[0], {})[mark.lane] = mark.y
    taken: Counter[int] = Counter()
    stems: list[Stem] = []
    rank = content.base.rank  # by importance, and scattered where it is equal: not all of them at the left
    by_weight = sorted(heights, key=lambda row: (row != frame.pointed_row, int(rank[row])))
    for row in by_weight:
        found = content.lanes_of(row)
        if len(found) < 2:
            continue
        x = plot.left + frame.viewport.x(_middle(content, row))
        slot = round(x / STEM_GAP_PX)
        if not plot.left <= x <= plot.right or taken[slot] >= MOST_IN_GAP:
            continue
        taken[slot] += 1
        at = heights[row]
        y_by_lane = {
            position: at.get(position, lanes[position].top + layout.lanes[position].base - RIBBON_PX / 2)
            for position in found
        }
        held = {
            position: min(max(y, sight.window(position).top), plot.bottom)
            for position, y in y_by_lane.items()
        }
        stems.append(stem(row, x, lanes, held))
        if len(stems) == _MOST_STEMS:
            break
    return stems


def _middle(content: Content, row: int) -> float:
    note = content.table.note[row]
    return note if note == note else (content.table.left[row] + content.table.right[row]) / 2


def rows_in_view(content: Content, view: Viewport, undated: Rows) -> Crowd:
    """The events behind all marks of a view and those in the tray, ascending. undated: those in the tray."""
    left, right = view.left, view.right
    dense = dense_of(content)

    def find() -> Indexes:
        dated = dense.whole.rows_in_view(left, right)
        return np.sort(np.concatenate((dated, indexes(undated))))

    def holds(row: int) -> bool:
        return row in undated or dense.whole.holds_in_view(row, left, right)

    extent = content.extent
    is_whole = extent is None or (left < extent[0] and extent[1] < right)
    count = len(content.dated) if is_whole else dense.whole.in_view(left, right)
    return Crowd(count + len(undated), (id(content), left, right), find, holds)
