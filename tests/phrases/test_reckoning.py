"""What a phrase means becomes a date: the union over every day on which the article may have been published."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrases.meanings import any_days, befores, day_edtf, meanings, near_days, spoken
from timeline_app import words
from timeline_app.chrono import edtf
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Direction,
    Interval,
    Length,
    Meaning,
    Neighbour,
    Reference,
    Repetition,
    Shift,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Phrase, Reading
from timeline_app.phrases.reckoning import reckon

PAST, FUTURE, NEAREST = Direction.PAST, Direction.FUTURE, Direction.NEAREST
LAST_WEEK = Neighbour(-1, Unit.WEEK)


def edtf_of(meaning: Meaning, published: str = "", before: str = "") -> str:
    readings = reckon(
        meaning, edtf.parse(published) if published else None, spoken(before) if before else None
    )
    return readings[0].edtf


@pytest.mark.parametrize(
    ("meaning", "on_a_day", "in_a_month"),
    [
        (LAST_WEEK, "[2024-03-04..2024-03-10]", "[2024-02-19..2024-03-24]"),
        (Neighbour(-1, Unit.DAY), "2024-03-11", "[2024-02-29..2024-03-30]"),
        (Neighbour(0, Unit.DAY), "2024-03-12", "2024-03"),
        (Neighbour(-1, Unit.YEAR), "2023", "2023"),
        (Neighbour(-1, Unit.MONTH), "2024-02", "2024-02"),
        (Neighbour(1, Unit.QUARTER), "2024-34", "2024-34"),
        (Neighbour(0, Unit.DECADE), "202X", "202X"),
        (Shift(3, Unit.MONTH, PAST), "2023-12", "2023-12"),
        (Shift(2, Unit.DAY, PAST), "2024-03-10", "[2024-02-28..2024-03-29]"),
        (Shift(2, Unit.WEEK, PAST), "[2024-02-26..2024-03-03]", "[2024-02-12..2024-03-17]"),
        (Shift(48, Unit.HOUR, PAST), "2024-03-10", "[2024-02-28..2024-03-29]"),
        (Shift(3, Unit.HOUR, PAST), "[2024-03-11..2024-03-12]", "[2024-02-29..2024-03-31]"),
        (Shift(1.5, Unit.YEAR, PAST), "2022-09", "2022-09"),
        (Shift(10, Unit.YEAR, FUTURE, is_about=True), "2034~", "2034~"),
        (Shift(3, Unit.YEAR, PAST, is_at_least=True), "[..2021]", "[..2021]"),
        (Shift(3, Unit.YEAR, PAST, is_at_most=True), "[2021..2024-03-12]", "[2021..2024-03]"),
        (Shift(None, Unit.DAY, PAST), "/2024-03-12", "/2024-03"),
        (Neighbour(-1, weekday=3), "2024-03-07", "[2024-02-29,2024-03-07,2024-03-14,2024-03-21,2024-03-28]"),
        (Neighbour(1, weekday=1), "2024-03-19", "[2024-03-05,2024-03-12,2024-03-19,2024-03-26,2024-04-02]"),
        (CalendarDate(weekday=1), "2024-03-12", "[2024-02-27,2024-03-05,2024-03-12,2024-03-19,2024-03-26]"),
        (CalendarDate(weekday=0, direction=FUTURE), "2024-03-18",
         "[2024-03-04,2024-03-11,2024-03-18,2024-03-25,2024-04-01]"),
        (CalendarDate(month=3), "2024-03", "2024-03"),
        (CalendarDate(month=5), "2023-05", "2023-05"),
        (CalendarDate(month=3, day=20), "2024-03-20", "2024-03-20"),
        (CalendarDate(month=6, day=20), "2023-06-20", "2023-06-20"),
        (CalendarDate(month=2, day=29), "2024-02-29", "2024-02-29"),
        (CalendarDate(day=31), "2024-01-31", "[2024-01-31,2024-03-31]"),
        (CalendarDate(season=24), "2023-24", "2023-24"),
        (CalendarDate(month=3, day=14, weekday=3), "2024-03-14", "2024-03-14"),
        (Neighbour(-1, Unit.YEAR, month=3), "2023-03", "2023-03"),
        (Neighbour(-1, month=3), "2023-03", "2023-03"),
        (Neighbour(-1, month=3, day=5), "2024-03-05", "[2023-03-05,2024-03-05]"),
        (Neighbour(1, Unit.MONTH, day=5), "2024-04-05", "2024-04-05"),
        (Neighbour(0, Unit.YEAR, share=PAST), "[2024-01-01..2024-03-12]", "[2024-01..2024-03]"),
        (Neighbour(0, Unit.WEEK, share=FUTURE), "[2024-03-12..2024-03-17]", "[2024-03-01..2024-03-31]"),
        (Window(3, Unit.MONTH, PAST), "2023-12/2024-03-12", "2023-12/2024-03"),
        (Window(None, Unit.YEAR, PAST), "/2024-03-12", "/2024-03"),
        (Window(None, Unit.WEEK, FUTURE), "2024-03-12/", "2024-03/"),
        (Vague(NEAREST), "2024-03-12", "2024-03"),
        (Vague(PAST), "/2024-03-12", "/2024-03"),
        (Decade(1990, is_short=True), "199X", "199X"),
        (Decade(1920, is_short=True), "202X", "202X"),
        (Interval(CalendarDate(month=5), CalendarDate(month=7)), "2023-05/2023-07", "2023-05/2023-07"),
    ],
)  # fmt: skip
def test_a_relative_phrase_is_the_union_over_the_days_of_publication(
    meaning: Meaning, on_a_day: str, in_a_month: str
) -> None:
    assert edtf_of(meaning, "2024-03-12") == on_a_day
    assert edtf_of(meaning, "2024-03") == in_a_month


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (CalendarDate(2024, 3, 5), "2024-03-05"),
        (CalendarDate(2024, 3, 5, weekday=0), "2024-03-05"),
        (CalendarDate(-43), "-0043"),
        (CalendarDate(1850, is_about=True), "1850~"),
        (CalendarDate(2023, season=35), "2023-35"),
        (Decade(1990), "199X"),
        (Century(19), "18XX"),
        (Century(5, is_before_christ=True), "-04XX"),
        (Century(1, is_before_christ=True), "[-0099..0000]"),
        (Interval(CalendarDate(2015), CalendarDate(2018)), "2015/2018"),
        (Interval(CalendarDate(2015), None), "2015/.."),
        (Interval(None, CalendarDate(2018)), "../2018"),
        (Interval(CalendarDate(day=3), CalendarDate(2024, 3, 5)), "2024-03-03/2024-03-05"),
        (Interval(CalendarDate(day=28), CalendarDate(2024, 3, 5)), "2024-02-28/2024-03-05"),
        (Interval(CalendarDate(month=11), CalendarDate(2019, 3)), "2018-11/2019-03"),
        (Interval(CalendarDate(2018, 11), CalendarDate(month=3)), "2018-11/2019-03"),
        (Interval(Decade(1960), Decade(1980)), "196X/198X"),
        (Written("2024-03-12"), "2024-03-12"),
    ],
)
def test_what_says_its_whole_date_needs_no_publication(meaning: Meaning, expected: str) -> None:
    assert edtf_of(meaning) == expected


@pytest.mark.parametrize(
    ("meaning", "before", "expected"),
    [
        (Shift(1, Unit.DAY, FUTURE, Reference.BEFORE), "2019-03-01", "2019-03-02"),
        (Shift(1, Unit.DAY, FUTURE, Reference.BEFORE), "2019-02", "[2019-02-02..2019-03-01]"),
        (Shift(1, Unit.DAY, FUTURE, Reference.BEFORE), "2019-02-03/2019-02-05", "2019-02-06"),
        (Shift(1, Unit.DAY, PAST, Reference.BEFORE), "2019-02-03/2019-02-05", "2019-02-02"),
        (Neighbour(1, Unit.YEAR, reference=Reference.BEFORE), "2015", "2016"),
        (Neighbour(0, Unit.YEAR, reference=Reference.BEFORE), "2015-04-05", "2015"),
        (Neighbour(0, reference=Reference.BEFORE), "/2024-03", ""),
        (CalendarDate(month=3, reference=Reference.BEFORE), "2015", "2015-03"),
        (CalendarDate(weekday=3, direction=FUTURE, reference=Reference.BEFORE), "2024-03-12", "2024-03-14"),
        (CalendarDate(weekday=3, reference=Reference.BEFORE), "2024-02",
         "[2024-02-01,2024-02-08,2024-02-15,2024-02-22,2024-02-29]"),
    ],
)  # fmt: skip
def test_an_anaphor_is_reckoned_from_what_was_spoken_of(meaning: Meaning, before: str, expected: str) -> None:
    assert edtf_of(meaning, before=before) == expected


def test_without_a_date_of_publication_a_relative_phrase_is_unknown_and_says_what_is_missing() -> None:
    (reading,) = reckon(LAST_WEEK, None)

    assert (reading.edtf, reading.span) == ("", None)
    assert str(reading.reason) == "It is reckoned from the day of publication, which is not known."


def test_without_a_date_spoken_of_an_anaphor_is_unknown() -> None:
    (reading,) = reckon(Shift(1, Unit.DAY, FUTURE, Reference.BEFORE), edtf.parse("2024-03"))

    assert str(reading.reason) == "It is reckoned from a date spoken of before, and none is known."


@pytest.mark.parametrize("published", ["2024/..", "/2024", "../2024"])
def test_a_publication_without_bounds_on_both_sides_is_no_base(published: str) -> None:
    (reading,) = reckon(LAST_WEEK, edtf.parse(published))

    assert not reading.edtf
    assert "of which the first or the last that is possible is not known" in str(reading.reason)


@pytest.mark.parametrize(
    "meaning",
    [
        Shift(3000, Unit.YEAR, PAST),
        Shift(9e15, Unit.SECOND, PAST),
        Neighbour(10**9, Unit.DAY),
        CalendarDate(2023, 2, 29),
        CalendarDate(month=2, day=30),
        CalendarDate(12_000),
        Century(120),
        Interval(CalendarDate(2018), CalendarDate(2015)),
        Written("2024-02-30"),
    ],
)
def test_what_no_calendar_has_is_unknown_and_not_a_fault(meaning: Meaning) -> None:
    (reading,) = reckon(meaning, edtf.parse("2024-03-12"))

    assert not reading.edtf
    assert str(reading.reason) in (
        "There is no such date in the years 1 to 9999.",
        "It ends before it begins.",
    )


def test_a_length_and_a_repetition_are_no_dates() -> None:
    published = edtf.parse("2024-03-12")

    assert [one.edtf for one in reckon(Length(3, Unit.WEEK), published)] == [""]
    assert [one.edtf for one in reckon(Repetition(Unit.WEEK), published)] == [""]


@pytest.mark.parametrize(
    ("meaning", "others"),
    [
        (Neighbour(-1, weekday=0), ["2024-03-04"]),
        (CalendarDate(weekday=3), ["2024-03-14"]),
        (CalendarDate(month=3, day=20), ["2023-03-20"]),
        (Decade(1990, is_short=True), ["189X"]),
        (Neighbour(-1, Unit.YEAR), ["2023/2024-03-12"]),
        (Shift(2, Unit.WEEK, PAST), ["2024-02-27"]),
        (Shift(3, Unit.YEAR, PAST), ["2021-03"]),
        (Window(3, Unit.MONTH, PAST), ["2023-12/2024-02"]),
        (Window(1, Unit.YEAR, PAST), ["2023"]),
        (CalendarDate(2023, season=24), ["2022-24"]),
        (Interval(CalendarDate(2015), CalendarDate(2018), is_between=True), ["[2015..2018]"]),
        (CalendarDate(2024, 3, 5), []),
    ],
)
def test_other_readings_are_offered_after_the_likeliest(meaning: Meaning, others: list[str]) -> None:
    readings = reckon(meaning, edtf.parse("2024-03-12"))

    assert [one.edtf for one in readings[1:]] == others


def test_the_reason_says_the_way_in_a_whole_sentence_of_either_language() -> None:
    reading = reckon(LAST_WEEK, edtf.parse("2024-03"))[0]

    assert (
        str(reading.reason)
        == "The ISO week before, reckoned from each possible day of publication (March 2024)."
    )
    with words.using("fr"):
        french = str(reading.reason)
    assert french.startswith("La semaine ISO précédente, ")
    assert french.endswith(" (mars 2024).")


def bounds(reading: Reading) -> tuple[float, float]:
    """Outermost bounds; nothing where there is none."""
    return (reading.span.earliest, reading.span.latest) if reading.span else (math.nan, math.nan)


def is_no_narrower(wide: Reading, narrow: Reading) -> bool:
    (first, last), (inner_first, inner_last) = bounds(wide), bounds(narrow)
    return not (first > inner_first or last < inner_last)


@given(meanings, near_days | any_days, st.integers(0, 70) | st.integers(0, 5000), befores)
def test_every_reading_of_any_meaning_parses_and_does_not_end_before_it_begins(
    meaning: Meaning, first: int, days: int, before: Phrase | None
) -> None:
    published = (
        edtf.parse(f"[{day_edtf(first)}..{day_edtf(first + days)}]") if first + days < 2_932_000 else None
    )

    readings = reckon(meaning, published, before)

    assert 1 <= len(readings) <= 4
    for one in readings:
        assert str(one.reason)
        assert (one.edtf == "") == (one.span is None)
        if one.span is not None:
            assert edtf.parse(one.edtf) == one.span or math.isnan(one.span.earliest + one.span.latest)
            assert not one.span.earliest > one.span.latest
    assert all(one.edtf for one in readings[1:])


@given(meanings, near_days, st.integers(0, 45), st.data(), befores)
def test_the_union_holds_what_each_single_day_of_publication_says(
    meaning: Meaning, first: int, days: int, data: st.DataObject, before: Phrase | None
) -> None:
    day = first + data.draw(st.integers(0, days))
    wide = reckon(meaning, edtf.parse(f"[{day_edtf(first)}..{day_edtf(first + days)}]"), before)[0]
    narrow = reckon(meaning, edtf.parse(day_edtf(day)), before)[0]

    if wide.edtf:
        assert is_no_narrower(wide, narrow), (wide.edtf, narrow.edtf)


@given(meanings, near_days, st.integers(0, 400), st.integers(0, 400), st.integers(0, 900), befores)
def test_a_wider_publication_only_widens_the_bounds(
    meaning: Meaning, first: int, before_days: int, days: int, after_days: int, before: Phrase | None
) -> None:
    inner = edtf.parse(f"[{day_edtf(first)}..{day_edtf(first + days)}]")
    outer = edtf.parse(f"[{day_edtf(first - before_days)}..{day_edtf(first + days + after_days)}]")
    narrow, wide = reckon(meaning, inner, before)[0], reckon(meaning, outer, before)[0]

    if wide.edtf:
        assert is_no_narrower(wide, narrow), (wide.edtf, narrow.edtf)
