"""The English lexicon."""

from tests.extraction.telling import lexicon


def test_months_are_no_verbs() -> None:
    assert "march" not in lexicon("en").verbs.forms


def test_words_that_are_nouns_as_often_are_weak() -> None:
    assert all(form.is_weak for form in lexicon("en").verbs.forms["plans"])
