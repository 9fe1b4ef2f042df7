"""The parts of a written date -> words, by the grammar of a language."""

from typing import NamedTuple

from timeline_app.chrono import edtf_bounds
from timeline_app.chrono.edtf import canonical_text
from timeline_app.chrono.edtf_parts import Date, DateSet, Edge, Interval, Range, Written
from timeline_app.chrono.edtf_reading import matching
from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.instant import DAY_S, civil_from_days, days_in_month
from timeline_app.chrono.span import Calendar, Kind, Precision

_MOST_LISTED = 12
_UNITS = (Precision.YEAR, Precision.MONTH, Precision.DAY)
_REPEATED = (Precision.DAY, Precision.MONTH, Precision.YEAR)


class _Fields(NamedTuple):
    """A date known to year, month or day; 0 for what it does not say."""

    year: int
    month: int = 0
    day: int = 0


def phrase(written: Written, grammar: Grammar) -> str:
    """The words for a date, set or interval, to stand alone."""
    if isinstance(written, Interval):
        return _interval(written, grammar)
    if isinstance(written, DateSet):
        return _set(written, grammar)
    if (between := _contiguous(written)) and not _whole_marks(written):
        return grammar.between(*_pair(*between, grammar))
    return _noun(written, grammar, alone=True).words


def _fields(date: Date) -> _Fields | None:
    """Year, month and day where every digit is known and nothing else is said."""
    if date.is_masked or date.season is not None or date.clock is not None or date.significant:
        return None
    return _Fields(date.year.value, date.month.value if date.month else 0, date.day.value if date.day else 0)


def _whole_marks(date: Date) -> tuple[bool, bool] | None:
    """(uncertain, approximate) where all components share a qualifier; None where none is qualified or they differ."""
    marks = {(part.uncertain, part.approximate) for part in date.parts}
    return next(iter(marks)) if len(marks) == 1 and marks != {(False, False)} else None


# one date


def _noun(date: Date, grammar: Grammar, alone: bool = False) -> Noun:
    noun = _bare(date, grammar)
    marks = _whole_marks(date)
    if marks:
        return grammar.qualified(noun, *marks, alone)
    marked = [
        (
            Precision.SEASON if unit is Precision.MONTH and date.season else unit,
            part.uncertain,
            part.approximate,
        )
        for unit, part in zip(_UNITS, date.parts, strict=False)
        if part.is_qualified
    ]
    return grammar.remark(noun, marked) if marked else noun


def _bare(date: Date, grammar: Grammar) -> Noun:
    fields = _fields(date)
    if fields:
        return _plain(fields, grammar)
    if date.clock:
        return _moment(date, grammar)
    if date.significant:
        possible = edtf_bounds.years(date)
        return grammar.estimated(date.year.value, possible[0], possible[-1])
    if date.season:
        return _season(date, date.season, grammar)
    return _masked(date, grammar)


def _plain(fields: _Fields, grammar: Grammar) -> Noun:
    return grammar.day(fields.day, fields.month, grammar.year(fields.year))


def _moment(date: Date, grammar: Grammar) -> Noun:
    clock = date.clock
    assert clock is not None
    day = _bare(Date(date.year, date.month, date.day), grammar)
    zone = (
        "" if clock.offset_min is None else "UTC" if clock.zone == "Z" else f"UTC{_offset(clock.offset_min)}"
    )
    return grammar.at(day, f"{clock.hour:02}:{clock.minute:02}:{clock.second:02}", zone)


def _offset(minutes: int) -> str:
    sign = "\u2212" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _season(date: Date, code: int, grammar: Grammar) -> Noun:
    if date.year.is_masked:
        return grammar.season(code, _some_year(date, grammar), "")
    month, length = edtf_bounds.SEASON_MONTHS[code]
    year = date.year.value
    return grammar.season(code, grammar.year(year), grammar.year(year + 1) if month + length > 13 else "")


def _some_year(date: Date, grammar: Grammar) -> str:
    if date.year.digits == "XXXX":
        return grammar.some(Precision.YEAR, "").words
    possible = edtf_bounds.years(date)
    return grammar.some_year(possible[0], possible[-1])


def _masked(date: Date, grammar: Grammar) -> Noun:
    """A date with digits that are not known."""
    if date.month is None:
        return _masked_year(date, grammar)
    if date.year.is_masked:
        return _in_masked_year(date, grammar)
    year = grammar.year(date.year.value)
    if date.month.digits == "XX" and (date.day is None or date.day.digits == "XX"):
        return grammar.some(Precision.DAY if date.day else Precision.MONTH, year)
    if not date.month.is_masked and date.day and date.day.digits == "XX":
        return grammar.some(Precision.DAY, grammar.day(0, date.month.value, year).words)
    return _by_bounds(date, grammar)


def _masked_year(date: Date, grammar: Grammar) -> Noun:
    digits = date.year.digits
    possible = edtf_bounds.years(date)
    first, last = possible[0], possible[-1]
    known = digits.rstrip("X")
    if "X" in known or not known.lstrip("-"):
        return grammar.some(Precision.YEAR, "") if digits == "XXXX" else Noun(grammar.some_year(first, last))
    if len(digits) - len(known) == 1:
        return grammar.decade(first, last)
    if len(digits) - len(known) == 2:
        return grammar.century((last if last > 0 else -first) // 100 + 1, first, last)
    return Noun(grammar.years(first, last))


def _in_masked_year(date: Date, grammar: Grammar) -> Noun:
    month, day = date.month, date.day
    assert month is not None
    year = _some_year(date, grammar)
    if "X" in date.year.digits.rstrip("X"):
        return _by_bounds(date, grammar)
    if month.digits == "XX" and (day is None or day.digits == "XX"):
        return grammar.some(Precision.DAY if day else Precision.MONTH, year)
    if month.is_masked:
        return _by_bounds(date, grammar)
    if day is None or not day.is_masked:
        return grammar.of_year(day.value if day else 0, month.value, year)
    if day.digits == "XX":
        return grammar.some(Precision.DAY, grammar.of_year(0, month.value, year).words)
    return _by_bounds(date, grammar)


def _by_bounds(date: Date, grammar: Grammar) -> Noun:
    """What no shorter phrase says exactly: some date between two days, as it is written."""
    both = edtf_bounds.bounds(date, Calendar.GREGORIAN)
    first, last = (civil_from_days(int(at) // DAY_S) for at in (both.earliest, both.latest - DAY_S))
    between = grammar.between(*_pair(_Fields(*first), _Fields(*last), grammar))
    return grammar.as_written(Noun(between), canonical_text(date))


def _contiguous(date: Date) -> tuple[_Fields, _Fields] | None:
    """First and last of 1984-1X or 2024-03-1X: months or days that follow one another in a known year."""
    if date.year.is_masked or date.month is None or date.season:
        return None
    last_part = date.parts[-1]
    if last_part.digits[0] == "X" or last_part.digits[1] != "X":
        return None
    year = date.year.value
    if date.day is None:
        months = matching(date.month.digits, range(1, 13))
        return _Fields(year, months[0]), _Fields(year, months[-1])
    if date.month.is_masked:
        return None
    month = date.month.value
    days = matching(date.day.digits, range(1, days_in_month(year, month) + 1))
    return (_Fields(year, month, days[0]), _Fields(year, month, days[-1])) if len(days) > 1 else None


# two dates


def _pair(first: _Fields, last: _Fields, grammar: Grammar) -> tuple[Noun, Noun]:
    """The words of two dates, the first without what it shares with the last."""
    return _shared(first, last, grammar) or _plain(first, grammar), _plain(last, grammar)


def _shared(first: _Fields, last: _Fields, grammar: Grammar) -> Noun | None:
    """The first of two dates without what both say; None where they share nothing or are not of a kind."""
    if first == last or bool(first.month) != bool(last.month) or bool(first.day) != bool(last.day):
        return None
    if not first.month:
        same_era = grammar.era(first.year) == grammar.era(last.year) != ""
        return Noun(grammar.counted_year(first.year)) if same_era else None
    if first.year != last.year:
        return None
    return grammar.day(first.day, 0 if first.month == last.month else first.month, "")


def _both(first: Date, last: Date, grammar: Grammar) -> tuple[Noun, Noun]:
    """Like `_pair`, for dates that may be qualified, masked or anything else."""
    fields, last_fields = _fields(first), _fields(last)
    noun = None
    if fields and last_fields and not any(_is_remarked(date) for date in (first, last)):
        noun = _shared(fields, last_fields, grammar)
    if noun is None:
        return _noun(first, grammar), _noun(last, grammar)
    marks = _whole_marks(first)
    return (grammar.qualified(noun, *marks, False) if marks else noun), _noun(last, grammar)


def _is_remarked(date: Date) -> bool:
    return _whole_marks(date) is None and any(part.is_qualified for part in date.parts)


def _interval(written: Interval, grammar: Grammar) -> str:
    start, end = written
    if isinstance(start, DateSet) or isinstance(end, DateSet):
        return grammar.sides(_side(start, grammar), _side(end, grammar))
    if isinstance(start, Date) and isinstance(end, Date):
        return grammar.from_to(*_both(start, end, grammar))
    if isinstance(start, Date):
        noun = _noun(start, grammar)
        return grammar.since(noun) if end is Edge.OPEN else grammar.end_unknown(noun)
    if isinstance(end, Date):
        noun = _noun(end, grammar)
        return grammar.until(noun) if start is Edge.OPEN else grammar.start_unknown(noun)
    return {
        (Edge.OPEN, Edge.OPEN): grammar.both_open,
        (Edge.UNKNOWN, Edge.UNKNOWN): grammar.both_unknown,
        (Edge.UNKNOWN, Edge.OPEN): grammar.unknown_then_open,
        (Edge.OPEN, Edge.UNKNOWN): grammar.open_then_unknown,
    }[start, end]


def _side(side: Date | DateSet | Edge, grammar: Grammar) -> str:
    return "" if isinstance(side, Edge) else phrase(side, grammar)


# sets


def _set(written: DateSet, grammar: Grammar) -> str:
    all_of = written.kind is Kind.ALL_OF
    say = _every if all_of else _one_of
    members = written.members
    phrases = [say(member, grammar) for member in members[: _MOST_LISTED - 1]]
    if len(members) > _MOST_LISTED:
        phrases.append("…")
    phrases += [say(member, grammar) for member in members[_MOST_LISTED - 1 :][-1:]]
    return grammar.listed(phrases, all_of)


def _one_of(member: Date | Range, grammar: Grammar) -> str:
    if isinstance(member, Date):
        return phrase(member, grammar)
    first, last = member
    if first and last:
        return grammar.between(*_both(first, last, grammar))
    if first:
        return grammar.or_later(_noun(first, grammar))
    assert last is not None
    following = _following(last)
    return grammar.before(_plain(following, grammar)) if following else grammar.no_later(_noun(last, grammar))


def _following(date: Date) -> _Fields | None:
    """The next year, month or day; None after a date that is qualified, masked, or no plain one."""
    fields = _fields(date)
    if fields is None or any(part.is_qualified for part in date.parts):
        return None
    year, month, day = fields
    if not month:
        return _Fields(year + 1)
    if day and day < days_in_month(year, month):
        return _Fields(year, month, day + 1)
    return _Fields(year + month // 12, month % 12 + 1, 1 if day else 0)


def _every(member: Date | Range, grammar: Grammar) -> str:
    if isinstance(member, Date):
        return phrase(member, grammar)
    first, last = member
    units = {edtf_bounds.precision(date) for date in member if date}
    unit = units.pop() if len(units) == 1 else None
    repeated = unit if unit in _REPEATED else None
    if first and last:
        return grammar.every(repeated, grammar.from_to(*_both(first, last, grammar)))
    if first:
        return grammar.every(repeated, grammar.since(_noun(first, grammar)))
    assert last is not None
    return grammar.every(repeated, grammar.until(_noun(last, grammar)))
