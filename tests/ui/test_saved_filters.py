"""Filters under names, in the menu of a whole window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.ui.makers import with_popups
from timeline_app.formats import beside
from timeline_app.state import saved_filters
from timeline_app.store.filter import Filter
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.saved_filters import SavedFilters

pytestmark = with_popups
BOB = Filter(actors=frozenset(["bob"]), words="answers")


def menu_of(window: MainWindow) -> SavedFilters:
    return window.findChildren(SavedFilters)[0]


def entries(saved: SavedFilters) -> list[str]:
    return [
        action.text() for action in saved.menu.actions() if not action.isSeparator() and not action.menu()
    ]


def save_as(qtbot: QtBot, window: MainWindow, name: str) -> None:
    QTest.keyClick(
        window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    dialog = window.findChildren(QInputDialog)[-1]
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], name)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(QInputDialog))


def test_a_filter_is_saved_by_name_applied_and_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    saved = menu_of(window)
    assert not saved.save.isEnabled()
    assert not saved.menu.isEnabled()
    window.session.set_filter(BOB)
    save_as(qtbot, window, " Bob & Co ")
    assert entries(saved) == ["Bob && Co"]
    assert saved_filters.read([path]).filters == {"Bob & Co": BOB}
    window.session.clear_filter()
    saved.menu.actions()[0].trigger()
    assert window.session.state.filter == BOB
    (delete,) = saved.delete_menu.actions()
    assert delete.text() == "Delete “Bob && Co”"  # by itself too, where all actions stand in one list
    delete.trigger()
    assert entries(saved) == []
    assert not beside.place([path]).exists()


def test_what_was_saved_is_there_when_the_timeline_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    saved_filters.keep([path], "Bob", BOB)
    window = a_window(qtbot, tmp_path, path)
    assert entries(menu_of(window)) == ["Bob"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "shut"
    folder.mkdir()
    window = a_window(qtbot, tmp_path, a_case(folder))
    window.session.set_filter(BOB)
    folder.chmod(0o500)
    save_as(qtbot, window, "Bob")
    folder.chmod(0o700)
    assert window.findChildren(QMessageBox)


def test_a_file_that_is_broken_is_not_thrown_away_and_said_in_a_sentence(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    beside.place([path]).write_text("{", encoding="utf-8")
    window.session.set_filter(BOB)
    save_as(qtbot, window, "Bob")
    (box,) = window.findChildren(QMessageBox)
    assert "case.view.json" in box.text()
    assert beside.place([path]).read_text(encoding="utf-8") == "{"
