"""Who says what stands before."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.attributions import inverts, trails
from timeline_app.extraction.segments import segments_of
from timeline_app.extraction.verb_groups import verb_groups


def last_says_so(text: str, language: str) -> tuple[bool, bool]:
    tokens = words(text)
    mask = [token.lower in ("mardi", "monday") for token in tokens]
    groups = verb_groups(tokens, mask, lexicon(language))
    segment = [one for one in segments_of(tokens, groups, lexicon(language), mask) if one.groups][-1]
    return inverts(segment, tokens, mask, lexicon(language)), trails(segment, tokens, mask, lexicon(language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le pont ferme, a-t-il dit", "fr"),
        ("Le pont ferme, a déclaré mardi le maire", "fr"),
        ("« Le pont ferme », affirme Anne Roy", "fr"),
        ("The bridge closed, said Ann Roy", "en"),
    ],
)
def test_a_speaker_behind_the_verb(text: str, language: str) -> None:
    assert last_says_so(text, language)[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [("The bridge closed, the mayor said on Monday", "en"), ("The bridge closed, the mayor announced", "en")],
)
def test_a_speaker_before_the_verb(text: str, language: str) -> None:
    assert last_says_so(text, language)[1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le pont ferme, a déclaré que la gare ouvre", "fr"),
        ("The bridge closed, the mayor signed a law", "en"),
    ],
)
def test_what_is_told_is_none(text: str, language: str) -> None:
    assert last_says_so(text, language) == (False, False)
