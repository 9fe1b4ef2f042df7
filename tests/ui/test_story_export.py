"""The story from the window: the same pages as the command's, and the name it proposes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.ui.makers import with_popups
from timeline_app import cli
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.story_export import StoryExport

pytestmark = with_popups


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def an_export(window: MainWindow) -> StoryExport:
    return StoryExport(window._stage(window.panels))


def test_the_window_writes_the_same_bytes_as_the_command(window: MainWindow, tmp_path: Path) -> None:
    window.session.set_filter(window.session.state.filter.with_actor_toggled("bob"))
    an_export(window).write(tmp_path / "window.pdf")
    command = tmp_path / "command.pdf"
    asked = ["export", str(tmp_path / "case.yaml"), "--as", "story", "--actor", "bob", "-o", str(command)]
    assert cli.run(asked) == 0
    assert (tmp_path / "window.pdf").read_bytes() == command.read_bytes()
    assert window.status_line.place.text() == f"Saved {tmp_path / 'window.pdf'}"


def test_it_proposes_a_name_that_is_not_the_pictures(window: MainWindow, tmp_path: Path) -> None:
    an_export(window).write(tmp_path / "out.pdf")
    an_export(window).ask()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert [Path(name).name for name in chooser.selectedFiles()] == ["a-case-story.pdf"]
    assert Path(chooser.directory().absolutePath()) == tmp_path
    chooser.reject()
