"""What a span says of itself."""

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
