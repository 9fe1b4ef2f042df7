"""What a span says of itself."""

import pytest

from tests.chrono.makers import a_span
from timeline_app.chrono.instant import UNKNOWN
from timeline_app.chrono.span import Bounds


def test_a_span_goes_from_its_outermost_bound_to_its_outermost_bound() -> None:
    span = a_span("2014/2019")
    assert (span.earliest, span.latest) == (span.start.earliest, span.end.latest)


def test_intervals_and_whole_sets_last_and_the_rest_does_not() -> None:
    assert [a_span(text).lasts for text in ("2014/2019", "{2014,2019}", "[2014,2019]", "2014")] == [
        True,
        True,
        False,
        False,
    ]


def test_bounds_are_unknown_when_neither_is_known() -> None:
    assert Bounds(UNKNOWN, UNKNOWN).is_unknown
    assert not Bounds(UNKNOWN, 0.0).is_unknown


def test_a_span_is_as_doubtful_as_either_of_its_sides() -> None:
    assert a_span("2014/2019~").is_approximate
    assert a_span("2014?/2019").is_uncertain
    assert not a_span("2014/2019").is_uncertain


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [
        ("2024-03", "2024-03-31", True),
        ("2024-03", "2024-04", False),
        ("../2023", "2024", False),
        ("/2024-03", "2024-03", True),
        ("/2024-03", "2024-04", False),
        ("2024/", "1999", False),
        ("2024/", "2040", True),
        ("[..2024-03]", "1066", True),
    ],
)
def test_spans_meet_unless_one_ends_before_the_other_begins(first: str, second: str, meet: bool) -> None:
    assert a_span(first).meets(a_span(second)) is meet
    assert a_span(second).meets(a_span(first)) is meet


@pytest.mark.parametrize(
    ("first", "second"),
    [("2024", "../1999"), ("2023/", "2024"), ("2023/..", "2024"), ("2024-03", "2024-03-31")],
)
def test_nothing_is_certainly_before_what_it_may_reach(first: str, second: str) -> None:
    assert not a_span(first).is_before(a_span(second))


def test_a_day_is_before_the_day_after() -> None:
    assert a_span("2024-03-05").is_before(a_span("2024-03-06"))
    assert not a_span("2024-03-06").is_before(a_span("2024-03-05"))
