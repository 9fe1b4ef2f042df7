"""The way to a date, in words."""

import pytest

from timeline_app import words
from timeline_app.phrases import reasons
from timeline_app.phrases.meaning import Direction, Part, Reference, Unit
from timeline_app.words import Message


def test_a_date_spoken_of_before_is_quoted() -> None:
    sentence = reasons.sentence(Message("The day after"), Reference.BEFORE, "2024-03-12", "le 12 mars")

    assert str(sentence) == (
        "The day after, reckoned from “le 12 mars” (12 March 2024), which was spoken of before."
    )


@pytest.mark.parametrize("part", [Part.EARLY, Part.MIDDLE, Part.LATE])
def test_a_part_says_that_it_narrows_nothing(part: Part) -> None:
    assert "not said" in str(reasons.of_part(reasons.WHOLE, part))


def test_the_whole_is_not_remarked_on() -> None:
    assert reasons.of_part(reasons.WHOLE, Part.WHOLE) is reasons.WHOLE


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_can_be_counted_in_both_languages(unit: Unit) -> None:
    english = str(reasons.away(2, unit, Direction.PAST))
    with words.using("fr"):
        french = str(reasons.away(2, unit, Direction.PAST))

    assert english.startswith("2 ")
    assert english.endswith("s before") or english == "2 centuries before" or english == "2 millennia before"
    assert french.startswith("2 ")
    assert french.endswith(" plus tôt")


def test_a_neighbour_is_named_and_one_farther_away_is_counted() -> None:
    assert str(reasons.beside(-1, Unit.WEEK)) == "The ISO week before"
    assert str(reasons.beside(-2, Unit.DAY)) == "2 days before"
    assert str(reasons.beside(3, Unit.YEAR)) == "3 years after"


def test_a_weekday_is_named_in_the_language_in_use() -> None:
    reason = reasons.instance(3, Direction.PAST)

    assert str(reason) == "The last Thursday up to then"
    with words.using("fr"):
        assert str(reason) == "Le dernier jeudi jusque-là"


@pytest.mark.parametrize("direction", Direction)
def test_a_date_without_its_year_says_in_which_direction_it_was_sought(direction: Direction) -> None:
    assert str(reasons.instance(None, direction)) != str(reasons.instance(0, direction))
