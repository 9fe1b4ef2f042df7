"""Where what is said begins."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.complements import Complements
from timeline_app.extraction.verb_groups import verb_groups


def complements(text: str, language: str, masked: str = "") -> Complements:
    tokens = words(text)
    mask = [token.text == masked for token in tokens]
    return Complements(tokens, verb_groups(tokens, mask, lexicon(language)), lexicon(language), mask)


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("Il dit que le pont ferme", True),
        ("Il a indiqué mardi que le pont ferme", True),
        ("Il a déclaré à la presse que le pont ferme", True),
        ("Le pont que la ville ferme", False),
        ("Il reproche à la banque qu'il a fondée", False),
    ],
)
def test_that_goes_with_a_verb_or_a_noun(text: str, takes: bool) -> None:
    at = next(at for at, token in enumerate(words(text)) if token.lower in ("que", "qu'"))

    assert complements(text, "fr", "mardi").take(at) is takes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the driver fled", "the"),
        ("Police said on Monday the driver fled", "the"),
        ("He told reporters the driver fled", "the"),
        ("The driver fled", ""),
    ],
)
def test_what_is_said_begins_without_that(text: str, expected: str) -> None:
    found = list(complements(text, "en", "Monday").bare(()))

    assert [words(text)[at].text for at in found] == ([expected] if expected else [])


def test_a_date_set_apart_by_commas_may_stand_before_that() -> None:
    found = complements("Il a promis , hier , que le pont ferme", "fr", masked="hier")

    assert found.take(5)
    assert not complements("Il a promis , là , que le pont ferme", "fr").take(5)
