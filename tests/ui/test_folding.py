"""Empty time left out in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window, mark_of
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.ui.main_window import MainWindow

CASE = """\
timeline: {title: A case, language: en}
actors: {ann: Ann, bob: Bob}
events:
  - {id: war, title: War, date: 1914-07-28, actors: [ann]}
  - {id: more, title: More war, date: 1914-08-01, actors: [ann]}
  - {id: yet, title: Yet more, date: 1914-08-03, actors: [bob]}
  - {id: wall, title: Wall, date: 1989-11-09, actors: [bob]}
  - {id: open, title: Open, date: 1989-11-10, actors: [bob]}
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return a_window(qtbot, tmp_path, path)


def _press_b(window: MainWindow) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_B)


def _middle(window: MainWindow) -> float:
    session = window.session
    return session.content.fold.unfold(session.viewport.middle)


def test_b_leaves_empty_time_out_and_brings_it_back(window: MainWindow) -> None:
    whole = window.view.scene()
    _press_b(window)
    (each,) = window.view.scene().breaks
    assert each.text == "75 years"
    assert len(window.view.scene().marks) == 5
    _press_b(window)
    assert window.view.scene() == whole


def test_the_status_line_says_true_dates(window: MainWindow) -> None:
    _press_b(window)
    assert "1914" in window.status_line.counts.text()
    assert "1989" in window.status_line.counts.text()


def test_a_view_that_was_chosen_keeps_its_middle(window: MainWindow) -> None:
    session = window.session
    middle = from_civil(1989, 11, 10)
    session.show_view(Viewport.between(middle - 9 * DAY_S, middle + 9 * DAY_S, session.viewport.width_px))
    before = mark_of(window, "open").note_x
    _press_b(window)
    assert mark_of(window, "open").note_x == pytest.approx(before, abs=0.5)
    assert _middle(window) == pytest.approx(middle, abs=60)
    _press_b(window)
    assert mark_of(window, "open").note_x == pytest.approx(before, abs=0.5)


def test_a_view_keeps_its_middle_when_the_filter_moves_the_breaks(window: MainWindow) -> None:
    session = window.session
    _press_b(window)
    session.zoom_to_event("open")
    before, fold = _middle(window), session.content.fold
    session.set_filter(session.state.filter.with_actor_toggled("bob"))
    assert session.content.fold != fold
    assert _middle(window) == pytest.approx(before, abs=60)


def test_zooming_to_an_event_frames_it_on_the_broken_axis(window: MainWindow) -> None:
    _press_b(window)
    window.session.zoom_to_event("wall")
    plot = window.view.scene().plot
    assert plot.left < mark_of(window, "wall").note_x < plot.right


def test_back_and_forward_lead_to_true_dates(window: MainWindow) -> None:
    session = window.session
    view = session.view_of(from_civil(1989, 11, 1), from_civil(1989, 11, 20))
    start, end = session.true_span(view)
    assert start == pytest.approx(from_civil(1989, 11, 1))
    assert end == pytest.approx(from_civil(1989, 11, 20))


def test_it_is_said_where_there_is_nothing_to_leave_out(window: MainWindow) -> None:
    session = window.session
    session.set_filter(session.state.filter.with_actor_toggled("ann"))
    _press_b(window)
    assert "No empty time" in window.status_line.place.text()
    assert session.state.display.folds_time


def test_undoing_it_takes_the_tick_away(window: MainWindow) -> None:
    _press_b(window)
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.view.scene().breaks
    tick = next(action for _, action in window.commands.all() if "Time" in action.text())
    assert not tick.isChecked()


def test_it_is_remembered(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    _press_b(window)
    window.close()
    again = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert again.view.scene().breaks
