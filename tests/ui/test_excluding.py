"""How a row is asked to keep its events out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.excluding import Excluding, Minus

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


class Place:
    """A row that counts what is asked of it, beside something else that can have the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked: list[str] = []
        self.row = QPushButton("row")
        self.row.clicked.connect(lambda: self.asked.append("click"))
        self.excluding = Excluding(self.row, lambda: self.asked.append("without"), lambda: QPoint(60, 12))
        self.other = QLineEdit()
        page = QWidget()
        line = QHBoxLayout(page)
        line.addWidget(self.other)
        line.addWidget(self.row)
        self.page = shown(qtbot, page, 300, 80)
        self.other.setFocus()


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


def test_ctrl_click_asks_and_a_plain_click_does_what_it_did(place: Place) -> None:
    QTest.mouseClick(place.row, LEFT, CTRL)
    QTest.mouseClick(place.row, LEFT)
    assert place.asked == ["without", "click"]


def test_a_press_with_ctrl_that_is_let_go_elsewhere_asks_nothing(place: Place) -> None:
    QTest.mousePress(place.row, LEFT, CTRL)
    QTest.mouseRelease(place.row, LEFT, CTRL, QPoint(500, 300))
    assert place.asked == []
    assert not place.row.isDown()


@pytest.mark.parametrize("key", [Qt.Key.Key_Minus, Qt.Key.Key_Delete])
def test_minus_and_delete_ask(place: Place, key: Qt.Key) -> None:
    place.row.setFocus()
    QTest.keyClick(place.row, key)
    assert place.asked == ["without"]


def test_the_minus_comes_and_goes_with_the_focus_and_is_made_no_sooner(place: Place) -> None:
    assert place.row.findChild(Minus) is None
    place.row.setFocus()
    minus = place.excluding.minus
    assert minus.isVisible()
    assert minus.geometry().center() == QPoint(59, 11)
    place.other.setFocus()
    assert not minus.isVisible()


def test_the_minus_asks_and_takes_no_focus(place: Place) -> None:
    place.row.setFocus()
    QTest.mouseClick(place.excluding.minus, LEFT)
    assert place.asked == ["without"]
    assert place.row.hasFocus()


def test_a_row_that_is_taken_away_while_it_has_the_focus_goes_quietly(qtbot: QtBot) -> None:
    area = shown(qtbot, QScrollArea(), 200, 80)
    for _ in range(20):
        row = QPushButton("row")
        Excluding(row, lambda: None, lambda: QPoint(60, 12))
        area.setWidget(row)
        row.show()
        row.setFocus()
        assert row.findChild(Minus) is not None
    area.setWidget(QWidget())
    assert area.widget() is not None
