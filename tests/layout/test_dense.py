import itertools
import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.crowded import a_crowd, content_of, fitted, scene_of, singles
from tests.makers import a_timeline, an_event
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.dense import dense_of
from timeline_app.layout.scene import Scene

CROWD = a_crowd(2500)
WHOLE = fitted(CROWD)


def _in_ribbons(scene: Scene, lane: int) -> set[int]:
    """Rows that a lane's ribbon accounts for, asked bar by bar."""
    rows: set[int] = set()
    for ribbon in scene.ribbons:
        if ribbon.lane == lane:
            for bar in range(len(ribbon.counts)):
                mark = ribbon.mark_at(ribbon.left + (bar + 0.5) * ribbon.step) if ribbon.counts[bar] else None
                rows.update(mark.rows if mark else ())  # none where all of a bar at the edge lies outside
    return rows


def _views() -> st.SearchStrategy[Viewport]:
    return st.builds(
        lambda at, depth: Viewport.around(
            WHOLE.left + at * (WHOLE.right - WHOLE.left),
            (WHOLE.right - WHOLE.left) / 2**depth,
            WHOLE.width_px,
        ),
        st.floats(0, 1),
        st.floats(0, 14),
    )


@settings(max_examples=15, deadline=None)
@given(_views())
def test_every_event_in_view_is_accounted_for_in_each_of_its_lanes(view: Viewport) -> None:
    scene = scene_of(CROWD, view, height=3000.0)
    table = CROWD.table
    seen = [row for row in CROWD.dated if table.left[row] < view.right and table.right[row] > view.left]
    assert sorted(scene.rows_in_view) == seen
    assert len(scene.rows_in_view) == len(seen)
    for position, lane in enumerate(scene.lanes):
        own = {row for row in seen if lane.actor in table.actors[row]}
        marks = [mark for mark in scene.marks if mark.lane == position]
        drawn = [row for mark in marks for row in mark.rows]
        assert lane.in_view == len(own)
        assert own <= set(drawn) | _in_ribbons(scene, position)
        assert all(count == 1 for count in Counter(drawn).values())


@settings(max_examples=15, deadline=None)
@given(_views())
def test_nothing_is_counted_twice(view: Viewport) -> None:
    scene = scene_of(CROWD, view, height=3000.0)
    for position in range(len(scene.lanes)):
        marked = {row for mark in scene.marks if mark.lane == position for row in mark.rows}
        assert not marked & _in_ribbons(scene, position)


def test_panning_moves_the_picture_and_nothing_else() -> None:
    view = WHOLE.zoomed(4.0, 450.0)
    before = scene_of(CROWD, view)
    after = scene_of(CROWD, view.panned(-100.0))
    moved = {
        (mark.rows, mark.lane): (mark.left - 100, mark.y) for mark in singles(before) if 300 < mark.left < 700
    }
    still = {(mark.rows, mark.lane): (mark.left, mark.y) for mark in singles(after)}
    assert moved
    for key, (x, y) in moved.items():
        assert still[key] == pytest.approx((x, y))


def test_single_marks_of_a_row_do_not_touch_nor_their_labels() -> None:
    for depth in (1.0, 8.0, 64.0):
        scene = scene_of(CROWD, WHOLE.zoomed(depth, 450.0), height=3000.0)
        by_line: dict[tuple[int, float], list[tuple[float, float]]] = {}
        for mark in singles(scene):
            by_line.setdefault((mark.lane, mark.y), []).append((mark.left, mark.right))
        for label in scene.labels:
            middle = (label.box.top + label.box.bottom) / 2
            if (label.lane, middle) in by_line:
                by_line[label.lane, middle].append((label.box.left, label.box.right))
        for spans in by_line.values():
            spans.sort()
            assert all(one[1] <= other[0] + 0.01 for one, other in itertools.pairwise(spans))


def test_the_most_important_events_are_drawn_singly() -> None:
    scene = scene_of(CROWD, WHOLE)
    shown = [CROWD.table.importance[mark.rows[0]] for mark in singles(scene)]
    assert sum(shown) / len(shown) > 1 + sum(CROWD.table.importance) / len(CROWD.table)


def test_what_is_pointed_at_is_drawn_singly_with_its_label() -> None:
    shown = {mark.rows[0] for mark in singles(scene_of(CROWD, WHOLE, height=3000.0))}
    hidden = next(row for row in CROWD.dated if row not in shown)
    scene = scene_of(CROWD, WHOLE, height=3000.0, pointed_row=hidden)
    assert any(mark.rows == (hidden,) for mark in singles(scene))
    assert any(label.row == hidden for label in scene.labels)


def test_a_long_event_that_began_long_before_is_drawn() -> None:
    days = [
        an_event(f"d{n}", date=f"2024-{1 + n % 12:02d}-{1 + n % 28:02d}", importance=1) for n in range(1600)
    ]
    content = content_of(a_timeline(an_event("long", date="1990/2030", importance=5), *days))
    row = content.table.row_of["long"]
    scene = scene_of(content, Viewport.around(1_710_000_000.0, 5 * 86_400.0, 900.0))
    assert any(mark.rows == (row,) for mark in singles(scene))


def test_without_time_a_lane_has_its_ribbon_and_the_rest_comes_later() -> None:
    content = a_crowd(2500)
    scene = scene_of(content, WHOLE, patience_s=0.0)
    assert not scene.is_settled
    assert scene.ribbons
    for _ in range(len(scene.lanes)):
        scene = scene_of(content, WHOLE, patience_s=0.0)
    assert scene.is_settled
    assert scene.marks == scene_of(CROWD, WHOLE).marks or len(scene.marks) == len(
        scene_of(CROWD, WHOLE).marks
    )


def test_the_height_of_a_lane_does_not_depend_on_where_the_view_is() -> None:
    view = WHOLE.zoomed(64.0, 450.0)
    heights = [
        [lane.height for lane in scene_of(CROWD, view.panned(-dx)).lanes] for dx in (0.0, 5000.0, 20_000.0)
    ]
    assert heights[0] == heights[1] == heights[2]


def test_each_event_can_be_found_where_it_is_drawn() -> None:
    scene = scene_of(CROWD, WHOLE)
    dense = dense_of(CROWD)
    plan = dense.plan(WHOLE.seconds_per_px, 400.0)
    mark = singles(scene)[0]
    assert any(spot.is_alone for spot in plan.spots[mark.rows[0]])
    assert len(plan.spots) == len(CROWD.dated)
    assert not math.isnan(plan.spots[CROWD.dated[7]][0].left)
    assert plan.spots.get(-1) is None


def test_a_short_event_that_is_left_alone_is_no_fold() -> None:
    for depth in (8.0, 64.0, 512.0):
        scene = scene_of(CROWD, WHOLE.zoomed(depth, 450.0), height=3000.0)
        lonely = [mark for mark in scene.marks if mark.count_text == "1"]
        spans = [CROWD.table.right[mark.rows[0]] - CROWD.table.left[mark.rows[0]] for mark in lonely]
        assert all(span / (WHOLE.seconds_per_px / depth) > 40 for span in spans)


def test_a_view_that_jumps_shows_all_it_has_at_once_if_only_in_ribbons() -> None:
    content = a_crowd(2500)
    scene_of(content, WHOLE.zoomed(64.0, 200.0), height=3000.0)
    for view in (WHOLE.zoomed(64.0, 700.0), WHOLE, WHOLE.zoomed(8.0, 450.0)):
        scene = scene_of(content, view, height=3000.0, patience_s=0.0)
        assert not scene.is_settled
        table = content.table
        for position, lane in enumerate(scene.lanes):
            own = {row for row in scene.rows_in_view if lane.actor in table.actors[row]}
            drawn = {row for mark in scene.marks if mark.lane == position for row in mark.rows}
            assert own <= drawn | _in_ribbons(scene, position)
