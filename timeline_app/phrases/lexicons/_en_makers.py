"""What English date phrases mean, made out of what their patterns captured."""

from typing import Any

from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Dated,
    Decade,
    Direction,
    Interval,
    Neighbour,
    Part,
    Reference,
)
from timeline_app.phrases.numerals import is_day
from timeline_app.phrases.years import year_of
from timeline_app.values import replace

EARLY, LATE, MIDDLE = Part.EARLY, Part.LATE, Part.MIDDLE
PAST, NEAREST, FUTURE = Direction.PAST, Direction.NEAREST, Direction.FUTURE
BEFORE = Reference.BEFORE
_PIVOT = 50


# Numbers


def year(digits: str) -> int | None:
    return year_of(digits)


def short_year(digits: str) -> int | None:
    """'69 is 1969, '15 is 2015."""
    if len(digits) != 2:
        return None
    return (2000 if int(digits) < _PIVOT else 1900) + int(digits)


def day(digits: str) -> int | None:
    return int(digits) if len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def small(digits: str) -> int | None:
    return int(digits) if len(digits) <= 2 and int(digits) else None


# Calendar dates


def date(
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    weekday: int | None = None,
    season: int | None = None,
    part: Part = Part.WHOLE,
) -> CalendarDate | None:
    if month is not None and day is not None and not is_day(month, day):
        return None
    is_of_a_year = month is not None or season is not None
    direction = NEAREST if is_of_a_year else PAST
    return CalendarDate(year, month, day, weekday, season, part, direction=direction)


def with_part(part: Part, core: Dated) -> Dated | None:
    """A part of a date, of a neighbour, a decade or a century."""
    if isinstance(core, CalendarDate | Neighbour | Decade | Century):
        return replace(core, part=part)
    return None


def roughly(core: Dated) -> Dated | None:
    return replace(core, is_about=True) if isinstance(core, CalendarDate) else core


def about_year(year: int) -> CalendarDate:
    return CalendarDate(year, is_about=True)


def of_era(digits: str, era: int, month: int | None = None, day: int | None = None) -> CalendarDate | None:
    """44 BC is the astronomical year -43."""
    if len(digits) > 4 or not int(digits):
        return None
    return CalendarDate(1 - int(digits) if era < 0 else int(digits), month, day)


def decade(digits: str, **_: Any) -> Decade | None:
    """1990s; 90s, whose century is left out."""
    if not digits.endswith("0"):
        return None
    if len(digits) == 2:
        return Decade((2000 if digits in ("00", "10", "20") else 1900) + int(digits), is_short=True)
    return Decade(int(digits)) if len(digits) == 4 and 1000 <= int(digits) < 2200 else None


def old_decade(old_decade: int, hundreds: int = 19) -> Decade:
    return Decade(hundreds * 100 + old_decade, is_short=hundreds == 19)


def old_decade_of_1900(old_decade: int) -> Decade:
    return Decade(1900 + old_decade)


def decade_or_century(digits: str) -> Decade | Century | None:
    """The late 1700s are a century; the 1900s may be one, and the 2000s are more often ten years."""
    if len(digits) == 4 and digits.endswith("00") and 1000 <= int(digits) < 1900:
        return Century(int(digits) // 100 + 1)
    return decade(digits)


def century(nth: int, era: int = 1) -> Century:
    return Century(nth, is_before_christ=era < 0)


def quarter(nth: int, year: int | None = None) -> CalendarDate | None:
    return CalendarDate(year, season=32 + nth) if 1 <= nth <= 4 else None


def quarter_of_digits(digits: str, year: int | None = None) -> CalendarDate | None:
    return quarter(int(digits), year) if len(digits) == 1 else None


def last_quarter(year: int | None = None) -> CalendarDate:
    return CalendarDate(year, season=36)


def half_year(nth: int, year: int | None = None) -> CalendarDate | None:
    return CalendarDate(year, season=39 + nth) if nth in (1, 2) else None


def half_year_of_digits(digits: str, year: int) -> CalendarDate | None:
    return half_year(int(digits), year) if len(digits) == 1 else None


def week_of(nth: int, core: Dated) -> Dated | None:
    """The second week of May is the second seven days of it; that of a year is early in it."""
    if isinstance(core, CalendarDate) and core.month is not None and core.day is None and 1 <= nth <= 5:
        return replace(core, week=nth)
    part = {1: Part.EARLY, 2: Part.MIDDLE, 3: Part.MIDDLE, 4: Part.LATE}.get(nth)
    return with_part(part, core) if part else None


def week_of_day(dayed: CalendarDate) -> CalendarDate:
    """The week of May 6."""
    return replace(dayed, week=1)


def last_of(core: Dated) -> Dated | None:
    return with_part(Part.LATE, core)


def holiday(holiday: tuple[int, int], year: int | None = None) -> CalendarDate:
    return CalendarDate(year, *holiday, direction=NEAREST)


def near_holiday(steps: int, holiday: tuple[int, int] = (12, 25)) -> Neighbour:
    month, day_of_month = holiday
    return Neighbour(steps, month=month, day=day_of_month)


def that_holiday(holiday: tuple[int, int] = (12, 25)) -> Neighbour:
    return replace(near_holiday(0, holiday), reference=BEFORE)


def near_feast(steps: int, feast: int) -> CalendarDate:
    """Last Easter, next Easter."""
    return CalendarDate(easter=feast, direction=FUTURE if steps > 0 else PAST if steps < 0 else NEAREST)


def told_weekday(weekday: int) -> CalendarDate:
    """On the Tuesday: the first from what was spoken of on."""
    return CalendarDate(weekday=weekday, direction=FUTURE, reference=Reference.BEFORE)


def feast(feast: int, year: int | None = None) -> CalendarDate:
    """So many days after Easter."""
    return CalendarDate(year, easter=feast, direction=NEAREST)


def weekday_of_month(month: int, weekday: int, ordinal: int, year: int | None = None) -> CalendarDate | None:
    """The first Monday in October, the last Friday of May 2019."""
    if ordinal not in (-1, 1, 2, 3, 4):
        return None
    return CalendarDate(year, month, weekday=weekday, ordinal=ordinal, direction=NEAREST)


def last_weekday(month: int, weekday: int, year: int | None = None) -> CalendarDate | None:
    return weekday_of_month(month, weekday, -1, year)


def counted_day(counted_day: tuple[int, int, int], year: int | None = None) -> CalendarDate | None:
    return weekday_of_month(*counted_day, year)


def christmas(year: int | None = None) -> CalendarDate:
    return CalendarDate(year, 12, 25, direction=NEAREST)


# Ranges


def interval(first: Dated, last: Dated) -> Interval | None:
    """From one to another; not from what is later to what is earlier."""
    if isinstance(first, CalendarDate) and isinstance(last, CalendarDate) and not _fits(first, last):
        return None
    return Interval(first, last)


def between(first: Dated, last: Dated) -> Interval | None:
    whole = interval(first, last)
    return replace(whole, is_between=True) if whole else None


def _fits(first: CalendarDate, last: CalendarDate) -> bool:
    return first.year is None or last.year is None or first.year <= last.year


def of_days(
    first: int, last: int, month: int, year: int | None = None, last_month: int | None = None
) -> Interval | None:
    """March 3-5, 2024; March 30 to April 2."""
    if not is_day(month, first) or not is_day(last_month or month, last):
        return None
    if last_month is None and first >= last:
        return None
    begins = CalendarDate(None if last_month else year, month, first, direction=NEAREST)
    return Interval(begins, CalendarDate(year, last_month or month, last, direction=NEAREST))


def days_in_turn(first: int, last: int, month: int, year: int | None = None) -> Interval | None:
    """March 3 and 4."""
    return of_days(first, last, month, year) if last == first + 1 else None


def between_days(first: int, last: int, month: int, year: int | None = None) -> Interval | None:
    whole = of_days(first, last, month, year)
    return replace(whole, is_between=True) if whole else None


def of_months(first: int, last: int, year: int | None = None) -> Interval:
    return Interval(CalendarDate(month=first, direction=NEAREST), CalendarDate(year, last, direction=NEAREST))


def of_weekdays(first: int, last: int) -> Interval:
    return Interval(CalendarDate(weekday=first), CalendarDate(weekday=last))


def of_years(first: str, last: str) -> Interval | None:
    """2015-18, 2015–2018: not backwards, and not over more than 400 years."""
    begins = year_of(first)
    if begins is None or len(last) not in (2, 4):
        return None
    ends = int(last) if len(last) == 4 else begins // 100 * 100 + int(last)
    if len(last) == 2 and ends <= begins:
        ends += 100 if begins % 100 > 90 and int(last) < 10 else 0
    if not begins < ends < min(begins + 400, 2200):
        return None
    return Interval(CalendarDate(begins), CalendarDate(ends))


def of_centuries(first: int, last: int) -> Interval | None:
    return Interval(Century(first), Century(last)) if first < last else None


def season_of_short_year(season: int, digits: str) -> CalendarDate | None:
    found = short_year(digits)
    return CalendarDate(found, season=season) if found else None


def season_of_years(season: int, first: str, last: str) -> CalendarDate | None:
    """Winter 2023-24, which begins in the first of them."""
    begins = year_of(first)
    if begins is None or int(last[-2:]) != (begins + 1) % 100:
        return None
    return CalendarDate(begins, season=season)


def only(**captured: Any) -> Any:
    """The one captured value."""
    return next(iter(captured.values()))
