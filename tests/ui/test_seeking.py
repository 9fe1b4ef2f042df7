"""A search among very many events goes on in slices, and tells its hits as they come."""

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store import word_index
from timeline_app.store.query import Query, understand
from timeline_app.store.table import EventTable, build_table
from timeline_app.store.word_index import WordIndex, index_of
from timeline_app.ui import seeking
from timeline_app.ui.seeking import Seeking

NOWHERE = range(0)


@pytest.fixture(autouse=True)
def _slices_of_two_events() -> Iterator[None]:
    """Each slice looks at one chunk, of two events; more hits are told at once."""
    with (
        patch.object(word_index, "CHUNK", 2),
        patch.multiple(seeking, _FIRST_S=0.0, _SLICE_S=0.0, _TELL_S=0.0, _AFTER_MS=1, _REST_MS=1),
    ):
        yield


@pytest.fixture
def searching(qapp: QApplication) -> Iterator[Seeking]:
    made = Seeking(qapp)
    yield made
    made.deleteLater()


def a_table(*titles: str) -> EventTable:
    events = [an_event(f"e{n}", date=f"2024-03-{n + 1:02d}", title=title) for n, title in enumerate(titles)]
    return build_table(in_columns(a_timeline(*events)))


def is_folded(table: EventTable) -> bool:
    """Whether the index of a table holds all of its words."""
    whole = WordIndex(table)
    whole.prepare(float("inf"))
    return index_of(table).size == whole.size


def a_search(table: EventTable, typed: str) -> tuple[Query, EventTable]:
    return understand(typed, table), table


def test_hits_come_as_they_are_found_and_the_last_are_told_too(qtbot: QtBot, searching: Seeking) -> None:
    with_hits = a_table("court", "x", "x", "court", "x", "x", "court", "court", "x")
    told: list[object] = []
    searching.came.connect(lambda: told.append((list(searching.rows), searching.is_going_on)))
    searching.search(*a_search(with_hits, "court"), NOWHERE)
    assert (list(searching.rows), searching.is_going_on) == ([0], True)
    qtbot.waitUntil(lambda: not searching.is_going_on)
    assert told == [([0, 3], True), ([0, 3, 6, 7], True), ([0, 3, 6, 7], False)]


def test_what_is_in_view_is_looked_at_before_the_rest(qtbot: QtBot, searching: Seeking) -> None:
    searching.search(*a_search(a_table(*["court"] * 6), "court"), range(4, 6))
    assert list(searching.rows) == [4, 5]
    qtbot.waitUntil(lambda: not searching.is_going_on)
    assert list(searching.rows) == [0, 1, 2, 3, 4, 5]


def test_another_search_takes_the_place_of_the_one_before(qtbot: QtBot, searching: Seeking) -> None:
    table = a_table(*["court", "letter"] * 4)
    searching.search(*a_search(table, "court"), NOWHERE)
    searching.search(*a_search(table, "letter"), NOWHERE)
    qtbot.waitUntil(lambda: not searching.is_going_on)
    assert list(searching.rows) == [1, 3, 5, 7]


def test_a_search_that_was_stopped_tells_nothing_more(qtbot: QtBot, searching: Seeking) -> None:
    told: list[object] = []
    searching.search(*a_search(a_table(*["court"] * 6), "court"), NOWHERE)
    searching.came.connect(lambda: told.append("came"))
    searching.stop()
    qtbot.wait(20)
    assert told == []
    assert list(searching.rows) == []


def test_whoever_waits_for_all_is_called_once_it_is_there(qtbot: QtBot, searching: Seeking) -> None:
    table = a_table(*["court"] * 6)
    called: list[object] = []
    assert not searching.find_all(*a_search(table, "court"), lambda: called.append("court"))
    assert called == []
    qtbot.waitUntil(lambda: called == ["court"])
    assert searching.find_all(*a_search(table, "court"), lambda: called.append("again"))
    qtbot.wait(10)
    assert called == ["court"]


def test_only_what_was_waited_for_last_is_told(qtbot: QtBot, searching: Seeking) -> None:
    table = a_table(*["court"] * 6)
    called: list[object] = []
    searching.find_all(*a_search(table, "court"), lambda: called.append("court"))
    searching.find_all(*a_search(table, "our"), lambda: called.append("our"))
    qtbot.waitUntil(lambda: called != [])
    searching.find_all(*a_search(table, "ou"), lambda: called.append("ou"))
    searching.forget()
    qtbot.wait(20)
    assert called == ["our"]


def test_words_are_folded_when_the_window_is_idle_and_only_those_of_the_last_facts(
    qtbot: QtBot, searching: Seeking
) -> None:
    before, after = a_table(*["court"] * 9), a_table(*["letter"] * 9)
    searching.fold(before)
    searching.fold(after)
    qtbot.waitUntil(lambda: index_of(after).size > 9 * len("letter"))
    assert index_of(before).size == 0
    qtbot.wait(20)
    with patch.object(word_index, "folded_words", side_effect=AssertionError):
        searching.search(*a_search(after, "letter"), NOWHERE)
        qtbot.waitUntil(lambda: not searching.is_going_on)
    assert len(searching.rows) == 9


def test_nothing_is_folded_while_the_view_moves(qtbot: QtBot, searching: Seeking) -> None:
    table = a_table(*["court"] * 30)
    searching.fold(table)
    qtbot.waitUntil(lambda: index_of(table).size > 0)
    with patch.object(seeking, "_AFTER_MS", 60_000):
        searching.hold_off()
        folded = index_of(table).size
        qtbot.wait(20)
        assert index_of(table).size == folded
        searching.hurry()
        searching.hold_off()  # no longer: somebody waits
        qtbot.waitUntil(lambda: is_folded(table), timeout=1000)


def test_whoever_is_about_to_search_is_not_kept_waiting_for_idle_time(
    qtbot: QtBot, searching: Seeking
) -> None:
    table = a_table(*["court"] * 9)
    with patch.object(seeking, "_AFTER_MS", 60_000):
        searching.fold(table)
    searching.hurry()
    qtbot.waitUntil(lambda: is_folded(table), timeout=1000)


def test_few_events_are_not_folded_beforehand(searching: Seeking) -> None:
    few = build_table(a_timeline(an_event()))
    searching.fold(few)
    searching.hurry()


def test_words_of_a_part_are_not_folded_before_the_rest_is_there(qtbot: QtBot, searching: Seeking) -> None:
    before, part = a_table(*["court"] * 9), a_table(*["letter"] * 9)
    searching.fold(before)
    searching.fold(part, is_part=True)
    qtbot.wait(20)
    assert (index_of(before).size, index_of(part).size) == (0, 0)
    searching.fold(part)
    qtbot.waitUntil(lambda: index_of(part).prepare(0))
