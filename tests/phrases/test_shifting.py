"""Days so many units away, and the unit that holds a day."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.instant import weekday
from timeline_app.phrases.cells import BeyondCalendarError, cell, day_text
from timeline_app.phrases.meaning import Unit
from timeline_app.phrases.shifting import (
    easter,
    holding,
    hours_away,
    neighbour,
    shifted,
    weekday_of_month,
    whole,
)

LEAP_DAY = cell("2024-02-29").first


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (1, Unit.DAY, "2024-03-01"),
        (-2, Unit.WEEK, "2024-02-15"),
        (1, Unit.MONTH, "2024-03-29"),
        (-1, Unit.YEAR, "2023-02-28"),
        (1, Unit.SEASON, "2024-05-29"),
        (-1, Unit.DECADE, "2014-02-28"),
        (-30, Unit.HOUR, "2024-02-27"),
    ],
)
def test_a_day_is_shifted_by_the_calendar(count: int, unit: Unit, expected: str) -> None:
    assert day_text(shifted(LEAP_DAY, count, unit)) == expected


@given(st.integers(-(10**6), 10**7), st.integers(-(10**30), 10**30), st.sampled_from(Unit))
def test_whatever_lies_beyond_the_calendar_is_refused_and_nothing_else_raised(
    day: int, count: int, unit: Unit
) -> None:
    with contextlib.suppress(BeyondCalendarError):
        assert -719_162 <= shifted(day, count, unit) <= 2_932_896


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (Unit.HOUR, "2024-02-29"),
        (Unit.DAY, "2024-02-29"),
        (Unit.MONTH, "2024-02"),
        (Unit.QUARTER, "2024-33"),
        (Unit.SEASON, "2023-24"),
        (Unit.SEMESTER, "2024-40"),
        (Unit.YEAR, "2024"),
        (Unit.DECADE, "202X"),
        (Unit.CENTURY, "20XX"),
        (Unit.MILLENNIUM, "2XXX"),
    ],
)
def test_a_day_is_held_by_its_units(unit: Unit, expected: str) -> None:
    assert holding(LEAP_DAY, unit).text == expected


def test_weeks_begin_on_monday_and_end_with_their_weekend() -> None:
    assert day_text(holding(LEAP_DAY, Unit.WEEK).first) == "2024-02-26"
    assert day_text(holding(LEAP_DAY, Unit.WEEKEND).first) == "2024-03-02"
    assert holding(LEAP_DAY, Unit.WEEK).last == holding(LEAP_DAY, Unit.WEEKEND).last


@given(st.integers(11_000, 40_000), st.integers(-1, 1), st.sampled_from(Unit))
def test_neighbours_follow_one_another_without_a_gap_but_for_weekends(
    day: int, steps: int, unit: Unit
) -> None:
    here, following = neighbour(day, steps, unit), neighbour(day, steps + 1, unit)
    if unit is Unit.WEEKEND:
        assert following.first == here.first + 7
    elif unit not in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        assert following.first == here.last + 1


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (2, Unit.WEEK, (2, Unit.WEEK)),
        (1.5, Unit.YEAR, (18, Unit.MONTH)),
        (2.5, Unit.DECADE, (25, Unit.YEAR)),
        (0.5, Unit.MONTH, (15, Unit.DAY)),
        (1.5, Unit.DAY, (36, Unit.HOUR)),
    ],
)
def test_broken_counts_are_whole_in_finer_units(count: float, unit: Unit, expected: tuple[int, Unit]) -> None:
    assert whole(count, unit) == expected


def test_some_hours_away_may_be_on_two_days_and_whole_days_on_one() -> None:
    assert hours_away(LEAP_DAY, -3, Unit.HOUR) == (LEAP_DAY - 1, LEAP_DAY, "")
    assert hours_away(LEAP_DAY, 48, Unit.HOUR) == cell("2024-03-02")


def test_easter_is_known_as_long_as_the_gregorian_calendar() -> None:
    assert [day_text(easter(year)) for year in (1818, 1943, 2024)] == [
        "1818-03-22",
        "1943-04-25",
        "2024-03-31",
    ]
    with pytest.raises(BeyondCalendarError):
        easter(1500)


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(0, 6), st.sampled_from((-1, 1, 2, 3, 4)))
def test_a_weekday_of_a_month_is_that_weekday_in_that_month(
    year: int, month: int, name: int, ordinal: int
) -> None:
    day = weekday_of_month(year, month, name, ordinal)

    assert weekday(day) == name
    assert day_text(day)[:7] == f"{year}-{month:02}"
    if ordinal > 0:
        assert (int(day_text(day)[8:]) - 1) // 7 == ordinal - 1


def test_no_month_has_a_sixth_monday() -> None:
    with pytest.raises(BeyondCalendarError):
        weekday_of_month(2024, 3, 0, 6)
