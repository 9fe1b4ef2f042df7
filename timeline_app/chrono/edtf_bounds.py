"""Bounds and precision of one written date, reckoned from its components."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple, TypeAlias

from timeline_app.chrono import instant, julian
from timeline_app.chrono.edtf_faults import EdtfError
from timeline_app.chrono.edtf_parts import Date
from timeline_app.chrono.edtf_reading import matching
from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Bounds, Calendar, Precision
from timeline_app.words import Message

_FIRST_CONVENTIONAL, _LAST_CONVENTIONAL = 21, 32


CivilDay: TypeAlias = tuple[int, int, int]


class _Reckoning(NamedTuple):
    days_from_civil: Callable[[int, int, int], int]
    days_in_month: Callable[[int, int], int]


_RECKONINGS = {
    Calendar.GREGORIAN: _Reckoning(instant.days_from_civil, instant.days_in_month),
    Calendar.JULIAN: _Reckoning(julian.days_from_civil, julian.days_in_month),
}

# First month and number of months. 21 to 24 are not tied to a hemisphere by the specification; by our convention
# they are the northern meteorological seasons, like 25 to 28; winter belongs to the year in which it begins.
SEASON_MONTHS: dict[int, tuple[int, int]] = {
    **{code: (3 * at + 3, 3) for first in (21, 25) for at, code in enumerate(range(first, first + 4))},
    29: (9, 3),
    30: (12, 3),
    31: (3, 3),
    32: (6, 3),
    **{code: (3 * at + 1, 3) for at, code in enumerate(range(33, 37))},
    **{code: (4 * at + 1, 4) for at, code in enumerate(range(37, 40))},
    **{code: (6 * at + 1, 6) for at, code in enumerate(range(40, 42))},
}


def is_conventional(date: Date) -> bool:
    """True for a season: the specification gives it no bounds."""
    return date.season is not None and _FIRST_CONVENTIONAL <= date.season <= _LAST_CONVENTIONAL


def bounds(date: Date, calendar: Calendar) -> Bounds:
    """Outermost bounds of a date in `calendar`, half open. Raises EdtfError where no such day exists."""
    if date.clock is not None:
        return _bounds_of_clock(date, calendar)
    reckoning = _RECKONINGS[calendar]
    if date.season is not None:
        return _bounds_of_season(date, date.season, reckoning)
    first, last = outermost_days(date, calendar)
    return Bounds(
        float(reckoning.days_from_civil(*first) * DAY_S),
        float((reckoning.days_from_civil(*last) + 1) * DAY_S),
    )


def outermost_days(date: Date, calendar: Calendar) -> tuple[CivilDay, CivilDay]:
    """First and last (year, month, day) that fit, counted in `calendar`; not for seasons. Raises EdtfError if none."""
    reckoning = _RECKONINGS[calendar]
    possible = years(date)
    first = _first_that_exists(possible, _months(date), _days(date), reckoning)
    if first is None:
        raise _no_such_day(date)
    last = _first_that_exists(reversed(possible), _months(date)[::-1], _days(date)[::-1], reckoning)
    assert last is not None
    return first, last


def days_in_month(year: int, month: int, calendar: Calendar) -> int:
    """28 to 31."""
    return _RECKONINGS[calendar].days_in_month(year, month)


def years(date: Date) -> Sequence[int]:
    """Every year that the year of a date may be, in order."""
    digits = date.year.digits
    if date.significant:
        return _significant_years(digits, date.significant)
    return _fitting_years(digits)


@lru_cache(maxsize=64)
def _fitting_years(digits: str) -> Sequence[int]:
    if "X" not in digits:
        year = int(digits)
        return range(year, year + 1)
    negative, magnitude = digits[0] == "-", digits.lstrip("-")
    known = magnitude.rstrip("X")
    if "X" not in known:
        size = 10 ** (len(magnitude) - len(known))
        first = int(known or "0") * size
        return range(1 - first - size, 1 - max(first, 1)) if negative else range(first, first + size)
    fitting = [
        int("".join(chosen)) for chosen in product(*("0123456789" if d == "X" else d for d in magnitude))
    ]
    return [-year for year in reversed(fitting) if year] if negative else fitting


def _significant_years(digits: str, count: int) -> range:
    magnitude = int(digits.lstrip("-"))
    size = 10 ** max(len(str(magnitude)) - count, 0)
    first = magnitude // size * size
    if digits[0] == "-":
        return range(1 - first - size, 1 - first)
    return range(first, first + size)


def _months(date: Date) -> list[int]:
    return list(range(1, 13)) if date.month is None else matching(date.month.digits, range(1, 13))


def _days(date: Date) -> list[int]:
    return list(range(1, 32)) if date.day is None else matching(date.day.digits, range(1, 32))


def _first_that_exists(
    years: Iterable[int], months: list[int], days: list[int], reckoning: _Reckoning
) -> CivilDay | None:
    for year in years:
        for month in months:
            length = reckoning.days_in_month(year, month)
            for day in days:
                if day <= length:
                    return year, month, day
    return None


def _bounds_of_season(date: Date, code: int, reckoning: _Reckoning) -> Bounds:
    month, length = SEASON_MONTHS[code]
    possible = years(date)
    after = month - 1 + length
    return Bounds(
        float(reckoning.days_from_civil(possible[0], month, 1) * DAY_S),
        float(reckoning.days_from_civil(possible[-1] + after // 12, after % 12 + 1, 1) * DAY_S),
    )


def _bounds_of_clock(date: Date, calendar: Calendar) -> Bounds:
    clock = date.clock
    assert clock is not None
    midnight = bounds(Date(date.year, date.month, date.day), calendar).earliest
    begins = midnight + clock.hour * 3600 + (clock.minute - (clock.offset_min or 0)) * 60 + clock.second
    return Bounds(begins, begins + 1)


def _no_such_day(date: Date) -> EdtfError:
    assert date.day is not None
    assert date.month is not None
    return EdtfError(
        Message(
            "The month {month} has no day {day}.",
            month=f"{date.year.digits}-{date.month.digits}",
            day=date.day.digits,
        )
    )


def precision(date: Date) -> Precision:
    """Calendar unit to which a date is known: that above the highest digit not known."""
    if date.clock is not None:
        return Precision.SECOND
    if date.significant:
        return Precision.SIGNIFICANT_DIGITS
    masked = date.year.digits.find("X", -4)
    if masked >= 0:
        place = len(date.year.digits) - masked  # 1 for the units
        return (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM, Precision.MILLENNIUM)[place - 1]
    if date.season is not None:
        return Precision.SEASON
    if date.month is None or date.month.is_masked:
        return Precision.YEAR
    return Precision.MONTH if date.day is None or date.day.is_masked else Precision.DAY
