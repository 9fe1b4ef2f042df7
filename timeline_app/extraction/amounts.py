"""Numbers and sums of money in a text, alike in every language: "80 milliards de dollars" is "$80bn"."""

import re
from collections.abc import Iterator

from timeline_app.articles.written_dates import MONTHS

_NUMBER = re.compile(
    r"(?P<before>[$€£¥])?\s?(?P<number>\d{1,3}(?:[   .,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)"
    r"(?:[   -]?(?P<scale>milliards?|billions?|bn|millions?|trillions?|thousand|mille|m|k)\b)?"
    r"(?:[   -]?(?:d['’]|de )?(?P<after>[€$£%]|euros?|dollars?|livres|pounds?|yens?|pour cent|per ?cent))?",
    re.IGNORECASE,
)
_SCALES = {"mill": 1e6, "bill": 1e9, "bn": 1e9, "tril": 1e12, "thou": 1e3, "m": 1e6, "k": 1e3}
_UNITS = {
    "$": "dollar", "doll": "dollar", "€": "euro", "euro": "euro", "£": "pound", "poun": "pound", "livr": "pound",
    "¥": "yen", "yen": "yen", "%": "%", "pour": "%", "per ": "%", "perc": "%",
}  # fmt: skip
# "14 avril", "April 14": the days of dates are compared as dates, too.
_OF_A_DATE = re.compile(rf"(?:st|nd|rd|th|er)?\.?[ \u00a0\u202f](?:of )?(?:{MONTHS})\b", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b(?:{MONTHS})\.?[ \u00a0\u202f]$", re.IGNORECASE)
_LAST_DAY = 31
_REACH = 14  # characters that the name of a month has at most, and a little
_YEARS = range(1000, 2200)
_LEAST = 10  # smaller numbers without a unit say too little


def amounts_in(text: str) -> dict[str, str]:
    """Each number that tells something, as value and unit ("8e+10 dollar"), with the words themselves.

    Years, and small numbers without a unit, tell nothing here: dates are compared as dates.
    """
    return {key: match.group().strip() for match in _NUMBER.finditer(text) for key in _keys(match)}


def _keys(match: "re.Match[str]") -> Iterator[str]:
    at = match.start("number")
    if at and (match.string[at - 1].isalpha() or match.string[at - 1] in "-_/:."):
        return
    end = match.end("number")
    if (
        match.string[end : end + 1] in "/:-_"
        and match.string[end : end + 1]
        and match.string[end + 1 : end + 2].isdigit()
    ):
        return
    value = _value(match["number"])
    if value <= _LAST_DAY and _is_of_a_date(match.string, at, end):
        return
    scale = (match["scale"] or "").casefold()
    value *= 1e9 if scale.startswith("milliard") else 1e3 if scale == "mille" else _scaled(scale)
    sign = (match["before"] or match["after"] or "").casefold()
    unit = _UNITS.get(sign, _UNITS.get(sign[:4], ""))
    is_year = not unit and not scale and _YEARS.start <= value < _YEARS.stop and match["number"].isdigit()
    if is_year or (not unit and value < _LEAST):
        return
    yield f"{value:.3g} {unit}".strip()


def _is_of_a_date(text: str, start: int, end: int) -> bool:
    before = _MONTH_BEFORE.search(text, max(0, start - _REACH), start)
    return before is not None or _OF_A_DATE.match(text, end) is not None


def _scaled(scale: str) -> float:
    return _SCALES.get(scale, _SCALES.get(scale[:4], 1.0))


def _value(number: str) -> float:
    """The value of digits that are grouped, or have decimals, in either language's manner."""
    for space in "   ":
        number = number.replace(space, "")
    groups = re.split(r"[.,]", number)
    is_grouped = len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3
    if is_grouped and groups[0] != "0":
        return float("".join(groups))
    if len(groups) > 1:
        return float("".join(groups[:-1]) + "." + groups[-1])
    return float(number)
