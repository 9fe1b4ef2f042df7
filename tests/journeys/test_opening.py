"""Opening files in a whole window, and what it remembers from one time to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    LEFT,
    a_case,
    a_window,
    canvas,
    colour_at,
    event_panel,
    filter_panel,
    lane_names,
    picture,
    problems_bar,
)
from tests.ui.makers import with_popups
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.prose import Prose

OTHER = (
    "timeline: {title: Another}\nactors: {dan: Dan}\nevents:\n  - {title: Alone, date: 1999, actors: [dan]}\n"
)
HALF_BROKEN = OTHER + "  - {title: No such day, date: 2024-02-30, actors: [dan]}\n"


def a_file(folder: Path, text: str, name: str = "other.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def said(window: MainWindow) -> list[str]:
    """What the boxes of the window say; closes them."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    for box in boxes:
        assert box.textFormat() == Qt.TextFormat.PlainText
        box.close()
    return [box.text() for box in boxes]


def test_another_file_takes_the_place_of_the_first_unfiltered_and_fitted(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    filter_panel(window).actor_rows["bob"].click()
    window.session.select("answer")
    window.opening.open([a_file(tmp_path, OTHER)])
    assert lane_names(window) == ["Dan"]
    assert window.windowTitle() == "Another"
    assert window.header.title.text() == "Another"
    assert list(filter_panel(window).actor_rows) == ["dan"]
    assert window.session.state.filter.is_empty
    assert window.session.selected is None
    assert window.session.state.is_fitted
    assert window.status_line.counts.text().startswith("1 of 1 event · ")


@with_popups
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gone.yaml", None),
        ("picture.png", b"\x89PNG\r\n"),
        ("blob.yaml", b"\xff\xfe\x00\x01" * 50),
        ("broken.yaml", b"events: [{title: x"),
        ("empty", b""),
    ],
)
def test_what_cannot_be_read_keeps_what_was_shown_and_says_why(
    qtbot: QtBot, tmp_path: Path, name: str, content: bytes | None
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.session.select("ruling")
    before = (window.session.timeline, window.session.state, window.session.paths)
    if name == "empty":
        (tmp_path / name).mkdir()
    elif content is not None:
        (tmp_path / name).write_bytes(content)
    window.opening.open([tmp_path / name])
    assert (window.session.timeline, window.session.state, window.session.paths) == before
    (sentence,) = said(window)
    assert name in sentence


def test_a_fault_in_a_file_is_said_quietly_and_the_rest_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_file(tmp_path, HALF_BROKEN))
    assert problems_bar(window).isVisible()
    assert "other.yaml:5" in problems_bar(window).sentence.text()
    assert lane_names(window) == ["Dan"]
    assert said(window) == []
    window.opening.open([a_file(tmp_path, OTHER)])
    assert not problems_bar(window).isVisible()


def test_where_no_event_could_be_read_it_does_not_say_that_there_are_none(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_file(tmp_path, "events: [[[\n"))
    why = "No event could be read; the line above says why."
    assert window.view.scene().empty_text == why
    assert problems_bar(window).isVisible()
    panel = event_panel(window)
    assert why in [label.toPlainText() for label in panel.findChildren(Prose)]


def test_a_timeline_without_events_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_file(tmp_path, "timeline: {title: Nothing yet}\nevents: []\n"))
    assert window.view.scene().empty_text == "This timeline has no events."
    assert window.windowTitle() == "Nothing yet"
    for key in (Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_Plus, Qt.Key.Key_Z, Qt.Key.Key_Return):
        QTest.keyClick(window.view, key)
    assert window.session.selected is None


def test_a_window_opens_as_the_last_one_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    first = a_window(qtbot, tmp_path, path, theme="", size=(790, 600))
    handle = first.splitter.handle(2)
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(40, 0))
    QTest.mouseRelease(handle, LEFT, pos=middle - QPoint(40, 0))
    first.commands.legend.trigger()
    first.commands.filters.trigger()
    first.dress.choose("dark")
    QApplication.processEvents()
    sizes = first.splitter.sizes()
    first.close()
    second = a_window(qtbot, tmp_path, path, theme="", size=(790, 600))
    assert second.dress.choice == "dark"
    assert second.commands.legend.isChecked()
    assert second.view.scene().samples
    assert not second.filter_panel.isVisible()
    QApplication.processEvents()
    assert second.splitter.sizes() == sizes


def test_the_place_of_a_window_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    first = a_window(qtbot, tmp_path, path, size=(770, 500))
    first.close()
    second = MainWindow(first.session, first._settings)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (770, 500)


@pytest.mark.parametrize("state", [b"", b"rubbish", b"\x00" * 200])
def test_a_spoilt_settings_file_does_no_harm(qtbot: QtBot, tmp_path: Path, state: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(
        b"[window]\ngeometry=@ByteArray(" + state + b")\nlegend=perhaps\ntheme=7\n"
    )
    window = a_window(qtbot, tmp_path, a_case(tmp_path), theme="")
    assert lane_names(window)[0] == "Ann"


def test_another_theme_is_put_on_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path), theme="light")
    plot = window.view.scene().plot
    spot = (plot.left - 3, plot.top + 3)
    assert colour_at(picture(canvas(window)), *spot) == LIGHT.lane.lower()
    before = window.session.state
    window.dress.choose("dark")
    assert colour_at(picture(canvas(window)), *spot) == DARK.lane.lower()
    assert colour_at(picture(event_panel(window)), 3, 3) == DARK.panel.lower()
    assert window.session.state == before
    window.dress.choose("light")
    assert colour_at(picture(filter_panel(window)), 3, 3) == LIGHT.panel.lower()


def test_the_legend_shows_the_marks_in_use_and_goes_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    texts = [sample.text for sample in window.view.scene().samples]
    assert "known to the day" in texts
    assert "lasted" in texts
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    assert window.view.scene().samples == []


def test_panels_go_and_come_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    wide = window.view.width()
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    assert not filter_panel(window).isVisible()
    assert not event_panel(window).isVisible()
    qtbot.waitUntil(lambda: window.view.width() > wide)
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert filter_panel(window).isVisible()
