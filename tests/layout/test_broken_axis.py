"""The axis where empty time is left out."""

import pytest

from tests.layout.scenes import RULER
from timeline_app.chrono.breaks import Gap, TimeFold
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import axis
from timeline_app.layout.broken_axis import place_breaks, place_ticks, weekend_shades

BEGIN, END = from_civil(1914, 7, 1), from_civil(1989, 12, 1)
FOLD = TimeFold.over([Gap(from_civil(1914, 9, 1), from_civil(1989, 11, 1))], END - BEGIN)
VIEW = Viewport.between(BEGIN, FOLD.fold(END), 800.0)
LEFT = 100.0


def test_without_breaks_the_axis_is_the_usual_one() -> None:
    straight = TimeFold()
    assert place_ticks(VIEW, straight, LEFT, RULER, []) == axis.place_ticks(VIEW, LEFT, RULER)
    assert weekend_shades(VIEW, straight, LEFT) == axis.weekend_shades(VIEW, LEFT)
    assert place_breaks(VIEW, straight, LEFT, RULER) == []


def test_a_break_says_how_much_time_it_leaves_out() -> None:
    (each,) = place_breaks(VIEW, FOLD, LEFT, RULER)
    assert each.text == "75 years"
    assert LEFT < each.left < each.right < LEFT + 800
    assert each.text_x + each.text_px / 2 == pytest.approx((each.left + each.right) / 2)


def test_no_tick_and_no_weekend_stands_in_a_break() -> None:
    breaks = place_breaks(VIEW, FOLD, LEFT, RULER)
    ticks = place_ticks(VIEW, FOLD, LEFT, RULER, breaks)
    xs = [tick.x for tick in ticks] + [x for shade in weekend_shades(VIEW, FOLD, LEFT) for x in shade]
    assert not any(breaks[0].left + 0.01 < x < breaks[0].right - 0.01 for x in xs)
    assert weekend_shades(VIEW, FOLD, LEFT)


def test_after_a_break_the_coarse_rows_begin_anew() -> None:
    breaks = place_breaks(VIEW, FOLD, LEFT, RULER)
    coarse = [tick for tick in place_ticks(VIEW, FOLD, LEFT, RULER, breaks) if tick.level == 0 and tick.text]
    assert [tick.text for tick in coarse] == ["1914", "1989"]
    assert coarse[1].text_x > breaks[0].right


def test_ticks_stand_where_their_instants_do() -> None:
    breaks = place_breaks(VIEW, FOLD, LEFT, RULER)
    fine = [tick.x for tick in place_ticks(VIEW, FOLD, LEFT, RULER, breaks) if tick.level == 2]
    for instant in (from_civil(1914, 8, 3), from_civil(1989, 11, 13)):
        x = LEFT + VIEW.x(FOLD.fold(instant))
        assert min(abs(each - x) for each in fine) < 0.01 * DAY_S / VIEW.seconds_per_px


def test_the_words_of_a_break_are_touched_by_no_other() -> None:
    near = Viewport.between(FOLD.breaks[0].left - 20 * DAY_S, FOLD.breaks[0].right + 20 * DAY_S, 400.0)
    breaks = place_breaks(near, FOLD, LEFT, RULER)
    (each,) = breaks
    for tick in place_ticks(near, FOLD, LEFT, RULER, breaks):
        if tick.level == 2 and tick.text:
            end = tick.text_x + RULER.width(tick.text, None)  # type: ignore[arg-type]
            assert end < each.text_x or tick.text_x > each.text_x + each.text_px


def test_a_break_out_of_view_is_not_there() -> None:
    assert place_breaks(Viewport.between(BEGIN, BEGIN + DAY_S, 800.0), FOLD, LEFT, RULER) == []
