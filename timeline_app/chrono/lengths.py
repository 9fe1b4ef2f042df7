"""How long something is, in words."""

from timeline_app.chrono.instant import DAY_S, YEAR_S
from timeline_app.words import ngettext

_MINUTE_S, _HOUR_S = 60, 3600
_MONTH_S = YEAR_S / 12


def length_in_words(seconds: float) -> str:
    """A length in the unit that takes two figures or so: 45 minutes, 20 days, 14 months, 1,200 years.

    seconds: finite, > 0. Days up to three months of them, months up to two years; years of more than four digits
    to three of them.
    """
    if seconds < 2 * _MINUTE_S:
        return ngettext("{n} second", "{n} seconds", max(round(seconds), 1))
    if seconds < 2 * _HOUR_S:
        return ngettext("{n} minute", "{n} minutes", round(seconds / _MINUTE_S))
    if seconds < 2 * DAY_S:
        return ngettext("{n} hour", "{n} hours", round(seconds / _HOUR_S))
    if seconds < 92 * DAY_S:
        return ngettext("{n} day", "{n} days", round(seconds / DAY_S))
    if seconds < 2 * YEAR_S:
        return ngettext("{n} month", "{n} months", round(seconds / _MONTH_S))
    years = round(seconds / YEAR_S)
    return ngettext("{n} year", "{n} years", round(years, 3 - len(str(years))) if years > 9999 else years)
