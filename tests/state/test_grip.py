import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.overview import Window
from timeline_app.state.grip import Grip, at_end, centred, dragged, grip_at

WHOLE = Viewport(0.0, 100.0, 800.0)  # 80,000 s
VIEW = Viewport(20_000.0, 20.0, 1000.0)  # 200 to 400 px of the strip


def test_a_hand_takes_hold_of_an_edge_the_window_or_what_is_beside() -> None:
    window = Window(200.0, 400.0)
    found = [grip_at(window, x) for x in (100, 195, 203, 300, 398, 405, 500)]
    assert found == [Grip.BESIDE, Grip.LEFT, Grip.LEFT, Grip.WHOLE, Grip.RIGHT, Grip.RIGHT, Grip.BESIDE]


def test_a_narrow_window_can_still_be_moved_as_a_whole() -> None:
    assert [grip_at(Window(200.0, 206.0), x) for x in (198, 203, 208)] == [Grip.LEFT, Grip.WHOLE, Grip.RIGHT]


def test_the_window_follows_the_hand() -> None:
    moved = dragged(VIEW, Grip.WHOLE, 50.0, WHOLE)
    assert (moved.left, moved.right) == pytest.approx((25_000.0, 45_000.0))
    assert moved.seconds_per_px == VIEW.seconds_per_px


def test_an_edge_follows_the_hand_and_the_other_stays() -> None:
    left = dragged(VIEW, Grip.LEFT, -100.0, WHOLE)
    assert (left.left, left.right, left.width_px) == pytest.approx((10_000.0, 40_000.0, 1000.0))
    right = dragged(VIEW, Grip.RIGHT, 100.0, WHOLE)
    assert (right.left, right.right) == pytest.approx((20_000.0, 50_000.0))


@given(st.sampled_from([Grip.LEFT, Grip.RIGHT, Grip.WHOLE]), st.floats(-5000, 5000))
def test_however_far_it_is_dragged_a_view_is_left_within_the_strip(grip: Grip, dx_px: float) -> None:
    moved = dragged(VIEW, grip, dx_px, WHOLE)
    assert moved.right - moved.left >= WHOLE.seconds_per_px * 0.999
    assert moved.width_px == VIEW.width_px
    if grip is Grip.WHOLE:
        assert WHOLE.left - 1 <= moved.middle <= WHOLE.right + 1


def test_a_view_narrower_than_a_pixel_of_the_strip_is_not_widened_by_a_touch() -> None:
    view = Viewport(20_000.0, 0.05, 1000.0)  # 50 s
    moved = dragged(view, Grip.LEFT, 0.0, WHOLE)
    assert moved.right - moved.left == pytest.approx(50.0)


def test_centring_and_the_ends_keep_how_much_time_is_in_view() -> None:
    assert centred(VIEW, 70_000.0).middle == pytest.approx(70_000.0)
    first, last = at_end(VIEW, WHOLE, False), at_end(VIEW, WHOLE, True)
    assert (first.left, last.right) == pytest.approx((WHOLE.left, WHOLE.right))
    assert first.seconds_per_px == last.seconds_per_px == VIEW.seconds_per_px
