"""Instants: seconds from 1970-01-01T00:00Z as float, in the proleptic Gregorian calendar with astronomical years.

Whole seconds are exact over +-285 million years, microseconds around today. -inf and +inf are open bounds, NaN an
unknown one. Days are counted by integer arithmetic that is exact at any size (the era of 400 years has 146,097
days); `datetime` ends at year 1 and is not used.
"""

import math
from typing import NamedTuple, TypeAlias

Instant: TypeAlias = float

OPEN_PAST = -math.inf
OPEN_FUTURE = math.inf
UNKNOWN = math.nan

DAY_S = 86_400
YEAR_S = 365.2425 * DAY_S
MAX_YEAR = 20_000_000_000  # cap of |year|: 20 billion years hold every event there can be

_ERA_YEARS = 400
_ERA_DAYS = 146_097
_EPOCH_DAYS = 719_468  # from 0000-03-01 to 1970-01-01


class Civil(NamedTuple):
    """Calendar fields of an instant; year is astronomical (0 is 1 BCE)."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: float = 0.0


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a date of the proleptic Gregorian calendar; month 1 to 12, day unchecked."""
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, _ERA_YEARS)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _ERA_DAYS + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _EPOCH_DAYS


def civil_from_days(days: int) -> tuple[int, int, int]:
    """(year, month, day) of a count of days from 1970-01-01; inverse of `days_from_civil`."""
    era, of_era = divmod(days + _EPOCH_DAYS, _ERA_DAYS)
    year_of_era = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return year_of_era + era * _ERA_YEARS + (month <= 2), month, day


def from_civil(
    year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: float = 0
) -> Instant:
    """Instant at which these calendar fields begin."""
    return float(days_from_civil(year, month, day) * DAY_S + hour * 3600 + minute * 60) + second


def to_civil(instant: Instant) -> Civil:
    """Calendar fields at a finite instant; the second keeps its fraction. Raises ValueError for open or unknown."""
    if not math.isfinite(instant):
        raise ValueError("an open or unknown bound has no calendar fields")
    whole = math.floor(instant)
    days, of_day = divmod(whole, DAY_S)
    year, month, day = civil_from_days(days)
    return Civil(year, month, day, of_day // 3600, of_day % 3600 // 60, of_day % 60 + (instant - whole))


def is_leap(year: int) -> bool:
    """True where the Gregorian year has 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def weekday(days: int) -> int:
    """0 for Monday to 6 for Sunday, of a count of days from 1970-01-01 (a Thursday)."""
    return (days + 3) % 7
