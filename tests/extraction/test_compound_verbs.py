"""Verbs of several words."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.compound_verbs import compound_at
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import VerbGroup, Voice


def compound(text: str, language: str, at: int = 1) -> VerbGroup | None:
    tokens = words(text)
    return compound_at(VerbReader(tokens, [False] * len(tokens), lexicon(language)), at)


@pytest.mark.parametrize(
    ("text", "language", "voice", "is_passive"),
    [
        ("Elle a été vendue", "fr", Voice.PERFECT, True),
        ("Elle est vendue", "fr", Voice.PRESENT, True),
        ("Elle est née", "fr", Voice.PERFECT, False),
        ("Elle sera vendue", "fr", Voice.FUTURE, True),
        ("Elle vais vendre", "fr", Voice.FUTURE, False),
        ("It was sold", "en", Voice.PAST, True),
        ("It has been sold", "en", Voice.PERFECT, True),
        ("It is selling", "en", Voice.PRESENT, False),
        ("It will sell", "en", Voice.FUTURE, False),
        ("It could sell", "en", Voice.CONDITIONAL, False),
        ("It is set to sell", "en", Voice.FUTURE, False),
    ],
)
def test_voices(text: str, language: str, voice: Voice, is_passive: bool) -> None:
    group = compound(text, language)
    assert group is not None

    assert (group.voice, group.is_passive, group.last) == (voice, is_passive, len(words(text)))


def test_a_reflexive_perfect_is_no_passive() -> None:
    group = compound("Elle s'est retirée", "fr", 2)
    assert group is not None

    assert (group.voice, group.is_passive) == (Voice.PERFECT, False)


def test_what_has_to_be_done_did_not_happen_yet() -> None:
    group = compound("It has to sell", "en")
    assert group is not None

    assert group.is_modal


def test_an_auxiliary_alone_is_a_verb_of_state() -> None:
    group = compound("Elle a une école", "fr")
    assert group is not None

    assert group.lemmas == ("avoir",)
