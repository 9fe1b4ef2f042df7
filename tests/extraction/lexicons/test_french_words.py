"""French verbs by what they tell."""

from timeline_app.extraction.lexicons.french_words import VERBS, WEAK


def test_each_verb_is_an_infinitive() -> None:
    endings = ("er", "ir", "re", "oir")
    assert [verb for verbs in VERBS.values() for verb in verbs.split() if not verb.endswith(endings)] == []


def test_forms_that_are_nouns_as_often_are_weak() -> None:
    assert {"annonce", "porte", "offre"} <= WEAK
