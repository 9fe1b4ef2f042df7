"""Marks of one lane in one view."""

import math

import pytest

from tests.layout.scenes import PLOT, a_content
from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.lanes import OPEN_PX, plan
from timeline_app.layout.placing import LaneMarks, place_lane
from timeline_app.layout.scene import Mark
from timeline_app.model.event import Event, Status
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN

DAY_PX = 10.0
VIEW = Viewport(from_civil(2024, 3, 1), DAY_S / DAY_PX, PLOT.width)


def placed(*events: Event, view: Viewport = VIEW, top: float = PLOT.top, room: float = 1000.0) -> LaneMarks:
    content: Content = a_content(*events)
    made = plan(content, view.seconds_per_px, room)
    return place_lane(content, made.lanes[0], made.density, view, PLOT, top, 0)


def mark_of(date: str, status: Status = Status.OCCURRED, view: Viewport = VIEW) -> Mark:
    (mark,) = placed(an_event(date=date, actors=["ann"], status=status), view=view).marks
    return mark


def x(day: float) -> float:
    """Where the beginning of a day of March 2024 stands, counted from 1."""
    return PLOT.left + (day - 1) * DAY_PX


def test_a_day_is_a_note_at_its_noon() -> None:
    mark = mark_of("2024-03-11")
    assert mark.note_x == pytest.approx(x(11.5))
    assert not mark.has_bracket
    assert math.isnan(mark.bar_left)


def test_a_wide_day_shows_that_it_is_not_known_better() -> None:
    near = Viewport(from_civil(2024, 3, 11), DAY_S / 400, PLOT.width)
    mark = mark_of("2024-03-11", view=near)
    assert mark.has_bracket
    assert mark.right - mark.left == pytest.approx(400)


def test_an_uncertain_date_is_a_bracket_over_its_bounds_without_a_note() -> None:
    mark = mark_of("[2024-03-11..2024-03-20]")
    assert (mark.left, mark.right) == pytest.approx((x(11), x(21)))
    assert mark.has_bracket
    assert math.isnan(mark.note_x)
    assert math.isnan(mark.bar_left)


def test_what_lasted_is_a_bar() -> None:
    mark = mark_of("2024-03-11/2024-03-20")
    assert (mark.bar_left, mark.bar_right) == pytest.approx((x(11), x(21)))
    assert not mark.has_bracket


def test_what_lasted_between_uncertain_ends_is_a_bar_within_a_bracket() -> None:
    mark = mark_of("2024-03/2024-04")
    assert (mark.left, mark.right) == pytest.approx((x(1), x(62)))
    assert mark.bar_left >= mark.left
    assert mark.bar_right <= mark.right


@pytest.mark.parametrize(
    ("date", "sides"),
    [
        ("2024-03-11/..", (KNOWN, OPEN)),
        ("2024-03-11/", (KNOWN, UNKNOWN)),
        ("../2024-03-11", (OPEN, KNOWN)),
        ("/2024-03-11", (UNKNOWN, KNOWN)),
    ],
)
def test_a_side_without_a_bound_is_drawn_48_px_beyond_the_one_there_is(
    date: str, sides: tuple[int, int]
) -> None:
    mark = mark_of(date, view=Viewport(from_civil(2024, 2, 1), DAY_S / DAY_PX, PLOT.width))
    assert (mark.left_side, mark.right_side) == sides
    day = PLOT.left + 39 * DAY_PX
    if sides[0] == KNOWN:
        assert mark.right == pytest.approx(day + DAY_PX + OPEN_PX)
    else:
        assert mark.left == pytest.approx(day - OPEN_PX)


@pytest.mark.parametrize("status", [Status.ANNOUNCED, Status.ALLEGED, Status.DISPUTED])
def test_what_is_not_known_to_have_happened_is_hollow(status: Status) -> None:
    assert mark_of("2024-03-11", status).is_hollow
    assert not mark_of("2024-03-11").is_hollow


def test_what_reaches_far_outside_is_cut_before_it_breaks_a_rasteriser() -> None:
    near = Viewport(from_civil(2024, 3, 11), 0.01, PLOT.width)
    mark = mark_of("1000/3000", view=near)
    assert PLOT.left - 100 <= mark.left <= PLOT.left
    assert PLOT.right <= mark.right <= PLOT.right + 100
    assert PLOT.left - 100 <= mark.bar_left < mark.bar_right <= PLOT.right + 100


def test_what_is_out_of_view_has_no_mark() -> None:
    assert placed(an_event(date="2020-01-01", actors=["ann"])).marks == []
    assert placed(an_event(date="2020-01-01", actors=["ann"])).seen == []


def test_a_lane_out_of_sight_is_counted_but_not_drawn() -> None:
    hidden = placed(an_event(date="2024-03-11", actors=["ann"]), top=PLOT.bottom + 1)
    assert (hidden.marks, hidden.labels) == ([], [])
    assert [rows for rows, _ in hidden.seen] == [(0,)]


def test_a_fold_has_its_count() -> None:
    far = Viewport(from_civil(2000), DAY_S * 30, PLOT.width)
    (fold,) = placed(
        *(an_event(f"e{n}", date="2024-03-11", actors=["ann"]) for n in range(3)), view=far
    ).marks
    assert (fold.count_text, fold.rows) == ("3", (0, 1, 2))
    assert not fold.has_bracket


def test_long_events_without_a_row_are_one_mark_at_the_left_edge() -> None:
    events = [an_event(f"e{n}", date=f"{1900 + n}/2100", actors=["ann"]) for n in range(80)]
    far = Viewport(from_civil(1950), DAY_S * 60, PLOT.width)
    made = placed(*events, view=far, room=60.0)
    crowd = made.marks[-1]
    assert crowd.count_text == f"+{len(crowd.rows)}"
    assert PLOT.left <= crowd.left <= PLOT.left + 10
    assert sorted(row for mark in made.marks for row in mark.rows) == list(range(80))
