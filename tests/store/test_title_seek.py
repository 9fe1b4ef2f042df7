"""Very many events are found by title as few are, the best first."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store import word_index
from timeline_app.store.event_table import EventTable
from timeline_app.store.folding import fold
from timeline_app.store.fuzzy import score
from timeline_app.store.table import build_table
from timeline_app.store.title_seek import TitleSeek

titles = st.text("ab é’ß", min_size=1, max_size=8).filter(str.strip)


def a_table(names: list[str]) -> EventTable:
    return build_table(
        in_columns(a_timeline(*(an_event(f"e{n}", title=name) for n, name in enumerate(names))))
    )


@given(st.lists(titles, max_size=9), st.text("ab éS", max_size=4).map(fold), st.integers(1, 4))
def test_the_best_titles_are_those_that_score_highest(names: list[str], typed: str, most: int) -> None:
    with patch.object(word_index, "CHUNK", 2):
        seek = TitleSeek(typed, a_table(names), "en", most)
        seek.go_on()
    scored = (
        [(score(typed, fold(name), loosely=False), row) for row, name in enumerate(names)] if typed else []
    )
    best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])[:most]
    assert seek.best == best
    assert seek.is_done


def test_titles_are_found_little_by_little() -> None:
    with patch.object(word_index, "CHUNK", 1):
        seek = TitleSeek("court", a_table(["the court", "x", "court"]), "en", 9)
        found = []
        while not seek.is_done:
            seek.go_on(0)
            found.append([answer.row for answer in seek.best])
    assert found == [[0], [0], [2, 0]]


def test_a_title_on_several_lines_is_one() -> None:
    seek = TitleSeek("a court ruled", a_table(["A court\nruled"]), "en", 9)
    seek.go_on()
    assert [answer.row for answer in seek.best] == [0]
