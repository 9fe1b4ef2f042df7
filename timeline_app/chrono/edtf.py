"""Written date -> Span: EDTF levels 0, 1 and 2 (Library of Congress, 2019-02-04), by our own parser.

`edtf_reading` takes the text apart, `edtf_bounds` reckons; here the two become a Span. Plain dates take a short cut.
Seasons have no bounds in the specification; ours are those of `edtf_bounds.SEASON_MONTHS` and are marked.
"""

import re

from timeline_app.chrono import edtf_reading
from timeline_app.chrono.edtf_bounds import bounds, is_conventional, precision
from timeline_app.chrono.edtf_faults import EdtfError, shortened
from timeline_app.chrono.edtf_parts import Date, DateSet, Edge, Interval, Range, Written
from timeline_app.chrono.instant import DAY_S, OPEN_FUTURE, OPEN_PAST, UNKNOWN, days_from_civil, days_in_month
from timeline_app.chrono.span import UNQUALIFIED, Bounds, Calendar, Kind, Precision, Qualifiers, Span
from timeline_app.words import Message

__all__ = ["EdtfError", "canonical", "join", "parse", "written"]

_UNSURE = Bounds(UNKNOWN, UNKNOWN)
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_DAYS = {f"-{day:02}": day for day in range(1, 32)}
_months: dict[
    str, tuple[float, int]
] = {}  # "2024-03" -> its first instant and number of days; 120,000 at most


def parse(text: str, calendar: Calendar = Calendar.GREGORIAN) -> Span:
    """What an EDTF text says, its bounds converted from `calendar`.

    Raises EdtfError, and nothing else, for any text that is no EDTF; long years and long texts are refused unbuilt.
    """
    if calendar is Calendar.GREGORIAN:
        plain = _plain(text)
        if plain is not None:
            return plain
    read = edtf_reading.read(text)
    if isinstance(read, Interval):
        return _interval(text, read, calendar)
    if isinstance(read, DateSet):
        return _set(text, read, calendar)
    of_date = bounds(read, calendar)
    unit, marks = precision(read), _qualifiers(read)
    return Span(
        text, Kind.INSTANT, of_date, of_date, unit, unit, marks, marks, is_conventional(read), calendar
    )


def join(start: Span | None, end: Span | None) -> Span:
    """One span from a start and an end that were written apart; None for a side that is not known.

    Raises EdtfError where a side lasts itself, or where the end is before the start.
    """
    for side in (start, end):
        if side is not None and side.lasts:
            raise EdtfError(
                Message("“{text}” lasts, and a start or an end is one date.", text=shortened(side.text)),
                Message("If it lies somewhere between two dates, write '[2024-01..2024-03]'."),
            )
    text = f"{start.text if start else ''}/{end.text if end else ''}"
    span = Span(
        text,
        Kind.INTERVAL,
        start.start if start else _UNSURE,
        end.end if end else _UNSURE,
        start.precision if start else None,
        end.precision if end else None,
        start.qualifiers if start else UNQUALIFIED,
        end.qualifiers if end else UNQUALIFIED,
        any(side.is_conventional for side in (start, end) if side),
        next((side.calendar for side in (start, end) if side), Calendar.GREGORIAN),
    )
    _refuse_backwards(span.earliest, span.latest, *text.split("/", 1))
    return span


def written(span: Span) -> Written:
    """The components of a span's text, for those who word it."""
    return edtf_reading.read_joined(span.text) if span.kind is Kind.INTERVAL else edtf_reading.read(span.text)


def _plain(text: str) -> Span | None:
    """The span of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None for anything else, right or wrong."""
    length = len(text)
    if length == 10:
        month = _months.get(text[:7]) or _month(text[:7])
        day = _DAYS.get(text[7:])
        if month is None or day is None or day > month[1]:
            return None
        begins = month[0] + (day - 1) * DAY_S
        both = Bounds(begins, begins + DAY_S)
        return Span(text, Kind.INSTANT, both, both, Precision.DAY, Precision.DAY)
    if length == 7:
        month = _months.get(text) or _month(text)
        if month is None:
            return None
        both = Bounds(month[0], month[0] + month[1] * DAY_S)
        return Span(text, Kind.INSTANT, both, both, Precision.MONTH, Precision.MONTH)
    if length == 4 and text.isascii() and text.isdecimal():
        year = int(text)
        both = Bounds(
            float(days_from_civil(year, 1, 1) * DAY_S), float(days_from_civil(year + 1, 1, 1) * DAY_S)
        )
        return Span(text, Kind.INSTANT, both, both, Precision.YEAR, Precision.YEAR)
    return None


def _month(text: str) -> tuple[float, int] | None:
    if _MONTH.fullmatch(text) is None:
        return None
    year, month = int(text[:4]), int(text[5:])
    known = float(days_from_civil(year, month, 1) * DAY_S), days_in_month(year, month)
    _months[text] = known
    return known


def _qualifiers(date: Date) -> Qualifiers:
    return Qualifiers(
        any(part.uncertain for part in date.parts), any(part.approximate for part in date.parts)
    )


def _any_qualifiers(dates: list[Date]) -> Qualifiers:
    marks = [_qualifiers(date) for date in dates]
    return Qualifiers(any(mark.uncertain for mark in marks), any(mark.approximate for mark in marks))


def _refuse_backwards(earliest: float, latest: float, first: str, last: str) -> None:
    if latest <= earliest:
        raise EdtfError(
            Message(
                "The end ({end}) comes before the start ({start}).",
                end=shortened(last),
                start=shortened(first),
            ),
            Message(
                "If the end is not known, write '{start}/'; if it is open, '{start}/..'.",
                start=shortened(first),
            ),
        )


def _interval(text: str, read: Interval, calendar: Calendar) -> Span:
    start, end = read
    assert not isinstance(start, DateSet)
    assert not isinstance(end, DateSet)
    span = Span(
        text,
        Kind.INTERVAL,
        _bounds_of_side(start, OPEN_PAST, calendar),
        _bounds_of_side(end, OPEN_FUTURE, calendar),
        precision(start) if isinstance(start, Date) else None,
        precision(end) if isinstance(end, Date) else None,
        _qualifiers(start) if isinstance(start, Date) else UNQUALIFIED,
        _qualifiers(end) if isinstance(end, Date) else UNQUALIFIED,
        any(is_conventional(side) for side in (start, end) if isinstance(side, Date)),
        calendar,
    )
    _refuse_backwards(span.earliest, span.latest, *text.split("/"))
    return span


def _bounds_of_side(side: Date | Edge, when_open: float, calendar: Calendar) -> Bounds:
    if isinstance(side, Date):
        return bounds(side, calendar)
    return Bounds(when_open, when_open) if side is Edge.OPEN else _UNSURE


def _set(text: str, read: DateSet, calendar: Calendar) -> Span:
    dates = [date for member in read.members for date in _dates(member)]
    known = [_bounds_of_member(member, calendar) for member in read.members]
    first = min((first for first, _ in known), key=lambda one: one.earliest)
    last = max((last for _, last in known), key=lambda one: one.latest)
    if read.kind is Kind.ONE_OF:
        first = last = Bounds(first.earliest, last.latest)
    unit, marks = max(precision(date) for date in dates), _any_qualifiers(dates)
    conventional = any(is_conventional(date) for date in dates)
    return Span(text, read.kind, first, last, unit, unit, marks, marks, conventional, calendar)


def _dates(member: Date | Range) -> list[Date]:
    return [member] if isinstance(member, Date) else [date for date in member if date is not None]


def _bounds_of_member(member: Date | Range, calendar: Calendar) -> tuple[Bounds, Bounds]:
    """Bounds of the first and of the last date of a member; the same twice for a single date."""
    if isinstance(member, Date):
        both = bounds(member, calendar)
        return both, both
    first = bounds(member.first, calendar) if member.first else Bounds(OPEN_PAST, OPEN_PAST)
    last = bounds(member.last, calendar) if member.last else Bounds(OPEN_FUTURE, OPEN_FUTURE)
    if member.first and member.last:
        _refuse_backwards(first.earliest, last.latest, _text_of(member.first), _text_of(member.last))
    return first, last


def canonical(span: Span) -> str:
    """The one EDTF text for what a span says: qualifiers at the end or before each component, no spaces, no `E`."""
    return _text_of(written(span))


def _text_of(what: Written | Edge | Range) -> str:
    if isinstance(what, Edge):
        return what.value
    if isinstance(what, Interval):
        return f"{_text_of(what.start)}/{_text_of(what.end)}"
    if isinstance(what, Range):
        return "..".join(_text_of(date) if date else "" for date in what)
    if isinstance(what, DateSet):
        inside = ",".join(map(_text_of, what.members))
        return f"[{inside}]" if what.kind is Kind.ONE_OF else f"{{{inside}}}"
    return _canonical_date(what)


def _canonical_date(date: Date) -> str:
    marks = [
        "%" if part.uncertain and part.approximate else "?" * part.uncertain + "~" * part.approximate
        for part in date.parts
    ]
    digits = [part.digits for part in date.parts]
    if len(digits[0].lstrip("-")) > 4:
        digits[0] = "Y" + digits[0]
    if date.significant:
        digits[0] += f"S{date.significant}"
    if len(set(marks)) == 1:
        text = "-".join(digits) + marks[0]
    else:
        text = "-".join(mark + part for mark, part in zip(marks, digits, strict=True))
    if date.clock is None:
        return text
    hour, minute, second, offset_min, zone = date.clock
    if offset_min is None or zone == "Z":
        shown = zone
    else:
        shown = f"{zone[0]}{abs(offset_min) // 60:02}:{abs(offset_min) % 60:02}"
    return f"{text}T{hour:02}:{minute:02}:{second:02}{shown}"
