"""The whole span of a timeline in a strip: how dense its events are, and which part of it a view shows."""

import math
from functools import partial
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono import wording
from timeline_app.chrono.breaks import STRAIGHT, TimeFold
from timeline_app.chrono.instant import Instant, to_civil
from timeline_app.chrono.steps import Step, Unit, finest, ticks
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.broken_axis import stretches
from timeline_app.layout.ruler import Ruler, Type
from timeline_app.store.arrays import flags, floats, octets, taken
from timeline_app.store.extent import dated
from timeline_app.store.kept import kept
from timeline_app.store.stepwise import Steps
from timeline_app.store.table import KNOWN, EventTable, Rows
from timeline_app.values import dataclass

Heights: TypeAlias = NDArray[np.float64]

BIN_PX = 2.0
LEAST_WINDOW_PX = 6.0
_LEAST_STRIP_PX = 32.0
_PAD_SHARE = 0.08  # of the strip on either side, so that a fitted view lies within it
_SHORTEST_S = 2.0
_SMOOTH = np.array([1.0, 2.0, 3.0, 2.0, 1.0]) / 9.0  # bins; a single event is then wide enough to be seen
_LEAST_SHARE = 0.08  # of the height, where there is any event at all
_TICK_PX = 72.0
_LABEL_GAP_PX = 12.0


class Label(NamedTuple):
    """A calendar step: where it lies, where its words begin, and they; "" where they have no room."""

    x: float
    text_x: float
    text: str


class Window(NamedTuple):
    """What a view shows, in px of the strip; wide enough to be seen and grasped."""

    left: float
    right: float

    def holds(self, x: float) -> bool:
        return self.left <= x <= self.right


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """The strip of a timeline under a filter.

    whole: the span of the strip. all, passed: for each bin of BIN_PX, from 0 to 1, how dense all events are and those
    let through.
    """

    whole: Viewport
    all: Heights
    passed: Heights
    labels: tuple[Label, ...]

    def window(self, view: Viewport) -> Window:
        """Where a view lies, cut at the ends of the strip."""
        ends = (min(max(self.whole.x(at), 0.0), self.whole.width_px) for at in (view.left, view.right))
        left, right = ends
        if right - left < LEAST_WINDOW_PX:
            middle = min(
                max((left + right) / 2, LEAST_WINDOW_PX / 2), self.whole.width_px - LEAST_WINDOW_PX / 2
            )
            left, right = middle - LEAST_WINDOW_PX / 2, middle + LEAST_WINDOW_PX / 2
        return Window(left, right)

    def marks(self, table: EventTable, rows: Rows) -> list[float]:
        """x of the middle of each of these events, each pixel once, ascending; the undated have none."""
        if not rows:
            return []
        by = _by_pixel(table, self.whole.left, self.whole.seconds_per_px)
        if not len(by.xs):
            return []
        is_lit = np.logical_or.reduceat(flags(rows, len(table)).take(by.rows), by.starts)
        found: list[float] = by.xs[is_lit].tolist()
        return found


class _ByPixel(NamedTuple):
    """Dated rows by the pixel of a strip that the middle of each lies in: those of xs[i] begin at rows[starts[i]]."""

    xs: Heights
    rows: NDArray[np.int32]
    starts: NDArray[np.intp]


@kept(1)
def _by_pixel(table: EventTable, left: float, seconds_per_px: float) -> _ByPixel:
    dated = np.flatnonzero(octets(table.undated) == 0)
    middles = (floats(table.left)[dated] + floats(table.right)[dated]) / 2
    xs = np.rint((middles - left) / seconds_per_px).astype(np.int16)  # for which numpy sorts in linear time
    order = np.argsort(xs, kind="stable")
    xs = xs[order]
    starts = np.flatnonzero(np.concatenate(([True], xs[1:] != xs[:-1]))) if len(xs) else np.zeros(0, np.intp)
    return _ByPixel(xs[starts].astype(np.float64), dated[order].astype(np.int32), starts)


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What of a strip is the same under every filter: its span, the density of all events, its labels."""

    whole: Viewport
    density: Heights
    labels: tuple[Label, ...]


def ground(table: EventTable, width_px: float, ruler: Ruler, fold: TimeFold = STRAIGHT) -> Ground | None:
    """The strip of all events of a table; None where none has a date, or where there is no room.

    It spans what a fitted view does: the dates by other sources too, and when things happened beside when they were told.
    fold: the axis that the table stands on.
    """
    whole = _whole(table, width_px)
    return (
        Ground(whole, _density(table, table.all_rows, whole), _labels(whole, ruler, fold)) if whole else None
    )


def reckoning(
    table: EventTable,
    rows: Rows,
    width_px: float,
    ruler: Ruler,
    fold: TimeFold = STRAIGHT,
    under: Ground | None = None,
) -> Steps[tuple[Ground | None, Overview | None]]:
    """Steps to `ground`, unless `under` is that already, and to `overview`: what takes long can be done beside."""
    if under is None:
        whole = _whole(table, width_px)
        if whole is None:
            return None, None
        density = yield partial(_density, table, table.all_rows, whole)
        under = Ground(whole, density, _labels(whole, ruler, fold))
    shown: Overview = yield partial(overview, under, table, rows)
    return under, shown


def _whole(table: EventTable, width_px: float) -> Viewport | None:
    """What the strip spans; None where no event has a date, or where there is no room."""
    if width_px < _LEAST_STRIP_PX or not len(table) or table.undated[0]:
        return None
    dated = len(table) - int(np.count_nonzero(octets(table.undated)))  # the undated come last
    first = float(floats(table.reach_left)[:dated].min())
    last = float(floats(table.reach_right)[:dated].max())
    if last - first < _SHORTEST_S:
        first, last = first - _SHORTEST_S / 2, last + _SHORTEST_S / 2
    pad = (last - first) * _PAD_SHARE / (1 - 2 * _PAD_SHARE)
    return Viewport.between(first - pad, last + pad, width_px)


def overview(under: Ground, table: EventTable, rows: Rows) -> Overview:
    """The strip with those events that are let through standing out.

    Heights go by the square root of the density, so that a single event is seen beside a burst of thousands.
    """
    is_all = len(rows) == len(table)
    passed = under.density if is_all else np.minimum(_density(table, rows, under.whole), under.density)
    most = float(under.density.max()) or 1.0
    return Overview(under.whole, _heights(under.density, most), _heights(passed, most), under.labels)


def _heights(density: Heights, most: float) -> Heights:
    shares = np.sqrt(np.minimum(density / most, 1.0))
    return np.where(density > 0, np.maximum(shares, _LEAST_SHARE), 0.0)


def _density(table: EventTable, rows: Rows, whole: Viewport) -> Heights:
    """Events in each bin: each weighs 1 and is spread evenly from its first to its last bound, over a bin at least.

    A side that is open or unknown reaches to the end of the strip: it may lie anywhere there.

    The share of an event before a bin's edge is a line that begins at its left and ends at its right bound. The sum of
    all such lines is had from four running sums, whatever the number of events.
    """
    count = max(math.ceil(whole.width_px / BIN_PX), 1)
    rows = dated(table, rows)
    left, right = (taken(floats(column), rows) for column in (table.left, table.right))
    per_bin = whole.seconds_per_px * BIN_PX
    opens, stays = (taken(octets(side), rows) for side in (table.left_side, table.right_side))
    begins = np.where(opens == KNOWN, (left - whole.left) / per_bin, 0.0)
    ends = np.where(stays == KNOWN, (right - whole.left) / per_bin, float(count))
    widening = np.maximum(1.0 - (ends - begins), 0.0) / 2
    begins, ends = begins - widening, ends + widening
    slope = 1.0 / (ends - begins)
    before = _ramps(begins, slope, count) - _ramps(ends, slope, count)
    within = np.where(_covered(begins, ends, count), np.maximum(np.diff(before), 0.0), 0.0)
    return np.convolve(within, _SMOOTH, mode="same")


def _covered(begins: Heights, ends: Heights, count: int) -> NDArray[np.bool_]:
    """True for each bin that any event touches: counted, for sums of floats never come back to 0."""
    first = np.clip(np.floor(begins), 0, count).astype(np.intp)
    after = np.clip(np.ceil(ends), 0, count).astype(np.intp)
    steps = np.bincount(first, minlength=count + 1) - np.bincount(after, minlength=count + 1)
    return np.cumsum(steps)[:count] > 0


def _ramps(starts: Heights, slopes: Heights, count: int) -> Heights:
    """At each edge 0 to count: the sum of slope * (edge - start) over the starts at or before it."""
    at = np.clip(np.ceil(starts), 0, count).astype(np.intp)
    rising = np.cumsum(np.bincount(at, slopes, count + 1))
    offset = np.cumsum(np.bincount(at, slopes * starts, count + 1))
    return np.arange(count + 1, dtype=np.float64) * rising - offset


def _labels(whole: Viewport, ruler: Ruler, fold: TimeFold) -> tuple[Label, ...]:
    """Calendar steps with words that stand for themselves, centred; those without room are left out."""
    step = finest(whole.seconds_per_px, _TICK_PX)
    found: list[Label] = []
    free = 0.0
    steps = [
        (left + stretch.x(instant), instant, number == 0)
        for stretch, left in stretches(whole, fold, 0.0)
        for number, instant in enumerate(ticks(step, stretch.left, stretch.right))
    ]
    for x, instant, is_after_break in steps:
        is_first = is_after_break or not any(label.text for label in found)
        text = tick_words(step, instant, is_first)
        width = ruler.width(text, Type.SMALL)
        text_x = min(max(x - width / 2, 0.0), whole.width_px - width)
        fits = text_x >= free
        found.append(Label(x, text_x, text if fits else ""))
        if fits:
            free = text_x + width + _LABEL_GAP_PX
    return tuple(found)


def tick_words(step: Step, instant: Instant, is_first: bool) -> str:
    """Words of a calendar step; the first of a strip says the whole date, the others what they add to it."""
    civil = to_civil(math.floor(instant + 0.5))
    if step.unit is Unit.YEAR or (step.unit is Unit.MONTH and civil.month == 1):
        return wording.year_name(civil.year)
    if step.unit is Unit.MONTH:
        name = wording.month_name(civil.month, short=True)
        name = name[:1].upper() + name[1:]
        return f"{name} {wording.year_name(civil.year)}" if is_first else name
    day = wording.short_day(civil.day, civil.month, civil.year if is_first else None)
    if step.unit in (Unit.DAY, Unit.WEEK):
        return day
    clock = f"{civil.hour:02d}:{civil.minute:02d}"
    clock = f"{clock}:{int(civil.second):02d}" if step.unit is Unit.SECOND else clock
    if is_first:
        return f"{day}, {clock}"
    return day if clock == "00:00" else clock
