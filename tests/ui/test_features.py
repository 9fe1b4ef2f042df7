"""Features: installed once, after the first picture, each with what it keeps."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from tests.ui.makers import a_session
from timeline_app.ui.main_window import MainWindow


def test_features_come_after_the_first_picture(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(a_session(tmp_path), settings_in(tmp_path))
    qtbot.addWidget(window)
    assert window.features == ()
    window.show()
    qtbot.waitUntil(lambda: len(window.features) > 0)
    assert None not in window.features


def test_no_two_actions_of_the_window_have_the_same_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(a_session(tmp_path), settings_in(tmp_path))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: len(window.features) > 0)
    keys = [key.toString() for _, action in window.commands.all() for key in action.shortcuts()]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []
    assert len(keys) > 15
