"""A large file in a whole window: what has arrived is shown, the rest takes its place in the view as it is by then."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import Clock, a_case, a_window, event_panel, problems_bar, settings_in
from tests.ui.loads import Load
from tests.ui.makers import with_popups
from timeline_app.formats import folder
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.filter import Filter
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.prose import Prose
from timeline_app.ui.reading import Reading
from timeline_app.ui.reading_bar import ReadingBar
from timeline_app.ui.reloading import Reloading
from timeline_app.ui.session import Session


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


@pytest.fixture
def load(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Load:  # noqa: ARG001  # which is read as files are
    """Whatever is read from now on is read bit by bit."""
    made = Load()
    monkeypatch.setattr(folder, "load", made)
    return made


def a_large_file(parent: Path, name: str = "large.jsonl") -> Path:
    path = parent / name
    path.write_bytes(b"\n" * 4_000_000)
    return path


def shown(window: MainWindow) -> int:
    return len(window.session.table)


def bar(window: MainWindow) -> ReadingBar:
    return window.findChildren(ReadingBar)[0]


def opened(window: MainWindow, parent: Path) -> None:
    window.opening.open([a_large_file(parent)])


def test_what_has_arrived_is_drawn_and_a_fitted_view_stays_fitted(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    assert shown(window) == 6  # what was shown before, until something arrives
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3)
    session = window.session
    assert (session.is_part, session.state.is_fitted) == (True, True)
    narrow = session.shown_span()
    load.ends(60)
    qtbot.waitUntil(lambda: shown(window) == 60)
    assert (session.is_part, session.state.is_fitted) == (False, True)
    assert session.shown_span()[1] > narrow[1]


def test_view_filter_and_selection_stay_when_the_rest_arrives(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    load.arrives(10)
    qtbot.waitUntil(lambda: shown(window) == 10)
    session = window.session
    session.set_filter(Filter(actors=frozenset({"ann"})))
    session.select("e4")
    session.zoom(3.0)
    before = session.state
    span = session.shown_span()
    for number in (30, 50):
        load.arrives(number)
        qtbot.waitUntil(lambda number=number: shown(window) == number)  # type: ignore[misc]
    load.ends(60)
    qtbot.waitUntil(lambda: shown(window) == 60)
    assert replace(session.state, viewport=before.viewport) == before
    assert session.shown_span() == pytest.approx(span)
    assert session.selected is not None


def test_stopped_before_anything_arrived_it_leaves_what_was_shown(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    before = window.session.timeline
    opened(window, tmp_path)
    qtbot.waitUntil(bar(window).isVisible)
    bar(window).stop_button.click()
    load.ends(60)
    qtbot.waitUntil(lambda: bool(load.stopped))
    assert window.session.timeline is before
    assert not window.session.problems
    assert not bar(window).isVisible()


def test_stopped_later_it_keeps_what_has_arrived_and_says_that_it_is_a_part(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3 and bar(window).isVisible())
    window.view.setFocus()
    QTest.mouseClick(bar(window).stop_button, Qt.MouseButton.LeftButton)
    assert window.view.hasFocus()
    load.ends(60)
    qtbot.waitUntil(lambda: bool(load.stopped))
    assert shown(window) == 3
    assert "only a part of the file" in problems_bar(window).sentence.text()
    assert problems_bar(window).isVisible()
    window.session.keep_showing(window.session.problems)  # nothing follows what is a part
    window.findChildren(Reloading)[0].look()
    assert shown(window) == 3


@with_popups
def test_a_disk_that_fails_midway_keeps_what_has_arrived_and_says_so(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3)
    load.fails()
    qtbot.waitUntil(lambda: "only a part" in problems_bar(window).sentence.text())
    assert shown(window) == 3


def test_another_file_opened_meanwhile_is_what_is_shown(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, tmp_path)
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3)
    window.session.set_filter(Filter(actors=frozenset({"ann"})))
    monkeypatch.undo()
    window.opening.open([tmp_path / "case.yaml"])
    assert shown(window) == 6
    assert window.session.state.filter.is_empty  # it is no continuation of the other
    load.ends(60)
    qtbot.waitUntil(lambda: bool(load.stopped))
    qtbot.wait(50)
    assert shown(window) == 6
    assert not window.session.problems


def test_a_file_that_changes_while_it_is_read_is_read_again_afterwards(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3)
    with (tmp_path / "large.jsonl").open("ab") as file:
        file.write(b"\n")
    window.findChildren(Reloading)[0].look()  # a second reading at the same time would help nobody
    load.ends(60)
    qtbot.waitUntil(lambda: shown(window) == 60)
    load.ends(61)
    qtbot.waitUntil(lambda: shown(window) == 61, timeout=10_000)


def test_a_large_file_that_grows_all_the_time_is_read_again_after_a_rest(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, load = Clock(), Load()
    window = a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)
    monkeypatch.setattr(folder, "load", load)
    opened(window, tmp_path)
    load.ends(5)
    qtbot.waitUntil(lambda: shown(window) == 5 and window.session.paths[0].name == "large.jsonl")

    def grow() -> None:
        with (tmp_path / "large.jsonl").open("ab") as file:
            file.write(b"\n")

    (reloading,) = window.findChildren(Reloading)
    grow()
    reloading.look()
    assert reloading.is_reading
    clock.now += 3.0
    load.ends(6)
    qtbot.waitUntil(lambda: shown(window) == 6)
    grow()
    clock.now += 11.0  # not yet four times as long as that reading took
    reloading.look()
    assert not reloading.is_reading
    clock.now += 1.5
    reloading.look()
    assert reloading.is_reading
    load.ends(7)
    qtbot.waitUntil(lambda: shown(window) == 7)


def test_an_empty_window_says_what_is_being_read_and_after_a_stop_what_to_do(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = Load()
    monkeypatch.setattr(folder, "load", load)
    window = MainWindow(Session(QtRuler(), is_animated=False), settings_in(tmp_path), "light")
    qtbot.addWidget(window)
    window.show()
    reading = Reading([a_large_file(tmp_path)])
    reading.begin()
    window.opening.follow(reading)
    assert window.view.scene().empty_text == "Reading large.jsonl…"
    qtbot.waitUntil(bar(window).isVisible)
    assert "Reading large.jsonl…" in [
        label.toPlainText() for label in event_panel(window).findChildren(Prose)
    ]
    bar(window).stop_button.click()
    assert window.view.scene().empty_text == "No timeline yet. Open a file or a folder."
    load.ends(3)
    qtbot.waitUntil(lambda: bool(load.stopped))


def test_the_status_says_that_more_is_in_the_file(
    qtbot: QtBot, window: MainWindow, load: Load, tmp_path: Path
) -> None:
    opened(window, tmp_path)
    load.arrives(3)
    qtbot.waitUntil(lambda: shown(window) == 3)
    assert window.status_line.counts.text().startswith("3 of 3 events · a part of the file · ")
    assert window.status_line.place.text() == str(tmp_path / "large.jsonl")
    load.ends(4)
    qtbot.waitUntil(lambda: shown(window) == 4)
    assert "part" not in window.status_line.counts.text()
    assert window.status_line.place.text().endswith("watching for changes")
