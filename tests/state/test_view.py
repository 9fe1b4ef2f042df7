import pytest

from tests.makers import FixedRuler, a_timeline, an_event
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.state import view
from timeline_app.state.view import ViewState
from timeline_app.store.filter import Filter
from timeline_app.store.folded import fold_of, folded
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

TABLE = build_table(
    a_timeline(
        an_event("first", date="2024-01-05", actors=["ann"]),
        an_event("second", date="2024-02", actors=["bob"]),
        an_event("third", date="2024-06-01", actors=["ann"]),
        an_event("undated", date="", actors=["ann"]),
    )
)


def content(chosen: Filter | None = None) -> Content:
    return Content(TABLE, let_through(chosen or Filter(), TABLE), "en", FixedRuler())


def test_next_and_previous_follow_time_and_go_round_with_the_undated_last() -> None:
    assert [view.neighbour(content(), id, 1) for id in ("", "first", "second", "third", "undated")] == [
        "first", "second", "third", "undated", "first",
    ]  # fmt: skip
    assert [view.neighbour(content(), id, -1) for id in ("", "first")] == ["undated", "undated"]


def test_next_passes_over_what_the_filter_withholds() -> None:
    assert view.neighbour(content(Filter(actors=frozenset(["ann"]))), "first", 1) == "third"


def test_without_events_there_is_no_neighbour() -> None:
    assert view.neighbour(content(Filter(words="nothing has this")), "", 1) == ""


def test_a_filter_drops_a_selection_that_it_withholds() -> None:
    state = ViewState(selected_id="second")
    assert view.filtered(state, Filter(), TABLE, {0, 2}).selected_id == ""
    assert view.filtered(state, Filter(), TABLE, {1}).selected_id == "second"


def test_a_fitted_view_follows_the_window_and_a_moved_one_keeps_its_span() -> None:
    fitted = view.fitted(ViewState(), content(), 800)
    wider = view.resized(fitted, content(), 1000)
    assert wider.viewport == view.fitted(ViewState(), content(), 1000).viewport
    moved = view.moved(fitted, Viewport.between(0, 1000, 800))
    resized = view.resized(moved, content(), 1000).viewport
    assert resized is not None
    assert resized.left == 0
    assert resized.right == pytest.approx(1000)


def test_zooming_to_an_event_puts_it_in_the_middle_with_its_surroundings() -> None:
    viewport = Viewport.between(0, 1e10, 1000)
    framed = view.framing(TABLE, TABLE.row_of["second"], viewport)
    left, right = (framed.x(float(bound[TABLE.row_of["second"]])) for bound in (TABLE.left, TABLE.right))
    assert (left + right) / 2 == pytest.approx(500)
    assert right - left == pytest.approx(400)


def test_an_undated_event_moves_no_view() -> None:
    viewport = Viewport.between(0, 1e10, 1000)
    assert view.framing(TABLE, TABLE.row_of["undated"], viewport) == viewport
    assert view.revealing(TABLE, TABLE.row_of["undated"], viewport) == viewport


def test_revealing_moves_only_what_is_out_of_view() -> None:
    row = TABLE.row_of["first"]
    here = view.framing(TABLE, row, Viewport.between(0, 1e10, 1000))
    assert view.revealing(TABLE, row, here) == here
    away = here.panned(5000)
    assert view.revealing(TABLE, row, away).x(float(TABLE.note[row])) == pytest.approx(500, abs=1)


@pytest.mark.parametrize("width_px", [300.0, 700.0, 2000.0])
def test_walking_through_a_fitted_view_moves_nothing(width_px: float) -> None:
    viewport = view.fitted(ViewState(), content(), width_px).viewport
    assert viewport is not None
    for id in ("first", "second", "third"):
        assert view.revealing(TABLE, TABLE.row_of[id], viewport) == viewport


def test_a_fold_is_taken_apart_by_a_finer_view_that_holds_it_all() -> None:
    viewport = Viewport.between(0, 1e11, 1000)
    rows = (TABLE.row_of["first"], TABLE.row_of["second"], TABLE.row_of["undated"])
    finer = view.framing_all(TABLE, rows, viewport)
    assert finer.seconds_per_px < viewport.seconds_per_px
    assert finer.x(float(TABLE.left[rows[0]])) > 0
    assert finer.x(float(TABLE.right[rows[1]])) < 1000


def test_hits_follow_one_another_in_time_and_go_round() -> None:
    assert [view.next_hit([2, 5, 9], row, 1) for row in (-1, 2, 3, 9)] == [2, 5, 5, 2]
    assert [view.next_hit([2, 5, 9], row, -1) for row in (-1, 9, 3, 2)] == [9, 5, 2, 9]
    assert view.next_hit([4], 4, 1) == view.next_hit([4], 4, -1) == 4


def test_an_event_is_zoomed_to_where_the_axis_begins_billions_of_years_before_it() -> None:
    """On an axis with breaks, time is reckoned from the first event: seconds cannot be told apart there."""
    far = build_table(
        a_timeline(
            an_event("bang", date="Y-13800000000"),
            an_event("earth", date="Y-4540000000"),
            an_event("ides", date="-0043-03-15"),
            an_event("moon", date="1969-07-20T20:17:40Z"),
            an_event("now", date="2024-03-05"),
        )
    )
    near = folded(far, fold_of(far, far.all_rows))
    row = near.row_of["moon"]
    whole = Viewport.between(near.left[0], near.right[near.row_of["now"]], 1000)
    for framed in (view.framing(near, row, whole), view.framing_all(near, (row, row), whole)):
        assert framed.x(near.note[row]) == pytest.approx(500, abs=2)
