"""Words of a text where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.extraction.tokens import sentences_of, tokens_of


def words(text: str, language: str) -> list[str]:
    return [token.text for token in tokens_of(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("d'OpenAI", "fr", ["d'", "OpenAI"]),
        ("jusqu’à l’Élysée", "fr", ["jusqu’", "à", "l’", "Élysée"]),
        ("aujourd'hui", "fr", ["aujourd'hui"]),
        ("Musk's robot", "en", ["Musk", "'s", "robot"]),
        ("McDonald's ouvre", "fr", ["McDonald's", "ouvre"]),
        ("anti-Trump", "fr", ["anti", "Trump"]),
        ("the Paris-based firm", "en", ["the", "Paris", "based", "firm"]),
        ("x.AI and GPT-3.5.", "en", ["x.AI", "and", "GPT-3.5"]),
        ("la fin.Puis Booking.com", "fr", ["la", "fin", "Puis", "Booking.com"]),
        ("Aix-en-Provence, AT&T", "fr", ["Aix-en-Provence", "AT&T"]),
    ],
)
def test_what_hangs_on_a_word_is_apart_from_it(text: str, language: str, found: list[str]) -> None:
    assert words(text, language) == found


def test_a_capital_says_nothing_where_a_sentence_a_quotation_or_a_line_begins() -> None:
    text = "Hier, M. Roy a dit : « Venez ! » Le maire J. Blanc, lui, reste."

    begins = [token.text for token in tokens_of(text, 0, len(text), "fr") if token.begins]

    assert begins == ["Hier", "Venez", "Le"]


def test_sentences_do_not_end_at_abbreviations() -> None:
    text = "Mr. Smith left the U.S. Treasury. She stayed! Why?"
    tokens = tokens_of(text, 0, len(text), "en")

    firsts = [tokens[first].text for first, _ in sentences_of(tokens)]

    assert firsts == ["Mr", "She", "Why"]


@given(st.text(max_size=200), st.sampled_from(["fr", "en"]))
def test_words_are_found_in_order_and_are_those_of_the_text(text: str, language: str) -> None:
    tokens = tokens_of(text, 0, len(text), language)

    at = 0
    for token in tokens:
        assert at <= token.start < token.end
        assert text[at : token.start] == token.gap
        assert text[token.start : token.end] == token.text
        at = token.end
    assert all(a < b for a, b in sentences_of(tokens))
