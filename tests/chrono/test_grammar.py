"""What every language shares: eras, long years, and that each says all there is to say."""

import pytest

from timeline_app import words
from timeline_app.chrono.grammar import Grammar, Noun
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.grammar_fr import French

LANGUAGES: list[Grammar] = [English(), French()]


def test_each_language_of_the_program_has_its_grammar() -> None:
    assert len(LANGUAGES) == len(words.LANGUAGES)


@pytest.mark.parametrize("grammar", LANGUAGES, ids=["en", "fr"])
def test_a_grammar_names_all_months_weekdays_and_seasons(grammar: Grammar) -> None:
    assert len(set(grammar.months)) == len(set(grammar.months_short)) == 12
    assert len(set(grammar.weekdays)) == len(set(grammar.weekdays_short)) == 7
    assert len(set(grammar.seasons)) == 4


@pytest.mark.parametrize(
    ("year", "said"),
    [
        (2024, "2024"),
        (1000, "1000"),
        (999, "999 CE"),
        (1, "1 CE"),
        (0, "1 BCE"),
        (-43, "44 BCE"),
        (-9999, "10,000 BCE"),
        (10_000, "10,000"),
        (-66_000_000, "66 million BCE"),
        (-1_500_000, "1.5 million BCE"),
        (-1_000_000_000, "1 billion BCE"),
        (-66_000_001, "66,000,002 BCE"),
    ],
)
def test_a_year_has_its_era_where_it_needs_one_and_its_digits_in_groups(year: int, said: str) -> None:
    assert English().year(year) == said


def test_a_noun_takes_its_article_inside_a_sentence_only() -> None:
    assert Noun("1960s", "the ").inside == "the 1960s"
    assert Noun("1960s", "the ").words == "1960s"
