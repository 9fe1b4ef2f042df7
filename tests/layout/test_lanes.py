"""The layout of lanes at a zoom step."""

import math
from itertools import pairwise

import pytest

from tests.layout.scenes import a_content
from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.labels import Side
from timeline_app.layout.lanes import (
    LANE_HEAD_PX,
    MOST_ROOMS,
    OPEN_PX,
    ROW_LIMITS,
    LanePlan,
    fold_px,
    plan,
    zoom_step,
)
from timeline_app.layout.patience import Patience


def a_day(number: int) -> str:
    return f"2024-{1 + number // 28:02}-{1 + number % 28:02}"


def rows_behind(lane: LanePlan) -> list[int]:
    return sorted([row for rows in lane.rows for row in rows] + list(lane.crowd))


def test_a_zoom_step_is_half_an_octave() -> None:
    assert zoom_step(1.0) == 0
    assert zoom_step(1.99) == 1
    assert zoom_step(2.0) == 2
    assert zoom_step(0.5) == -2


def test_within_a_step_nothing_is_decided_anew() -> None:
    content = a_content(*(an_event(f"e{n}", date=a_day(n), actors=["ann"]) for n in range(20)))
    one = plan(content, 4096.0, 500.0)
    assert plan(content, 4096.0 * 1.4, 500.0) is one
    assert plan(content, 4096.0 * 1.5, 500.0) is not one
    assert plan(content, 4096.0, 300.0) is not one


def test_every_event_has_its_place_at_every_scale() -> None:
    events = [
        an_event(f"e{n}", date=date, actors=["ann"], title="x" * (n % 30 + 1))
        for n, date in enumerate(
            [a_day(k) for k in range(60)] + [f"[{a_day(k)}..{a_day(k + 90)}]" for k in range(60)]
        )
    ]
    content = a_content(*events)
    for power in range(0, 26, 2):
        (lane,) = plan(content, 2.0**power, 300.0).lanes
        assert rows_behind(lane) == list(range(120))


def test_days_closer_than_three_pixels_fold() -> None:
    content = a_content(*(an_event(f"e{n}", date=a_day(n), actors=["ann"]) for n in range(5)))
    (near,) = plan(content, DAY_S * 4, 500.0).lanes
    assert max(len(rows) for rows in near.rows) > 1
    assert near.facts[0] is None
    (far,) = plan(content, DAY_S / 50, 500.0).lanes
    assert [len(rows) for rows in far.rows] == [1] * 5
    assert None not in far.facts


def test_an_uncertain_or_open_date_never_folds_with_its_neighbours() -> None:
    content = a_content(
        an_event("a", date="2024-03-05", actors=["ann"]), an_event("b", date="2024-03-05/..", actors=["ann"])
    )
    (lane,) = plan(content, DAY_S * 100, 500.0).lanes
    assert sorted(map(tuple, lane.rows)) == [(0,), (1,)]
    assert max(lane.after) == OPEN_PX


def test_marks_of_one_line_do_not_touch() -> None:
    content = a_content(
        *(an_event(f"e{n}", date=f"[{a_day(n)}..{a_day(n + 20)}]", actors=["ann"]) for n in range(12))
    )
    scale = 2.0 ** ((zoom_step(DAY_S / 8) + 1) / 2)
    (lane,) = plan(content, DAY_S / 8, 2000.0).lanes
    spans: dict[float, list[tuple[float, float]]] = {}
    for left, right, centre in zip(lane.left, lane.right, lane.centres, strict=True):
        spans.setdefault(centre, []).append((left / scale, right / scale))
    for row in spans.values():
        row.sort()
        assert all(one[1] < other[0] for one, other in pairwise(row))


def test_a_label_stands_only_in_the_first_lane_of_an_event() -> None:
    content = a_content(an_event("a", actors=["ann", "bob"]))
    ann, bob = plan(content, DAY_S / 10, 500.0).lanes
    assert ann.labels[0][0] is not Side.NONE
    assert bob.labels[0][0] is Side.NONE


def test_as_much_is_said_as_there_is_room_for() -> None:
    content = a_content(
        *(an_event(f"e{n}", date=f"[{a_day(n)}..{a_day(n + 60)}]", actors=["ann"]) for n in range(40))
    )
    roomy, tight = plan(content, DAY_S / 2, 5000.0), plan(content, DAY_S / 2, 200.0)
    assert roomy.density == (True, ROW_LIMITS[0])
    assert not tight.density.has_details
    assert tight.density.most_rows < ROW_LIMITS[0]
    assert tight.height <= MOST_ROOMS * 200 or tight.density.most_rows == ROW_LIMITS[-1]
    assert rows_behind(tight.lanes[0]) == list(range(40))
    assert tight.lanes[0].crowd or any(len(rows) > 1 for rows in tight.lanes[0].rows)


def test_a_lane_has_room_for_its_name() -> None:
    content = a_content(an_event("a", actors=["ann"]))
    assert plan(content, DAY_S, 500.0).lanes[0].height >= LANE_HEAD_PX


@pytest.mark.parametrize(("count", "digits"), [(2, 1), (10, 2), (12345, 5)])
def test_a_fold_is_wide_enough_for_its_count(count: int, digits: int) -> None:
    assert fold_px(count) >= 7 * digits + 6


def test_where_an_event_is_undated_there_is_no_lane_for_it() -> None:
    assert plan(a_content(an_event("a", date="", actors=["ann"])), DAY_S, 500.0).lanes == ()


def test_extreme_scales_are_laid_out_too() -> None:
    content = a_content(an_event("a", date="Y-10000000000", actors=["ann"]), an_event("b", actors=["ann"]))
    for scale in (0.005, 1e15):
        (lane,) = plan(content, scale, 500.0).lanes
        assert rows_behind(lane) == [0, 1]
        assert all(math.isfinite(x) for x in (*lane.left, *lane.right, *lane.centres))


def test_without_patience_the_layout_shown_last_stays_until_the_next_is_ready() -> None:
    content = a_content(
        *(an_event(f"e{n}", date=f"2024-03-{1 + n % 28:02d}", actors=[f"a{n % 4}"]) for n in range(40))
    )
    shown = plan(content, DAY_S, 500.0)
    asked = 1
    while (made := plan(content, DAY_S / 8, 500.0, Patience(0.0))) is shown:
        asked += 1
    assert asked > 4
    assert made is plan(content, DAY_S / 8, 500.0)
    assert plan(a_content(an_event("a")), DAY_S, 500.0, Patience(0.0)).lanes
