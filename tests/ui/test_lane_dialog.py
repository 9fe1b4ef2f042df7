"""The list of all lanes, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from tests.makers import a_timeline, an_event, in_columns
from tests.ui.lanes import a_case
from tests.ui.makers import shown
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.dress import Dress
from timeline_app.ui.facts import Facts
from timeline_app.ui.lane_dialog import LaneDialog
from timeline_app.ui.lane_steps import lanes_now
from timeline_app.ui.session import Session


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> LaneDialog:
    session = Session(QtRuler(), is_animated=False)
    session.open([a_case(tmp_path)])
    made = shown(qtbot, LaneDialog(session, Dress(settings_in(tmp_path), "light")), 520, 420)
    made.list.setFocus()
    return made


def _rows(dialog: LaneDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def _session(dialog: LaneDialog) -> Session:
    return dialog._session


def test_space_hides_and_shows_a_lane(dialog: LaneDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert lanes_now(_session(dialog)).hidden == {"bob"}
    assert dialog.current() == "bob"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert lanes_now(_session(dialog)).hidden == set()


def test_alt_and_the_arrows_move_it_and_it_stays_chosen(dialog: LaneDialog) -> None:
    assert not dialog.up.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _rows(dialog) == ["Bob", "Cy", "Ann", "Dee"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _rows(dialog) == ["Bob", "Ann", "Cy", "Dee"]
    assert dialog.current() == "ann"


def test_a_group_is_typed_and_taken_back(dialog: LaneDialog) -> None:
    line = dialog.group.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Us")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert _rows(dialog)[0] == "Ann · Us"
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert lanes_now(_session(dialog)).groups == ()


def test_pinning_and_resetting(dialog: LaneDialog) -> None:
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.pinned, Qt.Key.Key_Space)
    assert _rows(dialog)[0] == "Cy"
    assert dialog.pinned.isChecked()
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert _rows(dialog) == ["Ann", "Bob", "Cy", "Dee"]
    assert not dialog.reset.isEnabled()


def test_a_screen_reader_is_told_what_each_line_is(dialog: LaneDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    seen = QAccessible.queryAccessibleInterface(dialog.list)
    assert "Lanes" in seen.text(QAccessible.Text.Name)
    names = [seen.child(row).text(QAccessible.Text.Name) for row in range(seen.childCount())]
    assert names[:2] == ["Ann, hidden", "Bob, shown"]


def test_very_many_lanes_are_searched_for(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(QtRuler(), is_animated=False)
    events = [an_event(f"e{n}", actors=[f"actor {n}"]) for n in range(1500)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    dialog = shown(qtbot, LaneDialog(session, Dress(settings_in(tmp_path), "light")), 520, 420)
    assert len(_rows(dialog)) == 100
    assert dialog.rest.text() == "1,400 more: narrow the list."
    QTest.keyClicks(dialog.search, "ACTOR 1234")
    assert _rows(dialog) == ["actor 1234"]
    dialog.list.setCurrentRow(0)
    QTest.mouseClick(dialog.pinned, Qt.MouseButton.LeftButton)
    assert lanes_now(session).pinned == {"actor 1234"}
    dialog.search.clear()
    assert _rows(dialog)[0] == "actor 1234"
