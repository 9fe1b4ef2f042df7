"""Calendar steps from a second to ten billion years, from one table; ticks between two instants."""

import enum
import math
from typing import NamedTuple

from timeline_app.chrono.instant import (
    DAY_S,
    MAX_YEAR,
    YEAR_S,
    Instant,
    civil_from_days,
    days_from_civil,
    from_civil,
)


class Unit(enum.Enum):
    SECOND = 1.0
    MINUTE = 60.0
    HOUR = 3600.0
    DAY = float(DAY_S)
    WEEK = 7.0 * DAY_S
    MONTH = YEAR_S / 12
    YEAR = YEAR_S


class Step(NamedTuple):
    """A distance between ticks: `times` calendar units."""

    unit: Unit
    times: int

    @property
    def seconds(self) -> float:
        """Mean length."""
        return self.unit.value * self.times


STEPS: tuple[Step, ...] = (
    *(Step(Unit.SECOND, count) for count in (1, 2, 5, 10, 15, 30)),
    *(Step(Unit.MINUTE, count) for count in (1, 2, 5, 10, 15, 30)),
    *(Step(Unit.HOUR, count) for count in (1, 2, 3, 6, 12)),
    Step(Unit.DAY, 1),
    Step(Unit.WEEK, 1),
    *(Step(Unit.MONTH, count) for count in (1, 3, 6)),
    *(Step(Unit.YEAR, mantissa * 10**power) for power in range(11) for mantissa in (1, 2, 5)),
)


def finest(seconds_per_px: float, min_px: float) -> Step:
    """The first step of the table whose ticks stand at least min_px apart; the coarsest where none does."""
    wanted = seconds_per_px * min_px
    return next((step for step in STEPS if step.seconds >= wanted), STEPS[-1])


def ticks(step: Step, start: Instant, end: Instant) -> list[Instant]:
    """Every tick in [start, end], in order, at the beginning of its calendar unit.

    Days and shorter count from midnight, weeks begin on Monday (ISO 8601), months count from January. Years are
    those that people count: 100, 200 ... CE and 100, 200 ... BCE; there is no year 0, so a step of many years has
    its ticks at astronomical years 1 - k * count before the era and k * count in it, and one at year 1.
    """
    if step.unit is Unit.YEAR:
        return _year_ticks(step.times, start, end)
    if step.unit is Unit.MONTH:
        return _month_ticks(step.times, start, end)
    offset = -3 * DAY_S if step.unit is Unit.WEEK else 0  # 1970-01-01 was a Thursday
    first = math.ceil((start - offset) / step.seconds)
    last = math.floor((end - offset) / step.seconds)
    return [offset + index * step.seconds for index in range(first, last + 1)]


def tick_before(step: Step, instant: Instant) -> Instant:
    """The last tick at or before `instant`: where the period begins that `instant` lies in."""
    reach = step.seconds * 2.2 + DAY_S
    found = ticks(step, instant - reach, instant)
    return found[-1] if found else instant


def _month_ticks(count: int, start: Instant, end: Instant) -> list[Instant]:
    year, month, _ = civil_from_days(math.floor(start / DAY_S))
    index = (year * 12 + month - 1) // count * count
    found: list[Instant] = []
    while (tick := float(days_from_civil(index // 12, index % 12 + 1, 1) * DAY_S)) <= end:
        if tick >= start:
            found.append(tick)
        index += count
    return found


def _year_of(instant: Instant) -> int:
    reach = MAX_YEAR * 366 * DAY_S
    days = math.floor(min(max(instant, -reach), reach) / DAY_S)
    return civil_from_days(days)[0]


def _year_ticks(count: int, start: Instant, end: Instant) -> list[Instant]:
    first, last = _year_of(start), _year_of(end)
    years: list[int] = []
    if first < 1 and count > 1:  # BCE: astronomical 1 - k * count, from the farthest
        farthest = (1 - first) // count
        nearest = max(1, -((last - 1) // count)) if last < 1 else 1
        years += [1 - k * count for k in range(farthest, nearest - 1, -1)]
        if last >= 1:
            years.append(1)
    begin = first if count == 1 else max(1, first)
    years += [k * count for k in range(-(-begin // count), last // count + 1)]
    return [tick for year in years if start <= (tick := from_civil(year)) <= end]
