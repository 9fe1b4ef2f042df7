"""Which of several texts a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.fuzzy import score

COMMANDS = ["open file", "open folder", "zoom in", "zoom out", "zoom to event", "next event", "light theme"]


def best(typed: str) -> str:
    return max(COMMANDS, key=lambda text: score(typed, text))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("zoom i", "zoom in"),
        ("out", "zoom out"),
        ("event", "next event"),
        ("zte", "zoom to event"),
        ("opfo", "open folder"),
        ("event zoom", "zoom to event"),
        ("thm", "light theme"),
    ],
)
def test_a_few_letters_find_what_is_meant(typed: str, meant: str) -> None:
    assert best(typed) == meant


def test_every_word_must_be_there() -> None:
    assert score("zoom xylophone", "zoom in") == 0
    assert score("", "zoom in") > 0


def test_a_beginning_is_better_than_a_middle_and_that_than_letters_apart() -> None:
    assert score("open", "open file") > score("file", "open file") > score("pen", "open file")
    assert score("pen", "open file") > score("opfi", "open file") > 0


def test_letters_too_far_apart_are_none() -> None:
    assert score("oe", "o far away, a wren") == 0


def test_strictly_only_whole_pieces_count() -> None:
    assert score("zte", "zoom to event", loosely=False) == 0
    assert score("event", "zoom to event", loosely=False) > 0


def test_words_beside_count_for_less_and_only_whole() -> None:
    assert score("view", "status", beside="view sort") < score("view", "view all")
    assert score("view status", "status", beside="view sort") > 0
    assert score("save", "status", beside="view sort") == 0


@given(st.text("abc ", max_size=8), st.text("abc ", max_size=20))
def test_what_scores_has_all_letters(typed: str, text: str) -> None:
    if score(typed, text) > 0:
        assert set(typed.replace(" ", "")) <= set(text)


@given(st.text("abcd", min_size=1, max_size=8), st.text("abcd ", max_size=10), st.text("abcd ", max_size=10))
def test_a_piece_of_a_text_always_finds_it(word: str, before: str, after: str) -> None:
    assert score(word, before + word + after, loosely=False) > 0
