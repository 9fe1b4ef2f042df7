"""Instants and the proleptic Gregorian calendar, held against numpy, which counts the same days."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono import instant
from timeline_app.chrono.instant import MAX_YEAR, OPEN_FUTURE, OPEN_PAST, UNKNOWN, Civil

YEARS = st.integers(-MAX_YEAR, MAX_YEAR)


@given(st.integers(-200_000, 200_000), st.integers(1, 12), st.integers(1, 28))
def test_days_are_those_of_numpy(year: int, month: int, day: int) -> None:
    months = np.datetime64((year - 1970) * 12 + month - 1, "M")
    expected = months.astype("datetime64[D]").astype(np.int64) + day - 1
    assert instant.days_from_civil(year, month, day) == expected


@given(YEARS, st.integers(1, 12), st.integers(1, 28))
def test_days_and_dates_lead_back_to_each_other(year: int, month: int, day: int) -> None:
    assert instant.civil_from_days(instant.days_from_civil(year, month, day)) == (year, month, day)


@given(YEARS)
def test_the_first_moment_of_any_year_under_the_cap_is_exact(year: int) -> None:
    civil = instant.to_civil(instant.from_civil(year))
    assert civil == Civil(year, 1, 1)


def test_a_second_keeps_its_fraction() -> None:
    assert instant.to_civil(instant.from_civil(2024, 3, 5, 10, 20, 30.25)) == (2024, 3, 5, 10, 20, 30.25)


@pytest.mark.parametrize("bound", [OPEN_PAST, OPEN_FUTURE, UNKNOWN])
def test_an_open_or_unknown_bound_has_no_calendar_fields(bound: float) -> None:
    with pytest.raises(ValueError, match="no calendar fields"):
        instant.to_civil(bound)


def test_1970_begins_at_nought_on_a_thursday() -> None:
    assert instant.from_civil(1970) == 0
    assert instant.weekday(0) == 3
    assert math.isclose(instant.YEAR_S, 31_556_952)


def test_months_have_their_days() -> None:
    assert [instant.days_in_month(year, 2) for year in (1900, 2000, 2023, 2024, 0, -4)] == [
        28,
        29,
        28,
        29,
        29,
        29,
    ]
