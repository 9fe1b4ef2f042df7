"""Words, numbers and marks, each where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.telling import words
from timeline_app.extraction.clause_tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("L’entreprise qu'il n’a pas", ["L’", "entreprise", "qu'", "il", "n’", "a", "pas"]),
        ("The firm's chief didn't say", ["The", "firm", "'s", "chief", "did", "n't", "say"]),
        ("the workers' union", ["the", "workers", "'", "union"]),
        ("x.AI vaut 80,5 milliards", ["x.AI", "vaut", "80,5", "milliards"]),
        ("aujourd'hui, l'euro", ["aujourd'hui", ",", "l'", "euro"]),
        ("qu'« aucun » d’“ici”", ["qu'", "«", "aucun", "»", "d’", "“", "ici", "”"]),
        ("$3.5bn (GPT-4)", ["$", "3.5bn", "(", "GPT-4", ")"]),
    ],
)
def test_elisions_and_endings_stand_apart(text: str, parts: list[str]) -> None:
    assert [token.text for token in words(text)] == parts


def test_apostrophes_are_evened_out_in_small_letters() -> None:
    assert [token.lower for token in words("Qu’il")] == ["qu'", "il"]


@given(st.text(alphabet="aé’' -.,«»\n\"1€N't", max_size=60))
def test_tokens_hold_all_but_white_space_once(text: str) -> None:
    tokens = tokens_of(text, 0, len(text))

    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(text[token.start : token.end] == token.text for token in tokens)
