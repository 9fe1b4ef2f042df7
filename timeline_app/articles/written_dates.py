"""Dates with a year, as the heads of articles have them: 2024-03, 12 mars 2024, March 12, 2024 10:02 AM."""

import re
from functools import cache

from timeline_app.chrono import edtf
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.grammar_fr import French
from timeline_app.values import dataclass

_GAP = r"[ \t\u00a0\u202f]{1,3}"
_MAY = r"[ \t\u00a0\u202f]{0,3}"
_SHORT = {
    "janv": 1, "févr": 2, "fevr": 2, "fevrier": 2, "avr": 4, "juil": 7, "aout": 8, "decembre": 12, "déc": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in text[start:end], its weekday and its time of day included. edtf: a day, a month or as it is written."""

    start: int
    end: int
    edtf: str


def find(text: str, start: int = 0, language: str = "") -> WrittenDate | None:
    """The first date from `start` on; 5/3/2024 is in the order of the language, and none where that is not known."""
    return _dated(_pattern().search(text, start), language)


def at(text: str, start: int, language: str = "") -> WrittenDate | None:
    """The date that begins right at `start`."""
    return _dated(_pattern().match(text, start), language)


@cache
def _months() -> dict[str, int]:
    names = {
        name.lower(): number
        for months in (English.months, French.months)
        for number, name in enumerate(months, start=1)
    }
    return {**names, **_SHORT}


MONTHS = "|".join(sorted((re.escape(name) for name in _months()), key=len, reverse=True))
DAYS = "|".join(name.lower() for names in (English.weekdays, French.weekdays) for name in names)
_WEEKDAY = rf"(?:(?:{DAYS}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?,?{_GAP})?"
_ORDINAL = r"(?:er|st|nd|rd|th)?"
_ZONE = rf"(?:{_GAP}(?:UTC|GMT|CES?T|E[SD]?T|P[SD]?T|C[SD]T|BST)\b(?:[+-]\d{{1,2}})?)?"
# A time of day, and a day of a month without its year: no dates by themselves.
CLOCK = rf"\d{{1,2}}(?:[:.]\d\d(?::\d\d)?(?![/.-]?\d)|{_MAY}h{_MAY}(?:\d\d)?)(?:{_MAY}[ap]\.?m\b\.?)?{_ZONE}"
DAY_AND_MONTH = (
    rf"{_WEEKDAY}(?:\d{{1,2}}{_ORDINAL}{_GAP}(?:{MONTHS})\b\.?|"
    rf"(?:{MONTHS})\.?{_GAP}\d{{1,2}}{_ORDINAL}(?!\d))"
)


@cache
def _pattern() -> "re.Pattern[str]":
    """Every repetition is bounded: a date is found, or not, in time that grows with the text only."""
    return re.compile(
        rf"(?<![\w/.-])(?:"
        rf"(?P<iso>\d{{4}}-\d\d(?:-\d\d)?(?:/\d{{4}}-\d\d(?:-\d\d)?)?)(?:T\d\d:\d\d[\w:.+-]{{0,20}})?(?![\w/-])"
        rf"|{_WEEKDAY}(?:le{_GAP})?(?P<day>\d{{1,2}}){_ORDINAL}{_GAP}(?:of{_GAP})?(?P<month>{MONTHS})\.?,?{_GAP}"
        rf"(?P<year>\d{{4}})\b"
        rf"|{_WEEKDAY}(?P<us_month>{MONTHS})\.?{_GAP}(?P<us_day>\d{{1,2}}){_ORDINAL},?{_GAP}(?P<us_year>\d{{4}})\b"
        rf"|(?P<only_month>{MONTHS})\.?{_GAP}(?P<only_year>\d{{4}})\b"
        rf"|{_WEEKDAY}(?P<one>\d{{1,2}})(?P<sign>[/.])(?P<two>\d{{1,2}})(?P=sign)(?P<number_year>\d{{4}})\b"
        rf"|(?P<big>\d{{4}})/(?P<big_month>\d\d)/(?P<big_day>\d\d)\b"
        rf")(?:{_MAY}[,·|-]?{_MAY}(?:(?:à|at|-|–){_GAP})?{CLOCK})?",
        re.IGNORECASE,
    )


def _dated(found: "re.Match[str] | None", language: str) -> WrittenDate | None:
    text = _edtf(found.groupdict(), language) if found else ""
    if found is None or not text:
        return None
    try:
        edtf.parse(text)
    except edtf.EdtfError:
        return None
    return WrittenDate(found.start(), found.end(), text)


def _edtf(said: dict[str, str | None], language: str) -> str:
    """EDTF of what the pattern found; "" where it cannot be said which number is the month."""
    if said["iso"]:
        return said["iso"]
    if said["day"]:
        return _day(said["year"], _number(said["month"]), said["day"])
    if said["us_day"]:
        return _day(said["us_year"], _number(said["us_month"]), said["us_day"])
    if said["only_month"]:
        return f"{said['only_year']}-{_number(said['only_month']):02}"
    if said["big"]:
        return _day(said["big"], int(said["big_month"] or 0), said["big_day"])
    one, two = int(said["one"] or 0), int(said["two"] or 0)
    if said["sign"] == "." or one > 12 or one == two or language[:2] == "fr":
        return _day(said["number_year"], two, one)
    if two > 12 or language[:2] == "en":
        return _day(said["number_year"], one, two)
    return ""


def _number(name: str | None) -> int:
    return _months()[(name or "").lower()]


def _day(year: str | None, month: int, day: str | int | None) -> str:
    return f"{year}-{month:02}-{int(day or 0):02}"
