"""Texts cut into tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.phrases.tokens import Reader, Tokens, cut, without_accents


def tokens_of(text: str, known: frozenset[str] = frozenset()) -> Tokens:
    return Tokens(text, Reader(known))


def test_words_are_evened_out_and_keep_their_place() -> None:
    tokens = tokens_of("L’ÉTÉ 2019‑20")
    assert tokens.words == ["l'", "été", "2019", "-", "20"]
    assert [tokens.written(at) for at in range(5)] == ["L’", "ÉTÉ", "2019", "‑", "20"]


def test_numbers_that_are_no_digits_are_no_numbers() -> None:
    assert tokens_of("¼ ② 5² ٣").words == ["#", "#", "5", "#", "#"]


def test_letters_and_accents_apart_are_one_word() -> None:
    assert tokens_of("e\u0301te\u0301 XIXᵉ").words == ["été", "xixe"]


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("fevrier", {"février"}, "février"),
        ("A", {"a", "à"}, "à"),
        ("a", {"a", "à"}, "a"),
        ("DES", {"des", "dès"}, "dès"),
        ("chat", {"février"}, "chat"),
    ],
)
def test_a_word_without_its_accents_is_understood_where_it_may_be(
    written: str, known: set[str], meant: str
) -> None:
    assert tokens_of(written, frozenset(known)).meant == [meant]


def test_a_word_with_a_capital_behind_another_is_a_surname_of_the_text() -> None:
    assert tokens_of("En avril, Georges Avril a dit. Avril a dit à Claire\n\nJuin").surnames == {"avril"}


def test_a_blank_line_breaks_and_the_end_of_a_line_does_not() -> None:
    assert tokens_of("a\nb\n \nc").breaks == [False, False, True]


@pytest.mark.parametrize(
    "text", ["GPT-4", "sales_2019", "2.1.4", "#5", "$5", "3-2", "x5", "1,5", "a@b", "10:30", "1/2"]
)
def test_no_phrase_begins_or_ends_within_a_longer_word(text: str) -> None:
    tokens = tokens_of(text)
    last = len(tokens) - 1
    assert not tokens.begins_freely(last)


@pytest.mark.parametrize(
    "text", ["l'été", "(2019", "«hier", "_hier", "*hier", "fin.Mardi", "a 2019", "'hier"]
)
def test_a_phrase_begins_after_what_is_no_part_of_it(text: str) -> None:
    tokens = tokens_of(text)
    assert tokens.begins_freely(len(tokens) - 1)


@pytest.mark.parametrize(
    "text", ["2019.", "2019)", "2019_", "2019. Il", "2019.Il", "hier,il", "2019»", "2019"]
)
def test_a_phrase_ends_before_what_is_no_part_of_it(text: str) -> None:
    assert tokens_of(text).ends_freely(1)


@pytest.mark.parametrize("text", ["2019.xlsx", "5%", "5,3", "5/3", "5-3", "5€", "5km", "hier-x", "2_3"])
def test_a_phrase_does_not_end_where_its_last_word_goes_on(text: str) -> None:
    assert not tokens_of(text).ends_freely(1)


@given(st.text())
def test_tokens_are_all_of_a_text_but_its_white_space(text: str) -> None:
    tokens = tokens_of(text)
    assert "".join(tokens.written(at) for at in range(len(tokens))) == "".join(
        letter for letter in text if not letter.isspace()
    )
    for at in range(len(tokens)):
        tokens.begins_freely(at)
        tokens.ends_freely(at + 1)


def test_words_of_a_lexicon_are_cut_like_a_text() -> None:
    assert cut("Jusqu’en av. J.-C.") == ["jusqu'", "en", "av", ".", "j", ".", "-", "c", "."]
    assert without_accents("août") == "aout"
