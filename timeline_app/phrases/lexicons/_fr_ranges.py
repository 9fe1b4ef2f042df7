"""What French ranges mean, of words that a pattern has captured; None where they are none after all."""

from typing import Any

from timeline_app.phrases.amounts import Amount
from timeline_app.phrases.lexicons._fr_makers import date, decade
from timeline_app.phrases.lexicons._fr_numbers import year_of_era
from timeline_app.phrases.meaning import CalendarDate, Century, Dated, Interval
from timeline_app.phrases.years import year_of
from timeline_app.values import replace


def between(first: Dated, last: Dated) -> Interval | None:
    return span(first, last, is_between=True)


def span(first: Dated, last: Dated, is_between: bool = False) -> Interval | None:
    """From one date to another; none where their years go backwards."""
    years = (side.year for side in (first, last) if isinstance(side, CalendarDate) and side.year is not None)
    if sorted(known := list(years)) != known:
        return None
    return Interval(first, last, is_between)


def of_months(first: Dated, last: Dated) -> Interval | None:
    """Mi-mars à fin avril 2023: from one month to another, or a part of them."""
    is_of_months = isinstance(last, CalendarDate) and last.month is not None and last.day is None
    return span(first, last) if is_of_months else None


def years(first: int, digits: str) -> Interval | None:
    """2015-2018, 1914-18."""
    last = year_of(digits) if len(digits) == 4 else None
    if len(digits) == 2:
        last = first - first % 100 + int(digits)
    return span(CalendarDate(first), CalendarDate(last)) if last is not None and last > first else None


def years_before_christ(digits: str, last: str, era: int, is_between: bool = False) -> Interval | None:
    first_year, last_year = year_of_era(digits, era), year_of_era(last, era)
    if first_year is None or last_year is None:
        return None
    return span(CalendarDate(first_year), CalendarDate(last_year), is_between)


def months(first: int, month: int, year: int | None = None) -> Interval:
    return Interval(CalendarDate(month=first), CalendarDate(year, month))


def first_months(count: Amount, year: int | None = None) -> Interval | None:
    """The first months of a year, the one of publication where it is not said."""
    if count.count is None or not 1 < count.count <= 12:
        return None
    return Interval(CalendarDate(year, 1), CalendarDate(year, int(count.count)))


def days(first: int, day: int, month: int, year: int | None = None) -> Interval | None:
    """The 3rd to the 5th of March; none where the days go backwards or there is no such day."""
    last = date(year=year, month=month, day=day)
    return Interval(CalendarDate(day=first), last) if last is not None and first < day else None


def days_listed(first: int, day: int, **fields: Any) -> Interval | None:
    return days(first, day, **fields) if day == first + 2 else None


def days_in_turn(first: int, day: int, month: int, year: int | None = None) -> Interval | None:
    return days(first, day, month, year) if day == first + 1 else None


def decades(digits: str, last: str) -> Interval | None:
    first, second = decade(digits), decade(last)
    return Interval(first, second) if first and second and first.first_year < second.first_year else None


def centuries(first: int, roman: int, era: int = 1) -> Interval:
    return Interval(Century(first, era < 0), Century(roman, era < 0))


def centuries_between(first: int, roman: int, era: int = 1) -> Interval:
    return replace(centuries(first, roman, era), is_between=True)


def weekdays(first: int, last: int) -> Interval:
    return Interval(CalendarDate(weekday=first), CalendarDate(weekday=last))
