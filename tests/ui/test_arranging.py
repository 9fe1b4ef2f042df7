"""Lanes in the menu View: by keyboard, and into the timeline."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window
from tests.ui.lanes import a_case, names
from tests.ui.makers import with_popups
from timeline_app.formats import beside
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui.lane_steps import arrange
from timeline_app.ui.main_window import MainWindow


def _trigger(window: MainWindow, text: str) -> None:
    next(action for _, action in window.commands.all() if action.text() == text).trigger()


def test_ctrl_and_the_arrows_move_the_lane_of_the_selected_event(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert "Select an event first" in window.status_line.place.text()
    window.session.select("three")
    QTest.keyClick(window.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Ann", "Cy", "Bob", "Dee"]
    QTest.keyClick(window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Ann", "Bob", "Cy", "Dee"]


def test_what_was_done_to_lanes_is_undone_by_ctrl_z(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    arrange(window.session, AS_IN_THE_FILE.with_hidden(["ann"], True))
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Ann", "Bob", "Cy", "Dee"]


def test_lanes_are_written_into_the_timeline_when_asked(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    lanes = AS_IN_THE_FILE.with_hidden(["dee"], True)
    beside.keep([path], "lanes", {"order": ["cy"]})
    arrange(window.session, lanes)
    _trigger(window, "&Write Lanes into the Timeline")
    assert 'lanes: {"hidden": ["dee"]}}' in path.read_text(encoding="utf-8")
    assert not beside.place([path]).exists()
    assert "case.yaml" in window.status_line.place.text()
    assert names(a_window(qtbot, tmp_path, path)) == ["Ann", "Bob", "Cy", "Hidden lanes"]


def test_where_they_cannot_be_written_it_is_said_and_nothing_is_changed(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    broken = path.read_text(encoding="utf-8").replace("language: en}", "language: en")
    path.write_text(broken, encoding="utf-8")
    arrange(window.session, AS_IN_THE_FILE.with_hidden(["dee"], True))
    _trigger(window, "&Write Lanes into the Timeline")
    assert "nothing was changed" in window.status_line.place.text()
    assert path.read_text(encoding="utf-8") == broken


@with_popups
def test_the_list_of_lanes_opens_once(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    _trigger(window, "&Arrange Lanes…")
    _trigger(window, "&Arrange Lanes…")
    dialogs = [each for each in window.children() if type(each).__name__ == "LaneDialog"]
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()  # type: ignore[attr-defined]
