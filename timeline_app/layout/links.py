"""Links between events, as curves from mark to mark."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, Protocol

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.figures import Curve, Sign
from timeline_app.layout.lanes import Spot
from timeline_app.layout.link_words import link_in_words
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Box, Label, Lane, Mark, TrayItem
from timeline_app.store.linked import RowLink

MOST_LINKS = 200
MOST_WORDED = 40
_CLEAR_PX = 8.0  # from the centre line of a mark to where a curve begins or ends
_LEVEL_PX = 24.0  # ends closer in height than this are joined by an arch
_STEP_PX = 7.0  # between curves that join the same two events
_CELL_W, _CELL_H = 16.0, 8.0
_WORD_PX = 14.0  # height of a word
_WORD_GAP_PX = 5.0


class Sight(NamedTuple):
    """What of the lanes is in sight: the plot, and the top of what scrolls below the first `pinned` lanes."""

    viewport: Viewport
    plot: Box
    lanes: Sequence[Lane]
    pinned: int
    edge: float

    def of_lane(self, position: int) -> Box:
        """Where marks of a lane are in sight."""
        top = self.plot.top if position < self.pinned else max(self.edge, self.plot.top)
        return self.plot._replace(top=top)


class Drawn(NamedTuple):
    """Curves, and how many more links there are in view."""

    curves: list[Curve]
    left_out: int


class _End(NamedTuple):
    """Where a curve may begin or end. sight: the part of the picture in which it is seen."""

    x: float
    y: float
    sight: Box
    in_tray: bool = False

    @property
    def is_seen(self) -> bool:
        return self.in_tray or self.sight.holds(self.x, self.y)


class Layout(Protocol):
    """What a curve must know of the lanes: where each event is drawn, by row, and by how much its stem is moved aside."""

    @property
    def spots(self) -> Mapping[int, list[Spot]]: ...
    @property
    def stems(self) -> Mapping[int, float]: ...


def place_links(
    content: Content,
    layout: Layout,
    sight: Sight,
    tray: Iterable[TrayItem],
    in_view: Sequence[int],
    pointed_row: int,
) -> Drawn:
    """The links of the event pointed at, and where the display asks for it those of all events in view.

    At most 200 curves, those of the event pointed at and between the most important events first. A link of which
    neither end is in sight has none.
    """
    own = content.links.of(pointed_row)
    others = content.links.touching(in_view, but=pointed_row) if content.display.all_links else ()
    if not len(own) + len(others):
        return Drawn([], 0)
    ends = _Ends(content, layout, sight, tray)
    curves: list[Curve] = []
    taken: Counter[tuple[int, int]] = Counter()
    for place, link in enumerate(chain(own, others)):
        if len(curves) == MOST_LINKS:
            return Drawn(curves, len(own) + len(others) - place)
        pair = ends.nearest(link)
        if pair is None or not (pair[0].is_seen or pair[1].is_seen):
            continue
        key = (min(link[:2]), max(link[:2]))
        curves.append(_curve(link, *pair, aside=taken[key] * _STEP_PX, plot=sight.plot))
        taken[key] += 1
    return Drawn(curves, 0)


def with_words(
    curves: Sequence[Curve], content: Content, marks: Iterable[Mark], labels: Sequence[Label], plot: Box
) -> list[Curve]:
    """The curves with a word each where there is room for one beside it, clear of marks, labels and other words.

    Among more than 40 curves nobody reads words: then line and head alone tell them apart.
    """
    if len(curves) > MOST_WORDED:
        boxes = [label.box for label in labels]
        return [_with_clear_sign(curve, boxes) if curve.sign else curve for curve in curves]
    taken = _Taken()
    for box in (*(mark.box() for mark in marks), *(label.box for label in labels)):
        taken.add(box)
    worded: list[Curve] = []
    boxes = [label.box for label in labels]
    for plain in curves:
        curve = _with_clear_sign(plain, boxes) if plain.sign else plain
        word = link_in_words(curve.type)
        place = _word_place(curve, content.ruler.width(word, Type.SMALL), taken, plot)
        worded.append(curve if place is None else curve._replace(word=word, word_at=(place.left, place.top)))
    return worded


def _with_clear_sign(curve: Curve, boxes: Sequence[Box]) -> Curve:
    """The curve with its sign where no label covers it, as near to its middle as can be."""
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8):
        x, y = curve.at(share)
        if not any(box.holds(x, y, slack=8.0) for box in boxes):
            return curve._replace(sign=Sign(x, y))
    return curve


def _word_place(curve: Curve, width: float, taken: "_Taken", plot: Box) -> Box | None:
    """Beside the curve near its middle, where neither it nor its sign runs through the word; None without room."""
    line = [curve.at(step / 24) for step in range(25)]
    half = _WORD_PX / 2
    for share in (0.5, 0.4, 0.6, 0.3, 0.7):
        x, y = curve.at(share)
        for left, top in (
            (x + _WORD_GAP_PX, y - half),
            (x - _WORD_GAP_PX - width, y - half),
            (x + 2, y + 3),
            (x - 2 - width, y - _WORD_PX - 3),
            (x + 2, y - _WORD_PX - 3),
            (x - 2 - width, y + 3),
        ):
            box = Box(left, top, left + width, top + _WORD_PX)
            is_inside = (
                plot.left < left and box.right < plot.right and plot.top < top and box.bottom < plot.bottom
            )
            if not (is_inside and taken.is_free(box)) or any(box.holds(*point, slack=1.0) for point in line):
                continue
            if curve.sign is not None and box.holds(*curve.sign, slack=9.0):
                continue
            taken.add(box)
            return box
    return None


class _Taken:
    """What is taken of the picture, in cells."""

    def __init__(self) -> None:
        self._cells: set[tuple[int, int]] = set()

    def add(self, box: Box) -> None:
        self._cells.update(self._of(box))

    def is_free(self, box: Box) -> bool:
        return self._cells.isdisjoint(self._of(box))

    def _of(self, box: Box) -> Iterable[tuple[int, int]]:
        columns = range(math.floor(box.left / _CELL_W), math.floor(box.right / _CELL_W) + 1)
        rows = range(math.floor(box.top / _CELL_H), math.floor(box.bottom / _CELL_H) + 1)
        return ((column, row) for column in columns for row in rows)


class _Ends:
    """Where the events of one picture may be reached by curves."""

    def __init__(self, content: Content, layout: Layout, sight: Sight, tray: Iterable[TrayItem]) -> None:
        self._content, self._layout, self._sight = content, layout, sight
        self._tray = {
            row: _End(item.box.left + 4, item.box.top, sight.plot, in_tray=True)
            for item in tray
            for row in item.rows
        }

    def nearest(self, link: RowLink) -> tuple[_End, _End] | None:
        """The marks of both events that lie nearest to each other in height; None where one has no place."""
        firsts, others = self._of(link.from_row), self._of(link.to_row)
        pairs = [(first, other) for first in firsts for other in others]
        return min(
            pairs, key=lambda pair: (abs(pair[0].y - pair[1].y), abs(pair[0].x - pair[1].x)), default=None
        )

    def _of(self, row: int) -> list[_End]:
        if row in self._tray:
            return [self._tray[row]]
        sight, found = self._sight, []
        for spot in self._layout.spots.get(row, ()):
            box = sight.of_lane(spot.lane)
            y = sight.lanes[spot.lane].top + spot.centre
            found.append(_End(self._x(row, spot.left, spot.right, spot.is_alone), y, box))
        return found

    def _x(self, row: int, left_s: float, right_s: float, is_alone: bool) -> float:
        """On the note or the stem of an event, else the middle of its mark; within what of it is in sight."""
        viewport, plot, table = self._sight.viewport, self._sight.plot, self._content.table
        if math.isnan(left_s):  # counted at the edge
            return plot.left + 2 * _CLEAR_PX
        left, right = plot.left + viewport.x(left_s), plot.left + viewport.x(right_s)
        x = (left + right) / 2
        if is_alone and not math.isnan(table.note[row]):
            return plot.left + viewport.x(table.note[row])
        if is_alone:
            x += self._layout.stems.get(row, 0.0)
        first, last = max(left, plot.left + _CLEAR_PX), min(right, plot.right - _CLEAR_PX)
        return min(max(x, first), last) if first <= last else x


def _curve(link: RowLink, begin: _End, end: _End, aside: float, plot: Box) -> Curve:
    x0, y0, x3, y3 = begin.x + aside, begin.y, end.x + aside, end.y
    cut = (not begin.is_seen, not end.is_seen)
    if cut[0]:
        x0, y0 = _cut(begin, (x3, y3))
    if cut[1]:
        x3, y3 = _cut(end, (x0, y0))
    if abs(y3 - y0) >= _LEVEL_PX or abs(x3 - x0) < _LEVEL_PX:
        points = _descent(x0, y0, x3, y3, cut)
    else:
        points = _arch(x0, y0, x3, y3, cut, plot.top)
    curve = Curve(link.from_row, link.to_row, link.type, points, cut)
    return curve._replace(sign=Sign(*curve.at(0.5))) if link.is_against_dates else curve


def _cut(end: _End, inner: tuple[float, float]) -> tuple[float, float]:
    """Where the straight line from a point in sight to an end out of it meets the edge of its sight."""
    left, top, right, bottom = end.sight
    (x, y), share = inner, 1.0
    dx, dy = end.x - x, end.y - y
    for step, distance in ((dx, left - x), (dx, right - x), (dy, top - y), (dy, bottom - y)):
        if step and 0 <= distance / step < share:
            share = distance / step
    return min(max(x + dx * share, left), right), min(max(y + dy * share, top), bottom)


Points = tuple[float, float, float, float, float, float, float, float]


def _descent(x0: float, y0: float, x3: float, y3: float, cut: tuple[bool, bool]) -> Points:
    """A curve that leaves and meets its marks upright; at an edge, in the direction of what lies beyond."""
    down = 1.0 if y3 >= y0 else -1.0
    y0, y3 = y0 + (0 if cut[0] else down * _CLEAR_PX), y3 - (0 if cut[1] else down * _CLEAR_PX)
    pull = down * min(max(abs(y3 - y0) / 2, 16.0), 90.0)
    first = (x0 + (x3 - x0) / 3, y0 + (y3 - y0) / 3) if cut[0] else (x0, y0 + pull)
    second = (x3 - (x3 - x0) / 3, y3 - (y3 - y0) / 3) if cut[1] else (x3, y3 - pull)
    return (x0, y0, *first, *second, x3, y3)


def _arch(x0: float, y0: float, x3: float, y3: float, cut: tuple[bool, bool], top: float) -> Points:
    """A curve over marks of about the same height, or under them where there is no room above."""
    height = min(14.0 + 0.12 * abs(x3 - x0), 60.0)
    up = -1.0 if min(y0, y3) - _CLEAR_PX - height * 0.75 > top else 1.0
    y0, y3 = y0 + (0 if cut[0] else up * _CLEAR_PX), y3 + (0 if cut[1] else up * _CLEAR_PX)
    return (x0, y0, x0 + (x3 - x0) / 4, y0 + up * height, x3 - (x3 - x0) / 4, y3 + up * height, x3, y3)
