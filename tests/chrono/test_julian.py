"""The Julian calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono import instant, julian


@pytest.mark.parametrize(
    ("of_julian", "of_gregorian"),
    [
        ((1582, 10, 5), (1582, 10, 15)),
        ((1917, 10, 25), (1917, 11, 7)),
        ((1512, 3, 5), (1512, 3, 15)),
        ((200, 3, 1), (200, 3, 1)),
        ((1, 1, 1), (0, 12, 30)),
        ((-43, 3, 15), (-43, 3, 13)),
        ((-4712, 1, 1), (-4713, 11, 24)),
    ],
)
def test_known_days_are_the_same_day(
    of_julian: tuple[int, int, int], of_gregorian: tuple[int, int, int]
) -> None:
    assert julian.days_from_civil(*of_julian) == instant.days_from_civil(*of_gregorian)


@given(st.integers(-(10**13), 10**13))
def test_days_and_dates_lead_back_to_each_other(days: int) -> None:
    year, month, day = julian.civil_from_days(days)
    assert julian.days_from_civil(year, month, day) == days
    assert 1 <= day <= julian.days_in_month(year, month)


def test_each_fourth_year_is_a_leap_year() -> None:
    assert [year for year in (-4, -1, 0, 1700, 1900, 1901, 2000) if julian.is_leap(year)] == [
        -4,
        0,
        1700,
        1900,
        2000,
    ]
    assert julian.days_in_month(1900, 2) == 29
    assert [julian.days_in_month(1901, month) for month in range(1, 13)] == [
        31,
        28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ]
