"""Acronyms and what they stand for."""

import pytest

from timeline_app.extraction.acronyms import expansions_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of


def expanded(text: str, language: str) -> dict[str, str]:
    tokens = tokens_of(text, 0, len(text), language)
    return {
        tokens[each.acronym].text: text[tokens[each.first].start : tokens[each.after - 1].end]
        for each in expansions_of(tokens, words_of(language))
    }


@pytest.mark.parametrize(
    ("text", "language", "acronym", "name"),
    [
        (
            "Hier la Commission nationale de l'informatique et des libertés (CNIL) a écrit.",
            "fr",
            "CNIL",
            "Commission nationale de l'informatique et des libertés",
        ),
        ("selon l'organisation mondiale de la santé (OMS)", "fr", "OMS", "organisation mondiale de la santé"),
        (
            "la CGT (Confédération générale du travail) appelle",
            "fr",
            "CGT",
            "Confédération générale du travail",
        ),
        ("by the Federal Trade Commission (FTC) on", "en", "FTC", "Federal Trade Commission"),
        ("the Food and Drug Administration (FDA)", "en", "FDA", "Food and Drug Administration"),
    ],
)
def test_the_words_whose_initials_it_is(text: str, language: str, acronym: str, name: str) -> None:
    assert expanded(text, language) == {acronym: name}


@pytest.mark.parametrize(
    "text",
    [
        "a Federal, Trade Commission (FTC)",
        "He said no (CNN).",
        "a long day (FTC) and more",
        "(ABC)",
        "one (II) two",
    ],
)
def test_no_others(text: str) -> None:
    assert expanded(text, "en") == {}
