import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.instant import MAX_YEAR, YEAR_S, from_civil
from timeline_app.chrono.viewport import FINEST_S_PER_PX, Viewport

MARCH = from_civil(2024, 3)

viewports = st.builds(
    Viewport,
    left=st.floats(-1e11, 1e11),
    seconds_per_px=st.floats(0.01, 1e7),
    width_px=st.floats(200, 4000),
)


@given(viewports, st.floats(0, 4000))
def test_pixels_and_instants_turn_into_each_other(viewport: Viewport, x: float) -> None:
    assert viewport.x(viewport.instant(x)) == pytest.approx(x, abs=0.01)


@given(viewports, st.floats(0.2, 5), st.floats(0, 1))
def test_the_instant_under_the_cursor_stays_there_while_zooming(
    viewport: Viewport, factor: float, share: float
) -> None:
    x = viewport.width_px * share
    instant = viewport.instant(x)
    assert viewport.zoomed(factor, x).x(instant) == pytest.approx(x, abs=0.05)


@given(viewports, st.integers(-2000, 2000))
def test_panning_moves_every_instant_by_as_many_pixels(viewport: Viewport, dx: int) -> None:
    assert viewport.panned(dx).x(viewport.middle) - viewport.x(viewport.middle) == pytest.approx(dx, abs=0.01)


def test_a_view_between_two_instants_has_them_at_its_edges() -> None:
    viewport = Viewport.between(MARCH, MARCH + 1000, 500)
    assert viewport.x(MARCH) == 0
    assert viewport.x(MARCH + 1000) == pytest.approx(500)


def test_resizing_keeps_the_span() -> None:
    viewport = Viewport.between(MARCH, MARCH + 1000, 500).resized(900)
    assert viewport.left == MARCH
    assert viewport.right == pytest.approx(MARCH + 1000)


@pytest.mark.parametrize("bounds", [(math.nan, 0.0), (-math.inf, 0.0), (1.0, 1.0), (2.0, 1.0)])
def test_a_view_lies_between_finite_instants_in_order(bounds: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="finite"):
        Viewport.between(*bounds, 500)


def test_zooming_in_ends_where_a_second_is_wide_and_out_where_time_ends() -> None:
    viewport = Viewport.between(MARCH, MARCH + 1000, 500)
    for _ in range(300):
        viewport = viewport.zoomed(2, 250)
    assert viewport.seconds_per_px == FINEST_S_PER_PX
    for _ in range(300):
        viewport = viewport.zoomed(0.5, 250)
    assert viewport.right - viewport.left <= 2.3 * MAX_YEAR * YEAR_S


def test_far_from_today_a_pixel_is_never_finer_than_floats_can_tell() -> None:
    far = from_civil(-10_000_000_000)
    viewport = Viewport.between(far, far + 1000 * YEAR_S, 500)
    for _ in range(200):
        viewport = viewport.zoomed(2, 250)
    assert viewport.instant(101) != viewport.instant(100)


def test_panning_stops_at_the_ends_of_time() -> None:
    viewport = Viewport.between(MARCH, MARCH + 1e17, 500).panned(-1e9)
    assert viewport.middle <= MAX_YEAR * YEAR_S


@given(st.floats(-MAX_YEAR * YEAR_S, MAX_YEAR * YEAR_S), st.floats(0.0, 1e12), st.floats(50.0, 5000.0))
def test_a_view_around_any_instant_has_it_in_its_middle_however_far_and_however_short(
    middle: float, span_s: float, width_px: float
) -> None:
    viewport = Viewport.around(middle, span_s, width_px)
    assert viewport.left < viewport.right
    assert viewport.x(middle) == pytest.approx(width_px / 2, abs=2)
