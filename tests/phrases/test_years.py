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


LISTED = YearWords(
    listed("in"), listed("of"), listed("the"), listed("people"), listed("was"), joining=listed("and")
)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("in 1789, 1848 and 1870.", True),
        ("in 1789, 1848, and 1870.", True),
        ("sold 1789, 1848 and 1870.", False),
    ],
)
def test_years_of_a_list_are_years_where_the_first_is(text: str, is_told: bool) -> None:
    tokens = Tokens(text, Reader(frozenset()))
    at = tokens.words.index("1870")
    assert is_year(tokens, at, at + 1, LISTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_counting"), [("2013 10:15", False), ("2013 10 pm", False), ("2013 10", True)]
)
def test_a_clock_beside_a_year_is_not_counted(text: str, is_counting: bool) -> None:
    assert counts(Tokens(text, Reader(frozenset())), 1, BESIDE) is is_counting
