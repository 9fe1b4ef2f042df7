"""The French lexicon."""

from tests.extraction.telling import lexicon


def test_elided_conjunctions_stand_beside_whole_ones() -> None:
    subordinators = lexicon("fr").subordinators

    assert subordinators["alors", "que"] == subordinators["alors", "qu'"] == "with"


def test_summer_is_no_verb() -> None:
    assert "été" not in lexicon("fr").verbs.forms
