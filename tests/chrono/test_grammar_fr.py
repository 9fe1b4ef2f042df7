"""Le français."""

import pytest

from timeline_app.chrono.grammar import Noun
from timeline_app.chrono.grammar_fr import French
from timeline_app.chrono.span import Precision

FRENCH = French()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (Noun("5 mars", "le "), Noun("8 mars", "le "), "du 5 mars au 8 mars"),
        (Noun("années 1960", "les "), Noun("années 1970", "les "), "des années 1960 aux années 1970"),
        (Noun("avril 2024"), Noun("août 2024"), "d'avril 2024 à août 2024"),
        (Noun("été 2001", "l'"), Noun("hiver 2001", "l'"), "de l'été 2001 à l'hiver 2001"),
        (Noun("décennie 1900-1909", "la "), Noun("1950"), "de la décennie 1900-1909 à 1950"),
        (Noun("un jour de mai"), Noun("juin"), "d'un jour de mai à juin"),
    ],
)
def test_articles_contract_and_vowels_elide(first: Noun, last: Noun, said: str) -> None:
    assert FRENCH.from_to(first, last) == said


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        (Noun("1985"), "jusqu'en 1985"),
        (Noun("mars 2024"), "jusqu'en mars 2024"),
        (Noun("5 mars 2024", "le "), "jusqu'au 5 mars 2024"),
        (Noun("années 1960", "les "), "jusqu'aux années 1960"),
        (Noun("été 2001", "l'"), "jusqu'à l'été 2001"),
        (Noun("une année inconnue"), "jusqu'à une année inconnue"),
    ],
)
def test_an_end_takes_the_preposition_that_goes_with_it(noun: Noun, said: str) -> None:
    assert FRENCH.until(noun) == said


@pytest.mark.parametrize(
    ("ordinal", "said"),
    [(1, "Ier"), (4, "IVe"), (9, "IXe"), (16, "XVIe"), (19, "XIXe"), (21, "XXIe"), (100, "Ce")],
)
def test_centuries_are_in_roman_numerals(ordinal: int, said: str) -> None:
    assert FRENCH.century(ordinal, 1500, 1599).words.startswith(f"{said} siècle (")


def test_only_the_first_of_a_month_is_an_ordinal() -> None:
    assert FRENCH.day(1, 3, "2024").inside == "le 1er mars 2024"
    assert FRENCH.day(21, 3, "2024").inside == "le 21 mars 2024"
    assert FRENCH.day(0, 3, "2024").inside == "mars 2024"


@pytest.mark.parametrize(
    ("units", "said"),
    [
        ([Precision.YEAR], "année incertaine"),
        ([Precision.DAY], "jour incertain"),
        ([Precision.YEAR, Precision.SEASON], "année et saison incertaines"),
        ([Precision.YEAR, Precision.MONTH], "année et mois incertains"),
    ],
)
def test_a_doubt_agrees_in_gender_and_number(units: list[Precision], said: str) -> None:
    noun = FRENCH.remark(Noun("2004"), [(unit, True, False) for unit in units])
    assert noun.words == f"2004 ({said})"
