"""Radio buttons in a row."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.choice import Choice


def test_arrows_choose_and_each_choice_is_told_once(qtbot: QtBot) -> None:
    choice = Choice([("png", "PNG"), ("svg", "SVG")])
    choice.choose("png")
    shown(qtbot, choice, 300, 40)
    told: list[str] = []
    choice.changed.connect(lambda: told.append(choice.chosen()))
    choice.buttons["png"].setFocus()
    QTest.keyClick(choice.buttons["png"], Qt.Key.Key_Right)
    assert told == ["svg"]
    choice.choose("svg")
    assert told == ["svg"]
