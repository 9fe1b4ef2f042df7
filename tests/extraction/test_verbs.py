"""Verb groups as values."""

from timeline_app.extraction.lexicons.lexicon import Sort, Tense, VerbForm
from timeline_app.extraction.verbs import Head, VerbGroup, Voice, head_of, perfect_of, voice_of


def test_a_head_has_all_sorts_of_its_verb() -> None:
    readings = [
        VerbForm("condamner", Sort.HAPPENING, Tense.PRESENT),
        VerbForm("condamner", Sort.ALLEGING, Tense.PRESENT),
        VerbForm("damner", Sort.OTHER, Tense.PRESENT),
    ]

    assert head_of(readings) == Head("condamner", (Sort.HAPPENING, Sort.ALLEGING))


def test_participles_are_not_finite() -> None:
    assert not VerbGroup(0, 1, (), Voice.GERUND).is_finite
    assert VerbGroup(0, 1, (), Voice.PERFECT).is_finite


def test_the_tense_of_the_auxiliary_makes_the_voice() -> None:
    assert perfect_of(Tense.IMPERFECT) is Voice.PLUPERFECT
    assert voice_of(Tense.BASE) is Voice.PRESENT
