"""Titles tell whether "he" or "she" may be meant."""

import pytest

from tests.extraction.telling import an_article
from timeline_app.extraction.actors import mentions
from timeline_app.extraction.genders import Genders


@pytest.mark.parametrize(
    ("text", "language", "pronoun", "expected"),
    [
        ("Paul Marchand vote. M. Marchand part.", "fr", "elle", False),
        ("Paul Marchand vote. M. Marchand part.", "fr", "il", True),
        ("Paul Marchand vote.", "fr", "elle", True),
        ("Sam Hall spoke. Ms Hall left.", "en", "he", False),
        ("Sam Hall spoke. Ms Hall left.", "en", "they", True),
    ],
)
def test_a_title_speaks_against_the_other_pronoun(
    text: str, language: str, pronoun: str, expected: bool
) -> None:
    article = an_article(text, language)
    cast = mentions(article, {}, language)
    genders = Genders(cast)
    genders.read(article.text, len(article.text))

    assert genders.may_be(pronoun, next(iter(cast.actors))) is expected


def test_titles_count_from_where_they_stand() -> None:
    article = an_article("Paul Marchand vote. M. Marchand part.", "fr")
    cast = mentions(article, {}, "fr")
    genders = Genders(cast)
    genders.read(article.text, 15)

    assert genders.may_be("elle", next(iter(cast.actors)))
