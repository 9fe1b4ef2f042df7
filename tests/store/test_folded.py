"""A table on an axis with breaks."""

import math

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event
from timeline_app.chrono.breaks import STRAIGHT
from timeline_app.store.folded import fold_of, folded
from timeline_app.store.table import EventTable, build_table


def a_table(*dates: str) -> EventTable:
    return build_table(a_timeline(*(an_event(f"e{n}", date=date) for n, date in enumerate(dates))))


FAR_APART = ("1914-07-28", "1914-08-01", "1914-08-03", "1989-11-09", "1989-11-10", "1989-11-12", "")


def test_events_draw_together_over_a_long_silence() -> None:
    table = a_table(*FAR_APART)
    fold = fold_of(table, table.all_rows)
    near = folded(table, fold)
    assert len(fold.breaks) == 1
    assert near.left[5] - near.left[0] < 0.001 * (table.left[5] - table.left[0])
    assert near.right[3] - near.left[3] == table.right[3] - table.left[3]
    assert math.isnan(near.left[6])


def test_breaks_follow_what_is_let_through() -> None:
    table = a_table(*FAR_APART)
    assert fold_of(table, [0, 1, 2]) == STRAIGHT
    assert fold_of(table, [6]) == STRAIGHT
    assert folded(table, STRAIGHT) is table


dates = st.one_of(
    st.integers(1, 2020).map(lambda year: f"{year:04}-05-03"),
    st.tuples(st.integers(1, 2000), st.integers(0, 20)).map(lambda t: f"[{t[0]:04}..{t[0] + t[1]:04}]"),
    st.tuples(st.integers(1, 2000), st.integers(0, 20)).map(lambda t: f"{t[0]:04}/{t[0] + t[1]:04}"),
    st.integers(1, 2000).map(lambda year: f"{year:04}/.."),
    st.just(""),
)


@given(st.lists(dates, min_size=1, max_size=30))
def test_rows_keep_their_order_and_nothing_lies_in_a_break(written: list[str]) -> None:
    table = a_table(*written)
    fold = fold_of(table, table.all_rows)
    near = folded(table, fold)
    dated = [row for row in table.all_rows if not table.undated[row]]
    lefts = [near.left[row] for row in dated]
    assert lefts == sorted(lefts)
    for row in dated:
        assert near.left[row] <= near.right[row]
        assert not any(near.left[row] < each.right and near.right[row] > each.left for each in fold.breaks)
