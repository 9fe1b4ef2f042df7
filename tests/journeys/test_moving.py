"""Moving through time in a whole window: wheel, drag, keys, clicks on folds."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    LEFT,
    NO_KEYS,
    NOTCH,
    Clock,
    a_case,
    a_window,
    canvas,
    click,
    drag,
    filter_panel,
    label_of,
    mark_of,
    open_ground,
    spot,
    wheel,
)
from timeline_app.chrono.instant import DAY_S
from timeline_app.state.view import PAN_SHARE, ZOOM_STEP
from timeline_app.ui.main_window import MainWindow

CROWD = "\n".join(
    [
        "actors: {ann: Ann}",
        "events:",
        *(
            f"  - {{id: e{n}, title: Event {n}, date: 2024-03-{n:02}, actors: [ann], importance: {n % 5 + 1}}}"
            for n in range(1, 9)
        ),
        "  - {id: ago, title: Long ago, date: 0800-01-01, actors: [ann]}",
    ]
)
TWINS = """\
actors: {ann: Ann}
events:
  - {id: one, title: One, date: 2024-03-05, actors: [ann], importance: 2}
  - {id: two, title: Two, date: 2024-03-05, actors: [ann], importance: 5}
  - {id: ago, title: Long ago, date: 0800-01-01, actors: [ann]}
"""


def instant_at(window: MainWindow, x: float) -> float:
    return window.session.viewport.instant(x - window.view.scene().plot.left)


def test_the_wheel_zooms_and_keeps_the_instant_under_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    at = QPoint(600, 300)
    before, scale = instant_at(window, 600), window.session.viewport.seconds_per_px
    wheel(window, at, QPoint(0, NOTCH))
    assert window.session.viewport.seconds_per_px == pytest.approx(scale / ZOOM_STEP)
    assert instant_at(window, 600) == pytest.approx(before, abs=1.0)
    for _ in range(5):
        wheel(window, at, QPoint(0, -NOTCH))
    assert window.session.viewport.seconds_per_px == pytest.approx(scale * ZOOM_STEP**4)
    assert instant_at(window, 600) == pytest.approx(before, abs=1.0)


def test_the_wheel_moves_smoothly_and_may_be_turned_again_on_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    window = a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)
    session, at = window.session, QPoint(600, 300)
    anchor, scale = instant_at(window, 600), session.viewport.seconds_per_px
    wheel(window, at, QPoint(0, NOTCH))
    assert session.viewport.seconds_per_px == scale
    clock.now += 0.05
    with qtbot.waitSignal(session.view_changed):
        pass
    assert scale / ZOOM_STEP < session.viewport.seconds_per_px < scale
    assert instant_at(window, 600) == pytest.approx(anchor, abs=1.0)
    wheel(window, at, QPoint(0, NOTCH))
    clock.now += 1
    qtbot.waitUntil(lambda: session.viewport == session.target)
    assert session.viewport.seconds_per_px == pytest.approx(scale / ZOOM_STEP**2)
    assert instant_at(window, 600) == pytest.approx(anchor, abs=1.0)


def test_shift_and_the_wheel_pan_without_zooming(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    before = window.session.viewport
    wheel(window, QPoint(600, 300), QPoint(0, NOTCH), Qt.KeyboardModifier.ShiftModifier)
    assert window.session.viewport.seconds_per_px == before.seconds_per_px
    assert window.session.viewport.left == pytest.approx(before.left - NOTCH * before.seconds_per_px)


def test_over_the_lane_names_the_wheel_scrolls_the_lanes(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, size=(900, 520))
    before = window.session.viewport
    assert window.view.verticalScrollBar().maximum() > 0
    wheel(window, QPoint(20, 200), QPoint(0, -NOTCH))
    assert window.view.scene().scroll_y == 48.0
    assert window.session.viewport == before
    wheel(window, QPoint(20, 200), QPoint(0, NOTCH * 99))
    assert window.view.scene().scroll_y == 0.0


def test_a_drag_takes_the_picture_along_and_selects_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    start = spot(mark_of(window, "ruling"))
    instant = instant_at(window, start.x())
    drag(window, start, start + QPoint(-120, 0))
    assert instant_at(window, start.x() - 120) == pytest.approx(instant, abs=1.0)
    assert spot(mark_of(window, "ruling")) == start + QPoint(-120, 0)
    assert window.session.selected is None


def test_a_press_that_trembles_is_still_a_click(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    before = window.session.viewport
    start = spot(mark_of(window, "ruling"))
    drag(window, start, start + QPoint(1, 1))
    assert window.session.state.selected_id == "ruling"
    assert window.session.viewport == before


def test_f_frames_everything_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    fitted = window.session.viewport
    wheel(window, QPoint(600, 300), QPoint(0, 4 * NOTCH))
    drag(window, open_ground(window), open_ground(window) + QPoint(200, 0))
    assert window.session.viewport != fitted
    QTest.keyClick(window.view, Qt.Key.Key_F)
    assert window.session.viewport == fitted


def test_arrows_pan_and_plus_and_minus_zoom_around_the_middle(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    before = window.session.viewport
    QTest.keyClick(window.view, Qt.Key.Key_Right)
    step = PAN_SHARE * before.width_px * before.seconds_per_px
    assert window.session.viewport.left == pytest.approx(before.left + step)
    QTest.keyClick(window.view, Qt.Key.Key_Left)
    assert window.session.viewport.left == pytest.approx(before.left)
    QTest.keyClick(window.view, Qt.Key.Key_Plus)
    assert window.session.viewport.seconds_per_px == pytest.approx(before.seconds_per_px / ZOOM_STEP**2)
    assert window.session.viewport.middle == pytest.approx(before.middle, abs=1.0)
    QTest.keyClick(window.view, Qt.Key.Key_Minus)
    assert window.session.viewport.seconds_per_px == pytest.approx(before.seconds_per_px)


def test_up_and_down_scroll_lanes_that_do_not_fit(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, size=(900, 520))
    QTest.keyClick(window.view, Qt.Key.Key_Down)
    assert window.view.scene().scroll_y == 48.0
    QTest.keyClick(window.view, Qt.Key.Key_PageDown)
    QTest.keyClick(window.view, Qt.Key.Key_PageDown)
    assert window.view.scene().scroll_y == window.view.verticalScrollBar().maximum()
    QTest.keyClick(window.view, Qt.Key.Key_PageUp)
    QTest.keyClick(window.view, Qt.Key.Key_PageUp)
    assert window.view.scene().scroll_y == 0.0


def test_a_double_click_zooms_to_the_event(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    mark = mark_of(window, "ruling")
    QTest.mouseDClick(canvas(window), LEFT, NO_KEYS, spot(mark))
    viewport = window.session.viewport
    row = window.session.table.row_of["ruling"]
    assert viewport.middle == pytest.approx(float(window.session.table.note[row]), abs=2.0)
    assert 5 * DAY_S < viewport.right - viewport.left < 20 * DAY_S
    box = label_of(window, "answer").box if viewport.x(window.session.table.left[4]) < 700 else None
    assert box is None or box.left > 0


def test_return_and_z_zoom_to_the_selected_event(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    whole = window.session.viewport
    click(window, spot(mark_of(window, "ruling")))
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    near = window.session.viewport
    assert near.seconds_per_px < whole.seconds_per_px / 2
    QTest.keyClick(window.view, Qt.Key.Key_F)
    QTest.keyClick(window.view, Qt.Key.Key_Z)
    assert window.session.viewport == near


def test_a_click_on_a_fold_takes_it_apart(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, CROWD))
    fold = mark_of(window, "e1")
    assert (fold.is_fold, fold.count_text) == (True, "8")
    for _ in range(12):
        fold = mark_of(window, "e1")
        if not fold.is_fold:
            break
        click(window, spot(fold))
    shown = [mark for mark in window.view.scene().marks if not mark.is_fold]
    assert len(shown) == 8
    assert window.session.selected is None


def test_a_fold_that_no_zoom_can_part_shows_its_events_one_after_the_other(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path, TWINS))
    before = window.session.viewport
    seen = []
    for _ in range(3):
        click(window, spot(mark_of(window, "one")))
        seen.append(window.session.state.selected_id)
    assert seen == ["two", "one", "two"]
    assert window.session.viewport == before


def test_the_next_event_comes_into_view(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.session.zoom_to_event("answer")
    QTest.keyClick(window.view, Qt.Key.Key_N)
    assert window.session.state.selected_id == "talks"
    mark, plot = mark_of(window, "talks"), window.view.scene().plot
    assert mark.left < plot.right
    assert mark.right > plot.left


def test_letters_typed_elsewhere_move_nothing_here(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    field = QLineEdit(window.header)
    field.show()
    field.setFocus()
    window.session.zoom(3.0)
    before = window.session.viewport
    QTest.keyClicks(field, "fnpz+-")
    assert field.text() == "fnpz+-"
    assert window.session.viewport == before
    assert window.session.selected is None
    row = filter_panel(window).actor_rows["ann"]
    row.setFocus()
    QTest.keyClicks(row, "fnpz")
    assert window.session.viewport == before
    assert window.session.selected is None


def test_tab_moves_the_focus_on_and_shows_where_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    seen = set()
    for _ in range(60):
        focused = window.focusWidget()
        assert focused is not None
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert window.view in seen
    assert {*filter_panel(window).actor_rows.values()} <= seen
    assert {*filter_panel(window).tag_chips.values()} <= seen
    while window.focusWidget() is not window.view:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    by_key = canvas(window).grab().toImage()
    filter_panel(window).actor_rows["ann"].setFocus()
    assert canvas(window).grab().toImage() != by_key
