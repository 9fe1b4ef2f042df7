"""The ways to understand a meaning, each with its reason."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.bases import Bases
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Direction,
    Neighbour,
    Part,
    Shift,
    Unit,
    Window,
)
from timeline_app.phrases.ways import of_century, of_date, of_decade, of_neighbour, of_shift, of_window

TUESDAY = Bases(edtf.parse("2024-03-12"))
FROM_TUESDAY = ", reckoned from the day of publication (12 March 2024)."


def test_a_partial_date_is_offered_in_the_other_direction_too() -> None:
    ways = list(of_date(CalendarDate(month=5), TUESDAY))[:2]

    assert [way.edtf for way in ways] == ["2023-05", "2024-05"]
    assert str(ways[0].reason) == f"The last date of that name that had begun by then{FROM_TUESDAY}"


def test_about_marks_each_date_of_a_list() -> None:
    ways = of_date(CalendarDate(day=31, is_about=True), Bases(edtf.parse("2024-03")))

    assert next(ways).edtf == "[2024-01-31~,2024-03-31~]"


def test_a_part_keeps_the_bounds_and_is_said() -> None:
    way = next(of_decade(Decade(1990, part=Part.LATE), TUESDAY))

    assert way.edtf == "199X"
    assert "Only its end is meant" in str(way.reason)


def test_a_round_hundred_may_be_a_century() -> None:
    assert [way.edtf for way in of_decade(Decade(1900), TUESDAY)] == ["190X", "19XX"]


def test_a_century_says_how_it_is_counted() -> None:
    assert "strictly counted" in str(next(of_century(Century(19))).reason)


@pytest.mark.parametrize(
    ("near", "reason"),
    [
        (Neighbour(-1, weekday=3), "The last Thursday before then"),
        (Neighbour(0, weekday=3), "The same ISO week, on its Thursday"),
        (Neighbour(1, Unit.WEEK, weekday=3), "The ISO week after, on its Thursday"),
        (Neighbour(-1, Unit.YEAR, month=3), "The calendar year before, at the date of that name"),
        (Neighbour(1, month=3), "The first date of that name that begins after then"),
        (Neighbour(-1, Unit.MONTH, day=5), "The month before, on its day 5"),
        (
            Neighbour(0, Unit.YEAR, share=Direction.PAST),
            "The same calendar year, as far as it had gone by then",
        ),
        (Neighbour(0), "The same time"),
    ],
)
def test_a_neighbour_says_where_it_lies(near: Neighbour, reason: str) -> None:
    assert str(next(of_neighbour(near, TUESDAY)).reason) == reason + FROM_TUESDAY


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (Shift(3, Unit.YEAR, Direction.FUTURE, is_at_least=True), "[2027..]"),
        (Shift(3, Unit.YEAR, Direction.FUTURE, is_at_most=True), "[2024-03-12..2027]"),
        (Shift(3, Unit.YEAR, Direction.PAST, is_at_most=True), "[2021..2024-03-12]"),
        (Shift(2, Unit.WEEK, Direction.PAST, is_at_least=True), "[..2024-03-03]"),
    ],
)
def test_at_least_and_at_most_open_or_close_a_side(shift: Shift, expected: str) -> None:
    assert next(of_shift(shift, TUESDAY)).edtf == expected


def test_a_window_reaches_to_publication_and_then_by_whole_units() -> None:
    ways = of_window(Window(2, Unit.WEEK, Direction.PAST), TUESDAY)

    assert [way.edtf for way in ways] == ["2024-02-27/2024-03-12", "2024-02-26/2024-03-10"]
