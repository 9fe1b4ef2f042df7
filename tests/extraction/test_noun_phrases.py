"""Where nouns begin."""

import pytest

from tests.extraction.telling import told
from timeline_app.extraction.noun_phrases import antecedent, noun_phrase


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Il reproche à l'entreprise qu'il dirige.", "fr", "l'entreprise"),
        ("Il rejoint Google ou Meta qui signent.", "fr", "Google ou Meta"),
        ("Il voit le maire de la ville qui signe.", "fr", "la ville"),
        ("Elle vend des conversations qui datent.", "fr", "des conversations"),
        ("He met the old mayor who signed.", "en", "the old mayor"),
        ("He met Ana Ruiz, 27, who signed.", "en", "Ana Ruiz"),
        ("Il voit Ana Ruiz, 27 ans, qui signe.", "fr", "Ana Ruiz"),
    ],
)
def test_nouns_begin_with_their_determiner(text: str, language: str, expected: str) -> None:
    sentence = told(text, language)
    end = next(at for at, token in enumerate(sentence.tokens) if token.lower in ("qui", "qu'", "who"))

    assert sentence.words(*noun_phrase(sentence, end, 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il voit Ana Ruiz, déléguée du port, qui signe.", "Ana Ruiz, déléguée du port"),
        ("Il voit la mairie, puis la gare, qui ouvre.", "la gare"),
    ],
)
def test_a_relative_clause_hangs_on_the_name_before_what_it_is_called(text: str, expected: str) -> None:
    sentence = told(text, "fr")
    at = next(index for index, token in enumerate(sentence.tokens) if token.lower == "qui")

    assert sentence.words(*antecedent(sentence, at, 0)) == expected
