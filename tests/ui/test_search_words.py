from pathlib import Path
from unittest.mock import patch

import pytest

from tests.ui.makers import a_session
from timeline_app import words
from timeline_app.store.filter import Filter
from timeline_app.ui.search_words import count_in_words, count_so_far, note_on
from timeline_app.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def test_a_search_that_finds_says_nothing(session: Session) -> None:
    assert note_on(session) == ("", "")
    session.set_search("bob")
    assert note_on(session) == ("", "")


def test_no_match_says_so_and_offers_to_clear_the_search(session: Session) -> None:
    session.set_search("zzz")
    assert note_on(session) == ("No event has “zzz”.", "search")
    with words.using("fr"):
        assert note_on(session).sentence == "Aucun événement ne contient «\u00a0zzz\u00a0»."


def test_nothing_is_said_to_be_missing_while_it_is_still_looked_for(session: Session) -> None:
    session.set_search("zzz")
    with patch.object(Session, "is_seeking", True):
        assert note_on(session) == ("", "")
        assert count_so_far(1) == "Searching: 1 hit so far"


def test_what_only_the_filter_withholds_is_said_and_the_filter_offered(session: Session) -> None:
    session.set_search("They met")
    session.set_filter(Filter(actors=frozenset(["bob"])))
    assert note_on(session) == ("No event shown has this; 1 that the filter withholds has it.", "filter")


def test_a_term_that_cannot_be_understood_is_said_with_the_nearest_names(session: Session) -> None:
    session.set_search("bob actor:anne")
    assert note_on(session) == ("No actor is called “anne”. Did you mean Ann?", "")


def test_how_a_date_is_understood_is_said_while_it_is_typed(session: Session) -> None:
    session.set_search("after:2024-02-01")
    assert note_on(session, is_typing=True).sentence == "“2024-02-01” is understood as 1 February 2024."
    assert note_on(session) == ("", "")
    session.set_search('after:"1 february 2024"')
    assert note_on(session, is_typing=True) == ("", "")


def test_a_key_that_waits_for_its_value_is_no_fault_yet(session: Session) -> None:
    session.set_search("bob actor:")
    assert note_on(session) == ("", "")


def test_hits_are_counted_in_words() -> None:
    assert count_in_words(1, 3) == "1 of 3 events is a hit"
    assert count_in_words(2, 1200) == "2 of 1,200 events are hits"
