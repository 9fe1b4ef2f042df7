"""What stays of a view when its facts are read again."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Event
from timeline_app.problems import Place
from timeline_app.state.reload import Difference, carried_over, difference
from timeline_app.state.view import ViewState
from timeline_app.store.filter import Filter


def at(line: int, event: Event) -> Event:
    return replace(event, place=Place(Path("case.yaml"), line, 5))


def test_a_selected_event_that_is_still_there_stays_selected() -> None:
    before, after = a_timeline(an_event("a")), a_timeline(an_event("b"), an_event("a", title="Other words"))
    assert carried_over(ViewState(selected_id="a"), before, after).selected_id == "a"


def test_one_whose_id_changed_with_its_title_is_known_by_its_place() -> None:
    before = a_timeline(at(3, an_event("a-tilte")), at(9, an_event("b")))
    after = a_timeline(at(3, an_event("a-title")), at(9, an_event("b")))
    assert carried_over(ViewState(selected_id="a-tilte"), before, after).selected_id == "a-title"


def test_one_that_is_gone_is_let_go_even_where_an_old_one_moves_into_its_place() -> None:
    before = a_timeline(at(3, an_event("a")), at(9, an_event("b")))
    after = a_timeline(at(3, an_event("b")))
    assert carried_over(ViewState(selected_id="a"), before, after).selected_id == ""


def test_a_filter_keeps_what_still_exists() -> None:
    before = a_timeline(an_event("a", actors=["ann", "bob"], tags=["old", "kept"]))
    after = a_timeline(an_event("a", actors=["bob"], tags=["kept"]))
    chosen = Filter(
        actors=frozenset({"ann", "bob"}), tags=frozenset({"kept"}), not_tags=frozenset({"old"}), words="x"
    )
    kept = carried_over(ViewState(filter=chosen), before, after).filter
    assert kept == Filter(actors=frozenset({"bob"}), tags=frozenset({"kept"}), words="x")
    assert hash(kept)  # its sets are frozen still


def test_it_is_counted_what_came_what_changed_and_what_went() -> None:
    before = a_timeline(an_event("same"), an_event("other"), an_event("gone"))
    after = a_timeline(an_event("same"), an_event("other", date="1999"), an_event("new"), an_event("newer"))
    assert difference(before, after) == Difference(added=2, changed=1, gone=1)


def test_an_event_that_merely_moved_to_another_line_is_the_same() -> None:
    event = an_event("a", excerpts=[an_excerpt()])
    moved = replace(
        at(40, event), excerpts=tuple(replace(e, place=Place(Path("x"), 44)) for e in event.excerpts)
    )
    assert difference(a_timeline(event), a_timeline(moved)) == Difference(0, 0, 0)


@given(st.sets(st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef")))
def test_the_counts_lead_from_one_number_of_events_to_the_other(old: set[str], new: set[str]) -> None:
    before, after = a_timeline(*map(an_event, sorted(old))), a_timeline(*map(an_event, sorted(new)))
    told = difference(before, after)
    assert told is not None
    assert len(old) + told.added - told.gone == len(new)


def test_of_very_many_events_selection_and_filter_stay_in_the_same_way() -> None:
    before = a_timeline(an_event("a", tags=["old"]), an_event("b", tags=["kept"]))
    after = a_timeline(an_event("b", tags=["kept"]), an_event("c"))
    for selected in ("a", "b"):
        state = ViewState(filter=Filter(tags=frozenset({"old", "kept"})), selected_id=selected)
        few, many = (carried_over(state, before, each) for each in (after, in_columns(after)))
        assert few == many
    assert difference(before, in_columns(after)) is None
