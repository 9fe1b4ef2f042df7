"""Copy, chronology and print in the window: by their keys and in the File menu."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.ui.makers import with_popups
from timeline_app.ui.print_dialog import PrintDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = with_popups


def test_they_stand_under_export_in_the_file_menu(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    texts = [action.text().replace("&", "") for action in window.commands.file_menu.actions()]
    at = texts.index("Export Picture…")
    assert texts[at + 1 : at + 5] == ["Export Chronology…", "Export Story…", "Copy Picture", "Print…"]


def test_ctrl_p_shows_the_pages_without_waiting(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window.view, Qt.Key.Key_P, CONTROL)
    dialog = window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    dialog.save(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert window.status_line.place.text() == f"Saved {tmp_path / 'out.pdf'}"


def test_ctrl_shift_c_copies_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL | SHIFT)
    assert window.status_line.place.text().startswith("Copied the picture, ")


def test_the_chronology_is_asked_for_by_its_entry(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    entry = next(a for a in window.commands.file_menu.actions() if "hronology" in a.text())
    entry.trigger()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "out.html"))
    chooser.reject()
    assert b"The case goes on" in (tmp_path / "out.html").read_bytes()
    assert window.status_line.place.text() == f"Saved {tmp_path / 'out.html'}"
