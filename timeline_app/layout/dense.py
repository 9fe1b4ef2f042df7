"""The layout of very many events: rows for those that matter most, a ribbon for the rest, and nothing lost.

A lane has a few rows of short events, rows of long ones where there are any, and at its foot the ribbon. Its height
is the same wherever a view stands, so that panning only moves the picture. What a zoom step takes to work out is kept;
where a frame has no time for it, the lane is drawn from what is there already, and the rest follows.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import ribbons, tiles
from timeline_app.layout.content import Content
from timeline_app.layout.dense_plan import DenseLane, DensePlan, Laid, stretch_of
from timeline_app.layout.frame import Frame
from timeline_app.layout.labels import Side
from timeline_app.layout.lanes import (
    GROUP_HEAD_PX,
    LANE_HEAD_PX,
    LANE_PAD_PX,
    Density,
    Spot,
    lane_plan,
    zoom_step,
)
from timeline_app.layout.patience import Patience
from timeline_app.layout.pieces import NO_LABEL, Piece, fold_px
from timeline_app.layout.placing import place_lane
from timeline_app.layout.scene import RIBBON_PX, Box, Label, LaneKind, Mark, Ribbon
from timeline_app.layout.tiles import Grid
from timeline_app.store.arrays import flags
from timeline_app.store.pyramid import Pyramid, pyramid_of, pyramid_of_rows

_DENSITIES = (
    *(Density(True, rows) for rows in (10, 6, 4)),
    *(Density(False, rows) for rows in (8, 6, 5, 4, 3, 2)),
)
_MARGIN_PX = tiles.BEYOND_PX  # beyond the view: what stands there may reach in
_BLOCK_PX = 256.0  # long events are chosen anew when the view has moved so far
_EDGE_PX = 6.0
_LONE_PX = 72.0  # a single event as short as that is drawn among the folds as what it is
_KEPT = 600


class DenseMarks(NamedTuple):
    """What a view shows of a lane; one ribbon at most."""

    marks: list[Mark]
    labels: list[Label]
    ribbons: list[Ribbon]


def dense_of(content: Content) -> "Dense":
    """The dense layout of a content, kept with it."""
    if "dense" not in content.kept:
        content.kept["dense"] = Dense(content)
    found = content.kept["dense"]
    assert isinstance(found, Dense)
    return found


class Dense:
    """The dense layout of a content; keeps what it has worked out."""

    def __init__(self, content: Content) -> None:
        self._content, self._base, self._passed = content, content.base, content.passed
        self._pyramids: dict[int, Pyramid] = {}
        self._plans: dict[object, DensePlan] = {}
        self._laid: dict[object, Laid] = {}
        self._latest: dict[int, tuple[DenseLane, Laid]] = {}

    def pyramid(self, position: int) -> Pyramid:
        """The events of the lane at a position."""
        if position not in self._pyramids:
            lane = self._content.lanes[position]
            if lane.kind in (LaneKind.ACTOR, LaneKind.GROUP, LaneKind.NOBODY):
                made = pyramid_of(self._base, lane.actors or (self._base.nobody,), self._passed)
            else:
                made = pyramid_of_rows(self._base, flags(lane.rows, len(self._base.rank)))
            self._pyramids[position] = made
        return self._pyramids[position]

    @property
    def whole(self) -> Pyramid:
        """All dated events let through, of whichever lane."""
        if -1 not in self._pyramids:
            self._pyramids[-1] = pyramid_of_rows(self._base, self._passed)
        return self._pyramids[-1]

    @cached_property
    def _fullest(self) -> Pyramid:
        """The lane with the most events, but for those of many actors."""
        lanes = self._content.lanes
        single = [n for n, lane in enumerate(lanes) if lane.kind in (LaneKind.ACTOR, LaneKind.GROUP)]
        return self.pyramid(max(single or range(len(lanes)), key=lambda n: len(lanes[n].rows)))

    def plan(self, seconds_per_px: float, room_px: float) -> DensePlan:
        """The lanes at a scale: the layout that says most of those that fit, else the one that takes least."""
        step = zoom_step(seconds_per_px)
        key = (step, round(room_px))
        if key not in self._plans:
            if len(self._plans) > 64:
                self._plans.clear()
            scale = 2.0 ** ((step + 1) / 2)
            for density in _DENSITIES:
                made = self._lanes(tiles.grid(scale, density.most_rows), density)
                if made.height <= room_px:
                    break
            self._plans[key] = made
        return self._plans[key]

    def _lanes(self, cut: Grid, density: Density) -> DensePlan:
        lanes = tuple(self._lane(position, cut, density) for position in range(len(self._content.lanes)))
        return DensePlan(cut, lanes, density, _Spots(self, lanes), {})

    def _lane(self, position: int, cut: Grid, density: Density) -> DenseLane:
        """The rows of a lane: few of those that are long where there are short ones too, and the other way round."""
        details, kind = density.has_details, self._content.lanes[position].kind
        if kind is LaneKind.GROUP_HEAD:
            return DenseLane(0, 0, GROUP_HEAD_PX, details)
        pyramid = self.pyramid(position)
        short, long = density.most_rows, 0
        if kind is LaneKind.HIDDEN:
            short = 0
        elif pyramid.shortest > cut.long_s:
            short, long = 0, max(density.most_rows - 1, 1)
        elif pyramid.longest > cut.long_s:
            long = max(density.most_rows // 3, 1)
        rows_px = short * tiles.row_px(details) + long * tiles.long_row_px(details)
        height = LANE_PAD_PX + rows_px + RIBBON_PX + 4.0 + LANE_PAD_PX
        return DenseLane(short, long, max(height, LANE_HEAD_PX), details)

    def place(
        self, plan: DensePlan, position: int, frame: Frame, plot: Box, top: float, patience: Patience
    ) -> DenseMarks:
        """What a view shows of a lane that is in sight: marks and labels, and its ribbon."""
        viewport, pyramid = frame.viewport, self.pyramid(position)
        laid = self._stretch(plan, position, frame, patience)
        placed = place_lane(self._content, laid.marks, plan.density, viewport, plot, top, position)
        actor, base = self._content.lanes[position].actor, top + plan.lanes[position].base
        at = (position, actor, base)
        ribbon = ribbons.place_ribbon(laid.profile, pyramid, laid.drawn, at, viewport, plot)
        edges = self._reaching_in(pyramid, laid, viewport, plot, at)
        folds = ribbons.place_folds(laid.folds, pyramid, laid.drawn, at, viewport, plot)
        marks = [*placed.marks, *(_beside(fold, edges) for fold in folds), *edges]
        return DenseMarks(marks, placed.labels, [ribbon] if ribbon else [])

    def _reaching_in(
        self, pyramid: Pyramid, laid: Laid, viewport: Viewport, plot: Box, at: tuple[int, int, float]
    ) -> list[Mark]:
        """Marks at the edges that count the events that reach in from outside and are not drawn singly."""
        found: list[Mark] = []
        position, actor, base = at
        view_left, view_right = viewport.left, viewport.right
        ahead = [row for row, _, middle, right in laid.singles if middle < view_left < right]
        behind = [row for row, left, middle, _ in laid.singles if middle >= view_right > left]
        for is_left, drawn in ((True, ahead), (False, behind)):
            crowd = ribbons.crowd_outside(pyramid, viewport, is_left, drawn)
            if len(crowd):
                width = fold_px(len(crowd)) + 8.0
                left = plot.left + _EDGE_PX if is_left else plot.right - _EDGE_PX - width
                y = base - RIBBON_PX / 2
                found.append(ribbons.fold_mark(crowd, position, actor, (left, left + width), y, "+"))
        return found

    def _stretch(self, plan: DensePlan, position: int, frame: Frame, patience: Patience) -> Laid:
        """The stretch of a lane around a view, laid out; an older one where there is no time and it will do."""
        cut, viewport, lane = plan.cut, frame.viewport, plan.lanes[position]
        margin = _MARGIN_PX * cut.scale
        first = math.floor((viewport.left - margin) / cut.tile_s)
        last = math.floor((viewport.right + margin) / cut.tile_s)
        span = range(first - first % 2, last + last % 2 + 1)
        block_s = _BLOCK_PX * cut.scale
        block = math.floor(viewport.left / block_s) if lane.long_rows else 0
        pointed = frame.pointed_row
        if pointed >= 0 and not self.pyramid(position).holds(pointed):
            pointed = -1
        key = (position, cut, lane, span, block, round(viewport.width_px), pointed)
        if key not in self._laid:
            if patience.is_over:
                patience.was_short = True
                latest = self._latest.get(position)
                if latest is not None and latest[0] == lane and latest[1].covers(viewport):
                    return latest[1]
                return self._bare(plan, position, span)
            if len(self._laid) > _KEPT:
                self._laid.clear()
            stretch = (block * block_s, (block + 1) * block_s + viewport.width_px * cut.scale)
            self._laid[key] = self._lay_out(position, cut, lane, span, stretch, pointed)
        self._latest[position] = (lane, self._laid[key])
        return self._laid[key]

    def _bare(self, plan: DensePlan, position: int, span: range) -> Laid:
        """A stretch with nothing but its ribbon, for which there is always time."""
        content, pyramid, lane = self._content, self.pyramid(position), plan.lanes[position]
        profile = ribbons.profile(pyramid, plan.cut, span, (), self._fullest)
        made = lane_plan(content, content.lanes[position], [], (), 0.0, lane.height)
        return Laid(made, profile, frozenset(), (), tuple(profile.folds), stretch_of(plan.cut, span))

    def _lay_out(
        self,
        position: int,
        cut: Grid,
        lane: DenseLane,
        span: range,
        stretch: tuple[float, float],
        pointed: int,
    ) -> Laid:
        content, pyramid, details = self._content, self.pyramid(position), lane.has_details
        marks: list[tuple[Piece, float, tuple[Side, float]]] = []
        if lane.long_rows:
            long = tiles.pack_long(content, pyramid, cut, stretch, lane.long_rows, details)
            marks += [(one.piece, lane.centre(one.row, True), one.label) for one in long]
        if lane.short_rows:
            short = tiles.pack_tiles(content, pyramid, cut, span, lane.short_rows, details)
            marks += [(one.piece, lane.centre(one.row, False), one.label) for one in short]
        foot = lane.base - RIBBON_PX / 2
        drawn = {piece.rows[0] for piece, _, _ in marks}
        if pointed >= 0 and pointed not in drawn:
            drawn.add(pointed)
            marks.append((tiles.piece_of(content, pointed, cut.scale), foot, (Side.RIGHT, tiles.LABEL_PX)))
        profile = ribbons.profile(pyramid, cut, span, drawn, self._fullest)
        folds: list[Piece] = []
        for fold in profile.folds:
            single = tiles.piece_of(content, fold.rows[0], cut.scale) if len(fold.rows) == 1 else fold
            if single is fold or single.alone[1] - single.alone[0] > _LONE_PX:
                folds.append(fold)
            else:
                drawn.update(single.rows)
                marks.append((single, foot, NO_LABEL))
        made = lane_plan(content, content.lanes[position], marks, (), 0.0, lane.height)
        return Laid(
            made,
            profile,
            frozenset(drawn),
            tuple(map(pyramid.reach_of, drawn)),
            tuple(folds),
            stretch_of(cut, span),
        )

    def spots(self, lanes: tuple[DenseLane, ...], row: int) -> list[Spot]:
        """Where an event is drawn, in the order of the lanes: singly, or somewhere in a ribbon."""
        found: list[Spot] = []
        left, right = float(self._base.left[row]), float(self._base.right[row])
        for position in self._content.lanes_of(row):
            laid = self._latest.get(position)
            if laid is not None and row in laid[1].drawn:
                marks = laid[1].marks
                index = next(n for n, rows in enumerate(marks.rows) if len(rows) == 1 and rows[0] == row)
                found.append(Spot(position, marks.centres[index], left, right, True))
            else:
                found.append(Spot(position, lanes[position].base - RIBBON_PX / 2, left, right, False))
        return found


def _beside(mark: Mark, edges: list[Mark]) -> Mark:
    """A fold that stands beside the marks at the edges, where it would lie under one."""
    for edge in edges:
        if edge.left - 2 < mark.right and mark.left < edge.right + 2:
            is_left = edge.left - mark.left < mark.right - edge.right
            dx = edge.right + 2 - mark.left if is_left else edge.left - 2 - mark.right
            return mark._replace(left=mark.left + dx, right=mark.right + dx)
    return mark


class _Spots(Mapping[int, list[Spot]]):
    """Where each dated event is drawn, worked out when it is asked for."""

    def __init__(self, dense: Dense, lanes: tuple[DenseLane, ...]) -> None:
        self._dense, self._lanes = dense, lanes

    def __getitem__(self, row: int) -> list[Spot]:
        if not self._dense.whole.holds(row):
            raise KeyError(row)
        return self._dense.spots(self._lanes, row)

    def __iter__(self) -> Iterator[int]:
        return iter(self._dense.whole.rows.tolist())

    def __len__(self) -> int:
        return len(self._dense.whole)
