"""The parts of a written date, and to which of them a qualifier belongs."""

import pytest

from tests.chrono.makers import a_date
from timeline_app.chrono.edtf_parts import Clock, DateSet, Edge, Interval, Range
from timeline_app.chrono.edtf_reading import matching, read, read_joined
from timeline_app.chrono.span import Kind


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("2004-06-11", "..."),
        ("2004-06-11%", "%%%"),
        ("2004-06~-11", "~~."),
        ("2004?-06-11", "?.."),
        ("?2004-06-~11", "?.~"),
        ("2004-%06-11", ".%."),
        ("2001-?09~-09", "~%."),
        ("?2004~-06", "%."),
        ("~-0043-03", "~."),
    ],
)
def test_right_of_a_component_a_qualifier_holds_for_all_before_it_and_left_of_it_for_it_alone(
    text: str, marks: str
) -> None:
    shown = (
        "%" if p.uncertain and p.approximate else "?" if p.uncertain else "~" if p.approximate else "."
        for p in a_date(text).parts
    )
    assert "".join(shown) == marks


def test_a_long_year_is_written_out_and_keeps_its_significant_digits() -> None:
    assert a_date("Y-17E7").year.digits == "-170000000"
    assert a_date("Y171010000S3").significant == 3


def test_a_season_is_no_month() -> None:
    assert a_date("2001-21").season == 21
    assert a_date("2001-12").season is None
    assert a_date("2001-XX").season is None


def test_a_time_keeps_its_local_fields_and_its_offset() -> None:
    assert a_date("1985-04-12T23:20:30").clock == Clock(23, 20, 30, None, "")
    assert a_date("1985-04-12T23:20:30Z").clock == Clock(23, 20, 30, 0, "Z")
    assert a_date("1985-04-12T23:20:30-04").clock == Clock(23, 20, 30, -240, "-04")
    assert a_date("1985-04-12T23:20:30+04:30").clock == Clock(23, 20, 30, 270, "+04:30")


def test_an_interval_has_two_sides_that_may_be_open_or_unknown() -> None:
    assert read("1985/..") == Interval(a_date("1985"), Edge.OPEN)
    assert read("/1985") == Interval(Edge.UNKNOWN, a_date("1985"))


def test_a_set_has_members_of_which_the_first_and_the_last_may_be_open() -> None:
    read_set = read("{..1983,1984, 1985..1986 ,1990..}")
    assert read_set == DateSet(
        Kind.ALL_OF,
        (
            Range(None, a_date("1983")),
            a_date("1984"),
            Range(a_date("1985"), a_date("1986")),
            Range(a_date("1990"), None),
        ),
    )


def test_sides_written_apart_may_be_sets_and_times() -> None:
    joined = read_joined("[1984,1985]/1990-01-01T10:00:00")
    assert isinstance(joined.start, DateSet)
    assert joined.end == a_date("1990-01-01T10:00:00")
    assert read_joined("/") == Interval(Edge.UNKNOWN, Edge.UNKNOWN)


def test_a_mask_fits_the_numbers_that_could_stand_there() -> None:
    assert matching("1X", range(1, 13)) == [10, 11, 12]
    assert matching("X2", range(1, 13)) == [2, 12]
    assert matching("3X", range(1, 32)) == [30, 31]
    assert matching("XX", range(1, 4)) == [1, 2, 3]
    assert matching("07", range(1, 13)) == [7]
    assert matching("13", range(1, 13)) == []
