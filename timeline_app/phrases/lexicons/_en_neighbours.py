"""What English says of the units beside publication, or beside what was spoken of: March last year, that summer."""

from timeline_app.phrases.meaning import CalendarDate, Direction, Neighbour, Part, Reference, Unit
from timeline_app.values import replace

BEFORE = Reference.BEFORE


def beside(
    steps: int,
    unit: Unit | None = None,
    weekday: int | None = None,
    month: int | None = None,
    season: int | None = None,
) -> Neighbour:
    return Neighbour(steps, unit, weekday, month, season)


def before_beside(
    steps: int,
    unit: Unit | None = None,
    weekday: int | None = None,
    month: int | None = None,
    season: int | None = None,
) -> Neighbour:
    """From what was spoken of: the following year, the previous month, that summer."""
    return Neighbour(steps, unit, weekday, month, season, reference=BEFORE)


def in_year(steps: int, core: CalendarDate) -> Neighbour | None:
    """March last year, on 5 March this year."""
    if core.year is not None or (core.month is None and core.season is None):
        return None
    return Neighbour(steps, Unit.YEAR, month=core.month, season=core.season, part=core.part, day=core.day)


def in_week(steps: int, weekday: int) -> Neighbour:
    return Neighbour(steps, Unit.WEEK, weekday=weekday)


def of_month(day: int, steps: int) -> Neighbour:
    return Neighbour(steps, Unit.MONTH, day=day)


def half_of_year(nth: int) -> Neighbour | None:
    return Neighbour(0, Unit.YEAR, season=39 + nth) if nth in (1, 2) else None


def in_that_year(steps: int, core: CalendarDate) -> Neighbour | None:
    near = in_year(steps, core)
    return replace(near, reference=BEFORE) if near else None


def part_of_near(
    part: Part, steps: int, unit: Unit | None = None, month: int | None = None, season: int | None = None
) -> Neighbour:
    return Neighbour(steps, unit, month=month, season=season, part=part)


def early_near(steps: int, unit: Unit) -> Neighbour:
    return Neighbour(steps, unit, part=Part.EARLY)


def late_near(steps: int, unit: Unit) -> Neighbour:
    return Neighbour(steps, unit, part=Part.LATE)


def weekday(weekday: int) -> CalendarDate:
    return CalendarDate(weekday=weekday)


def share(share: Direction, near: Neighbour) -> Neighbour:
    """Earlier this year, later that month; of a day, all of it."""
    return near if near.unit is Unit.DAY else replace(near, share=share)


def beside_zero(unit: Unit | None = None, month: int | None = None, season: int | None = None) -> Neighbour:
    return Neighbour(0, unit, month=month, season=season)


def part_beside(steps: int, part: Part, u_or_name: Neighbour) -> Neighbour:
    """The end of the following summer."""
    return replace(u_or_name, steps=steps, part=part, reference=BEFORE)
