"""What a lane is made of before anything has a row."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.scenes import RULER, a_content
from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.labels import Side
from timeline_app.layout.pieces import CROWD_PX, gathered, pieces_of
from timeline_app.model.arrangement import AS_IN_THE_FILE


def arranged(content: Content, display: Display) -> Content:
    return Content(content.table, content.rows, "en", RULER, display)


def test_the_name_of_an_event_moves_on_where_its_first_lane_is_hidden() -> None:
    content = a_content(an_event("one", actors=["ann", "bob"]))
    (alone,) = pieces_of(content, 1, DAY_S, True)
    assert alone.label[0] is Side.NONE
    hidden = arranged(content, Display(arrangement=AS_IN_THE_FILE.with_hidden(["ann"], True)))
    (named,) = pieces_of(hidden, 0, DAY_S, True)
    assert named.label[0] is not Side.NONE


def test_events_of_hidden_lanes_have_marks_and_no_names() -> None:
    content = a_content(an_event("one", actors=["ann"]))
    hidden = arranged(content, Display(arrangement=AS_IN_THE_FILE.with_hidden(["ann"], True)))
    (piece,) = pieces_of(hidden, 0, DAY_S, True)
    assert (piece.rows, piece.label[0]) == ((0,), Side.NONE)


def test_what_has_no_row_is_gathered_in_bins_anchored_to_time() -> None:
    content = a_content(*(an_event(f"e{n}", date=f"2024-03-{n:02}", actors=["ann"]) for n in range(1, 29)))
    scale = DAY_S / 8.0
    whole = gathered(pieces_of(content, 0, scale, True), scale)
    assert sorted(row for piece in whole for row in piece.rows) == list(range(28))
    assert all(piece.left_s % (CROWD_PX * scale) == 0 for piece in whole if piece.is_fold)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=40), st.floats(0.5, 40.0))
def test_no_fold_is_of_one_event_and_nothing_gathered_overlaps(days: list[int], day_px: float) -> None:
    first = date(2024, 1, 1)
    content = a_content(
        *(
            an_event(f"e{n}", date=(first + timedelta(day)).isoformat(), actors=["ann"])
            for n, day in enumerate(days)
        )
    )
    scale = DAY_S / day_px
    pieces = pieces_of(content, 0, scale, False)
    found = gathered(pieces, scale)
    assert sorted(row for piece in found for row in piece.rows) == list(range(len(days)))
    assert all(len(piece.rows) > 1 for piece in found if piece.is_fold)
    extents = sorted(piece.alone for piece in found)
    assert all(one[1] <= other[0] + 1e-6 for one, other in pairwise(extents))


@given(st.lists(st.integers(0, 60), min_size=2, max_size=20, unique=True), st.floats(2.0, 30.0))
def test_what_is_gathered_is_in_view_as_far_as_any_of_its_members_reaches(
    days: list[int], day_px: float
) -> None:
    begun = date(2024, 1, 1)
    events = [an_event(f"e{n}", date=f"[{begun + timedelta(n)}..{begun + timedelta(n + 2)}]") for n in days]
    scale = DAY_S / day_px
    pieces = pieces_of(a_content(*events), 0, scale, True)
    reach = {piece.rows[0]: piece.alone for piece in pieces if not piece.is_fold}
    for fold in gathered(pieces, scale):
        if fold.is_fold:
            for row in fold.rows:
                if row in reach:
                    assert fold.left_s / scale - fold.before <= reach[row][0] + 1e-3
                    assert fold.right_s / scale + fold.after >= reach[row][1] - 1e-3
