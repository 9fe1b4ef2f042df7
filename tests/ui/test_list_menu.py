"""What can be done with the lines of the list."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import TIMELINE, a_session
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import Facts
from timeline_app.ui.list_menu import row_menu
from timeline_app.ui.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


class Asked:
    """A menu for some events, and the pages it opened."""

    def __init__(self, qtbot: QtBot, session: Session, *ids: str) -> None:
        self.pages: list[str] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        rows = [session.table.row_of[id] for id in ids]
        self.copying = QAction("Copy", self.parent)
        self.menu = row_menu(self.parent, session, rows, [self.copying], self.pages.append)

    def texts(self, *path: str) -> list[str]:
        return [action.text() for action in self._under(path).actions() if not action.isSeparator()]

    def choose(self, *path: str) -> None:
        next(a for a in self._under(path[:-1]).actions() if a.text() == path[-1]).trigger()

    def _under(self, path: tuple[str, ...]) -> QMenu:
        menu = self.menu
        for text in path:
            inner = next(a for a in menu.actions() if a.text() == text).menu()
            assert isinstance(inner, QMenu)
            menu = inner
        return menu


def test_the_menu_zooms_opens_filters_and_copies(qtbot: QtBot, session: Session) -> None:
    asked = Asked(qtbot, session, "case")
    assert asked.texts() == ["&Zoom to Event", "&Open Page at Quote", "Show Onl&y", "E&xclude", "Copy"]


def test_an_event_without_actors_or_pages_offers_neither(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path, "events: [{id: alone, title: Alone, date: 1999}]\n")
    assert Asked(qtbot, session, "alone").texts() == ["&Zoom to Event", "Copy"]


def test_zooming_frames_the_current_event(qtbot: QtBot, session: Session) -> None:
    session.select("case")
    before = session.viewport
    Asked(qtbot, session, "case").choose("&Zoom to Event")
    assert session.viewport != before


def test_the_page_of_a_source_opens_at_the_quote(qtbot: QtBot, session: Session) -> None:
    asked = Asked(qtbot, session, "case")
    asked.choose("&Open Page at Quote")
    assert asked.pages[0].startswith("https://example.org/page#:~:text=not%20dismiss")


def test_of_several_pages_each_is_named_by_its_source_and_quote(qtbot: QtBot, tmp_path: Path) -> None:
    text = TIMELINE.replace("{title: A letter,", '{title: A & B letter, URL: "https://example.org/letter",')
    asked = Asked(qtbot, a_session(tmp_path, text), "case")
    names = asked.texts("&Open Page at Quote")
    assert names == [
        "1 · Gazette: “not dismiss the case on 3 March 2024”",
        "2 · A && B letter: “la semaine dernière”",
    ]
    asked.choose("&Open Page at Quote", names[1])
    assert asked.pages[0].startswith("https://example.org/letter#")


def test_actors_of_all_marked_events_can_be_shown_alone(qtbot: QtBot, session: Session) -> None:
    session.set_filter(Filter(match_all=True))
    asked = Asked(qtbot, session, "case", "answer")
    assert asked.texts("Show Onl&y") == ["&These Actors", "Ann", "Bob"]
    asked.choose("Show Onl&y", "&These Actors")
    assert session.state.filter == Filter(actors=frozenset({"ann", "bob"}))
    asked.choose("Show Onl&y", "Bob")
    assert session.state.filter == Filter(actors=frozenset({"bob"}))


def test_an_actor_can_be_excluded_and_then_shown_again(qtbot: QtBot, session: Session) -> None:
    asked = Asked(qtbot, session, "case")
    asked.choose("E&xclude", "Bob")
    assert session.state.filter == Filter(not_actors=frozenset({"bob"}))
    asked.choose("Show Onl&y", "Bob")
    assert session.state.filter == Filter(actors=frozenset({"bob"}))


def test_one_actor_alone_needs_no_entry_for_all(qtbot: QtBot, session: Session) -> None:
    assert Asked(qtbot, session, "old").texts("Show Onl&y") == ["Ann"]


def test_of_very_many_actors_the_menu_names_some_and_counts_the_rest(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    events = [an_event(f"e{n}", actors=[f"a{n}", "ann"]) for n in range(600)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    asked = Asked(qtbot, session, *(event.id for event in events))
    texts = asked.texts("Show Onl&y")
    assert texts[0] == "&These Actors"
    assert len(texts) == 42
    assert texts[-1] == "and 561 more"
    asked.choose("Show Onl&y", "&These Actors")
    assert len(session.state.filter.actors) == 601
