"""What phrases are reckoned from."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.bases import Bases, MissingBaseError, reference_of
from timeline_app.phrases.cells import cell
from timeline_app.phrases.meaning import (
    CalendarDate,
    Decade,
    Direction,
    Interval,
    Meaning,
    Neighbour,
    Reference,
    Shift,
    Unit,
    Vague,
)

SPOKEN = Bases(edtf.parse("2024-03"), edtf.parse("2019-02-03/2019-02-05"), "from 3 to 5 February 2019")


def test_a_publication_is_all_of_its_days() -> None:
    assert SPOKEN.of(Reference.PUBLICATION) == cell("2024-03")


def test_a_publication_that_is_an_interval_is_all_of_its_days_whichever_way_one_looks() -> None:
    bases = Bases(edtf.parse("2024-03-10/2024-03-14"))

    of_past = bases.of(Reference.PUBLICATION, Direction.PAST)

    assert (of_past.first, of_past.last) == (cell("2024-03-10").first, cell("2024-03-14").last)


def test_what_follows_something_that_lasted_is_counted_from_its_end_and_what_precedes_it_from_its_beginning() -> (
    None
):
    assert SPOKEN.of(Reference.BEFORE, Direction.FUTURE) == cell("2019-02-05")
    assert SPOKEN.of(Reference.BEFORE, Direction.PAST) == cell("2019-02-03")


@pytest.mark.parametrize(
    ("bases", "is_there"),
    [(Bases(None), False), (Bases(edtf.parse("2024/..")), True)],
    ids=["unknown", "unbounded"],
)
def test_what_is_missing_is_told_apart_from_what_has_no_bounds(bases: Bases, is_there: bool) -> None:
    with pytest.raises(MissingBaseError) as missing:
        bases.of(Reference.PUBLICATION)

    assert missing.value.is_there == is_there


@pytest.mark.parametrize(
    ("meaning", "reference"),
    [
        (CalendarDate(2024, 3), Reference.NOTHING),
        (CalendarDate(month=3), Reference.PUBLICATION),
        (CalendarDate(month=3, reference=Reference.BEFORE), Reference.BEFORE),
        (Shift(1, Unit.DAY, Direction.FUTURE, Reference.BEFORE), Reference.BEFORE),
        (Neighbour(-1, Unit.WEEK), Reference.PUBLICATION),
        (Vague(Direction.PAST), Reference.PUBLICATION),
        (Decade(1990), Reference.NOTHING),
        (Decade(1990, is_short=True), Reference.PUBLICATION),
        (Interval(CalendarDate(day=3), CalendarDate(2024, 3, 5)), Reference.NOTHING),
        (Interval(CalendarDate(month=5), CalendarDate(month=7)), Reference.PUBLICATION),
        (Interval(CalendarDate(2015), Neighbour(0, Unit.DAY)), Reference.PUBLICATION),
    ],
)
def test_each_meaning_says_what_it_is_reckoned_from(meaning: Meaning, reference: Reference) -> None:
    assert reference_of(meaning) is reference
