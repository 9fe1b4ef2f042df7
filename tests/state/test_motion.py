import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.viewport import Viewport
from timeline_app.state.motion import Flight, between, ease_out

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
