"""Back and forward through the views that somebody rested on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window, canvas
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.view_walk import ViewWalk

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def walk_of(window: MainWindow) -> ViewWalk:
    (walk,) = window.findChildren(ViewWalk)
    walk.settle()
    return walk


def span(window: MainWindow) -> tuple[float, float]:
    return window.session.viewport.left, window.session.viewport.right


def press(window: MainWindow, button: Qt.MouseButton) -> None:
    at = QPointF(QPoint(600, 300))
    where = QPointF(canvas(window).mapToGlobal(at.toPoint()))
    kind = QEvent.Type.MouseButtonPress
    event = QMouseEvent(kind, at, where, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas(window), event)


def test_nowhere_to_go_before_anything_was_looked_at(window: MainWindow) -> None:
    walk = walk_of(window)
    assert not walk.back.isEnabled()
    assert not walk.forward.isEnabled()


def test_the_way_back_leads_through_what_was_rested_on_and_forward_again(window: MainWindow) -> None:
    walk, session = walk_of(window), window.session
    fitted = span(window)
    session.zoom(4.0)
    walk.settle()
    zoomed = span(window)
    session.pan(-300)
    walk.settle()
    panned = span(window)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert span(window) == pytest.approx(zoomed)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert span(window) == pytest.approx(fitted)
    assert session.state.is_fitted
    assert not walk.back.isEnabled()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert span(window) == pytest.approx(panned)
    assert not walk.forward.isEnabled()


def test_a_zoom_in_many_steps_is_one_view(window: MainWindow) -> None:
    walk = walk_of(window)
    fitted = span(window)
    for _ in range(8):
        window.session.zoom(1.25)
    assert walk.rest.isActive()
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert span(window) == pytest.approx(fitted)
    assert not walk.back.isEnabled()


def test_the_buttons_at_the_side_of_a_mouse_do_the_same(window: MainWindow) -> None:
    walk = walk_of(window)
    fitted = span(window)
    window.session.zoom(4.0)
    walk.settle()
    zoomed = span(window)
    press(window, Qt.MouseButton.BackButton)
    assert span(window) == pytest.approx(fitted)
    press(window, Qt.MouseButton.ForwardButton)
    assert span(window) == pytest.approx(zoomed)


def test_another_size_of_the_window_or_a_filter_is_no_other_view(window: MainWindow) -> None:
    walk = walk_of(window)
    window.resize(1100, 700)
    walk.settle()
    window.session.set_filter(window.session.state.filter.with_actor_toggled("cy"))
    walk.settle()
    assert not walk.back.isEnabled()


def test_how_far_the_lanes_were_scrolled_is_part_of_a_view(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, size=(1000, 500))
    walk = walk_of(window)
    window.view.scene()
    window.session.scroll_to(60)
    walk.settle()
    walk.back.trigger()
    assert window.session.state.scroll_y == 0
    walk.forward.trigger()
    assert window.session.state.scroll_y == 60


def test_other_files_begin_anew_and_the_same_ones_do_not(window: MainWindow, tmp_path: Path) -> None:
    walk = walk_of(window)
    window.session.zoom(4.0)
    walk.settle()
    window.session.open(window.session.paths)
    walk.settle()
    assert walk.back.isEnabled()
    other = tmp_path / "other.yaml"
    other.write_text("events: [{title: One, date: 1999-05-05}]", encoding="utf-8")
    window.session.open([other])
    assert not walk.back.isEnabled()
