"""Numbers and sums alike in every language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.extraction.amounts import amounts_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("80 milliards de dollars", "$80bn"),
        ("80 milliards de dollars", "80 billion dollars"),
        ("1,2 milliard d'euros", "€1.2bn"),
        ("10 000 emplois", "10,000 jobs"),
        ("240 millions d’euros", "€240 million"),
        ("5 %", "5%"),
        ("54,2 pour cent", "54.2 per cent"),
        ("300 000 livres", "£300,000"),
        ("1 500,50 euros", "€1,500.50"),
    ],
)
def test_the_same_amount_in_both_manners(one: str, other: str) -> None:
    assert amounts_in(one).keys() == amounts_in(other).keys() != set()


@pytest.mark.parametrize(
    "text",
    [
        "en 2024",
        "GPT-4",
        "3 fois",
        "le 12/03/2024",
        "le 14 avril 2023",
        "April 14, 2023",
        "on the 14th of May",
        "v1.25",
        "A320",
        "",
    ],
)
def test_years_small_numbers_names_and_dates_are_no_amounts(text: str) -> None:
    assert amounts_in(text) == {}


@pytest.mark.parametrize("text", ["en mai 300 personnes", "25 marchands", "May 30,000"])
def test_a_number_beside_a_month_is_its_day_only_where_it_may_be(text: str) -> None:
    assert len(amounts_in(text)) == 1


def test_it_gives_the_words_themselves() -> None:
    assert list(amounts_in("estimée à 80 milliards de dollars.").values()) == ["80 milliards de dollars"]


@given(st.text(alphabet="0123456789 .,$€%kmbnmillion-", max_size=80))
def test_any_text_has_some_or_none(text: str) -> None:
    assert all(words in text for words in amounts_in(text).values())
