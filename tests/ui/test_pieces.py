"""Small widgets that every panel uses."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.pieces import OneLine, link, tip


def test_a_line_keeps_its_whole_text_in_its_tooltip_escaped(qtbot: QtBot) -> None:
    line = shown(qtbot, OneLine("a <b>word</b>\nand more " * 20), 120, 20)
    assert line.textFormat() == Qt.TextFormat.PlainText
    assert "\n" not in line.text()
    assert "&lt;b&gt;" in line.toolTip()
    assert line.minimumSizeHint().width() <= 40


def test_no_text_has_no_tooltip() -> None:
    assert tip("") == ""
    assert tip("a < b") == "<p>a &lt; b</p>"


def test_a_link_is_pressed_by_space(qtbot: QtBot) -> None:
    button = shown(qtbot, link("Go"), 80, 20)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 1
