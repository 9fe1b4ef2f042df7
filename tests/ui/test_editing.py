"""The person's editor opens at the line of what is looked at."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_browser, a_case, a_window, problems_bar
from tests.ui.makers import with_popups
from timeline_app.problems import Place
from timeline_app.ui import editors
from timeline_app.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


@pytest.fixture
def told(window: MainWindow, tmp_path: Path) -> Path:
    """Where an editor that merely notes what it was told writes it."""
    note = tmp_path / "told.txt"
    script = tmp_path / "editor.py"
    script.write_text(f"import sys, os\nopen({str(note)!r} + '.part', 'w').write(' '.join(sys.argv[1:]))\n"
                      f"os.replace({str(note)!r} + '.part', {str(note)!r})\n")  # fmt: skip
    window._settings.setValue("editor/command", f"{sys.executable} {script} {{file}} {{line}}")
    return note


def test_edit_opens_the_file_at_the_line_of_the_selected_event(
    qtbot: QtBot, window: MainWindow, told: Path, tmp_path: Path
) -> None:
    line = CASE[: CASE.index("- id: answer")].count("\n") + 1
    window.session.select("answer")
    QTest.keyClick(
        window.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(told.exists, timeout=8000)
    assert told.read_text() == f"{tmp_path / 'case.yaml'} {line}"
    assert window.status_line.place.text().startswith(f"Opened {tmp_path / 'case.yaml'}:{line}:")


def test_the_panel_has_the_same_beside_the_event(qtbot: QtBot, window: MainWindow, told: Path) -> None:
    window.session.select("talks")
    QTest.mouseClick(window.event_panel.edit_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(told.exists, timeout=8000)


def test_what_is_compressed_is_not_opened_but_said_where_it_is(window: MainWindow, told: Path) -> None:
    problems_bar(window).asked_for.emit(Place(Path("/x/case.jsonl.gz"), 7))
    said = window.status_line.place.text()
    assert said == "case.jsonl.gz is compressed: unpack it to edit it. It is on line 7."
    assert not told.exists()


def test_without_a_selection_there_is_nothing_to_edit(window: MainWindow) -> None:
    action = next(a for _, a in window.commands.all() if a.text() == "&Edit in Your Editor")
    assert not action.isEnabled()
    window.session.select("talks")
    assert action.isEnabled()


def test_a_problem_opens_where_it_is(qtbot: QtBot, window: MainWindow, told: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(CASE.replace("2024-03-12", "2024-03-72"), encoding="utf-8")
    qtbot.waitUntil(lambda: bool(window.session.problems), timeout=8000)
    bar = problems_bar(window)
    QTest.mouseClick(bar.details_button, Qt.MouseButton.LeftButton)
    bar.list.setCurrentRow(0)
    bar.list.setFocus()
    QTest.keyClick(bar.list, Qt.Key.Key_Return)
    qtbot.waitUntil(told.exists, timeout=8000)
    assert told.read_text() == f"{case} {window.session.problems[0].place.line}"


def test_an_editor_that_cannot_be_started_is_said(window: MainWindow) -> None:
    window._settings.setValue("editor/command", "/no/such/editor")
    window.session.select("talks")
    window.event_panel.edit_button.click()
    assert window.status_line.place.text() == "“/no/such/editor” cannot be started: choose another editor."


def test_without_an_editor_the_system_opens_the_file(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(editors, "chosen", lambda *_: [])
    window.session.select("talks")
    with a_browser() as opened:
        window.event_panel.edit_button.click()
    assert opened == [f"file://{tmp_path / 'case.yaml'}"]
    assert "the event is on line" in window.status_line.place.text()


@with_popups
def test_the_editor_is_chosen_once_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    next(a for _, a in window.commands.all() if a.text() == "Choose an E&ditor…").trigger()
    (dialog,) = window.findChildren(QInputDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.setTextValue(" code -n ")
    dialog.accept()
    assert window._settings.value("editor/command") == "code -n"
