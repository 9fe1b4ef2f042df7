"""The axis: two or three rows of calendar steps, the coarse labels sticky at the left edge."""

import math
from typing import NamedTuple

from timeline_app.chrono import wording
from timeline_app.chrono.instant import DAY_S, Instant, to_civil, weekday
from timeline_app.chrono.steps import Step, Unit, finest, tick_before, ticks
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.ruler import Ruler, Type
from timeline_app.layout.scene import Tick

MIN_TICK_PX = 46.0
MIN_YEAR_TICK_PX = 76.0
LABEL_GAP_PX = 8.0
SHADE_MIN_DAY_PX = 6.0


class AxisRows(NamedTuple):
    """Steps of the rows, from coarse to fine; None where a row is not needed."""

    coarse: Step | None
    middle: Step | None
    fine: Step


def choose_rows(seconds_per_px: float) -> AxisRows:
    """The rows that go with a scale: the finest step whose labels have room, and the units that name its period."""
    fine = finest(seconds_per_px, MIN_TICK_PX)
    if fine.unit is Unit.YEAR:
        fine = finest(seconds_per_px, MIN_YEAR_TICK_PX if fine.times >= 1000 else MIN_TICK_PX + 8)
    year, month, day = Step(Unit.YEAR, 1), Step(Unit.MONTH, 1), Step(Unit.DAY, 1)
    if fine.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        return AxisRows(month, day, fine)
    if fine.unit in (Unit.DAY, Unit.WEEK):
        return AxisRows(year, month, fine)
    if fine.unit is Unit.MONTH:
        return AxisRows(None, year, fine)
    if fine.times == 1:
        return AxisRows(None, Step(Unit.YEAR, 10), fine)
    # From 50 years on, the labels are years in full, and few: a millennium over them would only seem to be a date.
    return AxisRows(None, Step(Unit.YEAR, 100) if fine.times < 50 else None, fine)


def place_ticks(viewport: Viewport, left_px: float, ruler: Ruler) -> list[Tick]:
    """Ticks in view with their labels, x in px of the picture; coarse first.

    Labels of one row never touch: one that has no room is left empty. The first label of the coarse rows stays at
    the left edge while its period is in view and the next leaves it room.
    """
    rows = choose_rows(viewport.seconds_per_px)
    placed: list[Tick] = []
    for level, step in enumerate(rows):
        if step is not None:
            sticky = level < 2
            placed += _place_row(viewport, step, level, sticky, left_px, ruler)
    return placed


def _place_row(
    viewport: Viewport, step: Step, level: int, sticky: bool, left_px: float, ruler: Ruler
) -> list[Tick]:
    type = Type.SMALL if level == 2 else Type.TITLE
    instants = ticks(step, viewport.left, viewport.right)
    if sticky:
        before = tick_before(step, viewport.left)
        if not instants or before < instants[0]:
            instants.insert(0, before)
    xs = [left_px + viewport.x(instant) for instant in instants]
    placed: list[Tick] = []
    free = -math.inf
    for index, instant in enumerate(instants):
        x = xs[index]
        text = label(step, instant, level, viewport.seconds_per_px)
        width = ruler.width(text, type)
        text_x = x + 4
        if sticky and x < left_px:
            following = xs[index + 1] if index + 1 < len(xs) else math.inf
            text_x = left_px + 8 if left_px + 8 + width + LABEL_GAP_PX <= following else -math.inf
        fits = text_x >= max(free, left_px) and text_x + width <= left_px + viewport.width_px
        placed.append(Tick(x, text_x, text if fits else "", level))
        if fits:
            free = text_x + width + LABEL_GAP_PX
    return placed


def label(step: Step, instant: Instant, level: int, seconds_per_px: float) -> str:
    """Words of a tick; the coarser rows say the rest of the date."""
    # A tick lies on a unit's first second; half a second guards against rounding of far instants.
    civil = to_civil(math.floor(instant + 0.5))
    if step.unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        clock = f"{civil.hour:02d}:{civil.minute:02d}"
        return f"{clock}:{int(civil.second):02d}" if step.unit is Unit.SECOND else clock
    if step.unit in (Unit.DAY, Unit.WEEK):
        if level == 2:
            return _day_label(step, instant, civil.day, seconds_per_px)
        name = wording.weekday_name(weekday(math.floor(instant / DAY_S)), short=False)
        return f"{name} {civil.day}"
    if step.unit is Unit.MONTH:
        if level == 0:
            return f"{_capital(wording.month_name(civil.month, short=False))} {wording.year_name(civil.year)}"
        is_short = level == 2 and step.seconds / seconds_per_px < 76
        return _capital(wording.month_name(civil.month, short=is_short))
    return wording.year_name(civil.year)


def _day_label(step: Step, instant: Instant, day: int, seconds_per_px: float) -> str:
    if step.unit is Unit.DAY and DAY_S / seconds_per_px >= 60:
        return f"{wording.weekday_name(weekday(math.floor(instant / DAY_S)), short=True)} {day}"
    return str(day)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def weekend_shades(viewport: Viewport, left_px: float) -> list[tuple[float, float]]:
    """(left, right) in px of each Saturday with its Sunday in view; none where a day is too narrow."""
    if DAY_S / viewport.seconds_per_px < SHADE_MIN_DAY_PX:
        return []
    edge = left_px + viewport.width_px
    mondays = ticks(Step(Unit.WEEK, 1), viewport.left, viewport.right + 2 * DAY_S)
    shades = ((left_px + viewport.x(monday - 2 * DAY_S), left_px + viewport.x(monday)) for monday in mondays)
    return [
        (max(left, left_px), min(right, edge)) for left, right in shades if right > left_px and left < edge
    ]
