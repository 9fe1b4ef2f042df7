"""Meanings, publications and what was spoken of before, for the tests of reckoning."""

from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, civil_from_days, days_from_civil
from timeline_app.chrono.span import Span
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Direction,
    Interval,
    Length,
    Meaning,
    Neighbour,
    Part,
    Reference,
    Repetition,
    Shift,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Kind, Phrase, Reading
from timeline_app.words import Message

_FIRST, _LAST = days_from_civil(-20, 1, 1), days_from_civil(9999, 12, 31)


def day_edtf(day: int) -> str:
    year, month, day_of_month = civil_from_days(day)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day_of_month:02}"


def spoken(text: str, words: str = "then") -> Phrase:
    """A phrase that was spoken of before, which is the date `text` in EDTF."""
    reading = Reading(text, edtf.parse(text), Message("Said."))
    return Phrase(0, len(words), words, Kind.ABSOLUTE, "test.said", CalendarDate(2024), reading)


def days_of(span: Span) -> range:
    """The days of a span from 1970; of one with finite bounds."""
    return range(int(span.earliest // DAY_S), int(span.latest // DAY_S))


directions = st.sampled_from(Direction)
references = st.sampled_from((Reference.PUBLICATION, Reference.BEFORE))
units = st.sampled_from(Unit)
parts = st.sampled_from(Part)
some_years = st.one_of(st.none(), st.integers(1900, 2100), st.integers(-3000, 12_000))
calendar_dates = st.builds(
    CalendarDate,
    year=some_years,
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
    weekday=st.none() | st.integers(0, 6),
    season=st.none() | st.sampled_from((21, 22, 23, 24, 33, 34, 35, 36, 40, 41)),
    part=parts,
    is_about=st.booleans(),
    direction=directions,
    reference=references,
    ordinal=st.none() | st.sampled_from((-1, 1, 4, 5)),
    easter=st.none() | st.integers(-60, 60),
)
decades = st.builds(Decade, st.integers(-300, 1100).map(lambda tens: tens * 10), st.booleans(), parts)
centuries = st.builds(Century, st.integers(-2, 120), st.booleans(), parts)
neighbours = st.builds(
    Neighbour,
    st.integers(-3, 3) | st.integers(-(10**12), 10**12),
    unit=st.none() | units,
    weekday=st.none() | st.integers(0, 6),
    month=st.none() | st.integers(1, 12),
    season=st.none() | st.sampled_from((21, 22, 23, 24, 33)),
    share=st.none() | directions,
    part=parts,
    reference=references,
    day=st.none() | st.integers(1, 31),
)
counts = st.none() | st.integers(0, 60) | st.floats(0, 1e12) | st.sampled_from((0.5, 1.5, 2.5))
shifts = st.builds(Shift, counts, units, directions, references, st.booleans(), st.booleans(), st.booleans())
windows = st.builds(
    Window, st.none() | st.integers(0, 60) | st.integers(0, 10**12), units, directions, references
)
vagues = st.builds(Vague, directions)
writtens = st.sampled_from(
    ("2024-03", "2024-03-12", "2024-02-30", "", "../2024", "[2024,2026]", "nonsense")
).map(Written)
dated = st.one_of(calendar_dates, decades, centuries, neighbours, shifts, windows, vagues, writtens)
intervals = st.builds(Interval, st.none() | dated, st.none() | dated, st.booleans())
lengths = st.builds(Length, counts, units)
repetitions = st.builds(Repetition, st.none() | units)
meanings: st.SearchStrategy[Meaning] = st.one_of(dated, intervals, lengths, repetitions)
near_days = st.integers(days_from_civil(1890, 1, 1), days_from_civil(2110, 1, 1))
any_days = st.integers(_FIRST, _LAST)
befores = st.none() | st.sampled_from(
    (
        "2024-03-01",
        "2019",
        "199X",
        "2015/2018",
        "2015/..",
        "/2024-03",
        "[2024-02-19..2024-03-24]",
        "-0043",
        "9999-12-31",
    )
).map(spoken)
