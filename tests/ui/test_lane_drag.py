"""Heads of lanes dragged: between others, onto others."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import LEFT, NO_KEYS, a_window, canvas, colour_at, drag, picture
from tests.ui.lanes import a_case, head, lane, names
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui.facts import read_facts
from timeline_app.ui.lane_steps import arrange, lanes_now
from timeline_app.ui.main_window import MainWindow


def _window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def test_a_head_dropped_between_others_stands_there(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    drag(window, head(window, "Dee"), head(window, "Bob", 0.05))
    assert names(window) == ["Ann", "Dee", "Bob", "Cy"]
    drag(window, head(window, "Ann"), head(window, "Cy", 0.98))
    assert names(window) == ["Dee", "Bob", "Cy", "Ann"]


def test_a_head_dropped_onto_another_is_grouped_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    drag(window, head(window, "Dee"), head(window, "Bob"))
    assert names(window) == ["Ann", "Bob and Dee", "Cy"]
    drag(window, head(window, "Cy"), head(window, "Bob and Dee"))
    assert names(window) == ["Ann", "Bob and Dee"]


def test_a_member_dragged_out_leaves_its_group_and_one_dragged_in_joins(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    arrange(window.session, AS_IN_THE_FILE.grouped("Us", ["ann", "bob"]).opened("Us", True))
    assert names(window) == ["Us", "Ann", "Bob", "Cy", "Dee"]
    drag(window, head(window, "Dee"), head(window, "Bob", 0.05))
    assert lanes_now(window.session).group_of("dee") is not None
    assert names(window) == ["Us", "Ann", "Dee", "Bob", "Cy"]
    drag(window, head(window, "Ann"), head(window, "Cy", 0.98))
    assert lanes_now(window.session).group_of("ann") is None
    assert names(window) == ["Us", "Dee", "Bob", "Cy", "Ann"]


def test_a_lane_dropped_among_pinned_ones_is_pinned(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    arrange(window.session, AS_IN_THE_FILE.with_pinned(["ann"], True))
    drag(window, head(window, "Dee"), head(window, "Ann", 0.02))
    assert names(window) == ["Dee", "Ann", "Bob", "Cy"]
    assert lanes_now(window.session).pinned == {"ann", "dee"}


def test_a_line_shows_where_it_would_go_and_esc_leaves_all_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    start, goal = head(window, "Dee"), head(window, "Bob", 0.05)
    edge = lane(window, "Bob").top
    QTest.mousePress(canvas(window), LEFT, NO_KEYS, start)
    QTest.mouseMove(canvas(window), (start + goal) / 2)
    QTest.mouseMove(canvas(window), goal)
    shown = picture(canvas(window))
    accent = window.dress.theme.accent.lower()
    assert colour_at(shown, 8, edge) == accent
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas(window), LEFT, NO_KEYS, goal)
    assert names(window) == ["Ann", "Bob", "Cy", "Dee"]
    assert colour_at(picture(canvas(window)), 8, edge) != accent


def test_a_click_on_a_head_is_still_a_click(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    QTest.mouseClick(canvas(window), LEFT, NO_KEYS, head(window, "Bob") + QPoint(1, 0))
    assert window.session.state.filter.actors == {"bob"}
    assert lanes_now(window.session) == AS_IN_THE_FILE


def test_a_head_dropped_where_it_was_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    drag(window, head(window, "Bob"), head(window, "Ann", 0.98))
    assert lanes_now(window.session) == AS_IN_THE_FILE


def test_a_lane_that_is_gone_when_it_is_let_go_goes_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    window = _window(qtbot, tmp_path)
    start, goal = head(window, "Dee"), head(window, "Bob", 0.05)
    QTest.mousePress(canvas(window), LEFT, NO_KEYS, start)
    QTest.mouseMove(canvas(window), (start + goal) / 2)
    QTest.mouseMove(canvas(window), goal)
    window.session.paths[0].write_text(
        "actors: {bob: {name: Bob}}\nevents: [{id: x, title: X, date: 2020, actors: [bob]}]"
    )
    window.session.reload(read_facts(window.session.paths))
    QTest.mouseMove(canvas(window), start)
    QTest.mouseRelease(canvas(window), LEFT, NO_KEYS, start)
    assert lanes_now(window.session) == AS_IN_THE_FILE
