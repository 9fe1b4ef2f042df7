"""The window as its features see it: every place is the window's own."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window


def test_the_places_are_those_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    stage = window._stage(window.panels)
    assert stage.window is window
    assert stage.session is window.session
    assert stage.centre.indexOf(stage.view) == 0
    assert stage.sides.indexOf(stage.filter_panel) == 0
    assert stage.sides.indexOf(stage.event_panel) == stage.sides.count() - 1
    assert stage.problems.parentWidget() is stage.bars.parentWidget()
