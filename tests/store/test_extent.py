import math

from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import in_columns
from timeline_app.model.timeline import Timeline
from timeline_app.store.extent import dated, extent, opens, undated
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.rows import let_through
from timeline_app.store.table import KNOWN, build_table

FILTERS = st.sampled_from([Filter(), Filter(actors=frozenset(["ann"])), Filter(not_tags=frozenset(["x"]))])


@given(timelines(), FILTERS, st.booleans())
def test_rows_are_parted_into_those_on_the_axis_and_those_in_the_tray(
    timeline: Timeline, chosen: Filter, is_published: bool
) -> None:
    for table in (build_table(timeline), build_table(in_columns(timeline))):
        table = by_publication(table) if is_published else table
        rows = let_through(chosen, table)
        assert list(dated(table, rows)) == [row for row in rows if not math.isnan(table.left[row])]
        tray = undated(table, rows)
        assert sorted(tray) == [row for row in rows if math.isnan(table.left[row])]
        assert [(-table.importance[row], row) for row in tray] == sorted(
            (-table.importance[row], row) for row in tray
        )


@given(timelines(), FILTERS)
def test_rows_reach_from_the_first_bound_of_any_to_the_last(timeline: Timeline, chosen: Filter) -> None:
    for table in (build_table(timeline), build_table(in_columns(timeline))):
        rows = let_through(chosen, table)
        known = [row for row in rows if not table.undated[row]]
        expected = None
        if known:
            expected = min(table.reach_left[r] for r in known), max(table.reach_right[r] for r in known)
        assert extent(table, rows) == expected
        assert extent(table, list(rows)) == expected


@given(timelines(), FILTERS)
def test_a_side_is_open_where_that_of_any_row_is(timeline: Timeline, chosen: Filter) -> None:
    for table in (build_table(timeline), build_table(in_columns(timeline))):
        rows = dated(table, let_through(chosen, table))
        expected = tuple(
            any(side[row] != KNOWN for row in rows)
            for side in (table.reach_left_side, table.reach_right_side)
        )
        assert opens(table, rows) == opens(table, list(rows)) == expected
