"""Dates of which words leave a part out (in March, Thursday, the 12th, in spring): the instance that is meant."""

from collections.abc import Iterator

from timeline_app.chrono.instant import civil_from_days, weekday
from timeline_app.phrases.cells import BeyondCalendarError, Cell, cell, day_cell, year_text
from timeline_app.phrases.meaning import CalendarDate, Direction, Unit
from timeline_app.phrases.shifting import civil, easter, holding, weekday_of_month
from timeline_app.values import replace

_YEARS_TO_LEAP = 8  # from one 29 February to the next, over the turn of a century
_MONTHS_TO_SAME = 13
_FAR_DAYS, _NEAR_DAYS = 300, 31
WINTERS = (24, 28, 30)


def whole(date: CalendarDate) -> Cell | None:
    """The cell of a date whose year is said; None where it is not.

    Raises BeyondCalendarError where there is no such date.
    """
    if date.year is None:
        return None
    if not date.is_of_a_year:
        return cell(year_text(date.year))
    return _in_year(date, date.year)


def likeliest(date: CalendarDate, day: int) -> Cell:
    """The instance that is meant: the one in its direction, but for a day of a month that is much nearer in the other.

    A day that lies eleven months back or ahead is told with its year: who leaves it out means the one close by, and
    the words around were misread. Raises BeyondCalendarError where there is none.
    """
    found = instance(date, day)
    if date.month is None or date.day is None or _days_away(found, day) < _FAR_DAYS:
        return found
    nearest = instance(replace(date, direction=Direction.NEAREST), day)
    return nearest if _days_away(nearest, day) <= _NEAR_DAYS else found


def instance(date: CalendarDate, day: int) -> Cell:
    """The instance of a date without its year, from a day on in the direction that the date has.

    PAST: the last that had begun by then. FUTURE: the first not over by then. NEAREST: the one least days away.
    A weekday beside a date chooses among those that are not far away; where it fits none, the date goes first.
    Raises BeyondCalendarError where there is none.
    """
    civil(day)
    found = sorted(set(_instances(date, day)))
    if date.weekday is not None and (date.day is not None):
        found = _on_weekday(date, day, found) or found
    chosen = _chosen(found, day, date.direction)
    if chosen is None:
        raise BeyondCalendarError(day)
    return chosen


def all_within(date: CalendarDate, base: Cell) -> list[Cell]:
    """Every instance of a date without its year that lies within `base`, at most some years long; in order."""
    found = {one for day in _places(base) for one in _instances(date, day) if one.is_within(base)}
    return sorted(found)


def _places(base: Cell) -> Iterator[int]:
    """Days of `base` from which every instance in it is near enough to be found."""
    yield from range(base.first, base.last + 1, 7)
    yield base.last


def _on_weekday(date: CalendarDate, day: int, found: list[Cell]) -> list[Cell]:
    return [one for one in found if weekday(one.first) == date.weekday and _days_away(one, day) < _FAR_DAYS]


def _chosen(found: list[Cell], day: int, direction: Direction) -> Cell | None:
    past = [one for one in found if one.first <= day]
    future = [one for one in found if one.last >= day]
    if direction is Direction.PAST:
        return past[-1] if past else next(iter(future), None)
    if direction is Direction.FUTURE:
        return future[0] if future else next(iter(past[::-1]), None)
    return min(found, key=lambda one: (_days_away(one, day), one.first), default=None)


def _days_away(one: Cell, day: int) -> int:
    return max(one.first - day, day - one.last, 0)


def _instances(date: CalendarDate, day: int) -> Iterator[Cell]:
    """The instances around a day, at least one before and one after it where there are any."""
    year, month, _ = civil_from_days(day)
    if date.is_of_a_year:
        yield from _in_years(date, year)
    elif date.day is not None:
        yield from _in_months(date.day, year * 12 + month - 1)
    elif date.weekday is not None:
        for one in range(day - 6, day + 7):
            if weekday(one) == date.weekday:
                yield day_cell(one)


def _in_years(date: CalendarDate, year: int) -> Iterator[Cell]:
    is_leap_day = (date.month, date.day) == (2, 29)
    reach = _YEARS_TO_LEAP if is_leap_day else 1 + (date.season in WINTERS)
    for one in range(max(year - reach, 1), min(year + reach, 9999) + 1):
        try:
            yield _in_year(date, one)
        except BeyondCalendarError:
            continue


def _in_year(date: CalendarDate, year: int) -> Cell:
    if date.easter is not None:
        return day_cell(easter(year) + date.easter)
    if date.month is None:
        return cell(f"{year_text(year)}-{date.season:02}")
    if date.ordinal is not None and date.weekday is not None:
        return day_cell(weekday_of_month(year, date.month, date.weekday, date.ordinal))
    found = cell(f"{year_text(year)}-{date.month:02}" + (f"-{date.day:02}" if date.day is not None else ""))
    return _week(date, found) if date.week else found


def _week(date: CalendarDate, found: Cell) -> Cell:
    """The ISO week that holds a day, or the seven days of a month that the date counts."""
    if date.day is not None:
        return holding(found.first, Unit.WEEK)
    first = found.first + 7 * (date.week - 1)
    if first > found.last:
        raise BeyondCalendarError(date.week)
    return Cell(first, min(first + 6, found.last))


def _in_months(day: int, around: int) -> Iterator[Cell]:
    for one in range(max(around - _MONTHS_TO_SAME, 12), min(around + _MONTHS_TO_SAME, 9999 * 12 + 11) + 1):
        try:
            yield cell(f"{one // 12:04}-{one % 12 + 1:02}-{day:02}")
        except BeyondCalendarError:
            continue
