"""What French words that a pattern has captured mean; None where they are no date after all."""

from typing import Any

from timeline_app.chrono.instant import days_in_month
from timeline_app.phrases.amounts import SOME, Amount
from timeline_app.phrases.lexicons._fr_numbers import year_of_era
from timeline_app.phrases.lexicons._fr_words import SHORT_YEARS_FROM
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Dated,
    Decade,
    Direction,
    Interval,
    Length,
    Neighbour,
    Part,
    Reference,
    Repetition,
    Shift,
    Unit,
    Window,
)
from timeline_app.phrases.numerals import is_day
from timeline_app.phrases.years import year_of
from timeline_app.values import replace

_QUARTERS, _SEMESTERS = 33, 40
_DIRECTIONS = {-1: Direction.PAST, 1: Direction.FUTURE}


def date(**fields: Any) -> CalendarDate | None:
    """Fields of a date as they are named; None where there is no such day.

    A weekday alone is sought in the past; what comes once a year is sought nearby, unless a verb tells where.
    """
    if fields.get("day") and fields.get("month") and not is_day(fields["month"], fields["day"]):
        return None
    known = CalendarDate(**fields)
    return replace(known, direction=Direction.NEAREST) if known.is_of_a_year else known


def date_of_before(direction: int = 0, **fields: Any) -> CalendarDate | None:
    """Le 3 mars suivant: sought from what was spoken of before; without a direction, what is nearest to it."""
    found = date(**fields)
    if found is None:
        return None
    towards = _DIRECTIONS.get(direction, Direction.NEAREST)
    return replace(found, reference=Reference.BEFORE, direction=towards)


def weekday_of_month(month: int, weekday: int, nth: int = -1, year: int | None = None) -> CalendarDate | None:
    """Le premier lundi de mars."""
    if nth not in (-1, 1, 2, 3, 4):
        return None
    return CalendarDate(year, month, weekday=weekday, ordinal=nth, direction=Direction.NEAREST)


def feast(feast: int, year: int | None = None) -> CalendarDate:
    """So many days after Easter."""
    return CalendarDate(year, easter=feast, direction=Direction.NEAREST)


def feast_beside(feast: int, steps: int) -> CalendarDate:
    """Pâques dernier."""
    return CalendarDate(easter=feast, direction=_DIRECTIONS[steps])


def in_year(steps: int, **named: Any) -> Neighbour:
    """Mars de l'an dernier."""
    return Neighbour(steps, Unit.YEAR, **named)


def in_year_of_before(steps: int, **named: Any) -> Neighbour:
    """Mars de l'année suivante."""
    return Neighbour(steps, Unit.YEAR, **named, reference=Reference.BEFORE)


def day_of_era(digits: str, era: int, **fields: Any) -> CalendarDate | None:
    known = year_of_era(digits, era)
    return None if known is None else date(year=known, **fields)


def year_counted(digits: str, era: int = 0, **fields: Any) -> CalendarDate | None:
    """L'an 800: three digits are a year where they are called one; fewer need an era ("l'année 2" is a stage)."""
    return day_of_era(digits, era or 1, **fields) if era or len(digits) > 2 else None


def short_year(digits: str, **fields: Any) -> CalendarDate | None:
    """Mai 68: a year of the last century that is no day of a month."""
    return (
        date(year=1900 + int(digits), **fields)
        if len(digits) == 2 and int(digits) >= SHORT_YEARS_FROM
        else None
    )


def day_and_month(day: str, month: str, weekday: int | None = None) -> CalendarDate | None:
    if len(day) > 2 or len(month) > 2:
        return None
    return date(month=int(month), day=int(day), weekday=weekday) if is_day(int(month), int(day)) else None


def of_days(holiday: tuple[int, int], year: int | None = None) -> CalendarDate:
    return CalendarDate(year, *holiday, direction=Direction.NEAREST)


def holiday_beside(holiday: tuple[int, int], steps: int) -> Neighbour:
    month, number = holiday
    return Neighbour(steps, month=month, day=number)


def eve(holiday: tuple[int, int], year: int | None = None) -> CalendarDate | None:
    """La veille de Noël; of New Year it is the last day of the year before."""
    month, number = holiday
    if number > 1:
        return date(year=year, month=month, day=number - 1)
    ended = year - 1 if year is not None and month == 1 else year
    before = (month - 2) % 12 + 1
    return date(year=ended, month=before, day=days_in_month(2001, before))


def season(season: int, part: Part = Part.WHOLE, is_this: bool = False, time: bool = False) -> Dated:  # noqa: ARG001
    return (
        Neighbour(0, season=season, part=part)
        if is_this
        else CalendarDate(season=season, part=part, direction=Direction.NEAREST)
    )


def quarter(nth: int, year: int | None = None) -> CalendarDate | None:
    return date(year=year, season=_QUARTERS + nth - 1) if nth <= 4 else None


def quarter_code(nth: int) -> int | None:
    return _QUARTERS + nth - 1 if nth <= 4 else None


def semester_code(nth: int) -> int | None:
    return _SEMESTERS + nth - 1 if nth <= 2 else None


def last_quarter(year: int) -> CalendarDate:
    return CalendarDate(year, season=_QUARTERS + 3)


def semester(nth: int, year: int | None = None) -> CalendarDate | None:
    return date(year=year, season=_SEMESTERS + nth - 1) if nth <= 2 else None


def short_quarter(digits: str, year: int) -> CalendarDate | None:
    return quarter(int(digits), year) if len(digits) == 1 and digits != "0" else None


def decade(digits: str = "", number: int = 0) -> Decade | None:
    first = int(digits) if digits else number
    if len(digits) not in (0, 2, 4) or first % 10 or (not digits and not first):
        return None
    if len(digits) == 4:
        return Decade(first) if year_of(digits) is not None else None
    if first > 90:
        return None
    return Decade(first + (2000 if first < 20 else 1900), is_short=True)


def century(roman: int, era: int = 1) -> Century | None:
    return Century(roman, is_before_christ=era < 0) if 1 <= roman <= 30 else None


def about_date(core: Dated) -> Dated:
    return replace(core, is_about=True) if isinstance(core, CalendarDate) else core


def part_of(part: Part, core: Dated) -> Dated:
    return replace(core, part=part) if isinstance(core, CalendarDate | Decade | Century | Neighbour) else core


# Beside publication, or what was spoken of before


def neighbour(steps: int, **named: Any) -> Neighbour:
    return Neighbour(steps, **named)


def neighbour_of_before(steps: int, **named: Any) -> Neighbour:
    return Neighbour(steps, **named, reference=Reference.BEFORE)


def this(**named: Any) -> Neighbour:
    return Neighbour(0, **named)


def share_of_this(share: Direction, unit: Unit) -> Neighbour:
    """Plus tôt dans l'année: the part of it before publication; plus tard, the part after it."""
    return Neighbour(0, unit, share=share)


def week_of(day: int, month: int, year: int | None = None) -> Interval | None:
    """The seven days from the one that is named."""
    first = date(year=year, month=month, day=day)
    if first is None:
        return None
    length = days_in_month(year if year is not None else 2001, month)
    beyond = day + 6 - length
    last = CalendarDate(year, month, day + 6)
    if beyond > 0:
        last = CalendarDate(year + month // 12 if year is not None else None, month % 12 + 1, beyond)
    return Interval(first, last)


def same(unit: Unit = Unit.DAY, **named: Any) -> Neighbour:
    if named:
        return Neighbour(0, **named, reference=Reference.BEFORE)
    return Neighbour(0, unit, reference=Reference.BEFORE)


def then() -> Neighbour:
    """À cette époque: the time spoken of before."""
    return Neighbour(0, reference=Reference.BEFORE)


def days_from_before(days: int) -> Neighbour:
    return Neighbour(days, Unit.DAY, reference=Reference.BEFORE)


def ago(amount: Amount, unit: Unit, half: bool = False) -> Shift:
    return (amount.and_a_half() if half else amount).shift(unit, Direction.PAST)


def ahead(amount: Amount, unit: Unit, half: bool = False) -> Shift:
    return (amount.and_a_half() if half else amount).shift(unit, Direction.FUTURE)


def later(amount: Amount, unit: Unit, half: bool = False) -> Shift:
    return (amount.and_a_half() if half else amount).shift(unit, Direction.FUTURE, Reference.BEFORE)


def earlier(amount: Amount, unit: Unit, half: bool = False) -> Shift:
    return (amount.and_a_half() if half else amount).shift(unit, Direction.PAST, Reference.BEFORE)


def window(unit: Unit, direction: Direction, count: Amount = SOME) -> Window:
    return count.window(unit, direction)


def window_of_before(unit: Unit, direction: Direction, count: Amount = SOME) -> Window:
    return count.window(unit, direction, Reference.BEFORE)


def long_ago(unit: Unit) -> Shift:
    return SOME.shift(unit, Direction.PAST)


def soon(unit: Unit, count: Amount) -> Window:
    return count.window(unit, Direction.FUTURE)


# How long, how often


def hours(amount: Amount) -> Length:
    return amount.length(Unit.HOUR)


def many(unit: Unit) -> Length:
    return SOME.length(unit)


def length(amount: Amount, unit: Unit, half: bool = False) -> Length:
    return (amount.and_a_half() if half else amount).length(unit)


def whole(unit: Unit) -> Length:
    return Length(1, unit)


def repeated(unit: Unit | None = None, **_: Any) -> Repetition:
    return Repetition(unit)
