"""Dragging the picture along, and letting go of it in motion."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import Clock
from tests.ui.makers import a_session, shown
from timeline_app import bundled
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_view(qtbot: QtBot, tmp_path: Path, clock: Clock, height: int = 500) -> tuple[TimelineView, Session]:
    a_session(tmp_path)
    session = Session(QtRuler(), clock)
    session.open([bundled.events()])
    view = shown(qtbot, TimelineView(session, LIGHT), 900, height)
    view.scene()
    return view, session


def swing(view: TimelineView, clock: Clock, *way: QPoint, rest: float = 0.0) -> None:
    """Drags, 10 ms from place to place, and lets go after a rest."""
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, way[0])
    for at in way[1:]:
        clock.now += 0.01
        QTest.mouseMove(view.viewport(), at)
    clock.now += rest
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, way[-1])


ACROSS = [QPoint(400 + 10 * step, 60) for step in range(6)]


def test_the_picture_follows_the_hand(qtbot: QtBot, tmp_path: Path) -> None:
    view, session = a_view(qtbot, tmp_path, Clock())
    before = session.viewport
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, QPoint(500, 60))
    for x in (505, 520, 560):
        QTest.mouseMove(view.viewport(), QPoint(x, 60))
    assert session.viewport.x(before.left) == pytest.approx(60)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.viewport.x(before.left) == pytest.approx(60)


def test_let_go_in_motion_it_glides_on_and_comes_to_rest(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    view, session = a_view(qtbot, tmp_path, clock)
    before = session.viewport
    swing(view, clock, *ACROSS)
    assert session.viewport.x(before.left) == pytest.approx(50)
    clock.now += 0.1
    with qtbot.waitSignal(session.view_changed):
        pass
    on_the_way = session.viewport.x(before.left)
    assert 100 < on_the_way < 300
    clock.now += 5
    qtbot.waitUntil(lambda: not session.is_moving)
    assert on_the_way < session.viewport.x(before.left) < 400
    assert session.target == session.viewport


def test_a_hand_that_rested_before_it_let_go_throws_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    view, session = a_view(qtbot, tmp_path, clock)
    swing(view, clock, *ACROSS, rest=0.2)
    assert not session.is_moving


def test_lanes_glide_no_farther_than_to_their_end(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    view, session = a_view(qtbot, tmp_path, clock, height=300)
    bottom = view.verticalScrollBar().maximum()
    swing(view, clock, *(QPoint(500, 250 - 30 * step) for step in range(6)))
    clock.now += 5
    qtbot.waitUntil(lambda: not session.is_moving)
    assert session.state.scroll_y == pytest.approx(bottom, abs=1)


def press(view: TimelineView) -> None:
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, QPoint(500, 60))


def press_a_key(view: TimelineView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Shift)


def turn_the_wheel(view: TimelineView) -> None:
    at, none = QPointF(5, 200), Qt.MouseButton.NoButton
    event = QWheelEvent(at, at, QPoint(), QPoint(0, 1), none, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("stops", [press, press_a_key, turn_the_wheel])
def test_a_press_a_key_or_the_wheel_stops_it_at_once(qtbot: QtBot, tmp_path: Path, stops: object) -> None:
    clock = Clock()
    view, session = a_view(qtbot, tmp_path, clock)
    swing(view, clock, *ACROSS)
    assert session.is_moving
    assert callable(stops)
    stops(view)
    assert not session.is_moving
    stopped = session.viewport
    clock.now += 1
    session._advance()
    assert session.viewport == stopped


def test_other_facts_stop_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    view, session = a_view(qtbot, tmp_path, clock)
    swing(view, clock, *ACROSS)
    session.open([tmp_path / "case.yaml"])
    assert not session.is_moving
