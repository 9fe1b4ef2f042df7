"""A line of a filter. What its clicks ask for is tested with the panel."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import middle_left, shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.tick_row import NAME_X, TickRow, struck

LEFT = Qt.MouseButton.LeftButton


def _row(qtbot: QtBot) -> TickRow:
    return shown(qtbot, TickRow("alleged", LIGHT), 220, 26)


def test_it_is_named_after_name_count_and_hits(qtbot: QtBot) -> None:
    row = _row(qtbot)
    row.show_count(12)
    assert row.accessibleName() == "alleged, 12 events"
    row.show_hits(3)
    assert row.accessibleName() == "alleged, 12 events, 3 found"
    row.show_hits(None)
    assert row.accessibleName() == "alleged, 12 events"


def test_what_is_withheld_is_said_to_be_without(qtbot: QtBot) -> None:
    row = _row(qtbot)
    row.set_excluded(True)
    assert row.accessibleName() == "without alleged, 0 events"
    row.set_excluded(False)
    assert row.accessibleName() == "alleged, 0 events"


def test_every_state_can_be_seen(qtbot: QtBot) -> None:
    row = _row(qtbot)
    row.clearFocus()
    pictures = [row.grab().toImage()]
    row.setChecked(True)
    pictures.append(row.grab().toImage())
    row.setChecked(False)
    row.set_excluded(True)
    pictures.append(row.grab().toImage())
    row.show_hits(4)
    pictures.append(row.grab().toImage())
    row.setFocus()
    pictures.append(row.grab().toImage())
    row.set_theme(DARK)
    pictures.append(row.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_only_shows_left_of_the_count_and_never_under_the_minus(qtbot: QtBot) -> None:
    row = _row(qtbot)
    row.clearFocus()
    assert row.only_place().isEmpty()
    row.setFocus()
    assert not row.only_place().isEmpty()
    assert not row.only_place().intersects(row.excluding.minus.geometry())


def test_enter_ticks_and_alt_asks_for_it_alone(qtbot: QtBot) -> None:
    row = _row(qtbot)
    asked: list[str] = []
    row.clicked.connect(lambda: asked.append("tick"))
    row.only_asked.connect(lambda: asked.append("only"))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    QTest.keyClick(row, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.AltModifier, middle_left(row))
    assert asked == ["tick", "only", "only"]


def test_a_struck_font_is_the_same_but_for_the_line(qtbot: QtBot) -> None:
    row = _row(qtbot)
    made = struck(row.font())
    assert made.strikeOut()
    made.setStrikeOut(False)
    assert made == row.font()


def test_hits_are_counted_in_short_where_the_name_would_not_keep_room(qtbot: QtBot) -> None:
    rooms = []
    for width in (400, 150):
        row = shown(qtbot, TickRow("a person with a long name", LIGHT), width, 26)
        row.show_count(25)
        row.show_hits(25)
        rooms.append(row._count_x())
    words, sign = 400 - rooms[0], 150 - rooms[1]
    assert sign < words - 8
    assert rooms[1] - NAME_X >= 64
