"""How a break of the axis looks."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.layout.scenes import a_content
from tests.makers import an_event
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.frame import Foot, Frame, fit
from timeline_app.layout.scene import Scene
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.usefixtures("qapp")


def a_scene() -> Scene:
    days = ("1914-07-28", "1914-08-01", "1914-08-03", "1989-11-09", "1989-11-10")
    plain = a_content(*(an_event(f"e{n}", date=day, actors=["ann"]) for n, day in enumerate(days)))
    content = Content(plain.table, plain.rows, "en", QtRuler(), Display(folds_time=True))
    viewport = fit(content, 700)
    assert viewport is not None
    return compose_scene(content, Frame(viewport, 800, 300, foot=Foot()), QtRuler())


def painted(scene: Scene, theme: Theme) -> QImage:
    image = QImage(800, 300, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_scene(painter, scene, theme)
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_paper_shows_between_torn_edges_and_the_words_say_how_long(theme: Theme) -> None:
    scene = a_scene()
    (each,) = scene.breaks
    image = painted(scene, theme)
    middle, low = round((each.left + each.right) / 2), round(scene.lanes[0].bottom) - 6
    assert QColor(image.pixel(middle, low)).name() == QColor(theme.paper).name()
    assert QColor(image.pixel(round(each.left) - 12, low)).name() != QColor(theme.paper).name()
    row = range(round(scene.axis.top) + 36, round(scene.axis.top) + 50)
    words = {
        QColor(image.pixel(x, y)).name()
        for x in range(round(each.text_x), round(each.text_x + each.text_px))
        for y in row
    }
    assert len(words) > 3


def test_without_a_break_nothing_is_torn() -> None:
    scene = a_scene()
    (each,) = scene.breaks
    whole = painted(replace(scene, breaks=()), LIGHT)
    middle, low = round((each.left + each.right) / 2), round(scene.lanes[0].bottom) - 6
    assert QColor(whole.pixel(middle, low)).name() != QColor(LIGHT.paper).name()
