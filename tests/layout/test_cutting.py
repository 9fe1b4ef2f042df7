"""Where lanes are cut for paper."""

import itertools
from dataclasses import replace

from tests.layout.scenes import RULER, a_content, a_mark, a_view, lanes
from tests.makers import an_event
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.cutting import bands, cut
from timeline_app.layout.frame import AXIS_PX, Frame
from timeline_app.layout.scene import Scene


def a_scene(*heights: float, marks_at: tuple[float, ...] = ()) -> Scene:
    """Lanes of these heights with marks so far below the first one's top."""
    content = a_content(an_event("one", actors=["ann"]))
    scene = compose_scene(content, Frame(a_view(content, 3600.0), 900.0, 400.0, grows=True), RULER)
    top = scene.plot.top
    return replace(
        scene, lanes=lanes(*heights, top=top), marks=[a_mark(y=top + y) for y in marks_at], labels=[]
    )


def test_lanes_that_fit_stay_together() -> None:
    assert list(bands([a_scene(100.0, 150.0)], 300.0)) == [(0.0, 250.0)]


def test_a_cut_goes_between_lanes_where_that_fills_a_sheet_well_enough() -> None:
    assert list(bands([a_scene(200.0, 200.0)], 300.0)) == [(0.0, 200.0), (200.0, 400.0)]


def test_a_lane_higher_than_a_sheet_is_cut_between_its_rows() -> None:
    rows = tuple(17.0 + 18.0 * number for number in range(40))
    for top, bottom in bands([a_scene(740.0, marks_at=rows)], 300.0):
        assert 0 < bottom - top <= 300.0
        assert not any(y - 9 < bottom < y + 9 for y in rows)


def test_the_head_of_a_lane_is_never_cut() -> None:
    parts = list(bands([a_scene(280.0, 500.0)], 300.0))
    assert parts[0] == (0.0, 280.0)
    assert all(not 280.0 < bottom < 326.0 for _top, bottom in parts)


def test_every_height_belongs_to_one_part() -> None:
    parts = list(bands([a_scene(123.0, 456.0, 60.0, 789.0, marks_at=(30.0, 400.0))], 250.0))
    assert parts[0][0] == 0.0
    assert parts[-1][1] == 123.0 + 456.0 + 60.0 + 789.0
    assert all(one[1] == other[0] for one, other in itertools.pairwise(parts))


def test_a_part_has_the_marks_of_its_heights_under_an_axis_of_its_own() -> None:
    content = a_content(an_event("one", actors=["ann"]))
    scene = a_scene(300.0, marks_at=(50.0, 150.0, 250.0))
    part = cut(scene, 100.0, 200.0, content)
    assert [mark.y for mark in part.marks] == [AXIS_PX + 50.0]
    assert (part.plot.top, part.plot.bottom, part.height) == (AXIS_PX, AXIS_PX + 100.0, AXIS_PX + 100.0)
    assert part.axis.bottom == AXIS_PX
