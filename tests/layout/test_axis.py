from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import FixedRuler
from timeline_app import words
from timeline_app.chrono.instant import DAY_S, YEAR_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.axis import place_ticks, weekend_shades
from timeline_app.layout.ruler import Type

RULER = FixedRuler()
LEFT = 100.0


def texts(start: float, end: float, width: float = 1000.0) -> list[list[str]]:
    """Labels of the rows, from coarse to fine."""
    placed = place_ticks(Viewport.between(start, end, width), LEFT, RULER)
    return [[tick.text for tick in placed if tick.level == level and tick.text] for level in (0, 1, 2)]


def test_weeks_have_their_month_and_year_above_them() -> None:
    coarse, middle, fine = texts(from_civil(2024, 1, 30), from_civil(2024, 4, 8))
    assert coarse == ["2024"]
    assert middle == ["February", "March", "April"]  # January has no room left
    assert fine[:3] == ["5", "12", "19"]


def test_hours_have_their_day_above_them() -> None:
    coarse, middle, fine = texts(from_civil(2024, 3, 5), from_civil(2024, 3, 6, 12))
    assert coarse == ["March 2024"]
    assert middle == ["Tuesday 5", "Wednesday 6"]
    assert "06:00" in fine


def test_seconds_are_written_in_full() -> None:
    assert "14:30:06" in texts(from_civil(2024, 3, 5, 14, 30), from_civil(2024, 3, 5, 14, 30, 20))[2]


def test_years_before_the_era_are_named_as_people_name_them() -> None:
    assert "100 BCE" in texts(from_civil(-299), from_civil(300))[2]


def test_millions_of_years_are_written_with_their_thousands_apart() -> None:
    assert "50,000,000 BCE" in texts(-100e6 * YEAR_S, 0.0, 1500)[2]


def test_months_and_days_are_french_in_french() -> None:
    with words.using("fr"):
        assert texts(from_civil(2024, 1, 30), from_civil(2024, 4, 8))[1] == ["Février", "Mars", "Avril"]


@given(st.floats(-1e10, 1e10), st.floats(0, 18), st.integers(300, 2500))
def test_labels_of_a_row_never_touch_and_stay_within_the_plot(start: float, power: float, width: int) -> None:
    viewport = Viewport.between(start, start + 10**power, float(width))
    placed = place_ticks(viewport, LEFT, RULER)
    for level in (0, 1, 2):
        row = [tick for tick in placed if tick.level == level and tick.text]
        for one, other in pairwise(row):
            assert one.text_x + RULER.width(one.text, Type.SMALL) < other.text_x
        for tick in row:
            assert tick.text_x >= LEFT
            assert tick.text_x + RULER.width(tick.text, Type.SMALL) <= LEFT + width


@given(st.integers(0, 1000), st.integers(-400, 400))
def test_panning_moves_the_fine_ticks_and_keeps_their_words(day: int, dx: int) -> None:
    viewport = Viewport.between(from_civil(2020) + day * DAY_S, from_civil(2020) + (day + 90) * DAY_S, 1000.0)

    before = {round(t.x - LEFT + dx, 3) for t in place_ticks(viewport, LEFT, RULER) if t.level == 2}
    after = {round(t.x - LEFT, 3) for t in place_ticks(viewport.panned(dx), LEFT, RULER) if t.level == 2}
    inside = {x for x in before if 1 < x < 999}
    assert all(any(abs(x - other) < 0.01 for other in after) for x in inside)


def test_the_coarse_label_stays_at_the_left_edge_while_its_period_is_in_view() -> None:
    placed = place_ticks(
        Viewport.between(from_civil(2024, 3, 10), from_civil(2024, 3, 30), 1000.0), LEFT, RULER
    )
    march = next(tick for tick in placed if tick.text == "March")
    assert march.text_x == pytest.approx(LEFT + 8)


def test_weekends_are_shaded_where_a_day_is_wide_enough() -> None:
    march = Viewport.between(from_civil(2024, 3, 1), from_civil(2024, 4, 1), 1000.0)
    shades = weekend_shades(march, LEFT)
    assert len(shades) == 5
    assert shades[0][0] == pytest.approx(LEFT + march.x(from_civil(2024, 3, 2)))
    assert weekend_shades(Viewport.between(0.0, 1e9, 1000.0), LEFT) == []


def test_decades_have_their_century_above_them_and_never_a_millennium() -> None:
    _, middle, fine = texts(from_civil(1895), from_civil(2025))
    assert middle == ["1900", "2000"]
    assert "1910" in fine
    assert texts(from_civil(1500), from_civil(2025), 500.0)[1] == []
