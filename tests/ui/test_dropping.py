"""Files dragged over the window and dropped on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from timeline_app.formats import folder
from timeline_app.ui.dropping import Dropping, dropped
from timeline_app.ui.main_window import MainWindow

COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_over(window: MainWindow, data: QMimeData) -> bool:
    """Whether the window takes what is dragged into it."""
    enter = QDragEnterEvent(QPoint(600, 400), COPY, data, LEFT, NO_KEYS)
    move = QDragMoveEvent(QPoint(610, 400), COPY, data, LEFT, NO_KEYS)
    for event in (enter, move):
        QApplication.sendEvent(window, event)
    assert enter.isAccepted() == move.isAccepted()
    return move.isAccepted()


def drop(window: MainWindow, data: QMimeData) -> None:
    QApplication.sendEvent(window, QDropEvent(QPointF(610, 400), COPY, data, LEFT, NO_KEYS))


def sign_is_shown(window: MainWindow) -> bool:
    (dropping,) = window.findChildren(Dropping)
    return dropping.sign.isVisible()


def a_file(folder: Path, name: str, title: str = "One") -> Path:
    path = folder / name
    path.write_text(f"events: [{{title: {title}, date: 1999-05-05}}]", encoding="utf-8")
    return path


def test_every_kind_of_file_that_can_be_read_may_be_dropped(tmp_path: Path) -> None:
    paths = [tmp_path / f"one{ending}" for ending in folder.endings()]
    others = [tmp_path / "one.png", tmp_path / "one"]
    assert dropped(carried(*paths, *others)) == (paths, others)


def test_a_file_is_opened_and_said_so_while_it_is_dragged(window: MainWindow, tmp_path: Path) -> None:
    data = carried(a_file(tmp_path, "one.yml"))
    assert drag_over(window, data)
    assert sign_is_shown(window)
    drop(window, data)
    assert not sign_is_shown(window)
    assert window.session.paths == (tmp_path / "one.yml",)


def test_several_files_become_one_timeline(window: MainWindow, tmp_path: Path) -> None:
    data = carried(a_file(tmp_path, "one.yaml"), a_file(tmp_path, "two.YAML", "Two"))
    assert drag_over(window, data)
    drop(window, data)
    assert [event.title.in_language("en") for event in window.session.table.events] == ["One", "Two"]


def test_a_folder_is_opened(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    a_file(folder, "one.yaml")
    data = carried(folder)
    assert drag_over(window, data)
    drop(window, data)
    assert window.session.paths == (folder,)


def test_taken_away_again_nothing_is_opened(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.paths
    assert drag_over(window, carried(a_file(tmp_path, "one.yaml")))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not sign_is_shown(window)
    assert window.session.paths == before


def test_anything_else_is_refused_and_said(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.paths
    notes = tmp_path / "notes.odt"
    notes.write_text("a", encoding="utf-8")
    data = carried(notes)
    assert not drag_over(window, data)
    assert not sign_is_shown(window)
    assert window.session.paths == before
    said = window.status_line.place.text()
    assert (
        said
        == "notes.odt cannot be opened. A timeline is a file in YAML, JSON Lines or CSV, or a folder of them."
    )


def test_pages_are_no_files(window: MainWindow) -> None:
    pages = QMimeData()
    pages.setUrls([QUrl("https://example.org/case.yaml")])
    assert not drag_over(window, pages)
    assert window.status_line.place.text().startswith("This cannot be opened.")


def test_words_are_refused_without_a_word(window: MainWindow) -> None:
    words, said = QMimeData(), window.status_line.place.text()
    words.setText("case.yaml")
    assert not drag_over(window, words)
    assert window.status_line.place.text() == said


def test_of_a_mixed_lot_what_can_be_opened_is_and_the_rest_is_named(
    window: MainWindow, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    data = carried(picture, a_file(tmp_path, "one.yaml"))
    assert drag_over(window, data)
    drop(window, data)
    assert window.session.paths == (tmp_path / "one.yaml",)
    assert window.status_line.place.text() == "Left out, for it is no timeline: picture.png"
