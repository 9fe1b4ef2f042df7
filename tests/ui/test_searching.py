"""A session that searches: what is marked, what it costs nobody, and the way from hit to hit."""

from pathlib import Path

import pytest

from tests.ui.makers import a_session
from timeline_app.store.filter import Filter
from timeline_app.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def ids(session: Session) -> list[str]:
    return [session.table.events[row].id for row in session.hits]


def test_a_search_marks_and_lets_nothing_in_or_out(session: Session) -> None:
    told: list[str] = []
    session.searched.connect(lambda: told.append("searched"))
    session.filtered.connect(lambda: told.append("filtered"))
    session.set_search("BOB")
    assert ids(session) == ["case", "answer"]
    assert session.is_searching
    assert len(session.content.rows) == 3
    session.set_search("BOB")
    assert told == ["searched"]


def test_hits_are_those_that_the_filter_lets_through_and_the_others_are_known(session: Session) -> None:
    session.set_search("gazette")
    session.set_filter(Filter(actors=frozenset(["bob"])))
    assert ids(session) == ["case", "answer"]
    assert len(session.found) == 3
    session.clear_filter()
    assert len(session.hits) == 3


def test_without_words_nothing_is_marked(session: Session) -> None:
    session.set_search("bob")
    session.set_search("  ")
    assert not session.is_searching
    assert ids(session) == []


def test_a_term_that_cannot_be_understood_is_left_out_and_known(session: Session) -> None:
    session.set_search("actor:bob before:20")
    assert ids(session) == ["case", "answer"]
    assert len(session.faults) == 1
    session.set_search("before:20")
    assert not session.is_searching


def test_the_walk_goes_from_hit_to_hit_in_time_round_at_the_ends(session: Session) -> None:
    session.set_search("gazette")
    walked = []
    for step in (1, 1, 1, 1, -1):
        assert session.walk_hits(step)
        walked.append(session.state.selected_id)
    assert walked == ["case", "answer", "old", "case", "old"]


def test_the_walk_goes_on_from_a_selection_that_is_no_hit(session: Session) -> None:
    session.set_search("actor:ann")
    session.select("answer")
    session.walk_hits(-1)
    assert session.state.selected_id == "case"


def test_without_a_hit_there_is_no_walk(session: Session) -> None:
    session.set_search("zzz")
    assert not session.walk_hits(1)
    assert session.state.selected_id == ""


def test_other_facts_begin_without_a_search(session: Session) -> None:
    session.set_search("bob")
    session.open(session.paths)
    assert session.state.search == ""
    assert not session.is_searching
