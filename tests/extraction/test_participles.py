"""Verbs that are not finite."""

import pytest

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.participles import participle_at
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import VerbGroup, Voice


def participle(text: str, language: str, word: str) -> VerbGroup | None:
    tokens = words(text)
    reader = VerbReader(tokens, [False] * len(tokens), lexicon(language))
    return participle_at(reader, next(at for at, token in enumerate(tokens) if token.text == word))


@pytest.mark.parametrize(
    ("text", "language", "word", "voice"),
    [
        ("en portant plainte", "fr", "portant", Voice.GERUND),
        ("en se retirant", "fr", "retirant", Voice.GERUND),
        ("en gazouillant", "fr", "gazouillant", Voice.GERUND),
        ("après avoir signé", "fr", "avoir", Voice.HAVING),
        ("ayant signé", "fr", "ayant", Voice.HAVING),
        ("une valeur estimée à peu", "fr", "estimée", Voice.PARTICIPLE),
        ("after leaving", "en", "leaving", Voice.GERUND),
        ("having left", "en", "having", Voice.HAVING),
        ("a school founded by her", "en", "founded", Voice.PARTICIPLE),
    ],
)
def test_participles(text: str, language: str, word: str, voice: Voice) -> None:
    group = participle(text, language, word)
    assert group is not None

    assert group.voice is voice


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("le restaurant", "fr", "restaurant"),
        ("il peut avoir signé", "fr", "avoir"),
        ("a leaving party", "en", "leaving"),
        ("the accused", "en", "accused"),
    ],
)
def test_nouns_and_adjectives_are_none(text: str, language: str, word: str) -> None:
    assert participle(text, language, word) is None
