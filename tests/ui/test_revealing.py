"""What is selected from elsewhere comes into sight, also from lanes far below; what is in sight stays where it is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window, click, mark_of, spot
from timeline_app.ui.main_window import MainWindow

NAMES = [f"p{i:02}" for i in range(30)]
MANY = "\n".join(
    (
        "actors:",
        *(f"  {name}: {{name: Person {name}}}" for name in NAMES),
        "events:",
        *(
            f"  - {{id: e-{name}, title: Event of {name}, date: 2024-03-05, actors: [{name}]}}"
            for name in NAMES
        ),
        "  - {id: undated, title: Undated, actors: [p29]}",
        "  - {id: nobodys, title: Of nobody, date: 2024-03-05}",
    )
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "many.yaml"
    path.write_text(MANY, encoding="utf-8")
    return a_window(qtbot, tmp_path, path)


def is_in_sight(window: MainWindow, event_id: str) -> bool:
    scene, row = window.view.scene(), window.session.table.row_of[event_id]
    return any(row in mark.rows and scene.plot.top < mark.y < scene.plot.bottom for mark in scene.marks)


def test_an_event_far_below_or_above_is_scrolled_into_sight(window: MainWindow) -> None:
    assert not is_in_sight(window, "e-p29")
    window.session.select_and_reveal("e-p29")
    assert is_in_sight(window, "e-p29")
    window.session.select_and_reveal("e-p00")
    assert is_in_sight(window, "e-p00")
    window.session.select_and_reveal("e-p15")
    assert is_in_sight(window, "e-p15")


def test_what_is_in_sight_moves_nothing(window: MainWindow) -> None:
    click(window, spot(mark_of(window, "e-p02")))
    assert window.session.state.selected_id == "e-p02"
    assert window.session.state.scroll_y == 0


def test_what_has_no_date_moves_nothing_and_neither_does_letting_go(window: MainWindow) -> None:
    window.session.select("e-p29")
    scrolled = window.session.state.scroll_y
    for event_id in ("undated", ""):
        window.session.select(event_id)
        assert window.session.state.scroll_y == scrolled > 0


def test_an_event_in_which_nobody_takes_part_is_scrolled_into_sight_too(window: MainWindow) -> None:
    assert not is_in_sight(window, "nobodys")
    window.session.select_and_reveal("nobodys")
    assert is_in_sight(window, "nobodys")
