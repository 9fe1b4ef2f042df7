"""The chronology from the window: where it goes, how it tells of its progress, and how it is stopped."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.makers import in_columns
from tests.ui.makers import with_popups
from timeline_app import cli
from timeline_app.ui import chronology_export, writing
from timeline_app.ui.chronology_export import ChronologyExport
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow

pytestmark = with_popups


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def an_export(window: MainWindow) -> ChronologyExport:
    return ChronologyExport(window._stage(window.panels))


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_the_window_writes_the_same_bytes_as_the_command(
    window: MainWindow, tmp_path: Path, ending: str
) -> None:
    window.session.set_filter(window.session.state.filter.with_actor_toggled("bob"))
    an_export(window).write(tmp_path / f"window.{ending}")
    command = tmp_path / f"command.{ending}"
    asked = ["export", str(tmp_path / "case.yaml"), "--as", "table", "--actor", "bob", "-o", str(command)]
    assert cli.run(asked) == 0
    assert (tmp_path / f"window.{ending}").read_bytes() == command.read_bytes()


def test_it_proposes_a_name_and_the_ending_used_last(window: MainWindow, tmp_path: Path) -> None:
    an_export(window).write(tmp_path / "out.html")
    an_export(window).ask()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.defaultSuffix() == "html"
    assert [Path(name).name for name in chooser.selectedFiles()] == ["a-case.html"]
    assert Path(chooser.directory().absolutePath()) == tmp_path
    chooser.reject()


def test_another_kind_gives_another_ending(window: MainWindow) -> None:
    an_export(window).ask()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.filterSelected.emit("Web page (*.html)")
    assert chooser.defaultSuffix() == "html"
    assert [Path(name).name for name in chooser.selectedFiles()] == ["a-case.html"]
    chooser.reject()


def test_what_cannot_be_written_is_said(window: MainWindow, tmp_path: Path) -> None:
    an_export(window).write(tmp_path / "out.txt")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "does not end in .pdf, .html" in box.text()
    assert not (tmp_path / "out.txt").exists()
    box.close()


def test_stopped_it_writes_nothing_and_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing.Progress, "wasCanceled", lambda _: True)
    an_export(window).write(tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    assert window.status_line.place.text() == "Stopped: nothing was written."


def test_no_progress_is_left_when_it_is_done(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    an_export(window).write(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)


def test_a_page_of_very_many_events_is_asked_for_twice(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chronology_export, "_ASKED_FROM", 3)
    path = tmp_path / "out.html"
    an_export(window).write(path)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "6 events" in box.text()
    assert not path.exists()
    next(button for button in box.buttons() if button.text() == "&Write").click()
    assert path.exists()


def test_a_page_that_is_stopped_is_not_written(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    session.show_facts(Facts((), in_columns(session.timeline), (), {}))
    path = tmp_path / "out.html"

    def stop(_progress: writing.Progress, share: float) -> None:
        if share > 0.5:
            raise writing.StoppedError

    monkeypatch.setattr(writing.Progress, "follow", stop)
    an_export(window).write(path)
    assert not path.exists()
    assert window.status_line.place.text() == "Stopped: nothing was written."
