"""A session that searches: what is marked, what it costs nobody, and the way from hit to hit."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.makers import FixedRuler, a_timeline, an_event, in_columns
from tests.ui.makers import a_session
from timeline_app.store import word_index
from timeline_app.store.filter import Filter
from timeline_app.ui import seeking
from timeline_app.ui.facts import Facts
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


@pytest.fixture
def crowded(qapp: QApplication) -> Iterator[Session]:
    """A session on nine events that are searched as very many are: two in each slice."""
    del qapp
    titles = ["court", "x", "letter", "court", "x", "x", "court", "letter", "x"]
    events = [an_event(f"e{n}", date=f"2024-03-{n + 1:02d}", title=title) for n, title in enumerate(titles)]
    with (
        patch.object(word_index, "CHUNK", 2),
        patch.multiple(seeking, _FIRST_S=0.0, _SLICE_S=0.0, _TELL_S=0.0),
    ):
        session = Session(FixedRuler(), is_animated=False)
        session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
        yield session


def test_among_very_many_hits_come_little_by_little(qtbot: QtBot, crowded: Session) -> None:
    told: list[int] = []
    crowded.searched.connect(lambda: told.append(len(crowded.hits)))
    crowded.set_search("court")
    assert crowded.is_seeking
    qtbot.waitUntil(lambda: not crowded.is_seeking)
    assert ids(crowded) == ["e0", "e3", "e6"]
    assert told == sorted(told)
    assert told[0] < told[-1] == 3


def test_the_walk_waits_for_nothing(qtbot: QtBot, crowded: Session) -> None:
    crowded.set_search("court")
    assert crowded.is_seeking
    assert crowded.walk_hits(1)
    assert crowded.state.selected_id == "e0"
    assert crowded.walk_hits(1)
    assert crowded.state.selected_id == "e0"
    qtbot.waitUntil(lambda: not crowded.is_seeking)
    crowded.walk_hits(1)
    assert crowded.state.selected_id == "e3"


def test_the_picture_stays_until_the_words_of_its_filter_are_found(qtbot: QtBot, crowded: Session) -> None:
    told: list[int] = []
    crowded.filtered.connect(lambda: told.append(len(crowded.content.rows)))
    crowded.set_filter(Filter(words="letter"))
    assert len(crowded.content.rows) == 9
    assert crowded.state.filter == Filter()
    qtbot.waitUntil(lambda: told != [])
    assert told == [2]
    assert crowded.state.filter == Filter(words="letter")
    crowded.set_filter(Filter())
    crowded.set_filter(Filter(words="letter"))
    assert told == [2, 9, 2]


def test_a_filter_chosen_meanwhile_goes_before_words_that_are_still_looked_for(
    qtbot: QtBot, crowded: Session
) -> None:
    crowded.set_filter(Filter(words="letter"))
    crowded.set_filter(Filter())
    qtbot.wait(30)
    assert crowded.state.filter == Filter()
    assert len(crowded.content.rows) == 9


def test_hits_are_those_that_the_filter_lets_through_among_very_many_too(
    qtbot: QtBot, crowded: Session
) -> None:
    crowded.set_filter(Filter(words="-letter"))
    crowded.set_search("e")
    qtbot.waitUntil(lambda: not crowded.is_seeking and crowded.state.filter.words == "-letter")
    assert ids(crowded) == []
    assert len(crowded.found) == 2


def test_other_facts_end_the_search_of_those_before(qtbot: QtBot, crowded: Session) -> None:
    crowded.set_search("court")
    crowded.show_facts(Facts((), a_timeline(an_event("one")), (), {}))
    qtbot.wait(20)
    assert not crowded.is_seeking
    assert ids(crowded) == []
