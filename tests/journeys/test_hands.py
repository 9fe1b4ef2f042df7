"""A walk by keyboard alone: open, next, zoom, palette, undo, back, shortcuts; and what a hand throws, bands and drops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import LEFT, Clock, a_case, a_window, canvas, open_ground
from timeline_app.ui.commanding import Commanding
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.shortcuts_page import ShortcutsPage
from timeline_app.ui.view_walk import ViewWalk

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
OTHER = """\
timeline: {title: Another case}
actors: {dan: Dan, eve: Ève}
events:
  - {id: first, title: The first day, date: 2001-05-05, actors: [dan]}
  - {id: second, title: The second day, date: 2001-05-06, actors: [eve]}
"""


def focused(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def span(window: MainWindow) -> tuple[float, float]:
    return window.session.viewport.left, window.session.viewport.right


def command(window: MainWindow, typed: str) -> None:
    """Finds a command with the palette, and does it."""
    QTest.keyClick(focused(window), Key.Key_K, CTRL)
    QTest.keyClicks(focused(window), typed)
    QTest.keyClick(focused(window), Key.Key_Return)


def test_the_whole_way_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(OTHER, encoding="utf-8")
    window = a_window(qtbot, tmp_path, other)
    window.opening.open([a_case(tmp_path)])
    (walk,) = window.findChildren(ViewWalk)

    command(window, "other.yaml")  # opened again from the list of recent ones
    assert window.windowTitle() == "Another case"

    QTest.keyClick(focused(window), Key.Key_N)
    assert window.session.state.selected_id == "first"
    QTest.keyClick(focused(window), Key.Key_N)
    assert window.session.state.selected_id == "second"

    walk.settle()
    before = span(window)
    QTest.keyClick(focused(window), Key.Key_Plus)
    assert span(window) != before
    QTest.keyClick(focused(window), Key.Key_Left, ALT)
    assert span(window) == pytest.approx(before)
    QTest.keyClick(focused(window), Key.Key_Right, ALT)
    assert span(window) != pytest.approx(before)

    command(window, "only eve")
    assert window.session.state.filter.actors == {"eve"}
    QTest.keyClick(focused(window), Key.Key_Z, CTRL)
    assert window.session.state.filter.is_empty
    QTest.keyClick(focused(window), Key.Key_Z, CTRL | SHIFT)
    assert window.session.state.filter.actors == {"eve"}

    QTest.keyClick(focused(window), Key.Key_F1)
    (page,) = window.findChildren(ShortcutsPage)
    qtbot.waitUntil(page.isVisible)
    QTest.keyClicks(page.field, "redo")
    assert "Ctrl+Shift+Z" in page.text.toPlainText()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.destroyed):
        QTest.keyClick(page.field, Key.Key_Escape)


def test_escape_closes_only_what_stands_on_top(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(focused(window), Key.Key_N)
    selected = window.session.state.selected_id
    QTest.keyClick(focused(window), Key.Key_K, CTRL)
    QTest.keyClick(focused(window), Key.Key_Escape)
    assert window.session.state.selected_id == selected
    QTest.keyClick(focused(window), Key.Key_Escape)
    assert window.session.state.selected_id == ""


def test_a_band_by_hand_and_the_way_back_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    (walk,) = window.findChildren(ViewWalk)
    walk.settle()
    before, ground = span(window), open_ground(window)
    QTest.mousePress(canvas(window), LEFT, SHIFT, ground)
    for step in (60, 120, 200):
        QTest.mouseMove(canvas(window), ground + QPoint(step, 0))
    QTest.mouseRelease(canvas(window), LEFT, SHIFT, ground + QPoint(200, 0))
    assert span(window)[1] - span(window)[0] < (before[1] - before[0]) / 2
    QTest.keyClick(focused(window), Key.Key_Left, ALT)
    assert span(window) == pytest.approx(before)


def test_a_thrown_picture_is_remembered_where_it_came_to_rest(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    window = a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)
    (walk,) = window.findChildren(ViewWalk)
    walk.settle()
    before, ground = span(window), open_ground(window)
    QTest.mousePress(canvas(window), LEFT, pos=ground)
    for step in range(1, 7):
        clock.now += 0.01
        QTest.mouseMove(canvas(window), ground - QPoint(12 * step, 0))
    QTest.mouseRelease(canvas(window), LEFT, pos=ground - QPoint(72, 0))
    assert window.session.is_moving
    clock.now += 5
    qtbot.waitUntil(lambda: not window.session.is_moving)
    walk.settle()
    rested = span(window)
    assert walk.back.isEnabled()
    walk.back.trigger()
    clock.now += 1
    qtbot.waitUntil(lambda: span(window) == pytest.approx(before))
    walk.forward.trigger()
    clock.now += 1
    qtbot.waitUntil(lambda: span(window) == pytest.approx(rested))


def test_the_palette_is_not_built_before_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    (commanding,) = window.findChildren(Commanding)
    assert commanding.palette is None
