"""Whose a drag is: gestures are asked in turn, told how it goes on, and a press that goes nowhere is a click."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.layout.scene import Scene
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
START = QPoint(500, 60)


class Told:
    """A gesture that takes what is pressed left of an x, and writes down what it is told."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, until: float = 10_000) -> None:
        self.until = until
        self.heard: list[str] = []

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        assert scene.plot.width > 0
        return event.position().x() < self.until

    def moved(self, event: QMouseEvent) -> None:
        self.heard.append(f"moved {event.position().x():.0f}")

    def ended(self, event: QMouseEvent) -> None:
        self.heard.append(f"ended {event.position().x():.0f}")

    def cancelled(self) -> None:
        self.heard.append("cancelled")

    def paint_over(self, painter: QPainter) -> None:
        painter.fillRect(0, 0, 10, 10, QColor("#FF0000"))


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    assert qapp is not None
    return a_session(tmp_path)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    return shown(qtbot, TimelineView(session, LIGHT), 900, 500)


def press(view: TimelineView, at: QPoint = START) -> None:
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, at)


def move(view: TimelineView, x: int) -> None:
    QTest.mouseMove(view.viewport(), QPoint(x, START.y()))


def release(view: TimelineView, x: int) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, QPoint(x, START.y()))


def test_a_gesture_that_takes_a_press_hears_of_every_move_and_of_the_end(
    view: TimelineView, session: Session
) -> None:
    told, before = Told(), session.viewport
    view.gestures.insert(0, told)
    press(view)
    for x in (502, 510, 530):
        move(view, x)
    assert view.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
    release(view, 530)
    assert told.heard == ["moved 510", "moved 530", "ended 530"]
    assert session.viewport == before
    assert view.viewport().cursor().shape() != Qt.CursorShape.SplitHCursor


def test_a_press_that_the_first_does_not_want_goes_to_the_next(view: TimelineView) -> None:
    first, second = Told(until=100), Told()
    view.gestures.insert(0, second)
    view.gestures.insert(0, first)
    press(view)
    move(view, 530)
    release(view, 530)
    assert first.heard == []
    assert second.heard == ["moved 530", "ended 530"]


def test_a_press_that_hardly_moves_is_a_click_and_no_gesture(view: TimelineView, session: Session) -> None:
    told = Told()
    view.gestures.insert(0, told)
    session.select("case")
    press(view)
    move(view, 502)
    release(view, 502)
    assert told.heard == []
    assert session.selected is None


def test_escape_breaks_a_drag_off_and_keeps_the_selection(view: TimelineView, session: Session) -> None:
    told = Told()
    view.gestures.insert(0, told)
    session.select("case")
    press(view)
    move(view, 530)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    move(view, 560)
    release(view, 560)
    assert told.heard == ["moved 530", "cancelled"]
    assert session.state.selected_id == "case"


def test_another_button_changes_nothing_of_a_drag(view: TimelineView) -> None:
    told = Told()
    view.gestures.insert(0, told)
    press(view)
    move(view, 530)
    QTest.mousePress(view.viewport(), RIGHT, NO_KEYS, START)
    QTest.mouseRelease(view.viewport(), RIGHT, NO_KEYS, START)
    release(view, 540)
    assert told.heard == ["moved 530", "ended 540"]


def test_a_gesture_paints_over_the_scene_only_while_it_lasts(view: TimelineView) -> None:
    view.gestures.insert(0, Told())

    def corner() -> str:
        return view.viewport().grab().toImage().pixelColor(QPoint(5, 5)).name()

    press(view)
    assert corner() != "#ff0000"
    move(view, 530)
    assert corner() == "#ff0000"
    release(view, 530)
    assert corner() != "#ff0000"


def test_there_is_nothing_to_cancel_without_a_drag(view: TimelineView) -> None:
    assert not view.gestures.cancel()
    press(view)
    assert not view.gestures.is_dragging
    assert not view.gestures.cancel()


def test_a_release_without_a_press_selects_nothing(view: TimelineView, session: Session) -> None:
    session.select("case")
    where = QPointF(START)
    released = QMouseEvent(
        QMouseEvent.Type.MouseButtonRelease, where, where, LEFT, Qt.MouseButton.NoButton, NO_KEYS
    )
    view.gestures.release(released)
    assert session.state.selected_id == "case"


def test_a_button_let_go_out_of_sight_ends_the_drag(view: TimelineView) -> None:
    told, where = Told(), QPointF(540, 60)
    view.gestures.insert(0, told)
    press(view)
    move(view, 530)
    none = Qt.MouseButton.NoButton
    view.mouseMoveEvent(QMouseEvent(QMouseEvent.Type.MouseMove, where, where, none, none, NO_KEYS))
    assert told.heard == ["moved 530", "cancelled"]
    assert not view.gestures.is_dragging
    release(view, 540)
    assert told.heard == ["moved 530", "cancelled"]
