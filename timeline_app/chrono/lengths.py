"""Lengths of time in words, in the language in use."""

from timeline_app.chrono.steps import Unit
from timeline_app.words import _, ngettext

_MILLION = 1_000_000
_UNITS = (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_LAST_WITH_MONTHS = 20 * Unit.YEAR.value


def length_in_words(seconds: float) -> str:
    """As a person would say it, in its largest unit and the next: "3 years, 2 months"; whole years from 20 on.

    Years and months are mean ones. Rounded down, as an age is.
    """
    years = int(seconds / Unit.YEAR.value)
    if years >= 10 * _MILLION:
        return ngettext("{n} million years", "{n} million years", years // _MILLION)
    unit = next((unit for unit in _UNITS if seconds >= unit.value), Unit.SECOND)
    count = int(seconds / unit.value)
    whole = _counted(unit, count)
    if unit is Unit.SECOND or seconds >= _LAST_WITH_MONTHS:
        return whole
    finer = _UNITS[_UNITS.index(unit) + 1]
    rest = int((seconds - count * unit.value) / finer.value)
    return _("{whole}, {rest}", whole=whole, rest=_counted(finer, rest)) if rest else whole


def _counted(unit: Unit, n: int) -> str:
    match unit:
        case Unit.YEAR:
            return ngettext("{n} year", "{n} years", n)
        case Unit.MONTH:
            return ngettext("{n} month", "{n} months", n)
        case Unit.DAY:
            return ngettext("{n} day", "{n} days", n)
        case Unit.HOUR:
            return ngettext("{n} hour", "{n} hours", n)
        case Unit.MINUTE:
            return ngettext("{n} minute", "{n} minutes", n)
        case _:
            return ngettext("{n} second", "{n} seconds", n)
