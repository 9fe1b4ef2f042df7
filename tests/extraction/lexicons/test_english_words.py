"""English verbs by what they tell."""

from timeline_app.extraction.lexicons.english_words import VERBS, WEAK


def test_no_verb_stands_twice_under_one_sort() -> None:
    for verbs in VERBS.values():
        listed = verbs.split()
        assert sorted(verb for verb in set(listed) if listed.count(verb) > 1) == []


def test_forms_that_are_nouns_as_often_are_weak() -> None:
    assert {"plans", "reports", "launch"} <= WEAK
    assert "said" not in WEAK
