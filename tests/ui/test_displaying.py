"""The ticks for all links and for the order of publication."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_case, a_window
from timeline_app.layout.display import Display
from timeline_app.ui.displaying import Displaying
from timeline_app.ui.main_window import MainWindow

LINKED = CASE + "    links: [{type: follows, event: ruling}]\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path, LINKED))


def ticks_of(window: MainWindow) -> Displaying:
    (found,) = window.findChildren(Displaying)
    return found


def test_a_on_the_canvas_draws_all_links_and_again_lets_them_go(window: MainWindow) -> None:
    window.view.setFocus()
    assert window.view.scene().links == []
    QTest.keyClick(window.view, Qt.Key.Key_A)
    assert len(window.view.scene().links) == 1
    assert ticks_of(window).links.isChecked()
    QTest.keyClick(window.view, Qt.Key.Key_A)
    assert window.view.scene().links == []


def test_the_links_of_the_selected_event_are_always_drawn(window: MainWindow) -> None:
    window.session.select("ruling")
    assert len(window.view.scene().links) == 1
    window.session.select("talks")
    assert window.view.scene().links == []


def test_k_lays_out_by_publication_keeping_filter_and_selection_and_says_so(window: MainWindow) -> None:
    session = window.session
    session.set_filter(session.state.filter.with_actor_toggled("ann"))
    session.select("ruling")
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_K)
    assert session.table.is_by_publication
    assert session.selected is not None
    assert session.selected.id == "ruling"
    assert {session.table.events[row].id for row in session.content.rows} == {"ruling", "met"}
    scene = window.view.scene()
    assert scene.reading == "Laid out by when it was published"
    assert "without a date of publication" in window.status_line.counts.text()
    QTest.keyClick(window.view, Qt.Key.Key_K)
    assert window.view.scene().reading == ""


def test_ticks_follow_the_session(window: MainWindow) -> None:
    window.session.set_display(Display(known_when=True))
    assert ticks_of(window).known_when.isChecked()
    assert not ticks_of(window).links.isChecked()


def test_ticks_are_kept_between_runs(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    ticks_of(window).links.trigger()
    window.close()
    again = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert again.session.state.display.all_links
    assert not again.session.state.display.known_when
