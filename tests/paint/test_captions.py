"""Words around the lanes."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from tests.layout.scenes import RULER, a_content, a_view
from tests.makers import an_event
from tests.paint.pictures import coloured, painted
from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Frame
from timeline_app.layout.scene import Scene
from timeline_app.paint.captions import paint_notice, paint_reading
from timeline_app.paint.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


def a_scene(reading: str = "", notice: str = "") -> Scene:
    content = a_content(an_event("a", actors=["ann"]))
    frame = Frame(a_view(content, DAY_S / 10, 200), 300, 200)
    return replace(compose_scene(content, frame, RULER), reading=reading, notice=notice)


def test_how_the_axis_is_read_stands_left_of_it_and_only_where_there_is_something_to_say() -> None:
    scene = a_scene(reading="By publication")
    left = round(scene.plot.left)
    said = painted(lambda painter: paint_reading(painter, scene, LIGHT), 300, 200)
    assert coloured(said, LIGHT.warning, 0, 0, left, round(scene.axis.bottom), 90) > 20
    assert coloured(said, LIGHT.warning, left, 0, 300, 200, 90) == 0
    silent = painted(lambda painter: paint_reading(painter, a_scene(), LIGHT), 300, 200)
    assert coloured(silent, QColor("#ffffff"), 0, 0, 300, 200, 0) == 300 * 200


def test_what_is_not_drawn_is_said_in_the_corner_of_the_lanes() -> None:
    scene = a_scene(notice="3 more")
    said = painted(lambda painter: paint_notice(painter, scene, LIGHT), 300, 200)
    bottom = round(scene.plot.bottom)
    assert coloured(said, LIGHT.muted, 220, bottom - 24, 300, bottom, 90) > 10
