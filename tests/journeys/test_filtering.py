"""Ticking actors in a whole window: what goes, what stays, what is said where nothing remains."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    LEFT,
    a_case,
    a_window,
    canvas,
    click,
    event_panel,
    filter_panel,
    has_colour,
    lane_names,
    mark_of,
    picture,
    spot,
)
from timeline_app.paint.theme import LIGHT, actor_colour
from timeline_app.ui.main_window import MainWindow

EDGE = QPoint(12, 16)


def tick(window: MainWindow, actor_id: str) -> None:
    QTest.mouseClick(filter_panel(window).actor_rows[actor_id], LEFT, pos=EDGE)


def test_ticking_an_actor_leaves_only_the_lanes_of_its_events(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    orange = actor_colour(1, LIGHT).name()
    plot = window.view.scene().plot
    assert has_colour(picture(canvas(window)), orange, 0, plot.top, 4, plot.bottom)
    tick(window, "cy")
    assert lane_names(window) == ["Ann", "Cy"]
    assert list(window.session.content.rows) == [1, 3]
    assert not has_colour(picture(canvas(window)), orange, 0, plot.top, 4, plot.bottom)
    assert window.status_line.counts.text().startswith("2 of 6 events · ")
    tick(window, "cy")
    assert lane_names(window) == ["Ann", "Bob", "Cy", "No actor"]


def test_a_fitted_view_follows_the_filter_and_one_moved_by_hand_stays(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    whole = window.session.viewport
    tick(window, "ann")
    assert window.session.viewport.seconds_per_px < whole.seconds_per_px
    tick(window, "ann")
    assert window.session.viewport == whole
    window.session.zoom(2.0)
    by_hand = window.session.viewport
    tick(window, "ann")
    assert window.session.viewport == by_hand


def test_a_click_on_the_head_of_a_lane_ticks_it_and_alt_click_asks_for_it_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    head = QPoint(20, round(window.view.scene().lanes[1].top) + 20)
    click(window, head)
    assert window.session.state.filter.actors == {"bob"}
    assert filter_panel(window).actor_rows["bob"].isChecked()
    click(
        window,
        QPoint(20, round(window.view.scene().lanes[0].top) + 20),
        Qt.KeyboardModifier.AltModifier,
    )
    assert window.session.state.filter.is_empty


def test_where_nothing_matches_the_picture_and_the_panel_say_what_to_clear(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    filter_panel(window).match_button.all_action.trigger()
    tick(window, "bob")
    tick(window, "cy")
    scene = window.view.scene()
    assert scene.empty_text == "No event has both Bob and Cy. Clear the filter."
    assert has_colour(picture(canvas(window)), LIGHT.muted, *scene.plot)
    assert window.status_line.counts.text().startswith("0 of 6 events")
    QTest.mouseClick(event_panel(window).way_out, LEFT)
    assert len(window.session.content.rows) == 6
    assert window.session.state.filter.match_all
    assert window.view.scene().empty_text == ""


def test_the_selection_survives_a_filter_that_keeps_it_and_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "ruling")))
    tick(window, "ann")
    tick(window, "cy")
    assert window.session.state.selected_id == "ruling"
    assert event_panel(window).position.text() == "Event 2 of 3"
    tick(window, "ann")
    tick(window, "cy")
    tick(window, "bob")
    assert window.session.selected is None
    assert event_panel(window).cards == []


def test_the_filter_is_cleared_by_its_shortcut(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    tick(window, "bob")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.view, Qt.Key.Key_L, keys)
    assert window.session.state.filter.is_empty
    assert not filter_panel(window).actor_rows["bob"].isChecked()


def test_a_related_event_that_the_filter_withholds_is_shown_all_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path)
    tick(window, "meta")
    window.session.select_and_reveal("lawsuit")
    assert window.session.state.selected_id == "lawsuit"
    assert window.session.state.filter.is_empty
