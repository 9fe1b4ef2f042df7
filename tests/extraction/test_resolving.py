"""Descriptions and pronouns, by whom was spoken of before."""

import pytest

from timeline_app.articles.reading import article_of
from timeline_app.extraction.actors import mentions
from timeline_app.extraction.mention import How


def loose(text: str, language: str) -> list[tuple[str, str]]:
    """(words, actor) of what is no name."""
    cast = mentions(article_of(text, language=language), {}, language)
    found = [each for each in cast.mentions if each.how in (How.DESCRIPTION, How.PRONOUN)]
    return [(text[each.start : each.end], each.actor_id) for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La startup Zorb a levé des fonds. La startup recrute.", [("La startup", "zorb")]),
        ("Nous avons vu Zorb hier. L'entreprise recrute.", [("L'entreprise", "zorb")]),
        ("Nous avons vu Zorb hier. Une entreprise recrute.", []),
        ("Nous avons vu Zorb hier. Le patron de Valmont recrute.", []),
        ("Nous avons vu Claire Roux hier. L'entreprise recrute.", []),
        ("Claire Roux a gagné. Elle part demain.", [("Elle", "claire-roux")]),
        ("Claire Roux a gagné. Il faut partir.", []),
        ("Claire Roux a gagné.\n\nElle part demain, dit-on.", []),
        ("La société Zorb a gagné. Il part demain.", []),
        ("Nous avons vu Zorb Valmont. Zorb Valmont change. Il part demain.", []),
        ("Ils testent l'IA Grok. L'IA progresse.", []),
    ],
)
def test_french(text: str, found: list[tuple[str, str]]) -> None:
    assert loose(text, "fr") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They fined the carmaker Zorb. The carmaker paid.", [("The carmaker", "zorb")]),
        ("They fined Zorb Ltd. The company paid.", [("The company", "zorb-ltd")]),
        ("They fined Zorb Ltd. A company paid.", []),
        ("They fined Zorb Ltd. The High Court told the company to pay.", [("the company", "zorb-ltd")]),
        ("He moved to Zorb. The company paid.", [("The company", "zorb")]),
        ("He saw Zorb in Quill. The company paid.", [("The company", "zorb")]),
        ("They fined Zorb Ltd. The bank paid.", []),
        ("Anna Marsh won. She left.", [("She", "anna-marsh")]),
    ],
)
def test_english(text: str, found: list[tuple[str, str]]) -> None:
    assert loose(text, "en") == found


def test_of_two_that_were_introduced_so_the_one_spoken_of_last_is_meant_and_it_is_not_sure() -> None:
    text = "On Monday the singer Anna Marsh met the singer Paul Reed. The singer left."
    cast = mentions(article_of(text, language="en"), {}, "en")

    assert (cast.mentions[-1].actor_id, cast.mentions[-1].is_sure) == ("paul-reed", False)
