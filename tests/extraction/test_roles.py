"""Descriptions of actors and the names they introduce."""

import pytest

from timeline_app.extraction.capitals import runs_of, spellings_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.roles import descriptions_of, general_heads
from timeline_app.extraction.tokens import tokens_of


def described(text: str, language: str) -> list[tuple[str, str]]:
    """(words of a description, name beside it)"""
    tokens = tokens_of(text, 0, len(text), language)
    words = words_of(language)
    runs = list(runs_of(tokens, words, spellings_of([tokens])))
    found = []
    for each in descriptions_of(tokens, runs, words):
        run = runs[each.name] if each.name >= 0 else None
        name = text[tokens[run.first].start : tokens[run.after - 1].end] if run else ""
        found.append((text[tokens[each.first].start : tokens[each.after - 1].end], name))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hier, le milliardaire Elon Musk rit.", [("le milliardaire", "Elon Musk")]),
        ("Il vend sa propre IA Grok.", [("sa propre IA", "Grok")]),
        ("via sa nouvelle entreprise x.AI", [("sa nouvelle entreprise", "x.AI")]),
        ("l'homme d'affaires a souri", [("l'homme d'affaires", "")]),
        ("avec le président américain Joe Biden", [("le président américain", "Joe Biden")]),
        ("Ainsi, Lisa Roy, patronne de Valmont, part.", [("patronne", "Lisa Roy")]),
        ("le modèle de langage GPT-4", [("le modèle de langage", "GPT-4")]),
        ("Hier, le maire, Damien Roux, a parlé.", [("le maire", "Damien Roux")]),
        ("formé au club. Traoré part.", [("au club", "")]),
        ("Les entreprises ont des patrons.", []),
    ],
)
def test_french(text: str, found: list[tuple[str, str]]) -> None:
    assert described(text, "fr") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It hurt the billionaire Elon Musk.", [("the billionaire", "Elon Musk")]),
        ("He met billionaire Elon Musk.", [("billionaire", "Elon Musk")]),
        ("So the American company left.", [("the American company", "")]),
        ("Then OpenAI, a start-up, grew.", [("a start-up", "OpenAI")]),
        ("He met Sharon Gray, its general secretary.", [("its general secretary", "Sharon Gray")]),
        ("the prime minister resigned", [("the prime minister", "")]),
    ],
)
def test_english(text: str, found: list[tuple[str, str]]) -> None:
    assert described(text, "en") == found


def test_some_say_nothing_but_what_sort_of_actor_it_is() -> None:
    assert "homme d' affaires" in general_heads("fr")
    assert "company" in general_heads("en")
    assert "chancellor" not in general_heads("en")
