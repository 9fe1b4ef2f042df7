"""Days so many units away, and the unit that holds a day, inside years 1 to 9999 (by python-dateutil)."""

import datetime
from functools import lru_cache

from timeline_app.chrono.instant import days_from_civil, days_in_month
from timeline_app.chrono.instant import weekday as weekday_of
from timeline_app.phrases.cells import BeyondCalendarError, Cell, cell, day_cell, year_text
from timeline_app.phrases.meaning import Unit

_ORDINAL_OF_1970 = datetime.date(1970, 1, 1).toordinal()
_MONTHS = {
    Unit.MONTH: 1, Unit.QUARTER: 3, Unit.SEASON: 3, Unit.SEMESTER: 6, Unit.YEAR: 12,
    Unit.DECADE: 120, Unit.CENTURY: 1200, Unit.MILLENNIUM: 12_000,
}  # fmt: skip
_DAYS = {Unit.DAY: 1, Unit.WEEKEND: 7, Unit.WEEK: 7}
_PER_DAY = {Unit.HOUR: 24, Unit.MINUTE: 1440, Unit.SECOND: 86_400}
_FINER = {
    Unit.MILLENNIUM: (Unit.YEAR, 1000), Unit.CENTURY: (Unit.YEAR, 100), Unit.DECADE: (Unit.YEAR, 10),
    Unit.YEAR: (Unit.MONTH, 12), Unit.SEMESTER: (Unit.MONTH, 6), Unit.SEASON: (Unit.MONTH, 3),
    Unit.QUARTER: (Unit.MONTH, 3), Unit.MONTH: (Unit.DAY, 30), Unit.WEEK: (Unit.DAY, 7),
    Unit.WEEKEND: (Unit.DAY, 7), Unit.DAY: (Unit.HOUR, 24), Unit.HOUR: (Unit.MINUTE, 60),
    Unit.MINUTE: (Unit.SECOND, 60),
}  # fmt: skip
_FIRST_QUARTER, _FIRST_SEMESTER, _WINTER = 33, 40, 24
_FAR = 10**7
_GREGORIAN_EASTERS = range(1583, 4100)


def whole(count: float, unit: Unit) -> tuple[int, Unit]:
    """A count in whole units, finer ones where it is broken: (18, MONTH) for a year and a half. Rounded in the end."""
    for _ in range(3):
        if count == int(count) or unit not in _FINER:
            break
        unit, times = _FINER[unit]
        count *= times
    return round(count), unit


def shifted(day: int, count: int, unit: Unit) -> int:
    """The day (from 1970) `count` units later, earlier where negative.

    Months that have no such day give their last one. Parts of a day are rounded down to days.
    Raises BeyondCalendarError outside of years 1 to 9999.
    """
    from dateutil.relativedelta import relativedelta

    if abs(count) > _FAR * _PER_DAY.get(unit, 1):
        raise BeyondCalendarError(count)
    if unit in _PER_DAY:
        step = relativedelta(days=count // _PER_DAY[unit])
    elif unit in _DAYS:
        step = relativedelta(days=count * _DAYS[unit])
    else:
        step = relativedelta(months=count * _MONTHS[unit])
    try:
        return (civil(day) + step).toordinal() - _ORDINAL_OF_1970
    except (OverflowError, ValueError) as fault:
        raise BeyondCalendarError(day) from fault


def civil(day: int) -> datetime.date:
    """The date of a day from 1970. Raises BeyondCalendarError outside of years 1 to 9999."""
    try:
        return datetime.date.fromordinal(day + _ORDINAL_OF_1970)
    except (OverflowError, ValueError) as fault:
        raise BeyondCalendarError(day) from fault


@lru_cache(maxsize=4096)
def holding(day: int, unit: Unit) -> Cell:
    """The unit of the calendar that holds a day; weeks are those of ISO 8601, a weekend is that of its week.

    Raises BeyondCalendarError outside of years 1 to 9999.
    """
    date = civil(day)
    monday = day - date.weekday()
    match unit:
        case Unit.WEEK:
            return Cell(monday, monday + 6)
        case Unit.WEEKEND:
            return Cell(monday + 5, monday + 6)
        case Unit.MONTH:
            return cell(f"{date.year:04}-{date.month:02}")
        case Unit.QUARTER:
            return cell(f"{date.year:04}-{_FIRST_QUARTER + (date.month - 1) // 3}")
        case Unit.SEMESTER:
            return cell(f"{date.year:04}-{_FIRST_SEMESTER + (date.month - 1) // 6}")
        case Unit.SEASON:
            return _season(date)
        case Unit.YEAR:
            return cell(f"{date.year:04}")
        case Unit.DECADE:
            return cell(f"{date.year // 10:03}X")
        case Unit.CENTURY:
            return cell(f"{date.year // 100:02}XX")
        case Unit.MILLENNIUM:
            return cell(f"{date.year // 1000}XXX")
        case _:
            return day_cell(day)


def _season(date: datetime.date) -> Cell:
    if date.month < 3:
        return cell(f"{year_text(date.year - 1)}-{_WINTER}")
    return cell(f"{date.year:04}-{20 + date.month // 3}")


def neighbour(day: int, steps: int, unit: Unit) -> Cell:
    """The unit so many steps from the one that holds a day. Raises BeyondCalendarError outside of years 1 to 9999."""
    first = holding(day, unit).first
    return holding(shifted(first, steps, unit), unit)


def hours_away(day: int, count: int, unit: Unit) -> Cell:
    """The days on which it may have been so many hours (minutes, seconds) from some moment of a day."""
    per_day = _PER_DAY[unit]
    if abs(count) > _FAR * per_day:
        raise BeyondCalendarError(count)
    first, last = day + count // per_day, day + -(-count // per_day)
    civil(first), civil(last)
    return day_cell(first) if first == last else Cell(first, last)


def easter(year: int) -> int:
    """Easter Sunday of a year, Gregorian. Raises BeyondCalendarError outside of years 1583 to 4099."""
    from dateutil import easter as reckoning

    if year not in _GREGORIAN_EASTERS:
        raise BeyondCalendarError(year)
    return reckoning.easter(year).toordinal() - _ORDINAL_OF_1970


def weekday_of_month(year: int, month: int, weekday: int, ordinal: int) -> int:
    """The day of the first (1), second, ... or last (-1) weekday of a month.

    Raises BeyondCalendarError where there is none.
    """
    first = days_from_civil(year, month, 1)
    found = first + (weekday - weekday_of(first)) % 7 + 7 * (max(ordinal, 1) - 1)
    last = first + days_in_month(year, month) - 1
    if ordinal < 0:
        return last - (weekday_of(last) - weekday) % 7
    if found > last:
        raise BeyondCalendarError(ordinal)
    return found
