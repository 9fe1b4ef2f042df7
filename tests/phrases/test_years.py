"""Whether digits are a year."""

import pytest

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.tokens import Reader, Tokens
from timeline_app.phrases.years import YearWords, counts, is_year, year_of

BESIDE = YearWords(
    before=listed("in since"),
    of=listed("of"),
    never_after=listed("more the page"),
    counted=listed("people euros"),
    not_counted=listed("was his"),
)


def told(text: str) -> bool:
    tokens = Tokens(text, Reader(frozenset()))
    at = next(at for at, word in enumerate(tokens.words) if len(word) == 4 and word.isdigit())
    return is_year(tokens, at, at + 1, BESIDE)


@pytest.mark.parametrize(
    "text",
    [
        "in 2019",
        "since 1200 dogs",
        "of 1905",
        "Rome 2024",
        "(1515)",
        "2019 was",
        "2019",
        "in 2019 his",
        "x\n\n2019",
    ],
)
def test_words_beside_it_make_a_number_a_year(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "in 2019 people",
        "the 2019",
        "page 1984",
        "more of 2019",
        "2024 bolts",
        "Rome 1200",
        "12 2019",
        "2019 000",
        "2019 %",
    ],
)
def test_words_beside_it_make_a_number_a_count(text: str) -> None:
    assert not told(text)


def test_four_digits_within_reason_are_a_year() -> None:
    assert [year_of(digits) for digits in ("1000", "2199", "0999", "2200", "999", "20190")] == [
        1000,
        2199,
    ] + [None] * 4


def test_nothing_is_counted_over_a_blank_line() -> None:
    assert not counts(Tokens("in 2019\n\npeople", Reader(frozenset())), 2, BESIDE)
    assert counts(Tokens("in 2019\npeople", Reader(frozenset())), 2, BESIDE)
