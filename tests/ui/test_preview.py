"""The small view of a picture."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.layout.paper import Settings
from timeline_app.paint.export import scene_of
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.preview import Preview


def test_it_shows_the_whole_picture_in_its_own_proportions(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    preview = shown(qtbot, Preview(), 400, 400)
    blank = preview.grab().toImage()
    scene = scene_of(
        session.table, session.state.filter, Settings(width=800, height=400), "en", session.ruler
    )
    preview.show_scene(scene, LIGHT)
    image = preview.grab().toImage()
    assert image != blank
    rows = [y for y in range(400) if image.pixelColor(200, y) != blank.pixelColor(200, y) or y in (101, 298)]
    height = 400 * scene.height / scene.width
    assert abs((max(rows) - min(rows)) - height) <= 8


def test_another_theme_is_drawn_in_its_colours(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    preview = shown(qtbot, Preview(), 400, 200)
    scene = scene_of(session.table, session.state.filter, Settings(), "en", session.ruler)
    preview.show_scene(scene, DARK)
    image = preview.grab().toImage()
    assert image.pixelColor(200, 180).lightness() < 100
