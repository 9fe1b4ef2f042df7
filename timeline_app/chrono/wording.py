"""Dates in words, in the language in use; and bounds as the command line prints them."""

import math
from functools import cache

from timeline_app import words as language_in_use
from timeline_app.chrono import edtf
from timeline_app.chrono.grammar import Grammar
from timeline_app.chrono.instant import DAY_S, Instant, civil_from_days, to_civil
from timeline_app.chrono.nouns import days_in_words
from timeline_app.chrono.phrasing import phrase
from timeline_app.chrono.span import Calendar, Span

_MINUTE_S, _MONTH_S = 60, 30 * DAY_S
_LAST_YEAR_BY_DAY = 9999


def _grammar(calendar: Calendar = Calendar.GREGORIAN) -> Grammar:
    return _grammar_of(language_in_use.language(), calendar)


@cache
def _grammar_of(language: str, calendar: Calendar) -> Grammar:
    """The grammar of a language, imported when something is first said in it."""
    if language == "fr":
        from timeline_app.chrono.grammar_fr import French

        return French(calendar)
    from timeline_app.chrono.grammar_en import English

    return English(calendar)


def words(span: Span) -> str:
    """The date as a person would say it: "between 19 February and 24 March 2024"; a Julian one in both calendars."""
    grammar = _grammar(span.calendar)
    own = phrase(edtf.written(span), grammar)
    return grammar.julian(own, _gregorian_days(span, grammar)) if span.calendar is Calendar.JULIAN else own


def _gregorian_days(span: Span, grammar: Grammar) -> str:
    """The outermost days of a span in the Gregorian calendar; "" where there is no bound at all."""
    known = [at for at in (span.earliest, span.latest - DAY_S) if math.isfinite(at)]
    days = [civil_from_days(math.ceil(at) // DAY_S) for at in known]
    if len(days) == 2 and days[0] >= days[1]:
        days.pop()
    if len(days) == 2:
        return days_in_words(days[0], days[1], grammar)
    noun = [grammar.day(day, month, grammar.year(year)) for year, month, day in days]
    if len(known) == 1:
        return grammar.since(noun[0]) if math.isfinite(span.earliest) else grammar.until(noun[0])
    return noun[0].words if noun else ""


def month_name(month: int, short: bool = False) -> str:
    """January or Jan, for 1 to 12."""
    grammar = _grammar()
    return (grammar.months_short if short else grammar.months)[month - 1]


def weekday_name(weekday: int, short: bool = False) -> str:
    """Monday or Mon, for 0 to 6."""
    grammar = _grammar()
    return (grammar.weekdays_short if short else grammar.weekdays)[weekday]


def year_name(astronomical_year: int) -> str:
    """44 BCE for -43; 476 CE; 2024; 66 million BCE."""
    return _grammar().year(astronomical_year)


def day(instant: Instant) -> str:
    """Short date of a finite instant: 29 Jan 2024; the year alone beyond four digits."""
    civil = to_civil(instant)
    if abs(civil.year) > _LAST_YEAR_BY_DAY:
        return year_name(civil.year)
    return _grammar().day(civil.day, civil.month, year_name(civil.year), short=True).words


def short_day(day: int, month: int, year: int | None = None) -> str:
    """29 Jan, or 29 Jan 2024 where an (astronomical) year is given."""
    return _grammar().day(day, month, "" if year is None else year_name(year), short=True).words


def iso_bound(x: Instant, last: bool, with_time: bool) -> str:
    """First or last day, inclusive, of a bound: `YYYY-MM-DD`, `open` or `unknown`; to the second where with_time.

    last: x is the end of a half-open span, so the day (or second) before it is meant.
    Years are astronomical, four digits or in full, with `-` before 0000 and no sign after.
    """
    if math.isnan(x):
        return "unknown"
    if math.isinf(x):
        return "open"
    civil = to_civil(x - (1 if with_time else DAY_S) if last else x)
    date = f"{'-' if civil.year < 0 else ''}{abs(civil.year):04}-{civil.month:02}-{civil.day:02}"
    return f"{date}T{civil.hour:02}:{civil.minute:02}:{int(civil.second):02}" if with_time else date


def range_in_words(start: Instant, end: Instant) -> str:
    """What a view shows, as finely as its width: 29 Jan – 8 Apr 2024; 1914 – 1989; 13.8 billion BCE – 2024.

    start, end: finite, start < end; end is exclusive.
    """
    width_s = end - start
    if width_s < 2 * DAY_S:
        return _clock_range(start, end, with_seconds=width_s < 10 * _MINUTE_S)
    first, last = to_civil(start), to_civil(end - min(_MINUTE_S, width_s / 100))
    if width_s > 30 * 365 * DAY_S or max(abs(first.year), abs(last.year)) > _LAST_YEAR_BY_DAY:
        return _year_range(first.year, last.year, width_s)
    grammar = _grammar()
    by_day = width_s < 36 * _MONTH_S
    same_year = first.year == last.year
    same_month = same_year and first.month == last.month
    year = grammar.year(last.year)
    ends = grammar.day(last.day if by_day else 0, last.month, year, short=True).words
    begins = grammar.day(
        first.day if by_day else 0,
        0 if same_month else first.month,
        "" if same_year else grammar.year(first.year),
        short=True,
    ).words
    return ends if begins == ends else f"{begins} – {ends}"


def _year_range(first: int, last: int, width_s: float) -> str:
    """Years, rounded to a hundredth of the width where it is over a hundred thousand years."""
    years = width_s / (365.2425 * DAY_S)
    if years > 100_000:
        unit = 10 ** (int(math.log10(years)) - 2)
        first, last = _rounded(first, unit), _rounded(last, unit)
    begins, ends = year_name(first), year_name(last)
    return ends if begins == ends else f"{begins} – {ends}"


def _rounded(year: int, unit: int) -> int:
    """The year to a multiple of `unit`; one too near to year 0 for that, to two digits, or as it is up to 9999."""
    if abs(year) <= _LAST_YEAR_BY_DAY:
        return year
    fine = unit if 2 * abs(year) >= unit else 10 ** (int(math.log10(abs(year))) - 1)
    return round(year / fine) * fine


def _clock_range(start: Instant, end: Instant, with_seconds: bool) -> str:
    def clock(at: Instant) -> str:
        civil = to_civil(at)
        shown = f"{civil.hour:02}:{civil.minute:02}"
        return f"{shown}:{int(civil.second):02}" if with_seconds else shown

    first, last = day(start), day(end)
    if first == last:
        return f"{first}, {clock(start)} – {clock(end)}"
    return f"{first}, {clock(start)} – {last}, {clock(end)}"
