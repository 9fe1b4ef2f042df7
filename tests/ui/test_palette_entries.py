"""What the command palette offers for what is typed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session
from timeline_app.ui import palette_entries
from timeline_app.ui.palette_entries import Entry, answers, key_of, of_actions, of_actors, of_events
from timeline_app.ui.session import Session


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    menu = QMenu("&View")
    qtbot.addWidget(menu)
    return menu


def an_action(menu: QMenu, text: str, *keys: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def offered(menu: QMenu, latest: tuple[str, ...] = ()) -> list[Entry]:
    return of_actions([(menu, action) for action in menu.actions() if not action.menu()], latest)


def all_events(session: Session) -> list[Entry]:
    return of_events(session, session.table.all_rows)


def test_an_action_is_named_without_the_marks_of_a_menu(menu: QMenu) -> None:
    an_action(menu, "&Black && White…", "Ctrl+B", "F4", "F6")
    (entry,) = offered(menu)
    assert entry[:4] == ("Black & White", "View", "Ctrl+B, F4", True)


def test_the_way_through_the_menus_is_told(menu: QMenu) -> None:
    inner = menu.addMenu("&Theme")
    assert palette_entries.menu_path(inner) == "View › Theme"


def test_a_tick_tells_whether_it_is_on(menu: QMenu) -> None:
    tick = an_action(menu, "&Legend")
    tick.setCheckable(True)
    assert offered(menu)[0].detail == "View, off"
    tick.setChecked(True)
    assert offered(menu)[0].detail == "View, on"


def test_those_used_last_come_first(menu: QMenu) -> None:
    for text in ("One", "Two", "Three"):
        an_action(menu, text)
    latest = tuple(key_of(entry) for entry in offered(menu)[:0:-1])
    assert [entry.text for entry in offered(menu, latest)] == ["Three", "Two", "One"]


def test_actions_come_first_then_actors_then_events(menu: QMenu, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    an_action(menu, "Bob's your uncle")
    found = answers("BÓB", offered(menu), of_actors(session), all_events(session))
    assert [entry.text for entry in found] == ["Bob's your uncle", "Only Bob", "Go to “Bob answers”"]


def test_nothing_typed_offers_the_actions_alone(menu: QMenu, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    an_action(menu, "One")
    assert [entry.text for entry in answers(" ", offered(menu), of_actors(session), all_events(session))] == [
        "One"
    ]


def test_an_actor_alone_and_an_event_in_view(tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    session = a_session(tmp_path)
    next(entry for entry in of_actors(session) if "Bob" in entry.text).do()
    assert session.state.filter.actors == {"bob"}
    next(entry for entry in all_events(session) if "They met" in entry.text).do()
    assert session.state.selected_id == "old"
