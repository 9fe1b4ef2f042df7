"""From one date to another."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.bases import Bases
from timeline_app.phrases.intervals import filled, of_interval
from timeline_app.phrases.meaning import CalendarDate, Dated, Direction, Interval, Neighbour, Unit, Vague


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (CalendarDate(day=3), CalendarDate(2024, 3, 5), CalendarDate(2024, 3, 3)),
        (CalendarDate(month=5), CalendarDate(2024, 7), CalendarDate(2024, 5)),
        (CalendarDate(month=12, day=30), CalendarDate(2024, 1, 2), CalendarDate(2023, 12, 30)),
        (CalendarDate(day=30), CalendarDate(2024, 1, 2), CalendarDate(2023, 12, 30)),
        (CalendarDate(season=22), CalendarDate(2024, season=23), CalendarDate(2024, season=22)),
        (CalendarDate(day=3), CalendarDate(month=3, day=5), CalendarDate(month=3, day=3)),
        (CalendarDate(weekday=0), CalendarDate(weekday=4), CalendarDate(weekday=0)),
    ],
)
def test_the_first_takes_from_the_last_what_it_does_not_say(
    first: Dated, last: Dated, expected: Dated
) -> None:
    assert filled(first, last) == (expected, last)


def test_the_last_takes_from_the_first_what_it_does_not_say() -> None:
    first = CalendarDate(2023, 12, 30)

    assert filled(first, CalendarDate(month=1, day=2)) == (first, CalendarDate(2024, 1, 2))
    assert filled(CalendarDate(month=3, day=3), CalendarDate(day=5))[1] == CalendarDate(month=3, day=5)


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (Interval(CalendarDate(weekday=0), CalendarDate(weekday=4)), "2024-03-04/2024-03-08"),
        (
            Interval(CalendarDate(weekday=0), CalendarDate(weekday=4, direction=Direction.FUTURE)),
            "2024-03-11/2024-03-15",
        ),
        (Interval(CalendarDate(2015), Vague(Direction.NEAREST)), "2015/2024-03-12"),
        (Interval(CalendarDate(2015), Neighbour(-1, Unit.YEAR)), "2015/2023"),
        (Interval(Neighbour(-1, Unit.WEEK), None), "2024-03-04~/.."),
        (Interval(CalendarDate(weekday=3), CalendarDate(2024, 3, 5)), "2024-02-29/2024-03-05"),
        (Interval(CalendarDate(2024, 3, 5), CalendarDate(weekday=3)), "2024-03-05/2024-03-07"),
        (Interval(None, None), "../.."),
    ],
)
def test_both_sides_are_reckoned_together(interval: Interval, expected: str) -> None:
    assert next(of_interval(interval, Bases(edtf.parse("2024-03-12")))).edtf == expected
