"""Writing a document: whole or not at all, and always said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.ui.makers import with_popups
from timeline_app.problems import UserError
from timeline_app.ui.stage import Stage
from timeline_app.ui.writing import Progress, write
from timeline_app.words import Message

pytestmark = with_popups


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    return window._stage(window.panels)


def test_what_is_made_is_written_and_said(stage: Stage, tmp_path: Path) -> None:
    assert write(stage, tmp_path / "out", "Export", lambda _: b"made")
    assert (tmp_path / "out").read_bytes() == b"made"
    assert stage.status_line.place.text() == f"Saved {tmp_path / 'out'}"


def test_stopped_it_leaves_the_old_file(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"old")

    def make(progress: Progress) -> bytes:
        progress.follow(0.1)
        progress.cancel()
        progress.follow(0.2)
        return b"new"

    assert not write(stage, tmp_path / "out", "Export", make)
    assert (tmp_path / "out").read_bytes() == b"old"
    assert stage.status_line.place.text() == "Stopped: nothing was written."


def test_what_cannot_be_is_said_in_a_box_and_nothing_stays_open(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    def make(_: Progress) -> bytes:
        raise UserError(Message("It cannot be."))

    assert not write(stage, tmp_path / "out", "Export", make)
    box = stage.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "It cannot be."
    box.close()
    qtbot.waitUntil(lambda: stage.window.findChild(QProgressDialog) is None)
