"""The canvas by itself: when it composes, what it hears, what it shows. Whole uses of it are in tests/journeys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app import bundled
from timeline_app.layout.scene import Mark
from timeline_app.model.arrangement import Arrangement, Group
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.filter import Filter
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    assert qapp is not None
    return a_session(tmp_path)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    return shown(qtbot, TimelineView(session, LIGHT), 900, 500)


def mark_of(view: TimelineView, session: Session, event_id: str) -> Mark:
    row = session.table.row_of[event_id]
    return next(mark for mark in view.scene().marks if row in mark.rows)


def spot(mark: Mark) -> QPoint:
    return QPoint(round(mark.note_x), round(mark.y))


def test_a_scene_is_composed_once_and_anew_when_something_changed(
    view: TimelineView, session: Session
) -> None:
    scene = view.scene()
    assert view.scene() is scene
    session.zoom(2.0)
    zoomed = view.scene()
    assert zoomed is not scene
    session.set_filter(Filter(actors=frozenset({"bob"})))
    assert view.scene() is not zoomed


def test_the_session_knows_how_wide_the_plot_is(view: TimelineView, session: Session) -> None:
    assert session.viewport.width_px == pytest.approx(view.scene().plot.width)
    view.resize(1200, 500)
    assert session.viewport.width_px == pytest.approx(view.scene().plot.width)
    assert view.scene().width == view.viewport().width()


def test_the_first_picture_is_told_of_once(qtbot: QtBot, session: Session) -> None:
    view = TimelineView(session, LIGHT)
    painted: list[bool] = []
    view.was_painted.connect(lambda: painted.append(True))
    shown(qtbot, view, 600, 400)
    qtbot.waitUntil(lambda: bool(painted))
    view.viewport().repaint()
    assert painted == [True]


def test_before_anything_is_opened_it_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    view = shown(qtbot, TimelineView(Session(session.ruler), LIGHT), 600, 400)
    assert view.scene().empty_text == "No timeline yet. Open a file or a folder."


def test_it_is_named_for_those_who_do_not_see_it(view: TimelineView) -> None:
    assert view.accessibleName() == "Timeline"
    assert "N and P" in view.accessibleDescription()


def test_pointing_at_a_mark_shows_a_hand_and_underlines(view: TimelineView, session: Session) -> None:
    plain = view.viewport().grab().toImage()
    at = spot(mark_of(view, session, "case"))
    QTest.mouseMove(view.viewport(), at)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.viewport().grab().toImage() != plain
    QTest.mouseMove(view.viewport(), QPoint(round(view.scene().plot.right) - 4, 60))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.viewport().grab().toImage() == plain


def test_nothing_stays_marked_when_the_pointer_leaves(view: TimelineView, session: Session) -> None:
    plain = view.viewport().grab().toImage()
    QTest.mouseMove(view.viewport(), spot(mark_of(view, session, "case")))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.viewport().grab().toImage() == plain


def test_a_dragging_hand_is_closed_until_it_lets_go(view: TimelineView) -> None:
    canvas = view.viewport()
    QTest.mousePress(canvas, LEFT, NO_KEYS, QPoint(500, 300))
    QTest.mouseMove(canvas, QPoint(450, 300))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(canvas, LEFT, NO_KEYS, QPoint(450, 300))
    assert canvas.cursor().shape() != Qt.CursorShape.ClosedHandCursor


def test_a_drag_upwards_scrolls_lanes_that_do_not_fit(qtbot: QtBot, session: Session) -> None:
    session.open([bundled.events()])
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 300)
    view.scene()
    canvas, bottom = view.viewport(), view.verticalScrollBar().maximum()
    assert bottom > 0
    QTest.mousePress(canvas, LEFT, NO_KEYS, QPoint(500, 250))
    for y in (240, 200, 150):
        QTest.mouseMove(canvas, QPoint(500, y))
    assert view.scene().scroll_y == 100
    QTest.mouseMove(canvas, QPoint(500, 150 - 2 * bottom))
    QTest.mouseRelease(canvas, LEFT, NO_KEYS, QPoint(500, 150 - 2 * bottom))
    assert view.scene().scroll_y == bottom
    assert view.verticalScrollBar().value() == bottom


def test_the_other_mouse_buttons_select_and_drag_nothing(view: TimelineView, session: Session) -> None:
    before = session.viewport
    at = spot(mark_of(view, session, "case"))
    QTest.mouseClick(view.viewport(), RIGHT, NO_KEYS, at)
    QTest.mousePress(view.viewport(), RIGHT, NO_KEYS, at)
    QTest.mouseMove(view.viewport(), at + QPoint(90, 0))
    QTest.mouseRelease(view.viewport(), RIGHT, NO_KEYS, at + QPoint(90, 0))
    assert session.selected is None
    assert session.viewport == before


def test_a_pinch_zooms_at_the_fingers(view: TimelineView, session: Session) -> None:
    plot = view.scene().plot
    at = QPointF(plot.left + 200, plot.top + 20)
    instant, scale = session.viewport.instant(200), session.viewport.seconds_per_px
    where = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    gesture = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        where,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), gesture)
    assert session.viewport.seconds_per_px == pytest.approx(scale / 1.25)
    assert session.viewport.instant(200) == pytest.approx(instant, abs=1.0)


def test_a_double_click_on_open_ground_zooms_in_there(view: TimelineView, session: Session) -> None:
    plot = view.scene().plot
    x = round(plot.right) - 20
    instant, scale = session.viewport.instant(x - plot.left), session.viewport.seconds_per_px
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, QPoint(x, round(plot.top) + 5))
    assert session.viewport.seconds_per_px < scale / 1.5
    assert session.viewport.instant(x - plot.left) == pytest.approx(instant, abs=1.0)


def test_the_frame_of_the_focus_is_for_those_who_come_by_key(view: TimelineView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = view.viewport().grab().toImage()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    by_key = view.viewport().grab().toImage()
    assert by_key.pixelColor(1, 200) != by_mouse.pixelColor(1, 200)


def test_the_legend_and_the_theme_change_the_picture_and_not_the_view(
    view: TimelineView, session: Session
) -> None:
    before = session.state
    view.set_legend(True)
    assert view.scene().samples
    view.set_theme(DARK)
    ground = view.viewport().grab().toImage().pixelColor(QPoint(30, round(view.scene().axis.top) + 2))
    assert ground.lightness() < 80
    assert session.state == before


def test_keys_it_has_no_use_for_go_on_to_the_window(view: TimelineView, session: Session) -> None:
    before = session.state
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_F1):
        QTest.keyClick(view, key)
    assert session.state == before


def test_entering_without_moving_marks_nothing(view: TimelineView) -> None:
    plain = view.viewport().grab().toImage()
    at = QPointF(300, 200)
    QApplication.sendEvent(view.viewport(), QEnterEvent(at, at, at))
    assert view.viewport().grab().toImage() == plain


def test_a_fitted_view_stays_fitted_when_a_long_name_of_a_group_takes_room(
    view: TimelineView, session: Session
) -> None:
    before = session.viewport.width_px
    group = Group("A group with a name longer than any of its members", ("ann", "bob"))
    session.set_display(replace(session.state.display, arrangement=Arrangement(groups=(group,))))
    assert session.viewport.width_px < before
    assert session.state.is_fitted
    right = view.scene().plot.right
    assert all(mark.right <= right for mark in view.scene().marks)
