"""What lies at a point of the picture, and what a mark covers."""

import math
from dataclasses import replace

import pytest

from tests.layout.scenes import PLOT, a_content, a_mark, a_note, a_view
from tests.makers import FixedRuler, an_event
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Frame
from timeline_app.layout.scene import Box, Label, Lane, Mark, Scene, TrayItem


@pytest.fixture
def scene() -> Scene:
    """One lane over one tray, with a bracket, a note on it, a label and a tray item at known places."""
    content = a_content(an_event("a", actors=["ann"]))
    made = compose_scene(content, Frame(a_view(content, 3600.0), 900.0, 500.0), FixedRuler())
    return replace(
        made,
        plot=PLOT,
        tray=Box(0.0, 450.0, 900.0, 500.0),
        lanes=[Lane(0, "ann", "1 event", 50.0, 120.0, 1)],
        marks=[a_mark(left=200.0, right=400.0, y=80.0), a_note(x=300.0, y=80.0, rows=(1,))],
        labels=[Label(0, 0, Box(200.0, 92.0, 260.0, 108.0), "a", "", False)],
        tray_items=[TrayItem((2,), "undated", Box(120.0, 460.0, 200.0, 476.0))],
    )


def test_a_note_is_hit_before_the_bracket_it_sits_on(scene: Scene) -> None:
    hit = scene.hit(301, 80)
    assert isinstance(hit, Mark)
    assert hit.rows == (1,)
    hit = scene.hit(250, 80)
    assert isinstance(hit, Mark)
    assert hit.rows == (0,)


def test_a_pointer_need_not_be_exact_but_near(scene: Scene) -> None:
    assert isinstance(scene.hit(200 - 3, 80), Mark)
    assert isinstance(scene.hit(250, 80 + 9), Mark)
    assert scene.hit(200 - 20, 80) is None
    assert scene.hit(500, 80 + 30) is None


def test_labels_heads_and_tray_items_are_hit_in_their_places(scene: Scene) -> None:
    assert isinstance(scene.hit(230, 100), Label)
    assert isinstance(scene.hit(50, 60), Lane)
    item = scene.hit(150, 465)
    assert isinstance(item, TrayItem)
    assert item.rows == (2,)


def test_open_ground_and_the_axis_are_nothing(scene: Scene) -> None:
    assert scene.hit(700, 300) is None
    assert scene.hit(700, 20) is None
    assert scene.hit(50, 400) is None
    assert scene.hit(600, 470) is None


def test_what_the_tray_covers_is_not_hit_through_it(scene: Scene) -> None:
    below = replace(scene, marks=[a_mark(left=200.0, right=400.0, y=455.0)])
    assert below.hit(300, 455) is None


def test_a_mark_covers_its_note_wherever_that_sits() -> None:
    box = a_mark(left=100.0, right=110.0, y=50.0, note_x=112.0).box()
    assert (box.left, box.right) == (100.0, 118.0)
    assert box.bottom - box.top == 12.0
    assert a_mark(count="7").box().height == 18.0
    assert not math.isnan(a_mark().box().left)


def test_boxes_that_share_an_edge_do_not_meet() -> None:
    box = Box(0, 0, 10, 10)
    assert not box.meets(Box(10, 0, 20, 10))
    assert box.meets(Box(9, 9, 20, 20))
    assert box.holds(10, 10)
    assert not box.holds(11, 10)
    assert box.holds(11, 10, slack=1)
    assert (box.width, box.height) == (10, 10)
