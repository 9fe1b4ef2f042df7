"""Dates that people type: EDTF first, then as they would write it in their language, years 1 to 9999."""

import datetime
import re
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from timeline_app import words
from timeline_app.chrono import edtf, wording
from timeline_app.chrono.edtf_faults import shortened
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.grammar_fr import French
from timeline_app.chrono.span import Bounds, Precision, Span
from timeline_app.values import replace
from timeline_app.words import Message

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

_MAX_LENGTH = 60
_LOOKS_LIKE_A_DATE = re.compile(r"[^\W_](?:[^\W_]|[ .,:/'’-])*")
_STARTS_WITH_A_YEAR = re.compile(r"[0-9]{4}\b")
_EDTF_ONLY = re.compile(r"Y?-?[0-9]{4}(?:-[0-9X]{2}(?!.* )|$)|[0-9]*X|[0-9]{5,}$|[0-9]{1,3}$")
_ERA = re.compile(r"\b(?:bce?|ce|ad)\b|J\.?-?C", re.IGNORECASE)
_FRENCH_FILLERS = frozenset({"le", "du", "er", "à"})
_UNITS_S = {Precision.HOUR: 3600, Precision.MINUTE: 60, Precision.SECOND: 1}
# Two fillings that differ in each field: what a text says is what is the same with both. 29 days fit each month.
_FILLINGS = (datetime.datetime(2000, 1, 1, 0, 0, 0), datetime.datetime(2004, 12, 28, 23, 59, 59))


class Typed(NamedTuple):
    """A date that was typed, and the words that say how it was understood."""

    span: Span
    understood: str


def read(text: str) -> Typed:
    """What somebody meant who typed `text`; the order of day and month is that of the language in use.

    Raises EdtfError where it is no date in either way, or names no year.
    """
    text = text.strip()
    try:
        span = edtf.parse(text)
    except edtf.EdtfError as fault:
        span = _in_everyday_writing(text, fault)
    return Typed(span, _understood(span))


def _understood(span: Span) -> str:
    is_to_the_minute = span.precision in (Precision.MINUTE, Precision.HOUR)
    return wording.words(span).removesuffix(":00") if is_to_the_minute else wording.words(span)


def _in_everyday_writing(text: str, fault: edtf.EdtfError) -> Span:
    plausible = len(text) <= _MAX_LENGTH and _LOOKS_LIKE_A_DATE.fullmatch(text) and not _ERA.search(text)
    if not plausible or _EDTF_ONLY.match(text):  # its own fault says more than a guess would
        raise fault
    first, second = (_parsed(text, filling) for filling in _FILLINGS)
    if first is None or second is None:
        raise edtf.EdtfError(
            Message("“{text}” is not a date.", text=shortened(text)),
            Message("Write a date as 2024, 2024-03 or 2024-03-19."),
        )
    return _span(text, first, second)


def _parsed(text: str, filling: datetime.datetime) -> datetime.datetime | None:
    """As python-dateutil reads it, what is missing taken from `filling`; None for what is no date."""
    from dateutil import parser

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an unknown time zone is a warning there, and no date here
            found = parser.parse(
                text,
                parserinfo=_names(),
                default=filling,
                dayfirst=words.language() == "fr" and not _STARTS_WITH_A_YEAR.match(text),
                yearfirst=False,
            )
    except (ArithmeticError, ValueError, TypeError, LookupError, AttributeError, Warning):
        return None
    return found if isinstance(found, datetime.datetime) and found.tzinfo is None else None


def _numbers(*tables: Sequence[str]) -> dict[str, int]:
    return {name.rstrip("."): number for names in tables for number, name in enumerate(names)}


def _names() -> "parserinfo":
    """What python-dateutil must know to read dates in English and French."""
    from dateutil.parser import parserinfo

    months = _numbers(
        _lower(English.months), _lower(English.months_short), French.months, French.months_short
    )
    weekdays = _numbers(_lower(English.weekdays), _lower(English.weekdays_short), French.weekdays)

    class Names(parserinfo):
        def month(self, name: str) -> int | None:
            number = months.get(name.lower())
            return None if number is None else number + 1

        def weekday(self, name: str) -> int | None:
            return weekdays.get(name.lower())

        def jump(self, name: str) -> bool:
            return name.lower() in _FRENCH_FILLERS or bool(super().jump(name))

    return Names()


def _lower(names: Sequence[str]) -> list[str]:
    return [name.lower() for name in names]


def _span(text: str, first: datetime.datetime, second: datetime.datetime) -> Span:
    """The span of the fields in which both readings agree, down to the first in which they do not."""
    if first.year != second.year:
        raise edtf.EdtfError(
            Message("“{text}” names no year.", text=shortened(text)),
            Message("Add the year, as in 19 March 2024."),
        )
    date = f"{first.year:04}"
    if first.month != second.month:
        return edtf.parse(date)
    date += f"-{first.month:02}"
    if first.day != second.day:
        return edtf.parse(date)
    day = edtf.parse(f"{date}-{first.day:02}")
    if first.hour != second.hour:
        return day
    return _at(day, first, second)


def _at(day: Span, first: datetime.datetime, second: datetime.datetime) -> Span:
    unit = Precision.HOUR if first.minute != second.minute else Precision.MINUTE
    if unit is Precision.MINUTE and first.second == second.second:
        unit = Precision.SECOND
    minute = 0 if unit is Precision.HOUR else first.minute
    second_of_minute = first.second if unit is Precision.SECOND else 0
    moment = edtf.parse(f"{day.text}T{first.hour:02}:{minute:02}:{second_of_minute:02}")
    both = Bounds(moment.earliest, moment.earliest + _UNITS_S[unit])
    return replace(moment, start=both, end=both, precision=unit, end_precision=unit)
