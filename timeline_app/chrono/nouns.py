"""One written date -> a noun in the grammar of a language; and two dates that need not say twice what they share."""

from typing import NamedTuple

from timeline_app.chrono import edtf_bounds
from timeline_app.chrono.edtf_parts import Date
from timeline_app.chrono.edtf_reading import matching
from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.span import Calendar, Precision

_UNITS = (Precision.YEAR, Precision.MONTH, Precision.DAY)


class Fields(NamedTuple):
    """A date known to year, month or day; 0 for what it does not say."""

    year: int
    month: int = 0
    day: int = 0


def fields(date: Date) -> Fields | None:
    """Year, month and day where every digit is known and nothing else is said."""
    if date.is_masked or date.season is not None or date.clock is not None or date.significant:
        return None
    return Fields(date.year.value, date.month.value if date.month else 0, date.day.value if date.day else 0)


def whole_marks(date: Date) -> tuple[bool, bool] | None:
    """(uncertain, approximate) where all components share a qualifier; None where none is qualified or they differ."""
    marks = {(part.uncertain, part.approximate) for part in date.parts}
    return next(iter(marks)) if len(marks) == 1 and marks != {(False, False)} else None


def noun(date: Date, grammar: Grammar, alone: bool = False) -> Noun:
    """The words for a date; alone: not inside a longer phrase. Qualifiers are said of the parts they hold for."""
    bare = _bare(date, grammar)
    marks = whole_marks(date)
    if marks:
        is_name = not date.is_masked or (date.month is None and _period_digits(date))
        return grammar.qualified(bare, *marks, alone) if is_name else grammar.described(bare, *marks)
    marked = [
        (
            Precision.SEASON if unit is Precision.MONTH and date.season else unit,
            part.uncertain,
            part.approximate,
        )
        for unit, part in zip(_UNITS, date.parts, strict=False)
        if part.is_qualified
    ]
    return grammar.remark(bare, marked) if marked else bare


def _bare(date: Date, grammar: Grammar) -> Noun:
    known = fields(date)
    if known:
        return plain(known, grammar)
    if date.clock:
        return _moment(date, grammar)
    if date.significant:
        possible = edtf_bounds.years(date)
        return grammar.estimated(date.year.value, possible[0], possible[-1])
    if date.season:
        return _season(date, date.season, grammar)
    return _masked(date, grammar)


def plain(date: Fields, grammar: Grammar) -> Noun:
    """The words for a year, month or day."""
    return grammar.day(date.day, date.month, grammar.year(date.year))


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
        return grammar.season_of(code, _some_year(date, grammar))
    month, length = edtf_bounds.SEASON_MONTHS[code]
    year = date.year.value
    return grammar.season(code, grammar.year(year), grammar.year(year + 1) if month + length > 13 else "")


def _some_year(date: Date, grammar: Grammar) -> str:
    if date.year.digits == "XXXX":
        return grammar.unknown_year
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
    unknown = _period_digits(date)
    if unknown == 1:
        return grammar.decade(first, last)
    if unknown == 2:
        return grammar.century((last if last > 0 else -first) // 100 + 1, first, last)
    return _by_bounds(date, grammar) if "X" in digits.rstrip("X") else Noun(_some_year(date, grammar))


def _period_digits(date: Date) -> int:
    """1 where the year is a decade, 2 where it is a century; 0 for any other mask."""
    known = date.year.digits.rstrip("X")
    unknown = len(date.year.digits) - len(known)
    return unknown if unknown <= 2 and "X" not in known else 0


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
    first, last = edtf_bounds.outermost_days(date, grammar.calendar)
    between = grammar.between(*pair(Fields(*first), Fields(*last), grammar))
    unmarked = "-".join(part.digits for part in date.parts)
    return grammar.as_written(Noun(between), unmarked)


def contiguous(date: Date, calendar: Calendar) -> tuple[Fields, Fields] | None:
    """First and last of 1984-1X or 2024-03-1X: months or days that follow one another in a known year."""
    if date.year.is_masked or date.month is None or date.season:
        return None
    last_part = date.parts[-1]
    if last_part.digits[0] == "X" or last_part.digits[1] != "X":
        return None
    year = date.year.value
    if date.day is None:
        months = matching(date.month.digits, range(1, 13))
        return Fields(year, months[0]), Fields(year, months[-1])
    if date.month.is_masked:
        return None
    month = date.month.value
    days = matching(date.day.digits, range(1, edtf_bounds.days_in_month(year, month, calendar) + 1))
    return (Fields(year, month, days[0]), Fields(year, month, days[-1])) if len(days) > 1 else None


def pair(first: Fields, last: Fields, grammar: Grammar) -> tuple[Noun, Noun]:
    """The words of two dates, the first without what it shares with the last."""
    return shared(first, last, grammar) or plain(first, grammar), plain(last, grammar)


def days_in_words(first: tuple[int, int, int], last: tuple[int, int, int], grammar: Grammar) -> str:
    """From one day to another, each (year, month, day), without saying twice what they share."""
    return grammar.from_to(*pair(Fields(*first), Fields(*last), grammar))


def shared(first: Fields, last: Fields, grammar: Grammar) -> Noun | None:
    """The first of two dates without what both say; None where they share nothing or are not of a kind."""
    if first == last or bool(first.month) != bool(last.month) or bool(first.day) != bool(last.day):
        return None
    if not first.month:
        same_era = grammar.era(first.year) == grammar.era(last.year) != ""
        return Noun(grammar.counted_year(first.year)) if same_era else None
    if first.year != last.year:
        return None
    return grammar.day(first.day, 0 if first.month == last.month else first.month, "")
