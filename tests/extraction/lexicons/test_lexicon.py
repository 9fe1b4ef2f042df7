"""What a language needs so that events are told from its clauses."""

import pytest

from tests.extraction.telling import lexicon
from timeline_app.extraction.lexicons import lexicon_of
from timeline_app.extraction.lexicons.lexicon import Sort, rows


def test_the_first_part_of_a_tag_counts() -> None:
    assert lexicon_of("fr-CA") is lexicon_of("FR")


@pytest.mark.parametrize("tag", ["", "xx", "lexicon", "../fr", "é"])
def test_other_languages_have_none(tag: str) -> None:
    assert lexicon_of(tag) is None


@pytest.mark.parametrize("language", ["fr", "en"])
def test_all_words_are_small(language: str) -> None:
    words = lexicon(language)
    for each in (words.determiners, words.pronouns, words.adverbs, words.abbreviations, words.verbs.forms):
        assert [word for word in each if word != word.lower()] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_verbs_of_expressions_are_known(language: str) -> None:
    words = lexicon(language)
    known = {form.lemma for forms in words.verbs.forms.values() for form in forms}

    assert {verb for verb, _ in words.expressions} - known == {"avoir", "have"} & set(
        words.verbs.have.split()
    ) - known


def test_rows_are_parted_by_bars() -> None:
    assert rows("alors que|si\n|tant que") == [("alors", "que"), ("si",), ("tant", "que")]


@pytest.mark.parametrize(
    ("language", "form", "sort"),
    [
        ("fr", "accuse", Sort.ALLEGING),
        ("fr", "dément", Sort.DENYING),
        ("fr", "prévoit", Sort.PLANNING),
        ("en", "alleges", Sort.ALLEGING),
        ("en", "denied", Sort.DENYING),
        ("en", "plans", Sort.PLANNING),
    ],
)
def test_verbs_are_of_their_sort(language: str, form: str, sort: Sort) -> None:
    assert sort in {reading.sort for reading in lexicon(language).verbs.forms[form]}
