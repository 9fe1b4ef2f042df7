"""Whose name stands where the subject of a clause does."""

import pytest

from timeline_app.extraction.leading import Clauses
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of


def leads(text: str, language: str, name: str) -> bool:
    """Whether a name leads a clause; all words with a capital that are no first word are names."""
    tokens = tokens_of(text, 0, len(text), language)
    words = words_of(language)
    first_of = {
        n: n
        for n, token in enumerate(tokens)
        if token.is_capital and token.folded not in words.common | words.titles
    }
    first = next(n for n, token in enumerate(tokens) if token.text == name)
    return Clauses(tokens, 0, first_of, words).is_led_by(first, first + 1)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Xan a gagné.", "fr", True),
        ("Hier, Xan a gagné.", "fr", True),
        ("Le président américain Xan a gagné.", "fr", True),
        ("En mars, la société Xan a gagné.", "fr", True),
        ("On dit que Xan gagnera.", "fr", True),
        ("Le juge a condamné Xan.", "fr", False),
        ("Le juge a entendu Ida, Xan.", "fr", False),
        ("contre Xan, il a gagné", "fr", False),
        ("« Xan gagne », dit-il", "fr", True),
        ("On Monday, Xan won.", "en", True),
        ("Ida's boss Xan won.", "en", True),
        ("Xan's boss won.", "en", False),
        ("They sued Xan.", "en", False),
        ("They said that Xan won.", "en", True),
        ("It was bought by Xan.", "en", False),
    ],
)
def test_nothing_lies_between_a_subject_and_the_beginning_of_its_clause(
    text: str, language: str, expected: bool
) -> None:
    assert leads(text, language, "Xan") is expected
