"""A search among very many events finds what it finds among few, and tells it as it goes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Event, Status
from timeline_app.store import word_index
from timeline_app.store.finding import having
from timeline_app.store.folded_words import FoldedWords
from timeline_app.store.query import understand
from timeline_app.store.seeking import Seek, forget_answers
from timeline_app.store.table import EventTable, build_table

words = st.sampled_from(
    ["Thé", "court", "the Court\nruled", "œuvre", "  a  b ", "x", "", "L’été", "anne", "gaz", "two  words"]
)
some_events = st.lists(
    st.builds(
        lambda title, summary, said, who, tag, date, is_alleged: an_event(
            "e",
            title=title or "untitled",
            summary=summary,
            excerpts=[an_excerpt(each, source=source) for each, source in said],
            actors=who,
            tags=tag,
            date=date,
            status=Status.ALLEGED if is_alleged else Status.OCCURRED,
        ),
        words,
        words,
        st.lists(st.tuples(words, st.sampled_from(["gazette", "diary"])), max_size=2),
        st.lists(st.sampled_from(["ann", "bob"]), max_size=2, unique=True),
        st.lists(st.sampled_from(["Rouge", "noir"]), max_size=2, unique=True),
        st.sampled_from(["2024", "2024-03-05", "[2024-02-01..2024-04-30]", "../2023", "2025/", "", "2024?"]),
        st.booleans(),
    ),
    max_size=12,
)
searches = st.lists(
    st.sampled_from(
        [
            *(
                "the",
                "t",
                "court",
                '"court ruled"',
                "oeuvre",
                '"a b"',
                "anne-elise",
                "gazette",
                "rouge",
                "l'ete",
            ),
            *("-x", "-the", '"two words"', "untitled", "zzz", "actor:ann", "-actor:bob", "tag:noir"),
            *(
                "source:diary",
                "status:alleged",
                "before:2024-02",
                "-before:2025",
                "after:2023",
                "-after:2024-02",
            ),
        ]
    ),
    max_size=3,
).map(" ".join)


def tables(events: list[Event]) -> tuple[EventTable, EventTable]:
    """The same facts as few and as many; the first event has every name that a search may ask for."""
    first = an_event(
        "first", actors=["ann", "bob"], tags=["Rouge", "noir"], excerpts=[an_excerpt(source="diary")]
    )
    renamed = [replace(event, id=f"e{number}") for number, event in enumerate(events)]
    timeline = a_timeline(first, *renamed, names={"ann": "Anne-Élise"})
    return build_table(timeline), build_table(in_columns(timeline))


@contextmanager
def chunks_of(size: int) -> Iterator[None]:
    """Chunks of a few events, so that a few events are many chunks."""
    with patch.object(word_index, "CHUNK", size):
        yield


@given(some_events, searches)
def test_many_are_searched_as_few_are(events: list[Event], typed: str) -> None:
    few, many = tables(events)
    with chunks_of(3):
        found = having(understand(typed, many), many)
    assert found.tolist() == having(understand(typed, few), few).tolist()


@given(some_events, searches, st.integers(0, 12), st.integers(0, 5))
def test_what_is_waited_for_is_looked_at_first_and_all_is_in_the_end(
    events: list[Event], typed: str, begin: int, length: int
) -> None:
    few, many = tables(events)
    rows = range(min(begin, len(many)), min(begin + length, len(many)))
    with chunks_of(3):
        query = understand(typed, many)
        whole, seek = having(understand(typed, few), few), Seek(query, many, rows)
        chunks = len({row // 3 for row in rows})
        for _step in range(chunks):
            assert not seek.is_done
            seek.go_on(0)
        assert seek.flags[rows.start : rows.stop].tolist() == whole[rows.start : rows.stop].tolist()
        while not seek.is_done:
            seek.go_on(0)
        assert seek.flags.tolist() == whole.tolist()


@given(some_events, searches, searches, st.integers(0, 4))
def test_a_search_that_goes_on_from_another_finds_what_it_finds_alone(
    events: list[Event], typed: str, more: str, steps: int
) -> None:
    few, many = tables(events)
    both = f"{typed} {more}"
    with chunks_of(2):
        earlier = Seek(understand(typed, many), many)
        for _step in range(steps):
            earlier.go_on(0)
        seek = Seek(understand(both, many), many, earlier=earlier)
        seek.go_on()
        assert seek.flags.tolist() == having(understand(both, few), few).tolist()


def folding(typed: str, earlier: str) -> int:
    """How many chunks of one event a search looks into, after another that found one event of five."""
    events = [an_event(f"e{number}", title="court" if number == 3 else "letter") for number in range(5)]
    many = build_table(in_columns(a_timeline(*events)))
    with chunks_of(1):
        before = Seek(understand(earlier, many), many)
        before.go_on()
        with patch.object(FoldedWords, "having", autospec=True, side_effect=FoldedWords.having) as looks:
            Seek(understand(typed, many), many, earlier=before).go_on()
    return looks.call_count


@pytest.mark.parametrize(
    ("earlier", "typed", "looked_into"),
    [
        ("cou", "cour", 1),
        ("cou", "cou status:occurred", 1),
        ("cour", "cou", 5),
        ("cou", "-cour", 5),
        ("-let", "-lett", 5),
    ],
)
def test_a_letter_more_looks_only_where_there_were_hits(earlier: str, typed: str, looked_into: int) -> None:
    assert folding(typed, earlier) == looked_into


def test_what_was_found_is_known_when_it_is_asked_for_again() -> None:
    _few, many = tables([an_event(title="court"), an_event(title="letter")])
    query = understand("court", many)
    first = Seek(query, many)
    first.go_on()
    with patch.object(FoldedWords, "having", side_effect=AssertionError):
        again = Seek(query, many)
        assert again.is_done
        forget_answers(many)
        assert not Seek(query, many).is_done
        assert list(again.hits()) == list(first.hits()) != []


def test_hits_told_stay_as_they_were_while_more_come() -> None:
    _few, many = tables([an_event(title="court")] * 4)
    with chunks_of(2):
        seek = Seek(understand("court", many), many)
        seek.go_on(0)
        told = seek.hits()
        seek.go_on()
    assert len(told) < len(seek.hits()) == seek.count == 4
