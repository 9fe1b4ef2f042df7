"""The strip under the canvas, through real mouse, wheel and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import Clock, a_case, a_window, settings_in
from tests.ui.makers import a_session, shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.filter import Filter
from timeline_app.ui import overview
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.overview import OverviewStrip
from timeline_app.ui.session import Session

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Y = 30


def _strip(qtbot: QtBot, folder: Path) -> tuple[OverviewStrip, Session]:
    """A strip on a small timeline, the view in its middle third."""
    session = a_session(folder)
    strip = shown(qtbot, OverviewStrip(session, LIGHT), 832, 72)
    whole = strip.shown()
    assert whole is not None
    session.show_view(session.viewport.between(whole.whole.instant(300), whole.whole.instant(500), 800.0))
    return strip, session


def _at(x: float) -> QPoint:
    return QPoint(round(x), Y)


def _drag(strip: OverviewStrip, start: float, end: float) -> None:
    QTest.mousePress(strip, LEFT, NONE, _at(start))
    QTest.mouseMove(strip, _at((start + end) / 2))
    QTest.mouseMove(strip, _at(end))
    QTest.mouseRelease(strip, LEFT, NONE, _at(end))


def _wheel(strip: OverviewStrip, x: float, turn: QPoint) -> None:
    where = QPointF(x, Y)
    event = QWheelEvent(
        where,
        QPointF(strip.mapToGlobal(_at(x))),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)


def _window(strip: OverviewStrip) -> tuple[float, float]:
    window = strip.window_px()
    assert window is not None
    return window.left, window.right


def test_the_window_stands_where_the_view_is(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    assert _window(strip) == pytest.approx((316, 516))
    session.pan(-400.0)
    assert _window(strip) == pytest.approx((416, 616))


def test_the_window_is_dragged_and_the_view_follows(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    scale = session.viewport.seconds_per_px
    _drag(strip, 400, 450)
    assert _window(strip) == pytest.approx((366, 566))
    assert session.viewport.seconds_per_px == scale


def test_each_edge_is_dragged_and_the_other_stays(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    _drag(strip, 316, 216)
    assert _window(strip) == pytest.approx((216, 516), abs=1)
    _drag(strip, 516, 400)
    assert _window(strip) == pytest.approx((216, 400), abs=1)


def test_a_click_beside_the_window_centres_the_view_there(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    QTest.mouseClick(strip, LEFT, NONE, _at(700))
    assert _window(strip) == pytest.approx((600, 800), abs=1)


def test_whoever_keeps_hold_after_a_press_beside_drags_on_from_there(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    _drag(strip, 700, 600)
    assert _window(strip) == pytest.approx((500, 700), abs=1)


def test_a_double_click_shows_everything(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    QTest.mouseDClick(strip, LEFT, NONE, _at(100))
    assert session.state.is_fitted


def test_the_wheel_zooms_at_the_pointer_and_sideways_moves(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    left = session.viewport.left
    _wheel(strip, 316, QPoint(0, 120))
    assert session.viewport.left == pytest.approx(left)
    assert _window(strip)[1] < 500
    before = session.viewport
    _wheel(strip, 316, QPoint(-120, 0))
    assert session.viewport.seconds_per_px == before.seconds_per_px
    assert session.viewport.left > before.left


def test_the_wheel_away_from_the_window_zooms_at_its_middle(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    middle = session.viewport.middle
    _wheel(strip, 50, QPoint(0, -120))
    assert session.viewport.middle == pytest.approx(middle)


def test_keys_move_the_window_resize_it_and_go_to_the_ends(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    strip.setFocus()

    def after(key: Qt.Key) -> tuple[float, float]:
        QTest.keyClick(strip, key)
        return _window(strip)

    assert after(Qt.Key.Key_Right)[0] > 316
    assert after(Qt.Key.Key_Left) == pytest.approx((316, 516))
    assert after(Qt.Key.Key_PageDown) == pytest.approx((516, 716))
    assert after(Qt.Key.Key_PageUp) == pytest.approx((316, 516))
    narrow = after(Qt.Key.Key_Plus)
    assert narrow[1] - narrow[0] < 199
    assert after(Qt.Key.Key_Minus) == pytest.approx((316, 516))
    assert after(Qt.Key.Key_Home) == pytest.approx((16, 216))
    assert after(Qt.Key.Key_End) == pytest.approx((616, 816))


def test_the_pointer_says_what_a_hand_would_do(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    found = []
    for x in (100, 316, 400, 516):
        QTest.mouseMove(strip, _at(x))
        found.append(strip.cursor().shape())
    shape = Qt.CursorShape
    assert found == [shape.PointingHandCursor, shape.SizeHorCursor, shape.OpenHandCursor, shape.SizeHorCursor]
    QTest.mousePress(strip, LEFT, NONE, _at(400))
    assert strip.cursor().shape() == shape.ClosedHandCursor
    QTest.mouseRelease(strip, LEFT, NONE, _at(400))
    assert strip.cursor().shape() == shape.OpenHandCursor


def test_a_view_that_moves_reckons_nothing_anew_and_another_filter_does(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    before = strip.shown()
    session.pan(50.0)
    assert strip.shown() is before
    session.set_filter(Filter(actors=frozenset(["ann"])))
    after = strip.shown()
    assert after is not before
    assert before is not None
    assert after is not None
    assert after.all.tolist() == before.all.tolist()
    assert after.passed.sum() < before.passed.sum()


def test_hits_of_a_search_are_marked(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    before = strip.grab().toImage()
    session.set_search("answers")
    marked = strip.grab().toImage()
    assert marked != before
    session.set_search("")
    assert strip.grab().toImage() == before


def test_a_screen_reader_hears_what_is_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    strip, session = _strip(qtbot, tmp_path)
    assert strip.accessibleName() == "Overview"
    strip.setFocus()
    before = strip.accessibleDescription()
    assert before.startswith("In view: ")
    session.pan(-5000.0)
    assert strip.accessibleDescription() != before


def test_without_a_date_it_says_so_and_no_hand_breaks_it(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path, "events: [{title: They met}]")
    strip = shown(qtbot, OverviewStrip(session, LIGHT), 600, 72)
    assert strip.shown() is None
    before = session.viewport
    _drag(strip, 100, 300)
    QTest.mouseDClick(strip, LEFT, NONE, _at(100))
    _wheel(strip, 100, QPoint(0, 120))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(strip, key)
    assert session.viewport == before
    pictures = [strip.grab().toImage()]
    (tmp_path / "case.yaml").write_text("events: [{title: They met, date: 2024-03}]", encoding="utf-8")
    session.open([tmp_path / "case.yaml"])
    pictures.append(strip.grab().toImage())
    assert pictures[0] != pictures[1]
    assert strip.shown() is not None


def test_theme_and_focus_can_be_seen(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    strip.clearFocus()
    plain = strip.grab().toImage()
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    focused = strip.grab().toImage()
    strip.set_theme(DARK)
    assert plain != focused != strip.grab().toImage()


def test_the_frame_of_the_focus_is_for_those_who_come_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    strip, _ = _strip(qtbot, tmp_path)
    strip.clearFocus()
    plain = strip.grab().toImage()
    strip.setFocus(Qt.FocusReason.MouseFocusReason)
    assert strip.grab().toImage() == plain


# In the window


def _found(window: MainWindow) -> OverviewStrip:
    strip = window.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)
    return strip


def test_it_stands_under_the_canvas_follows_a_flight_and_goes_by_its_key(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock = Clock()
    window = a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)
    strip = _found(window)
    assert strip.isVisible()
    assert (
        strip.mapTo(window, QPoint(0, 0)).y()
        >= window.view.mapTo(window, QPoint(0, window.view.height())).y()
    )
    before = _window(strip)
    window.session.zoom(4.0)
    clock.now += 0.07
    qtbot.waitUntil(lambda: _window(strip) != before)
    halfway = _window(strip)
    clock.now += 1.0
    qtbot.waitUntil(lambda: _window(strip) != halfway)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert not strip.isVisible()


def test_hidden_it_leaves_the_focus_to_the_canvas(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    _found(window).setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.view.hasFocus()


def test_its_place_is_kept_from_the_start_so_that_the_canvas_keeps_its_height(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = MainWindow(a_session(tmp_path), settings_in(tmp_path), "light")
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    before = window.view.height()
    window.panels  # noqa: B018  they are made when first asked for
    QApplication.processEvents()
    assert _found(window).isVisible()
    assert abs(window.view.height() - before) <= 2  # other features may bring a handle, but no strip


def test_that_it_is_hidden_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.commands.remembered["overview"].trigger()
    window.close()
    settings_in(tmp_path).sync()
    assert not _found(a_window(qtbot, tmp_path, a_case(tmp_path))).isVisible()


def test_of_very_many_events_the_strip_comes_when_it_is_reckoned_and_stays_until_another_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "_AT_ONCE", 1)
    strip, session = _strip_of_many(qtbot, tmp_path)
    qtbot.waitUntil(lambda: strip.shown() is not None)
    whole = strip.shown()
    session.set_filter(Filter(actors=frozenset(["ann"])))
    assert strip.shown() is whole
    qtbot.waitUntil(lambda: strip.shown() is not whole)
    filtered = strip.shown()
    assert filtered is not None
    assert filtered.passed.sum() < filtered.all.sum()


def _strip_of_many(qtbot: QtBot, folder: Path) -> tuple[OverviewStrip, Session]:
    session = a_session(folder)
    strip = shown(qtbot, OverviewStrip(session, LIGHT), 832, 72)
    assert strip.shown() is None
    return strip, session
