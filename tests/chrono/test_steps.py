from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono.instant import DAY_S, YEAR_S, from_civil, to_civil, weekday
from timeline_app.chrono.steps import STEPS, Step, Unit, finest, tick_before, ticks


def years(step: int, first: int, last: int) -> list[int]:
    return [to_civil(tick).year for tick in ticks(Step(Unit.YEAR, step), from_civil(first), from_civil(last))]


def test_the_table_runs_from_a_second_to_billions_of_years_without_a_large_gap() -> None:
    assert STEPS[0].seconds == 1
    assert STEPS[-1].seconds >= 1e10 * YEAR_S
    for finer, coarser in pairwise(STEPS):
        assert 1 < coarser.seconds / finer.seconds <= 7.1


@given(st.floats(1e-3, 1e15), st.floats(10, 200))
def test_ticks_of_the_chosen_step_stand_far_enough_apart(seconds_per_px: float, min_px: float) -> None:
    step = finest(seconds_per_px, min_px)
    assert step.seconds / seconds_per_px >= min_px or step == STEPS[-1]


@given(st.sampled_from(STEPS), st.integers(-3000, 3000), st.integers(1, 200))
def test_ticks_lie_in_order_within_what_was_asked_for(step: Step, year: int, count: int) -> None:
    start = from_civil(year) + 12345.0
    end = start + step.seconds * count
    found = ticks(step, start, end)
    assert found == sorted(set(found))
    assert all(start <= tick <= end for tick in found)
    assert len(found) <= count + 2


def test_weeks_begin_on_monday() -> None:
    mondays = ticks(Step(Unit.WEEK, 1), from_civil(2024, 2), from_civil(2024, 3))
    assert [to_civil(monday).day for monday in mondays] == [5, 12, 19, 26]
    assert {weekday(int(monday // DAY_S)) for monday in mondays} == {0}


def test_months_count_from_january() -> None:
    quarters = ticks(Step(Unit.MONTH, 3), from_civil(2023, 12, 2), from_civil(2024, 12))
    assert [to_civil(tick)[:2] for tick in quarters] == [(2024, 1), (2024, 4), (2024, 7), (2024, 10)]


def test_centuries_before_the_era_are_those_that_people_count() -> None:
    assert years(100, -350, 350) == [-299, -199, -99, 1, 100, 200, 300]  # 300, 200 and 100 BCE; 1; 100 ...


def test_every_year_has_its_tick_around_the_era_where_there_is_no_year_zero() -> None:
    assert years(1, -2, 2) == [-2, -1, 0, 1, 2]  # 3, 2 and 1 BCE, 1 and 2 CE


def test_billions_of_years_have_ticks() -> None:
    assert years(10**10, -2 * 10**10, 2 * 10**10) == [1 - 2 * 10**10, 1 - 10**10, 1, 10**10, 2 * 10**10]


@given(st.sampled_from(STEPS[:35]), st.integers(-2000, 2500), st.floats(0, YEAR_S))
def test_the_tick_before_begins_the_period_that_an_instant_lies_in(
    step: Step, year: int, more: float
) -> None:
    instant = from_civil(year) + more
    tick = tick_before(step, instant)
    assert tick <= instant
    assert not ticks(step, tick + 0.5, instant - 0.001)
