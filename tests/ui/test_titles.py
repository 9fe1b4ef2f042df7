"""Events in the palette: of very many, those whose titles answer, as they are found."""

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.makers import FixedRuler, a_timeline, an_event, in_columns
from timeline_app.store import word_index
from timeline_app.ui import titles
from timeline_app.ui.facts import Facts
from timeline_app.ui.palette_entries import answers
from timeline_app.ui.session import Session
from timeline_app.ui.titles import Titles

NAMES = ("The court", "Letter", "Courtyard", "Letter", "Court")


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session without facts; very many events are looked at one in a slice."""
    del qapp
    with patch.object(word_index, "CHUNK", 1), patch.multiple(titles, _SLICE_S=0.0, _TELL_S=0.0):
        yield Session(FixedRuler(), is_animated=False)


def show(session: Session, are_many: bool) -> None:
    events = [an_event(f"e{n}", date=f"2024-03-{n + 1:02d}", title=name) for n, name in enumerate(NAMES)]
    timeline = a_timeline(*events)
    session.show_facts(Facts((), in_columns(timeline) if are_many else timeline, (), {}))


def offered(found: Titles, typed: str) -> list[str]:
    return [entry.text for entry in answers(typed, [], [], found.entries)]


def test_very_many_are_offered_as_they_are_found_and_in_the_end_as_few_are(
    qtbot: QtBot, session: Session
) -> None:
    show(session, are_many=True)
    found, told = Titles(session, session), []
    found.came.connect(lambda: told.append(offered(found, "court")))
    found.seek("court")
    assert offered(found, "court") == ["Go to “The court”"]
    qtbot.waitUntil(lambda: len(told) == 2)
    show(session, are_many=False)
    found.seek("court")
    assert (
        told[-1]
        == offered(found, "court")
        == [f"Go to “{name}”" for name in ("Court", "Courtyard", "The court")]
    )


def test_what_is_chosen_leads_to_the_event(session: Session) -> None:
    show(session, are_many=True)
    found = Titles(session, session)
    found.seek("the court")
    found.entries[0].do()
    assert session.state.selected_id == "e0"


def test_other_words_take_the_place_of_those_before(qtbot: QtBot, session: Session) -> None:
    show(session, are_many=True)
    found = Titles(session, session)
    found.seek("court")
    found.seek("letter")
    qtbot.waitUntil(lambda: len(found.entries) == 2)
    qtbot.wait(20)
    assert offered(found, "letter") == ["Go to “Letter”"] * 2


def test_nothing_typed_offers_no_event(session: Session) -> None:
    show(session, are_many=True)
    found = Titles(session, session)
    found.seek(" ")
    assert found.entries == []


def test_what_was_found_among_other_facts_is_forgotten(qtbot: QtBot, session: Session) -> None:
    show(session, are_many=True)
    found = Titles(session, session)
    found.seek("court")
    found.forget()
    qtbot.wait(20)
    assert found.entries == []
