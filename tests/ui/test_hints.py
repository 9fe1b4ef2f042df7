"""Hints at first start, and how they leave for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import NOTCH, a_case, a_window, click, drag, mark_of, open_ground, spot, wheel
from timeline_app.ui.hints import FIND, MOVE, READ, Hints, free_place
from timeline_app.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def hints_of(window: MainWindow) -> Hints:
    (hints,) = window.findChildren(Hints)
    hints.timer.timeout.emit()  # the time has passed
    return hints


def said(hints: Hints) -> str:
    return hints.hint.label.text() if hints.hint is not None and hints.hint.isVisible() else ""


def place(widget: QWidget | None) -> QRect:
    assert widget is not None
    return widget.geometry()


def test_none_shows_with_the_first_picture(window: MainWindow) -> None:
    (hints,) = window.findChildren(Hints)
    assert hints.hint is None
    assert hints.timer.isActive()


def test_each_goes_once_it_was_followed_and_the_next_comes(window: MainWindow) -> None:
    hints = hints_of(window)
    assert said(hints) == "The wheel zooms, dragging moves."
    wheel(window, QPoint(600, 300), QPoint(0, NOTCH))
    assert said(hints) == ""
    hints.timer.timeout.emit()
    assert said(hints) == "Click an event to read the words it rests on."
    click(window, spot(mark_of(window, "ruling")))
    hints.timer.timeout.emit()
    assert said(hints) == "Ctrl+K finds any command."
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    hints.timer.timeout.emit()
    assert said(hints) == ""
    assert hints.current == ""


def test_a_drag_follows_the_first_as_well(window: MainWindow) -> None:
    hints = hints_of(window)
    ground = open_ground(window)
    drag(window, ground, ground + QPoint(80, 0))
    assert said(hints) == ""


def test_what_is_done_before_its_hint_came_needs_none(window: MainWindow) -> None:
    window.session.select("ruling")
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    hints = hints_of(window)
    hints.send_away(MOVE)
    hints.timer.timeout.emit()
    assert said(hints) == ""


def test_its_cross_sends_it_away_for_good(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    hints = hints_of(window)
    assert hints.close_button is not None
    QTest.mouseClick(hints.close_button, Qt.MouseButton.LeftButton)
    assert said(hints) == ""
    window.close()
    later = hints_of(a_window(qtbot, tmp_path, tmp_path / "case.yaml"))
    assert later.current == READ


def test_escape_sends_it_away(window: MainWindow) -> None:
    hints = hints_of(window)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert said(hints) == ""
    hints.timer.timeout.emit()
    assert hints.current == READ


def test_they_come_again_when_asked_for(window: MainWindow) -> None:
    hints = hints_of(window)
    for name in (MOVE, READ, FIND):
        hints.send_away(name)
    assert said(hints) == ""
    hints.again.trigger()
    assert said(hints) == "The wheel zooms, dragging moves."


def test_the_mouse_goes_through_it_to_the_picture(window: MainWindow) -> None:
    hints = hints_of(window)
    assert hints.hint is not None
    canvas = window.view.viewport()
    assert canvas.childAt(place(hints.hint).topLeft() + QPoint(6, 6)) is None
    assert canvas.childAt(place(hints.close_button).center()) is hints.close_button


def test_it_covers_no_mark_and_no_words_where_there_is_room(window: MainWindow) -> None:
    scene, size = window.view.scene(), QSize(240, 28)
    at = free_place(scene, size)
    assert scene.height - at.y() < scene.height / 2
    for x in range(at.x(), at.x() + size.width(), 3):
        for y in range(at.y(), at.y() + size.height(), 3):
            assert scene.hit(x, y, slack=0) is None


def test_it_stays_on_the_canvas_when_the_window_changes(window: MainWindow, qtbot: QtBot) -> None:
    hints = hints_of(window)
    window.resize(900, 560)
    canvas = window.view.viewport()
    qtbot.waitUntil(lambda: canvas.rect().contains(place(hints.hint)))
    assert place(hints.hint).contains(place(hints.close_button).center())


def test_a_long_one_takes_several_lines_in_a_narrow_window(window: MainWindow) -> None:
    hints = hints_of(window)
    hints.send_away(MOVE)
    window.resize(760, 560)
    hints.timer.timeout.emit()
    assert hints.hint is not None
    hints.hint.label.setText("A very long hint of very many words that no narrow window has room for. " * 2)
    hints._place()
    assert window.view.viewport().rect().contains(place(hints.hint))
    assert window.view.viewport().rect().contains(place(hints.close_button))
    assert place(hints.hint).height() > 40


def test_the_first_one_has_room_for_all_its_words_on_one_line(window: MainWindow) -> None:
    hints = hints_of(window)
    assert hints.hint is not None
    label = hints.hint.label
    assert label.fontMetrics().horizontalAdvance(label.text()) < label.width()
    assert label.height() < 2 * label.fontMetrics().height()
