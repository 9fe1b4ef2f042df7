"""The pieces of the calendar that a meaning may be."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.bases import Bases
from timeline_app.phrases.cells import BeyondCalendarError, one_of
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Dated,
    Decade,
    Direction,
    Neighbour,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.pieces import calendar_units, decade_from, pieces

TUESDAY = Bases(edtf.parse("2024-03-12"))


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        (Neighbour(-1, weekday=1), "2024-03-05"),
        (Neighbour(1, weekday=1), "2024-03-19"),
        (Neighbour(-2, weekday=1), "2024-02-27"),
        (Neighbour(0, weekday=6), "2024-03-17"),
        (Neighbour(-1, Unit.WEEK, weekday=6), "2024-03-10"),
        (Neighbour(-1, season=24), "2022-24"),
        (Neighbour(0, season=24), "2023-24"),
        (Neighbour(1, season=22), "2024-22"),
        (Neighbour(-1, month=4), "2023-04"),
        (Neighbour(-2, month=4), "2022-04"),
        (Neighbour(1, Unit.YEAR, month=2), "2025-02"),
        (Neighbour(-1, Unit.WEEKEND), "[2024-03-09..2024-03-10]"),
        (Neighbour(-1, Unit.SEASON), "2023-24"),
        (Neighbour(0), "2024-03-12"),
        (Window(3, Unit.MONTH, Direction.PAST), "2023-12"),
        (Window(2, Unit.WEEK, Direction.FUTURE), "2024-03-26"),
        (Window(None, Unit.WEEK, Direction.FUTURE), "2024-03-12"),
        (Vague(Direction.NEAREST), "2024-03-12"),
        (Written("[2024-03,2024-05]"), "[2024-03-01..2024-05-31]"),
        (Century(21), "20XX"),
    ],
)
def test_pieces_lie_where_the_words_say(dated: Dated, expected: str) -> None:
    bases = Bases(edtf.parse("2024-02-12")) if dated == Neighbour(-1, season=24) else TUESDAY

    assert one_of(pieces(dated, bases)) == expected


def test_decades_that_edtf_cannot_mask_are_ranges_of_years() -> None:
    assert one_of([decade_from(-49)]) == "[-0049..-0040]"
    assert one_of(pieces(Decade(1990), TUESDAY)) == "199X"


def test_whole_units_of_the_calendar_end_before_the_one_that_runs() -> None:
    units = calendar_units(Window(3, Unit.MONTH, Direction.PAST), TUESDAY)

    assert units is not None
    assert [one_of(side) for side in units] == ["2023-12", "2024-02"]
    assert calendar_units(Window(3, Unit.DAY, Direction.PAST), TUESDAY) is None


@pytest.mark.parametrize(
    "dated", [CalendarDate(20_000), Century(0), Written("2024/.."), Neighbour(-3000, Unit.YEAR)]
)
def test_what_no_calendar_has_is_refused(dated: Dated) -> None:
    with pytest.raises(BeyondCalendarError):
        pieces(dated, TUESDAY)
