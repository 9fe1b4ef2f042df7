"""How words of a name hang together."""

import pytest

from timeline_app.extraction.letters import NUMERAL, follows
from timeline_app.extraction.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Le Pen", True), ("J. Edgar", True), ("d'Arc", True), ("Paul, Marc", False), ("Paul (Marc", False)],
)
def test_nothing_but_a_space_or_an_abbreviation_parts_them(text: str, expected: bool) -> None:
    assert follows(tokens_of(text, 0, len(text), "fr")[1]) is expected


def test_a_numeral_of_kings_and_centuries() -> None:
    assert all(NUMERAL.fullmatch(word) for word in ("XIV", "Ier", "XIXe"))
    assert not NUMERAL.fullmatch("Ixe")
