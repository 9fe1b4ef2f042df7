"""Small dialogs: opened, never waited for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_browser
from tests.ui.makers import with_popups
from timeline_app.formats import folder
from timeline_app.ui import dialogs


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@with_popups
def test_files_that_are_chosen_are_handed_on(parent: QWidget, tmp_path: Path) -> None:
    chosen: list[list[Path]] = []
    dialogs.choose_files(parent, str(tmp_path), chosen.append)
    (dialog,) = parent.findChildren(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    for ending in folder.endings():
        assert f"*{ending}" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml")])
    assert chosen == [[tmp_path / "a.yaml", tmp_path / "b.yaml"]]
    dialog.close()


@with_popups
def test_a_folder_that_is_chosen_is_handed_on(parent: QWidget, tmp_path: Path) -> None:
    chosen: list[list[Path]] = []
    dialogs.choose_folder(parent, str(tmp_path), chosen.append)
    (dialog,) = parent.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.ShowDirsOnly)
    dialog.reject()
    assert chosen == []


@with_popups
def test_a_line_of_text_that_is_given_is_handed_on_and_a_dialog_left_hands_on_nothing(
    parent: QWidget,
) -> None:
    given: list[str] = []
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialogs.ask_for_text(parent, "Save", "Name:", given.append)
        dialog = parent.findChildren(QInputDialog)[-1]
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Bob")
        QTest.keyClick(dialog, key)
    assert given == ["Bob"]


@with_popups
def test_a_notice_is_plain_text(parent: QWidget) -> None:
    dialogs.notice(parent, "<img src=x> could not be read.")
    (box,) = parent.findChildren(QMessageBox)
    assert box.text() == "<img src=x> could not be read."
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()


@pytest.mark.usefixtures("qapp")
def test_only_web_pages_are_opened() -> None:
    with a_browser() as opened:
        for url in (
            "https://example.org/a#:~:text=it%20is,-so",
            "http://example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "/etc/passwd",
            "",
        ):
            dialogs.open_page(url)
    assert opened == ["https://example.org/a#:~:text=it%20is,-so", "http://example.org/"]


@with_popups
def test_a_text_that_is_chosen_is_handed_on(parent: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialogs.choose_text(parent, str(tmp_path), chosen.append)
    (dialog,) = parent.findChildren(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.filesSelected.emit([str(tmp_path / "book.txt")])
    assert chosen == [tmp_path / "book.txt"]
    dialog.close()


@with_popups
def test_a_dialog_that_closes_gives_the_keyboard_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked: list[str] = []
    window.activateWindow = lambda: asked.append("window")  # type: ignore[method-assign]
    dialog = QDialog(window)
    dialogs.open_dialog(dialog)
    assert asked == []
    dialog.reject()
    assert asked == ["window"]


def test_a_question_is_plain_text_and_only_a_yes_does_it(parent: QWidget) -> None:
    done: list[bool] = []
    for answer in ("Cancel", "&Write"):
        dialogs.ask_whether(parent, "<b>Sure?</b>", "&Write", lambda: done.append(True))
        box = next(each for each in parent.findChildren(QMessageBox) if each.isVisible())
        assert box.textFormat() == Qt.TextFormat.PlainText
        next(
            button for button in box.buttons() if button.text().replace("&", "") == answer.replace("&", "")
        ).click()
        assert done == ([True] if answer == "&Write" else [])
