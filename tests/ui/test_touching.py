"""Fingers on the canvas, one and two."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.layout.scene import Mark
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

SCREEN = QPointingDevice(
    "glass",
    77,
    QInputDevice.DeviceType.TouchScreen,
    QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Position,
    5,
    0,
)
PRESSED, MOVED, RELEASED = (
    QEventPoint.State.Pressed,
    QEventPoint.State.Updated,
    QEventPoint.State.Released,
)
BEGIN, UPDATE, END = QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    assert qapp is not None
    return a_session(tmp_path)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    return shown(qtbot, TimelineView(session, LIGHT), 900, 500)


def touch(view: TimelineView, kind: QEvent.Type, *fingers: tuple[QEventPoint.State, float, float]) -> None:
    canvas = view.viewport()
    points = []
    for number, (state, x, y) in enumerate(fingers):
        where = canvas.mapToGlobal(QPointF(x, y))
        points.append(QEventPoint(number, state, where, where))
    event = QTouchEvent(kind, SCREEN, Qt.KeyboardModifier.NoModifier, points)
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def test_one_finger_drags(view: TimelineView, session: Session) -> None:
    before = session.viewport
    touch(view, BEGIN, (PRESSED, 500, 60))
    touch(view, UPDATE, (MOVED, 540, 60))
    touch(view, END, (RELEASED, 540, 60))
    assert session.viewport.x(before.left) == pytest.approx(40)
    assert not view.gestures.is_dragging


def test_a_tap_selects(view: TimelineView, session: Session) -> None:
    row = session.table.row_of["case"]
    mark: Mark = next(mark for mark in view.scene().marks if row in mark.rows)
    touch(view, BEGIN, (PRESSED, mark.note_x, mark.y))
    touch(view, END, (RELEASED, mark.note_x, mark.y))
    assert session.state.selected_id == "case"


def test_two_fingers_apart_zoom_in_between_them_and_take_the_picture_along(
    view: TimelineView, session: Session
) -> None:
    edge, scale = view.scene().plot.left, session.viewport.seconds_per_px
    between = session.viewport.instant(500 - edge)
    touch(view, BEGIN, (PRESSED, 450, 200))
    touch(view, UPDATE, (MOVED, 450, 200), (PRESSED, 550, 200))
    touch(view, UPDATE, (MOVED, 420, 200), (MOVED, 620, 200))
    assert session.viewport.seconds_per_px == pytest.approx(scale / 2)
    assert session.viewport.instant(520 - edge) == pytest.approx(between, abs=1.0)


def test_a_pinch_is_neither_a_drag_nor_a_click_and_what_stays_of_it_moves_nothing(
    view: TimelineView, session: Session
) -> None:
    session.select("case")
    touch(view, BEGIN, (PRESSED, 450, 60))
    touch(view, UPDATE, (MOVED, 450, 60), (PRESSED, 550, 60))
    touch(view, UPDATE, (MOVED, 450, 60), (RELEASED, 550, 60))
    after = session.viewport
    touch(view, UPDATE, (MOVED, 300, 60))
    touch(view, END, (RELEASED, 300, 60))
    assert session.viewport == after
    assert session.state.selected_id == "case"
    touch(view, BEGIN, (PRESSED, 500, 60))
    touch(view, UPDATE, (MOVED, 540, 60))
    assert session.viewport.x(after.left) == pytest.approx(40)


def test_a_touch_taken_away_lets_go(view: TimelineView) -> None:
    touch(view, BEGIN, (PRESSED, 500, 60))
    touch(view, UPDATE, (MOVED, 540, 60))
    assert view.gestures.is_dragging
    touch(view, QEvent.Type.TouchCancel, (RELEASED, 540, 60))
    assert not view.gestures.is_dragging
