"""The print dialog: what it shows, saves, remembers, and does without a printer."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import a_session, shown, with_popups
from timeline_app.ui import print_dialog
from timeline_app.ui.choice import Choice
from timeline_app.ui.facts import Facts
from timeline_app.ui.print_dialog import PrintDialog
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton

pytestmark = with_popups


@pytest.fixture(autouse=True)
def printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the printers there are: at first none, whatever this machine has."""
    names: list[str] = []
    monkeypatch.setattr(print_dialog, "printer_names", lambda: names)
    return names


def a_dialog(qtbot: QtBot, folder: Path, session: Session | None = None) -> tuple[PrintDialog, list[str]]:
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    dialog = PrintDialog(session or a_session(folder), settings)
    said: list[str] = []
    dialog.done_with.connect(said.append)
    return shown(qtbot, dialog, 600, 640), said


def pick(choice: Choice, name: str) -> None:
    choice.buttons[name].click()


def test_at_first_everything_stands_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path)
    assert dialog.page_label.text() == "1 / 1"
    assert not dialog.zoom_box.isEnabled()
    assert not dialog.back_button.isEnabled()
    assert not dialog.next_button.isEnabled()


def test_in_natural_size_the_time_goes_over_as_many_pages_as_asked_for_and_one_turns_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path)
    pick(dialog.size_choice, "natural")
    dialog.across_box.setValue(3)
    qtbot.waitUntil(lambda: dialog.page_label.text() == "1 / 3")
    first = dialog.view.grab().toImage()
    QTest.mouseClick(dialog.next_button, LEFT)
    assert dialog.page_label.text() == "2 / 3"
    assert dialog.view.grab().toImage() != first
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.page_label.text() == "3 / 3"
    assert not dialog.next_button.isEnabled()


def test_without_a_printer_it_says_so_and_offers_a_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path)
    assert not dialog.print_button.isEnabled()
    assert dialog.pdf_button.isDefault()
    assert "no printer" in dialog.notice.text()
    assert dialog.notice.isVisible()


def test_with_a_printer_it_can_be_asked(qtbot: QtBot, tmp_path: Path, printers: list[str]) -> None:
    printers.append("Printer in the hall")
    dialog, _ = a_dialog(qtbot, tmp_path)
    assert dialog.print_button.isEnabled()
    assert not dialog.notice.isVisible()


def test_the_pages_are_saved_as_a_pdf_of_the_paper_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, said = a_dialog(qtbot, tmp_path)
    dialog.paper_box.setCurrentText("A3")
    pick(dialog.turn_choice, "upright")
    pick(dialog.size_choice, "natural")
    dialog.across_box.setValue(2)
    QTest.mouseClick(dialog.pdf_button, LEFT)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "out.pdf"))
    chooser.reject()
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", (tmp_path / "out.pdf").read_bytes())
    assert [(round(float(width)), round(float(height))) for width, height in boxes] == [(842, 1191)] * 2
    assert said == [f"Saved {tmp_path / 'out.pdf'}"]
    assert not dialog.isVisible()


def test_what_cannot_be_written_is_said_and_the_dialog_stays(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, said = a_dialog(qtbot, tmp_path)
    dialog.save(tmp_path / "nowhere" / "out.pdf")
    assert "There is no folder" in dialog.notice.text()
    assert dialog.isVisible()
    assert said == []


def test_it_remembers_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path)
    dialog.paper_box.setCurrentText("Letter")
    pick(dialog.size_choice, "natural")
    pick(dialog.range_choice, "view")
    dialog.zoom_box.setValue(150)
    dialog.across_box.setValue(4)
    dialog.save(tmp_path / "out.pdf")
    again, _ = a_dialog(qtbot, tmp_path)
    assert again.sheets() == dialog.sheets()
    assert again.range_choice.chosen() == "view"


def test_the_current_view_is_the_span_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.zoom(8.0)
    dialog, _ = a_dialog(qtbot, tmp_path, session)
    pick(dialog.range_choice, "view")
    pick(dialog.size_choice, "natural")
    dialog._refresh()
    lines = [line.text for sheet in dialog._made for line in sheet.scene.lines]
    assert any("left out" in line for line in lines)


def of_many(tmp_path: Path) -> Session:
    session = a_session(tmp_path)
    events = [an_event(f"e{n}", date=f"20{n % 90 + 10}", actors=[f"a{n % 5}"]) for n in range(400)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    return session


def test_pages_of_very_many_events_are_set_beside_and_cannot_be_saved_before(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path, of_many(tmp_path))
    qtbot.waitUntil(dialog.pdf_button.isEnabled)
    assert dialog.page_label.text() == "1 / 1"
    pick(dialog.size_choice, "natural")
    dialog.across_box.setValue(2)
    qtbot.waitUntil(lambda: dialog.page_label.text() not in ("", "1 / 1"))
    assert not dialog.print_button.isEnabled()  # there is no printer


def test_what_is_saved_of_very_many_events_is_as_asked_last(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, _ = a_dialog(qtbot, tmp_path, of_many(tmp_path))
    pick(dialog.size_choice, "natural")
    dialog.across_box.setValue(2)
    dialog.save(tmp_path / "out.pdf")
    assert len(re.findall(rb"/Type ?/Page\b", (tmp_path / "out.pdf").read_bytes())) > 1
