"""Which instance of a date without its year is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.instant import weekday
from timeline_app.phrases.cells import BeyondCalendarError, cell
from timeline_app.phrases.meaning import CalendarDate, Direction
from timeline_app.phrases.partial import all_within, instance, likeliest, whole
from timeline_app.values import replace

MARCH_12 = cell("2024-03-12").first  # a Tuesday


@pytest.mark.parametrize(
    ("date", "past", "nearest", "future"),
    [
        (CalendarDate(month=3), "2024-03", "2024-03", "2024-03"),
        (CalendarDate(month=5), "2023-05", "2024-05", "2024-05"),
        (CalendarDate(month=3, day=12), "2024-03-12", "2024-03-12", "2024-03-12"),
        (CalendarDate(month=12, day=25), "2023-12-25", "2023-12-25", "2024-12-25"),
        (CalendarDate(day=31), "2024-01-31", "2024-03-31", "2024-03-31"),
        (CalendarDate(month=2, day=29), "2024-02-29", "2024-02-29", "2028-02-29"),
        (CalendarDate(weekday=1), "2024-03-12", "2024-03-12", "2024-03-12"),
        (CalendarDate(weekday=0), "2024-03-11", "2024-03-11", "2024-03-18"),
        (CalendarDate(season=22), "2023-22", "2024-22", "2024-22"),
        (CalendarDate(season=24), "2023-24", "2023-24", "2024-24"),
        (CalendarDate(easter=0), "2023-04-09", "2024-03-31", "2024-03-31"),
        (CalendarDate(month=11, weekday=3, ordinal=4), "2023-11-23", "2023-11-23", "2024-11-28"),
        (CalendarDate(month=5, weekday=0, ordinal=-1), "2023-05-29", "2024-05-27", "2024-05-27"),
        (CalendarDate(day=15, weekday=4), "2023-12-15", "2024-03-15", "2024-03-15"),
    ],
)
def test_the_direction_chooses_the_instance(date: CalendarDate, past: str, nearest: str, future: str) -> None:
    found = [instance(replace(date, direction=direction), MARCH_12) for direction in Direction]

    assert [one.text for one in found] == [past, nearest, future]


def test_a_weekday_beside_a_date_goes_before_the_direction() -> None:
    thursday = CalendarDate(month=3, day=14, weekday=3, direction=Direction.PAST)

    assert instance(thursday, MARCH_12).text == "2024-03-14"


def test_a_weekday_that_fits_no_year_nearby_is_passed_over() -> None:
    sunday = CalendarDate(month=3, day=14, weekday=6, direction=Direction.PAST)

    assert instance(sunday, MARCH_12).text == "2023-03-14"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (CalendarDate(month=3, day=20), "2024-03-20"),
        (CalendarDate(month=3, day=4, direction=Direction.FUTURE), "2024-03-04"),
        (CalendarDate(month=6, day=20), "2023-06-20"),
        (CalendarDate(month=4), "2023-04"),
    ],
)
def test_a_day_close_by_is_likelier_than_one_eleven_months_away(date: CalendarDate, expected: str) -> None:
    assert likeliest(date, MARCH_12).text == expected


@pytest.mark.parametrize(
    "date",
    [
        CalendarDate(month=2, day=30),
        CalendarDate(),
        CalendarDate(day=99),
        CalendarDate(month=2, weekday=0, ordinal=9),
    ],
)
def test_what_never_comes_is_beyond_the_calendar(date: CalendarDate) -> None:
    with pytest.raises(BeyondCalendarError):
        instance(date, MARCH_12)


def test_all_instances_within_a_base_are_found() -> None:
    assert [one.text for one in all_within(CalendarDate(month=3), cell("202X"))] == [
        f"202{n}-03" for n in range(10)
    ]
    assert [one.text for one in all_within(CalendarDate(weekday=3), cell("2024-03"))] == [
        "2024-03-07",
        "2024-03-14",
        "2024-03-21",
        "2024-03-28",
    ]


def test_a_date_that_says_its_year_is_whole() -> None:
    assert whole(CalendarDate(2024, 3, 5)) == cell("2024-03-05")
    assert whole(CalendarDate(2019, easter=-2)) == cell("2019-04-19")
    assert whole(CalendarDate(2019, 10, weekday=0, ordinal=1)) == cell("2019-10-07")
    assert whole(CalendarDate(month=3)) is None


@given(st.integers(0, 30_000), st.integers(0, 6))
def test_the_last_weekday_is_within_the_week_before_and_the_first_within_the_week_after(
    day: int, name: int
) -> None:
    past = instance(CalendarDate(weekday=name, direction=Direction.PAST), day).first
    future = instance(CalendarDate(weekday=name, direction=Direction.FUTURE), day).first

    assert weekday(past) == weekday(future) == name
    assert day - 7 < past <= day <= future < day + 7


def test_a_weekday_that_only_fits_a_year_off_is_a_slip() -> None:
    monday = CalendarDate(month=3, day=10, weekday=0)
    for direction in Direction:
        found = instance(replace(monday, direction=direction), MARCH_12)
        assert found.text in ("2024-03-10", "2025-03-10")
        assert direction is Direction.FUTURE or found.text == "2024-03-10"
