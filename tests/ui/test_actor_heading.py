"""The line over the actors."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.actor_heading import ActorHeading


def _heading(qtbot: QtBot, width: int) -> tuple[ActorHeading, QLabel, list[str], QScrollArea]:
    asked: list[str] = []
    line = ActorHeading(
        lambda: asked.append("clear"), lambda is_all: asked.append("all" if is_all else "any")
    )
    place = shown(qtbot, QScrollArea(), width, 80)  # as in the panel: narrower than the words side by side
    place.setWidgetResizable(True)
    place.setWidget(line)
    place.setFrameShape(QScrollArea.Shape.NoFrame)
    line.show()
    title = line.findChild(QLabel)
    assert isinstance(title, QLabel)
    return line, title, asked, place


def test_links_stand_beside_the_heading_where_there_is_room_and_below_where_not(qtbot: QtBot) -> None:
    line, title, _, place = _heading(qtbot, 320)
    qtbot.waitUntil(lambda: line.match_button.x() > title.geometry().right())
    assert abs(line.match_button.geometry().center().y() - title.geometry().center().y()) < 8
    place.resize(line.minimumSizeHint().width(), 80)
    qtbot.waitUntil(lambda: line.match_button.y() >= title.geometry().bottom())


def test_nothing_moves_when_clear_comes_and_goes(qtbot: QtBot) -> None:
    line, _, _, _place = _heading(qtbot, 320)
    before = line.match_button.geometry()
    line.clear_button.hide()
    assert line.match_button.geometry() == before


def test_clear_and_the_two_ways_to_match_can_be_asked_for(qtbot: QtBot) -> None:
    line, _, asked, _place = _heading(qtbot, 320)
    QTest.mouseClick(line.clear_button, Qt.MouseButton.LeftButton)
    line.match_button.all_action.trigger()
    line.match_button.any_action.trigger()
    assert asked == ["clear", "all", "any"]


def test_the_button_says_which_way_is_chosen(qtbot: QtBot) -> None:
    line, _, _, _place = _heading(qtbot, 320)
    line.match_button.show_match(True)
    assert line.match_button.text() == "All of ▾"
    assert line.match_button.accessibleName() == "All of the ticked actors must take part"
    assert line.match_button.all_action.isChecked()
