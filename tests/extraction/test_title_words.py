"""Words put together as a title."""

import pytest

from tests.extraction.telling import a_phrase, lexicon, told
from timeline_app.extraction.title_words import LONGEST, cleared, joined, shortened, without_appositions


def test_dates_and_brackets_are_left_out() -> None:
    text = "Le groupe (coté) ferme une usine le 3 mai 2019 à Lyon."
    sentence = told(text, "fr", [a_phrase(text, "le 3 mai 2019", "2019-05-03")])

    assert cleared(sentence, 0, len(sentence.tokens)) == "Le groupe ferme une usine à Lyon."


def test_a_date_that_says_which_one_is_meant_stays_but_in_a_noun() -> None:
    text = "la mousse posée en 2016 brûle"
    sentence = told(text, "fr", [a_phrase(text, "2016", "2016", lead="en ")])

    assert cleared(sentence, 0, 5) == "la mousse posée en 2016"
    assert cleared(sentence, 0, 5, is_noun=True) == "la mousse posée"


def test_appositions_are_left_out_and_lists_are_not() -> None:
    for text, expected in [
        ("Paul Decker, le patron du groupe, part", "Paul Decker part"),
        ("Ana, 27, part", "Ana part"),
        ("la ville, la région, et le pays", "la ville, la région, et le pays"),
    ]:
        sentence = told(text, "fr")
        parts = without_appositions(sentence, 0, len(sentence.tokens))
        assert joined([sentence.words(*part) for part in parts]) == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["l'", "usine", ", vide"], "l'usine, vide"),
        (["the workers' union"], "the workers' union"),
        (["un « plan"], "un plan"),
        (["", "a", ""], "a"),
    ],
)
def test_pieces_are_joined_as_they_are_written(pieces: list[str], expected: str) -> None:
    assert joined(pieces) == expected


def test_a_long_text_ends_with_a_phrase_behind_the_verb() -> None:
    text = (
        "Le groupe de la ville a fermé une très vieille usine de chaussures et de gants pour enfants dans"
        " la banlieue de Lyon"
    )
    short = shortened(text, len("Le groupe de la ville a fermé"), lexicon("fr"))

    assert (
        short == "Le groupe de la ville a fermé une très vieille usine de chaussures et de gants pour enfants"
    )
    assert len(short) <= LONGEST


def test_small_words_do_not_dangle() -> None:
    assert shortened("Il part pour la", 2, lexicon("fr")) == "Il part"
    assert shortened("He shut it down", 2, lexicon("en")) == "He shut it down"


def test_nothing_stays_of_a_quotation_that_only_gave_a_date() -> None:
    text = "Elle promet une entrée en Bourse « avant 2030 » à Lyon"
    sentence = told(text, "fr", [a_phrase(text, "2030", "2030", lead="avant ")])

    assert joined([cleared(sentence, 0, len(sentence.tokens))]) == "Elle promet une entrée en Bourse à Lyon"


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["the drivers'", "union"], "the drivers' union"),
        (["l'", "usine"], "l'usine"),
        (["lorsqu'", "elle ferme"], "lorsqu'elle ferme"),
    ],
)
def test_only_a_word_cut_off_before_a_vowel_takes_no_space(pieces: list[str], expected: str) -> None:
    assert joined(pieces) == expected


def test_a_date_within_one_token_is_passed_over() -> None:
    text = "marks.Now I work"
    sentence = told(text, "en", [a_phrase(text, "Now", "2024")])

    assert cleared(sentence, 0, len(sentence.tokens)) == "marks.Now I work"
