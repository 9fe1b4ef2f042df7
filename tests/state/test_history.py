"""Back and forward through places, whatever they are."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.state.history import History

WALKS = st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["back", "forward"])), max_size=40)


def walked(steps: list[object]) -> History[int]:
    history: History[int] = History(0)
    for step in steps:
        if step == "back":
            history = history.back()
        elif step == "forward":
            history = history.forward()
        elif isinstance(step, int):
            history = history.visited(step)
    return history


def test_back_leads_to_where_one_was_and_forward_returns() -> None:
    history = walked([1, 2, 3])
    assert history.back().now == 2
    assert history.back().back().now == 1
    assert history.back().back().forward().now == 2


def test_from_a_new_place_there_is_no_way_forward() -> None:
    history = walked([1, 2, "back", 5])
    assert history.future == ()
    assert history.back().now == 1


def test_a_merged_step_is_undone_with_the_one_before() -> None:
    history = walked([1]).visited(2).visited(3, merged=True)
    assert history.now == 3
    assert history.back().now == 1


def test_merged_steps_that_lead_back_were_never_taken() -> None:
    history = walked([1]).visited(2).visited(1, merged=True)
    assert history == walked([1])


def test_the_ends_are_ends() -> None:
    history = History(1)
    assert history.back() is history
    assert history.forward() is history


def test_a_corrected_place_is_still_the_same_step() -> None:
    history = walked([1, 2, 3, "back"]).corrected(7)
    assert history.now == 7
    assert history.back().now == 1
    assert history.forward().now == 3


def test_a_long_walk_forgets_where_it_began() -> None:
    history = walked([n % 2 + 1 for n in range(1000)])
    assert len(history.past) == 200


@given(WALKS)
def test_forward_undoes_back(steps: list[object]) -> None:
    history = walked(steps)
    if history.past:
        assert history.back().forward() == history
    if history.future:
        assert history.forward().back() == history


@given(WALKS)
def test_no_step_leads_from_a_place_to_itself(steps: list[object]) -> None:
    history = walked(steps)
    way = [*history.past, history.now, *history.future]
    assert all(one != other for one, other in pairwise(way))
