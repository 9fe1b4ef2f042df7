"""What there is to draw: plain values in px from the top left corner of the picture.

A Scene holds no pen and no colour, only names of things; the painter and hit-testing read the same one.
"""

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.layout.figures import Curve, RivalMark, Sign, Tether
from timeline_app.layout.shapes import NOBODY as NOBODY
from timeline_app.layout.shapes import RIBBON_PX as RIBBON_PX
from timeline_app.layout.shapes import Box as Box
from timeline_app.layout.shapes import LaneKind as LaneKind
from timeline_app.values import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.store.picked import Picked


class Mark(NamedTuple):
    """One event in one lane, or several folded into one.

    rows: rows of the events behind it. left, right: its drawn extent; y: its centre line.
    note_x: where its note sits, NaN without. bar_left, bar_right: what certainly lasted, NaN without.
    left_side, right_side: KNOWN, OPEN or UNKNOWN (store.table). lane: position in Scene.lanes.
    count_text: of a fold, "" for a single event. rivals: under it, the dates that its excerpts give where they differ.
    tether: the line to when it happened, where the mark stands for when it became known.
    """

    rows: Sequence[int]
    lane: int
    actor: int
    left: float
    right: float
    y: float
    note_x: float
    bar_left: float
    bar_right: float
    left_side: int
    right_side: int
    is_hollow: bool
    has_bracket: bool
    count_text: str
    rivals: tuple[RivalMark, ...] = ()
    tether: Tether | None = None

    @property
    def is_fold(self) -> bool:
        return bool(self.count_text)

    def box(self) -> Box:
        """What it covers: a fold its count, a note its disc, and the dates under it."""
        reach = 9.0 if self.is_fold else 6.0
        left, right = self.left, self.right
        if not math.isnan(self.note_x):
            left, right = min(left, self.note_x - 6), max(right, self.note_x + 6)
        bottom = self.y + reach
        for rival in self.rivals:
            left, right = min(left, rival.left), max(right, rival.right + rival.text_px)
            bottom = rival.y + 3
        return Box(left, self.y - reach, right, bottom)

    def rival_at(self, x: float, y: float) -> RivalMark | None:
        """The date under the mark that lies at a point, its number too; None elsewhere."""
        near = (
            rival
            for rival in self.rivals
            if abs(rival.y - y) <= 5 and rival.left - 4 <= x <= rival.right + rival.text_px
        )
        return next(near, None)


class Ribbon(NamedTuple):
    """What of a crowded lane is not drawn singly: bars over time, by the square root of how many they hold.

    left: where the first bar begins; step: how wide each is; base: where they stand, in px. heights: of each, in px;
    counts: how many events. group_at: the mark of a few bars around an x, None where they are empty.
    hit_counts: how many of the events of each bar are among the hits of a search.
    """

    lane: int
    actor: int
    left: float
    step: float
    base: float
    heights: "Sequence[float] | NDArray[np.float64]"
    counts: "Sequence[int] | NDArray[np.int64]"
    group_at: Callable[[float], Mark | None]
    hit_counts: "Callable[[Picked], NDArray[np.int64]] | None" = None

    def mark_at(self, x: float) -> Mark | None:
        """The mark of the bars around an x; None where they are empty."""
        found = self.group_at(x)
        return None if found is None else found._replace(y=self.base - RIBBON_PX / 2)


class Label(NamedTuple):
    """Name of an event beside or under its mark. detail: its date in words, "" where rows are compact.

    sign_px: width of the sign before the title that its sources contradict each other; 0 without.
    """

    row: int
    lane: int
    box: Box
    title: str
    detail: str
    slides: bool
    sign_px: float = 0.0


class Stem(NamedTuple):
    """The line that joins the notes of one event. solid: (top, bottom) pieces; hops: pieces over other lanes."""

    row: int
    x: float
    solid: tuple[tuple[float, float], ...]
    hops: tuple[tuple[float, float], ...]


class Lane(NamedTuple):
    """A stave. actor: position in the table's actor_ids, or NOBODY; in_view: how many of its events are.

    group: the name of the group that it is, or that its actor is in; "". actors: those whose events it holds.
    """

    actor: int
    name: str
    detail: str
    top: float
    bottom: float
    in_view: int
    kind: LaneKind = LaneKind.ACTOR
    group: str = ""
    actors: tuple[int, ...] = ()
    is_pinned: bool = False

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Tick(NamedTuple):
    """A calendar step. level: 0 coarse, 1 middle, 2 fine. text_x: where its label begins; "" where none fits."""

    x: float
    text_x: float
    text: str
    level: int


class Break(NamedTuple):
    """Empty time left out between left and right. text: how long it is, text_px wide at text_x; "" where none fits."""

    left: float
    right: float
    text: str
    text_x: float
    text_px: float


class TrayItem(NamedTuple):
    """Undated events in the tray; several where there is no room for their titles."""

    rows: tuple[int, ...]
    text: str
    box: Box


class Line(NamedTuple):
    """A line of words in the header or footer. role: heading, text, small or link."""

    text: str
    x: float
    y: float
    role: str


class Sample(NamedTuple):
    """An entry of the legend: what the painter draws, around y, and its meaning."""

    figure: Mark | Sign | Break | Curve | Ribbon
    y: float
    text: str
    text_x: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything in one picture. plot: where time runs; tray: the box of undated events, empty where none.

    content_height: what the lanes would need; scroll_y: how far they are scrolled.
    marks, labels: of the lanes in sight; rows_in_view: the events behind all marks, of lanes out of sight and the
    tray too, ascending.
    pinned: how many lanes, the first, stand at the top of the plot whatever is scrolled; pinned_bottom: where they end.
    hues: (actor, "#rrggbb") of each whose colour was chosen by hand.
    reading: how the axis is to be read, where it does not tell when something happened; "" where it does.
    notice: what is to be said of the lanes in a corner; "" for nothing.
    is_settled: false where some lanes are drawn from what was worked out for another view, for want of time.
    """

    width: float
    height: float
    plot: Box
    axis: Box
    tray: Box
    lanes: Sequence[Lane]
    ticks: Sequence[Tick]
    shades: Sequence[tuple[float, float]]
    now_x: float
    marks: Sequence[Mark]
    labels: Sequence[Label]
    stems: Sequence[Stem]
    tray_items: Sequence[TrayItem]
    tray_title: str
    lines: Sequence[Line]
    samples: Sequence[Sample]
    empty_text: str
    content_height: float
    scroll_y: float
    rows_in_view: Sequence[int]
    height_of_foot: float
    pinned: int = 0
    pinned_bottom: float = 0.0
    hues: tuple[tuple[int, str], ...] = ()
    breaks: Sequence[Break] = ()
    links: Sequence[Curve] = ()
    notice: str = ""
    reading: str = ""
    ribbons: Sequence[Ribbon] = ()
    is_settled: bool = True

    def _is_reachable(self, lane: int, y: float) -> bool:
        """Whether what lies at y in a lane is not covered by the lanes that are pinned."""
        return not self.pinned or lane < self.pinned or y > self.pinned_bottom

    def hit(self, x: float, y: float, slack: float = 4.0) -> Mark | Label | TrayItem | Lane | None:
        """What lies at a point, the topmost first: a mark, a label, a tray item, a lane's head; None on open ground."""
        if self.tray.holds(x, y):
            return next((item for item in self.tray_items if item.box.holds(x, y, 2)), None)
        if not (self.plot.top <= y <= self.plot.bottom):
            return None
        if x < self.plot.left:
            return next((lane for lane in self.lanes if lane.top <= y <= lane.bottom), None)
        near = [
            mark
            for mark in self.marks
            if (abs(mark.y - y) <= 9 + slack or mark.rivals)
            and mark.box().holds(x, y, slack)
            and self._is_reachable(mark.lane, y)
        ]
        if near:
            return min(near, key=lambda mark: _distance(mark, x, y))
        labels = (label for label in self.labels if label.box.holds(x, y))
        label = next((label for label in labels if self._is_reachable(label.lane, y)), None)
        return label or self._ribbon_at(x, y)

    def _ribbon_at(self, x: float, y: float) -> Mark | None:
        under = (each for each in self.ribbons if each.base - RIBBON_PX <= y <= each.base + 2)
        ribbon = next((each for each in under if self._is_reachable(each.lane, y)), None)
        return ribbon.mark_at(x) if ribbon else None


def _distance(mark: Mark, x: float, y: float) -> float:
    """How far a point is from what a mark shows; its note before its bracket."""
    if not math.isnan(mark.note_x) and abs(mark.note_x - x) <= 6:
        return abs(mark.y - y) - 20
    return abs(mark.y - y) + 0.001 * abs((mark.left + mark.right) / 2 - x)
