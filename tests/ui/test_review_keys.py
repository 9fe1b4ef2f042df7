"""Each key of a review has a button that says so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.review_keys import ReviewKeys, clicks_focused_button


def some_keys(qtbot: QtBot, done: list[str]) -> tuple[QWidget, ReviewKeys]:
    window = QWidget()
    keys = ReviewKeys(window, LIGHT)
    QVBoxLayout(window).addWidget(keys)
    keys.add("accept", "Accept this", "Accept", lambda: done.append("accept"), "A")
    keys.add("hidden", "Hidden", "", lambda: done.append("hidden"), "H")
    return shown(qtbot, window, 300, 80), keys


def test_a_key_and_its_button_do_the_same(qtbot: QtBot) -> None:
    done: list[str] = []
    window, keys = some_keys(qtbot, done)
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.mouseClick(keys.buttons["accept"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_H)

    assert done == ["accept", "accept", "hidden"]
    assert "hidden" not in keys.buttons


def test_what_cannot_be_done_is_dead_on_its_button_too(qtbot: QtBot) -> None:
    done: list[str] = []
    window, keys = some_keys(qtbot, done)
    keys.actions_by_name["accept"].setEnabled(False)
    QTest.mouseClick(keys.buttons["accept"], Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_A)

    assert done == []
    assert not keys.buttons["accept"].isEnabled()


def test_a_button_is_named_in_full_for_those_who_hear_it(qtbot: QtBot) -> None:
    _, keys = some_keys(qtbot, [])

    assert keys.buttons["accept"].accessibleName() == "Accept this"
    assert "Accept this (A)" in keys.buttons["accept"].toolTip()


def test_return_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    done: list[str] = []
    _, keys = some_keys(qtbot, done)
    keys.buttons["accept"].clearFocus()
    assert not clicks_focused_button()
    keys.buttons["accept"].setFocus()

    assert clicks_focused_button()
    assert done == ["accept"]


def test_buttons_wear_the_theme(qtbot: QtBot) -> None:
    _, keys = some_keys(qtbot, [])
    before = keys.buttons["accept"].grab().toImage()
    keys.set_theme(DARK)

    assert keys.buttons["accept"].grab().toImage() != before
