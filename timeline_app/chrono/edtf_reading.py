"""EDTF text -> its parts, or the sentence that says why it is none; nothing is reckoned here.

Specification: Library of Congress, Extended Date/Time Format, 2019-02-04, levels 0, 1 and 2.
"""

import re

from timeline_app.chrono.edtf_faults import EdtfError, diagnosis, shortened
from timeline_app.chrono.edtf_parts import SEASONS, Clock, Date, DateSet, Edge, Interval, Part, Range, Written
from timeline_app.chrono.instant import MAX_YEAR
from timeline_app.chrono.span import Kind
from timeline_app.words import Message

_MAX_LENGTH = 100_000
_Q = "[?~%]?"
_DATE = re.compile(
    rf"({_Q})(-?[0-9X]{{4}})({_Q})(?:-({_Q})([0-9X]{{2}})({_Q})(?:-({_Q})([0-9X]{{2}})({_Q}))?)?"
)
_YEAR = re.compile(rf"({_Q})(?:Y(-?[1-9][0-9]*)(?:E([1-9][0-9]*))?|(-?[0-9]{{4}}))(?:S([1-9][0-9]*))?({_Q})")
_MOMENT = re.compile(
    r"(-?[0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
)
_MAX_OFFSET_MIN = 14 * 60
_YEAR_DIGITS = len(str(MAX_YEAR))


def read(text: str) -> Written:
    """The date, set or interval that `text` writes. Raises EdtfError; takes time linear in the length."""
    if len(text) > _MAX_LENGTH:
        raise EdtfError(Message("A date of {n} characters is too long to be read.", n=len(text)))
    if text[:1] in ("[", "{"):
        return _set(text)
    if "/" in text:
        sides = text.split("/")
        if len(sides) != 2:
            raise EdtfError(
                Message("“{text}” has more than one '/': an interval has two sides.", text=shortened(text))
            )
        return Interval(_side(sides[0]), _side(sides[1]))
    return _date(text)


def read_joined(text: str) -> Interval:
    """An interval whose sides may also be sets or times, as `start:` and `end:` allow. Raises EdtfError."""
    start, _, end = text.partition("/")
    return Interval(_joined_side(start), _joined_side(end))


def _joined_side(text: str) -> Date | DateSet | Edge:
    if text[:1] in ("[", "{"):
        return _set(text)
    return _edge(text) or _date(text)


def _edge(text: str) -> Edge | None:
    if text in ("", ".."):
        return Edge(text)
    return None


def _side(text: str) -> Date | Edge:
    edge = _edge(text)
    if edge is not None:
        return edge
    return _without_time(_date(text), text)


def _without_time(date: Date, text: str) -> Date:
    if date.clock is not None:
        raise EdtfError(
            Message(
                "“{text}” has a time of day, which EDTF allows in a single date only.", text=shortened(text)
            ),
            Message("Leave the time out, or write the two sides under 'start:' and 'end:'."),
        )
    return date


def _set(text: str) -> DateSet:
    closing = "]" if text[0] == "[" else "}"
    if text[-1] != closing or len(text) < 3:
        raise EdtfError(
            Message(
                "“{text}” opens with '{opening}' and does not end in '{closing}' with dates between.",
                text=shortened(text),
                opening=text[0],
                closing=closing,
            )
        )
    kind = Kind.ONE_OF if closing == "]" else Kind.ALL_OF
    written = text[1:-1].split(",")
    last = len(written) - 1
    members = tuple(_member(one.strip(" "), at == 0, at == last) for at, one in enumerate(written))
    return DateSet(kind, members)


def _member(text: str, may_open: bool, may_close: bool) -> Date | Range:
    first, dots, last = text.partition("..")
    if not dots:
        return _without_time(_date(text), text)
    if not (first or last) or (not first and not may_open) or (not last and not may_close):
        raise EdtfError(
            Message("“{text}” leaves a range open in the middle of a set.", text=shortened(text) or ".."),
            Message("Only the first date may have '..' before it, and only the last '..' after it."),
        )
    return Range(
        _without_time(_date(first), first) if first else None,
        _without_time(_date(last), last) if last else None,
    )


def _date(text: str) -> Date:
    found = _DATE.fullmatch(text)
    if found is not None:
        return _plain_date(text, found)
    found = _YEAR.fullmatch(text)
    if found is not None:
        return _long_year(text, found)
    found = _MOMENT.fullmatch(text)
    if found is not None:
        return _moment(text, found)
    raise diagnosis(text)


def _plain_date(text: str, found: re.Match[str]) -> Date:
    year_left, year, year_right, month_left, month, month_right, day_left, day, day_right = found.groups("")
    if year == "-0000":
        raise EdtfError(
            Message("There is no year -0000."),
            Message("The year 0000 is 1 BCE; -0001 is the year before it."),
        )
    # A qualifier right of a component holds for it and all before it; left of one, for that one only.
    of_month = month_right + day_right
    of_year = _part(year, year_left + year_right + of_month)
    if not month:
        return Date(of_year)
    _check_month(text, month, bool(day))
    if day:
        _check_day(text, day)
    return Date(
        of_year,
        _part(month, month_left + of_month),
        _part(day, day_left + day_right) if day else None,
    )


def _part(digits: str, marks: str) -> Part:
    if not marks:
        return Part(digits)
    return Part(digits, "?" in marks or "%" in marks, "~" in marks or "%" in marks)


def matching(mask: str, allowed: range) -> list[int]:
    """Numbers of two digits in `allowed` that fit a mask such as `1X`, in order."""
    tens, units = mask[0], mask[1]
    return [n for n in allowed if tens in ("X", str(n // 10)) and units in ("X", str(n % 10))]


def _check_month(text: str, month: str, has_day: bool) -> None:
    if matching(month, range(1, 13)):
        return
    if "X" not in month and int(month) in SEASONS:
        if not has_day:
            return
        raise EdtfError(Message("“{text}” gives a day to a season.", text=shortened(text)))
    raise EdtfError(
        Message("There is no month {month} in “{text}”.", month=month, text=shortened(text)),
        Message("Months are 01 to 12, seasons 21 to 32, parts of a year 33 to 41."),
    )


def _check_day(text: str, day: str) -> None:
    if not matching(day, range(1, 32)):
        raise EdtfError(Message("There is no day {day} in “{text}”.", day=day, text=shortened(text)))


def _long_year(text: str, found: re.Match[str]) -> Date:
    left, mantissa, exponent, plain, significant, right = found.groups("")
    if plain == "-0000":
        raise EdtfError(Message("There is no year -0000."))
    digits = plain or _expanded(text, mantissa, exponent)
    count = _significant(text, digits, significant) if significant else 0
    return Date(_part(digits, left + right), significant=count)


def _expanded(text: str, mantissa: str, exponent: str) -> str:
    """Digits in full of `Y-17E7`; refused by length, before any number is built."""
    zeros = int(exponent) if 0 < len(exponent) <= 2 else 0
    length = len(mantissa.lstrip("-")) + zeros
    too_long = length > _YEAR_DIGITS or len(exponent) > 2
    if too_long or abs(int(mantissa)) * 10**zeros > MAX_YEAR:
        raise EdtfError(Message("The year of “{text}” is beyond 20 billion years.", text=shortened(text)))
    if length <= 4:
        year = int(mantissa) * 10**zeros
        raise EdtfError(
            Message(
                "'Y' is for years of more than four digits, and “{text}” has fewer.", text=shortened(text)
            ),
            Message("Write '{year}'.", year=f"{'-' if year < 0 else ''}{abs(year):04}"),
        )
    return mantissa + "0" * zeros


def _significant(text: str, digits: str, count: str) -> int:
    available = len(digits.lstrip("-0")) or 1
    if len(count) > 2 or int(count) > available:
        raise EdtfError(
            Message("“{text}” counts more significant digits than its year has.", text=shortened(text))
        )
    return int(count)


def _moment(text: str, found: re.Match[str]) -> Date:
    year, month, day, hour, minute, second, zone = found.groups("")
    if int(second) == 60:
        raise EdtfError(
            Message("“{text}” names a leap second, which no calendar here counts.", text=shortened(text))
        )
    if int(hour) > 23 or int(minute) > 59 or int(second) > 59:
        raise EdtfError(
            Message("There is no time {time}.", time=f"{hour}:{minute}:{second}"),
            Message("The last second of a day is 23:59:59; midnight belongs to the next day, as 00:00:00."),
        )
    day_read = _DATE.fullmatch(f"{year}-{month}-{day}")
    assert day_read is not None
    date = _plain_date(text, day_read)
    clock = Clock(int(hour), int(minute), int(second), _offset_min(text, zone), zone)
    return Date(date.year, date.month, date.day, clock)


def _offset_min(text: str, zone: str) -> int | None:
    if not zone:
        return None
    if zone == "Z":
        return 0
    hours, _, minutes = zone[1:].partition(":")
    offset = int(hours) * 60 + int(minutes or "0")
    if zone[0] == "-" and offset == 0:
        raise EdtfError(
            Message("“{text}” has an offset of minus zero.", text=shortened(text)),
            Message("UTC is Z or +00:00."),
        )
    if int(minutes or "0") > 59 or offset > _MAX_OFFSET_MIN:
        raise EdtfError(
            Message("No place on Earth is {offset} from UTC (“{text}”).", offset=zone, text=shortened(text))
        )
    return -offset if zone[0] == "-" else offset
