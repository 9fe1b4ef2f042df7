"""The heads of lanes: groups and pins have a sign, members stand in."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.layout.scenes import a_content
from tests.makers import an_event
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.frame import Frame, fit
from timeline_app.layout.scene import Scene
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.theme import LIGHT, actor_colour

pytestmark = pytest.mark.usefixtures("qapp")


def a_picture(arrangement: Arrangement) -> tuple[Scene, QImage]:
    plain = a_content(
        *(
            an_event(actor, date=f"2024-03-0{n}", actors=[actor])
            for n, actor in enumerate(("ann", "bob", "cy"), 1)
        )
    )
    content = Content(plain.table, plain.rows, "en", QtRuler(), Display(arrangement=arrangement))
    viewport = fit(content, 500)
    assert viewport is not None
    scene = compose_scene(content, Frame(viewport, 640, 400), QtRuler())
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_scene(painter, scene, LIGHT)
    return scene, image


def colour(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixel(round(x), round(y))).name()


def test_a_closed_group_has_a_stripe_in_the_colour_of_each_member() -> None:
    scene, image = a_picture(AS_IN_THE_FILE.grouped("Us", ["ann", "cy"]))
    head = scene.lanes[0]
    assert head.name == "Us"
    assert colour(image, 1, head.top + 4) == actor_colour(0, LIGHT).name()
    assert colour(image, 1, head.bottom - 4) == actor_colour(2, LIGHT).name()
    assert colour(image, 18, head.top + 16) == QColor(LIGHT.text).name()


def test_members_of_an_open_group_stand_in_under_its_name() -> None:
    scene, image = a_picture(AS_IN_THE_FILE.grouped("Us", ["ann", "cy"]).opened("Us", True))
    assert [lane.name for lane in scene.lanes] == ["Us", "ann", "cy", "bob"]
    assert scene.lanes[0].detail == ""
    member = scene.lanes[1]
    assert colour(image, 16, member.top + 30) == actor_colour(0, LIGHT).name()
    assert colour(image, 8, member.top + 30) != actor_colour(0, LIGHT).name()


def test_a_colour_chosen_by_hand_is_on_the_picture() -> None:
    scene, image = a_picture(AS_IN_THE_FILE.coloured("bob", "#7A1FA2"))
    assert colour(image, 1, scene.lanes[1].top + 20) == "#7a1fa2"
    assert colour(image, 1, scene.lanes[0].top + 20) == actor_colour(0, LIGHT).name()


def test_a_pinned_lane_wears_a_pin() -> None:
    _, plain = a_picture(AS_IN_THE_FILE)
    scene, pinned = a_picture(AS_IN_THE_FILE.with_pinned(["ann"], True))
    x, y = scene.plot.left - 13, scene.lanes[0].top + 13
    assert colour(plain, x, y) == QColor(LIGHT.lane).name()
    assert colour(pinned, x, y) == QColor(LIGHT.muted).name()
