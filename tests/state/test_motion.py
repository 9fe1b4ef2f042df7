import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.viewport import Viewport
from timeline_app.state.motion import Flight, Glide, Trace, between, ease_out, throw

HERE = Viewport.between(0, 1000, 500)


def test_a_flight_begins_at_its_origin_and_ends_at_its_target() -> None:
    target = HERE.zoomed(4, 100)
    flight = Flight(HERE, target, begun=10.0)
    assert flight.at(9.0).left == pytest.approx(HERE.left)
    assert flight.at(10.0).seconds_per_px == pytest.approx(HERE.seconds_per_px)
    assert flight.at(10.15) == target
    assert flight.is_over(10.15)
    assert not flight.is_over(10.1)


@given(st.floats(1.1, 50), st.floats(0, 500), st.floats(0, 1))
def test_the_instant_under_the_cursor_stays_still_all_the_way(factor: float, x: float, share: float) -> None:
    target = HERE.zoomed(factor, x)
    assert between(HERE, target, share).x(HERE.instant(x)) == pytest.approx(x, abs=0.01)


@given(st.floats(0, 1), st.floats(0, 1))
def test_easing_never_goes_back(one: float, other: float) -> None:
    early, late = sorted((one, other))
    assert 0 <= ease_out(early) <= ease_out(late) <= 1


def test_a_pan_keeps_its_scale_on_the_way() -> None:
    half = between(HERE, HERE.panned(-200), 0.5)
    assert half.seconds_per_px == HERE.seconds_per_px
    assert half.left == pytest.approx(HERE.panned(-100).left)


def swing(*places: tuple[float, float], y: float = 0.0) -> list[Trace]:
    """Where a hand was: (seconds, x) each."""
    return [Trace(at, x, y) for at, x in places]


def test_a_hand_that_lets_go_in_motion_throws_as_fast_as_it_moved() -> None:
    across, down = throw(swing((0.0, 0), (0.02, 20), (0.04, 40)), released=0.04)
    assert across == pytest.approx(1000)
    assert down == 0


def test_only_the_last_moment_counts() -> None:
    slow_then_fast = swing((0.0, 0), (1.0, 10), (1.02, 30), (1.04, 50))
    assert throw(slow_then_fast, released=1.04)[0] == pytest.approx(1000)


def test_a_hand_that_rested_throws_nothing() -> None:
    moves = swing((0.0, 0), (0.02, 60), (0.04, 120))
    assert throw(moves, released=0.1) == (0.0, 0.0)
    assert throw(moves, released=5.0) == (0.0, 0.0)


@pytest.mark.parametrize(
    "moves", [[], swing((0.0, 5)), swing((0.0, 0), (0.0, 90)), swing((0.0, 0), (0.06, 1))]
)
def test_too_little_to_tell_throws_nothing(moves: list[Trace]) -> None:
    assert throw(moves, released=moves[-1].at if moves else 0.0) == (0.0, 0.0)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_nothing_is_thrown_faster_than_eyes_can_follow(x: float, y: float) -> None:
    across, down = throw([Trace(0.0, 0, 0), Trace(0.05, x, y)], released=0.05)
    assert math.hypot(across, down) <= 3001
    assert across * x >= 0
    assert down * y >= 0


def test_a_glide_begins_where_it_was_let_go_and_slows_down_to_rest() -> None:
    glide = Glide(HERE, 1000.0, -500.0, begun=10.0)
    assert glide.at(10.0) == HERE
    ways = [glide.at(10.0 + tenth / 10).x(HERE.left) for tenth in range(20)]
    steps = [after - before for before, after in pairwise(ways)]
    assert all(later < earlier for earlier, later in pairwise(steps))
    assert steps[0] == pytest.approx(86, abs=2)
    assert not glide.is_over(10.9)
    assert glide.is_over(11.2)
    assert ways[-1] < 325
    assert glide.fallen(12.0) == pytest.approx(-ways[-1] / 2, rel=0.01)
