import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from tests.store.test_folded import dates
from timeline_app.chrono.breaks import MOST_BREAKS
from timeline_app.chrono.instant import civil_from_days
from timeline_app.model.timeline import Timeline
from timeline_app.store.arrays import floats
from timeline_app.store.filter import Filter
from timeline_app.store.folded import fold_of, folded
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

EVERYTHING = Filter()
FOLDED = ("left", "right", "sure_left", "sure_right", "note", "reach_left", "reach_right", "when_left")


def check(timeline: Timeline, chosen: Filter = EVERYTHING) -> int:
    """How many breaks there are, where few events and many are folded alike."""
    plain, bulk = build_table(timeline), build_table(in_columns(timeline))
    fold = fold_of(plain, let_through(chosen, plain))
    assert fold_of(bulk, let_through(chosen, bulk)) == fold
    ours, theirs = folded(bulk, fold), folded(plain, fold)
    for name in FOLDED:
        np.testing.assert_array_equal(floats(getattr(ours, name)), floats(getattr(theirs, name)), name)
    return len(fold.breaks)


@given(st.lists(dates, min_size=1, max_size=40))
def test_very_many_events_are_folded_like_few(written: list[str]) -> None:
    check(a_timeline(*(an_event(f"e{n}", date=date) for n, date in enumerate(written))))


@given(timelines(), st.sampled_from([Filter(), Filter(actors=frozenset(["ann"]))]))
def test_so_are_dates_that_are_open_or_differ(timeline: Timeline, chosen: Filter) -> None:
    check(timeline, chosen)


def test_more_gaps_than_may_be_left_out_are_chosen_alike() -> None:
    day, written = 0, []
    for power in range(16):
        written += [day, day + 1, day + 2]
        day += 2 + 20 * 2**power
    events = (an_event(f"e{day}", date=_day(day)) for day in written)
    assert check(a_timeline(*events)) == MOST_BREAKS


def _day(number: int) -> str:
    return "{:04}-{:02}-{:02}".format(*civil_from_days(number))


def test_a_date_that_reaches_back_farther_than_its_row_stands_is_no_gap() -> None:
    early = an_event(
        "a", date="1900", excerpts=[an_excerpt(date="1900"), an_excerpt(date="1990", source="b")]
    )
    late = an_event("b", date="2000", excerpts=[an_excerpt(date="2000"), an_excerpt(date="1850", source="b")])
    check(a_timeline(early, an_event("c", date="1899"), late))


def test_an_instant_in_a_break_stands_where_the_axis_has_it() -> None:
    written = ["1914-07-28", "1914-08-01", "1914-08-03", "1989-11-09", "1989-11-10", "1989-11-12"]
    events = [an_event(f"e{n}", date=date, actors=["ann"]) for n, date in enumerate(written)]
    timeline = a_timeline(*events, *(an_event(f"w{year}", date=str(year)) for year in range(1900, 2000, 7)))
    assert check(timeline, Filter(actors=frozenset(["ann"]))) == 1


def test_columns_that_are_one_stay_one() -> None:
    written = ["1914-07-28", "1914-08-01", "1914-08-03", "1989-11-09", "1989-11-10", "1989-11-12"]
    events = [an_event(f"e{n}", date=date) for n, date in enumerate(written)]
    table = build_table(in_columns(a_timeline(*events)))
    fold = fold_of(table, table.all_rows)
    near = folded(table, fold)
    assert near.reach_left is near.left
    assert near.left is not table.left
    assert folded(table, fold) is near
