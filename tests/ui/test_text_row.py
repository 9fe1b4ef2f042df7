"""A button of two texts."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.text_row import CountedRow, TextRow


def test_it_is_named_after_both_its_texts(qtbot: QtBot) -> None:
    row = TextRow("A title\nin two lines", "why", LIGHT)
    qtbot.addWidget(row)
    assert row.accessibleName() == "A title in two lines, why"


def test_click_and_space_press_it(qtbot: QtBot) -> None:
    row = shown(qtbot, TextRow("A title", "why", LIGHT), 200, 60)
    pressed: list[int] = []
    row.clicked.connect(lambda: pressed.append(1))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_it_is_as_high_as_its_texts_in_a_narrow_panel(qtbot: QtBot) -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    row = TextRow("several words that need more than one line", "and a reason that is long too", LIGHT)
    column.addWidget(row)
    column.addStretch(1)
    shown(qtbot, place, 160, 400)
    narrow = row.height()
    assert narrow == row.heightForWidth(row.width())
    place.resize(600, 400)
    qtbot.waitUntil(lambda: row.height() < narrow)


def test_a_count_stands_beside_the_title(qtbot: QtBot) -> None:
    row = shown(qtbot, CountedRow("A title", "why", LIGHT), 200, 60)
    before = row.grab().toImage()
    row.show_count(12345)
    assert row.count_text() == "12,345"
    assert row.grab().toImage() != before


def test_focus_tick_and_theme_can_be_seen(qtbot: QtBot) -> None:
    row = shown(qtbot, CountedRow("A title", "why", LIGHT), 200, 60)
    row.clearFocus()
    pictures = [row.grab().toImage()]
    row.setFocus()
    pictures.append(row.grab().toImage())
    row.setChecked(True)
    pictures.append(row.grab().toImage())
    row.set_theme(DARK)
    pictures.append(row.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))
