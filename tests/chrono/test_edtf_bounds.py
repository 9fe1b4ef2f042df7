"""Reckoning: seasons, masks, and days that do or do not exist."""

from itertools import pairwise

import pytest

from tests.chrono.makers import a_date, a_span, days
from timeline_app.chrono import edtf_bounds
from timeline_app.chrono.edtf_faults import EdtfError
from timeline_app.chrono.span import Calendar


@pytest.mark.parametrize("first_code", [21, 25])
def test_seasons_are_the_meteorological_ones_of_the_north_unless_they_say_south(first_code: int) -> None:
    found = [days(a_span(f"2001-{code}")) for code in range(first_code, first_code + 4)]
    assert found == [
        ("2001-03-01", "2001-05-31"),
        ("2001-06-01", "2001-08-31"),
        ("2001-09-01", "2001-11-30"),
        ("2001-12-01", "2002-02-28"),
    ]


def test_southern_seasons_lie_half_a_year_apart() -> None:
    assert [days(a_span(f"2001-{code}")) for code in range(29, 33)] == [
        ("2001-09-01", "2001-11-30"),
        ("2001-12-01", "2002-02-28"),
        ("2001-03-01", "2001-05-31"),
        ("2001-06-01", "2001-08-31"),
    ]


@pytest.mark.parametrize(
    "codes", [range(33, 37), range(37, 40), range(40, 42)], ids=["quarters", "quadrimesters", "halves"]
)
def test_the_parts_of_a_year_follow_one_another_and_fill_it(codes: range) -> None:
    parts = [a_span(f"2001-{code}") for code in codes]
    assert parts[0].earliest == a_span("2001").earliest
    assert parts[-1].latest == a_span("2001").latest
    assert all(before.latest == after.earliest for before, after in pairwise(parts))


@pytest.mark.parametrize(
    ("text", "first", "last", "count"),
    [
        ("156X", 1560, 1569, 10),
        ("XXXX", 0, 9999, 10_000),
        ("1X6X", 1060, 1969, 100),
        ("-156X", -1569, -1560, 10),
        ("-00XX", -99, -1, 99),
        ("-X000", -9000, -1000, 9),
        ("1950S2", 1900, 1999, 100),
        ("-1950S1", -1999, -1000, 1000),
        ("0050S1", 50, 59, 10),
        ("2024", 2024, 2024, 1),
    ],
)
def test_a_year_may_be_each_that_fits_in_order(text: str, first: int, last: int, count: int) -> None:
    years = list(edtf_bounds.years(a_date(text)))
    assert (years[0], years[-1], len(years)) == (first, last, count)
    assert years == sorted(years)


def test_outermost_days_are_counted_in_the_calendar_of_the_date() -> None:
    assert edtf_bounds.outermost_days(a_date("1500-02-2X"), Calendar.JULIAN) == ((1500, 2, 20), (1500, 2, 29))
    assert edtf_bounds.outermost_days(a_date("1500-02-2X"), Calendar.GREGORIAN) == (
        (1500, 2, 20),
        (1500, 2, 28),
    )


def test_a_day_that_no_year_can_have_is_refused_as_it_was_written() -> None:
    with pytest.raises(EdtfError, match="The month 15XX-02 has no day 3X"):
        edtf_bounds.bounds(a_date("15XX-02-3X"), Calendar.GREGORIAN)
