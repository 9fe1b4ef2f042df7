"""F1 in a whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.palette_entries import keys_of, plain_name
from timeline_app.ui.shortcuts import Shortcuts
from timeline_app.ui.shortcuts_page import ShortcutsPage


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ShortcutsPage:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F1)
    (page,) = window.findChildren(ShortcutsPage)
    qtbot.waitUntil(page.isVisible)
    return page


def window_of(page: ShortcutsPage) -> MainWindow:
    window = page.parent()
    assert isinstance(window, MainWindow)
    return window


def test_every_shortcut_of_the_window_is_on_the_page(page: ShortcutsPage) -> None:
    text = page.text.toPlainText()
    told = [(keys_of(action), plain_name(action)) for _menu, action in window_of(page).commands.all()]
    assert len([keys for keys, _name in told if keys]) > 15
    for keys, name in told:
        if keys:
            assert f"{keys}\n{name}" in text


def test_the_hands_are_on_it_too(page: ShortcutsPage) -> None:
    assert "Shift+drag" in page.text.toPlainText()


def test_typing_narrows_it_down(page: ShortcutsPage) -> None:
    QTest.keyClicks(page.field, "undo")
    assert page.text.toPlainText().split("\n")[:3] == ["Events", "Ctrl+Z", "Undo"]


def test_it_can_be_marked_and_copied(page: ShortcutsPage) -> None:
    page.text.selectAll()
    assert "Zoom In" in page.text.textCursor().selectedText()
    assert page.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_it_follows_the_theme(page: ShortcutsPage) -> None:
    light = page.text.toHtml()
    window_of(page).dress.choose("dark")
    assert page.text.toHtml() != light
    assert page.text.toPlainText().count("Zoom In") == 1


def test_escape_closes_it_and_it_comes_again(page: ShortcutsPage, qtbot: QtBot) -> None:
    window = window_of(page)
    with qtbot.waitSignal(page.destroyed):
        QTest.keyClick(page.field, Qt.Key.Key_Escape)
    (shortcuts,) = window.findChildren(Shortcuts)
    shortcuts.show_page.trigger()
    shortcuts.show_page.trigger()
    assert len(window.findChildren(ShortcutsPage)) == 1
