"""What wheel and fingers do, one turn at a time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app import bundled
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

NO_KEYS, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    assert qapp is not None
    return a_session(tmp_path)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    return shown(qtbot, TimelineView(session, LIGHT), 900, 500)


def turn(
    view: TimelineView,
    angle: QPoint,
    pixels: QPoint | None = None,
    keys: Qt.KeyboardModifier = NO_KEYS,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    at = QPointF(500, 200)
    event = QWheelEvent(at, at, pixels or QPoint(), angle, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_a_wheel_away_from_the_hand_zooms_in_where_it_points(view: TimelineView, session: Session) -> None:
    x = 500 - view.scene().plot.left
    instant, scale = session.viewport.instant(x), session.viewport.seconds_per_px
    turn(view, QPoint(0, 120))
    assert session.viewport.seconds_per_px == pytest.approx(scale / 1.25)
    assert session.viewport.instant(x) == pytest.approx(instant, abs=1.0)


def test_with_shift_the_wheel_moves_along_time(view: TimelineView, session: Session) -> None:
    before = session.viewport
    turn(view, QPoint(0, 120), keys=SHIFT)
    assert session.viewport.x(before.left) == pytest.approx(120)


def test_a_sideways_wheel_moves_along_time(view: TimelineView, session: Session) -> None:
    before = session.viewport
    turn(view, QPoint(-60, 0))
    assert session.viewport.x(before.left) == pytest.approx(-60)


SWIPE = Qt.ScrollPhase.ScrollUpdate


def test_two_fingers_on_a_touchpad_move_the_picture_by_as_many_pixels(qtbot: QtBot, session: Session) -> None:
    session.open([bundled.events()])
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 300)
    view.scene()
    before = session.viewport
    turn(view, QPoint(8, -16), QPoint(7, -13), phase=SWIPE)
    assert session.viewport.x(before.left) == pytest.approx(7)
    assert session.viewport.seconds_per_px == before.seconds_per_px
    assert view.scene().scroll_y == 13


def test_with_ctrl_they_zoom_at_the_pointer(view: TimelineView, session: Session) -> None:
    x = 500 - view.scene().plot.left
    instant, scale = session.viewport.instant(x), session.viewport.seconds_per_px
    turn(view, QPoint(0, 60), QPoint(0, 48), Qt.KeyboardModifier.ControlModifier, SWIPE)
    assert session.viewport.seconds_per_px == pytest.approx(scale / 1.25)
    assert session.viewport.instant(x) == pytest.approx(instant, abs=1.0)


def test_the_momentum_of_the_system_moves_on_until_a_hand_is_laid_on_it(
    view: TimelineView, session: Session
) -> None:
    before = session.viewport
    turn(view, QPoint(8, 0), QPoint(7, 0), phase=SWIPE)
    turn(view, QPoint(8, 0), QPoint(5, 0), phase=Qt.ScrollPhase.ScrollMomentum)
    assert session.viewport.x(before.left) == pytest.approx(12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, QPoint(500, 60))
    turn(view, QPoint(8, 0), QPoint(4, 0), phase=Qt.ScrollPhase.ScrollMomentum)
    assert session.viewport.x(before.left) == pytest.approx(12)
    turn(view, QPoint(), QPoint(), phase=Qt.ScrollPhase.ScrollBegin)
    turn(view, QPoint(8, 0), QPoint(4, 0), phase=Qt.ScrollPhase.ScrollMomentum)
    assert session.viewport.x(before.left) == pytest.approx(16)
