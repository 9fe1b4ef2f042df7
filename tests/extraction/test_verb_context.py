"""Whether a word is a verb where it stands."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.verb_context import is_verb_here, unknown_form


def is_verb(text: str, language: str, word: str) -> bool:
    tokens = words(text)
    at = next(at for at, token in enumerate(tokens) if token.text == word)
    readings = lexicon(language).verbs.forms.get(word, ())
    return is_verb_here(tokens, at, readings[0] if readings else None, lexicon(language))


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Anne Roy porte plainte", "fr", "porte"),
        ("La société annonce une perte", "fr", "annonce"),
        ("Elle ne gazouille pas", "fr", "gazouille"),
        ("Le juge la condamne", "fr", "condamne"),
        ("The firm plans to close", "en", "plans"),
        ("Profits rose again", "en", "rose"),
        ("She gurgles", "en", "gurgles"),
        ("The firm repairs bridges", "en", "repairs"),
    ],
)
def test_verbs(text: str, language: str, word: str) -> None:
    assert is_verb(text, language, word)


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("La porte de la ville", "fr", "porte"),
        ("Il vient avec une offre", "fr", "offre"),
        ("Une annonce de la ville", "fr", "annonce"),
        ("The plans of the firm", "en", "plans"),
        ("Its recently closed plant", "en", "closed"),
        ("Engineers found cracks in two piers", "en", "cracks"),
        ("He said that repairs would begin", "en", "repairs"),
    ],
)
def test_no_verbs(text: str, language: str, word: str) -> None:
    assert not is_verb(text, language, word)


def test_an_ending_makes_a_verb_probable() -> None:
    (token,) = words("gazouillèrent")
    form = unknown_form(token, lexicon("fr"))
    assert form is not None

    assert form.tense.value == "past"


def test_names_have_no_endings() -> None:
    (token,) = words("Mérimée")

    assert unknown_form(token, lexicon("fr")) is None
