"""Empty time left out of an axis, and the way back."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.breaks import (
    BREAK_SHARE,
    LEAST_SHARE,
    MOST_BREAKS,
    STRAIGHT,
    Gap,
    TimeFold,
    empty_gaps,
)

instants = st.one_of(
    st.integers(-(10**9), 10**10).map(float), st.floats(-6e17, 6e17, allow_nan=False, allow_infinity=False)
)
spans = st.lists(st.tuples(instants, st.floats(0, 1e9)), min_size=1, max_size=30).map(
    lambda pairs: sorted((begin, begin + length) for begin, length in pairs)
)


def a_fold(*spans: tuple[float, float]) -> TimeFold:
    return TimeFold.over(empty_gaps(spans), max(end for _, end in spans) - spans[0][0])


def days(*starts: float) -> list[tuple[float, float]]:
    return [(start, start + 1.0) for start in starts]


def test_a_long_silence_is_a_gap_and_a_usual_pause_is_none() -> None:
    assert empty_gaps(days(0, 2, 4, 6, 100, 102, 104)) == [Gap(7.0, 100.0)]
    assert empty_gaps(days(0, 10, 20, 30, 45)) == []


def test_what_lasts_through_a_silence_fills_it() -> None:
    assert empty_gaps([(0.0, 101.0), *days(1, 2, 3, 100)]) == []


def test_a_gap_is_measured_against_what_is_left_once_longer_ones_are_out() -> None:
    far = [*days(0, 2, 4, 6, 8), *days(1_000_000, 1_000_002), *days(1_000_300, 1_000_302)]
    assert [gap.start for gap in empty_gaps(far)] == [9.0, 1_000_003.0]


def test_few_events_and_none_have_no_gaps() -> None:
    assert empty_gaps([]) == empty_gaps(days(0)) == empty_gaps(days(0, 1000)) == []


def test_a_break_keeps_a_little_of_the_silence_on_both_sides() -> None:
    fold = a_fold(*days(0, 2, 4, 6, 100, 102, 104))
    (broken,) = fold.breaks
    kept = BREAK_SHARE * (105 - 93)
    assert broken.right - broken.left == pytest.approx(kept)
    assert broken.start == pytest.approx(7 + kept)
    assert broken.end == pytest.approx(100 - kept)
    assert fold.fold(7.0) == 7.0
    assert fold.fold(104.0) - fold.fold(100.0) == pytest.approx(4.0)


def test_without_gaps_time_is_as_it_is() -> None:
    assert a_fold(*days(0, 1, 2)) == STRAIGHT
    assert STRAIGHT.fold(12.5) == STRAIGHT.unfold(12.5) == 12.5


def test_open_and_unknown_bounds_stay() -> None:
    fold = a_fold(*days(0, 2, 4, 6, 100, 102, 104))
    assert (fold.fold(-math.inf), fold.fold(math.inf)) == (-math.inf, math.inf)
    assert math.isnan(fold.fold(math.nan))


@given(spans)
def test_gaps_are_few_long_and_empty(events: list[tuple[float, float]]) -> None:
    gaps = empty_gaps(events)
    assert len(gaps) <= MOST_BREAKS
    whole = max(end for _, end in events) - events[0][0]
    left = whole
    for gap in sorted(gaps, key=lambda gap: -gap.length):
        assert gap.length > LEAST_SHARE * left * 0.999
        left -= gap.length
        assert not any(start < gap.end and end > gap.start for start, end in events)


@given(spans, st.lists(instants, min_size=2, max_size=20))
def test_the_axis_is_monotone_and_leads_back(events: list[tuple[float, float]], asked: list[float]) -> None:
    fold = a_fold(*events)
    asked = sorted([*asked, *(bound for span in events for bound in span)])
    placed = [fold.fold(instant) for instant in asked]
    assert placed == sorted(placed)
    reach = max(abs(each) for each in asked)
    for instant, there in zip(asked, placed, strict=True):
        assert fold.unfold(there) == pytest.approx(instant, rel=1e-6, abs=max(reach * 1e-6, 1e-3))


@given(spans)
def test_it_is_exact_where_pieces_meet_and_no_event_is_in_a_break(events: list[tuple[float, float]]) -> None:
    fold = a_fold(*events)
    for piece in fold.pieces:
        assert (fold.fold(piece.start), fold.fold(piece.end)) == (piece.left, piece.right)
        assert (fold.unfold(piece.left), fold.unfold(piece.right)) == (piece.start, piece.end)
    for broken in fold.breaks:
        assert not any(start < broken.end and end > broken.start for start, end in events)
