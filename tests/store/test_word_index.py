import gc
import weakref
from unittest.mock import patch

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.store import word_index
from timeline_app.store.table import EventTable, build_table
from timeline_app.store.word_index import WordIndex, index_of


def a_table(events: int = 5) -> EventTable:
    made = [
        an_event(f"e{n}", title=f"Thé {n}", actors=["ann"], tags=["Noël"], excerpts=[an_excerpt()])
        for n in range(events)
    ]
    return build_table(in_columns(a_timeline(*made, names={"ann": "Anne-Élise"})))


def test_each_chunk_holds_the_words_of_its_events() -> None:
    with patch.object(word_index, "CHUNK", 2):
        index = WordIndex(a_table())
        assert [list(index.rows(chunk)) for chunk in range(len(index))] == [[0, 1], [2, 3], [4]]
        assert index.words(1).having("the 3").tolist() == [False, True]
        assert [index.chunk_of(row) for row in range(5)] == [0, 0, 1, 1, 2]


def test_names_that_come_again_are_folded_once() -> None:
    index = WordIndex(a_table())
    assert index.actors == ("ann\nanne-elise",)
    assert index.tags == ("noel",)
    assert index.sources == ("the paper\n\n",)


def test_words_are_folded_a_little_at_a_time_and_read_once() -> None:
    table = a_table()
    with patch.object(word_index, "CHUNK", 2):
        index = WordIndex(table)
        assert [index.prepare(0) for _ in range(3)] == [False, False, True]
        size = index.size
        with patch.object(word_index, "folded_words", side_effect=AssertionError):
            assert index.prepare(0)
            index.words(2)
        assert size == index.size > 0


def test_a_table_has_one_index_and_it_goes_with_the_events() -> None:
    table = a_table()
    index = weakref.ref(index_of(table))
    assert index_of(table) is index()
    del table
    gc.collect()
    assert index() is None
