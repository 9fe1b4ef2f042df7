"""Names found in a text by their words."""

import pytest

from timeline_app.extraction.mention import How
from timeline_app.extraction.name_index import NameIndex
from timeline_app.extraction.tokens import tokens_of
from timeline_app.model.actor import ActorKind


def found(index: NameIndex, text: str, language: str = "fr") -> list[tuple[str, str]]:
    tokens = tokens_of(text, 0, len(text), language)
    at, names = 0, []
    while at < len(tokens):
        after, having = index.at(tokens, at)
        if having:
            names.append((text[tokens[at].start : tokens[after - 1].end], having[0].actor_id))
        at = max(after, at + 1)
    return names


def an_index(*names: tuple[str, str]) -> NameIndex:
    index = NameIndex("fr")
    for id, name in names:
        index.add(id, name, ActorKind.OTHER)
    return index


def test_the_longest_name_wins() -> None:
    index = an_index(("bank", "Banque"), ("france", "Banque de France"))

    assert found(index, "la Banque de France et la Banque") == [
        ("Banque de France", "france"),
        ("Banque", "bank"),
    ]


def test_case_and_accents_apart_but_an_ordinary_word_is_no_name() -> None:
    index = an_index(("renault", "Renault"), ("monde", "Le Monde"), ("melenchon", "Jean-Luc Mélenchon"))

    assert found(index, "RENAULT, renault, Jean-Luc Melenchon") == [
        ("RENAULT", "renault"),
        ("Jean-Luc Melenchon", "melenchon"),
    ]
    assert found(index, "Le monde change, dit le Monde.") == [("le Monde", "monde")]


@pytest.mark.parametrize("text", ["ces gens", "Ces gens", "il a cessé"])
def test_a_short_acronym_is_known_in_capitals_only(text: str) -> None:
    index = an_index(("ces", "CES"))

    assert found(index, text) == []
    assert found(index, "au CES de Las Vegas") == [("CES", "ces")]


def test_a_long_name_is_known_in_small_letters() -> None:
    index = an_index(("cnil", "Commission nationale de l'informatique et des libertés"))

    assert found(index, "la commission nationale de l’informatique et des libertés") != []


def test_no_name_reaches_over_a_comma() -> None:
    assert found(an_index(("x", "Paul Martin")), "Avec Paul, Martin vient.") == []


def test_a_name_that_two_have_is_given_with_both_and_a_full_one_goes_before_a_short_one() -> None:
    index = an_index(("one", "Le Pen"))
    index.add("two", "Le Pen", ActorKind.PERSON, How.SHORT)
    tokens = tokens_of("Le Pen", 0, 6, "fr")

    assert [named.actor_id for named in index.at(tokens, 0)[1]] == ["one"]
    assert len(index.under(("le", "pen"))) == 2
