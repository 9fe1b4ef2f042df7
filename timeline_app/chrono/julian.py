"""The proleptic Julian calendar, counted in the same days from 1970-01-01 as the Gregorian one."""

_CYCLE_YEARS = 4
_CYCLE_DAYS = 1461
_EPOCH_DAYS = 719_470  # from 0000-03-01 Julian to 1970-01-01 Gregorian


def is_leap(year: int) -> bool:
    """True where the Julian year has 29 February."""
    return year % _CYCLE_YEARS == 0


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 (Gregorian) to a Julian date; astronomical year, month 1 to 12, day unchecked."""
    shifted = year - (month <= 2)
    cycle, of_cycle = divmod(shifted, _CYCLE_YEARS)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return cycle * _CYCLE_DAYS + of_cycle * 365 + of_year - _EPOCH_DAYS


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Julian (year, month, day) of a count of days from 1970-01-01; inverse of `days_from_civil`."""
    cycle, of_cycle = divmod(days + _EPOCH_DAYS, _CYCLE_DAYS)
    year_of_cycle = min(of_cycle // 365, _CYCLE_YEARS - 1)
    of_year = of_cycle - 365 * year_of_cycle
    shifted_month = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return cycle * _CYCLE_YEARS + year_of_cycle + (month <= 2), month, day
