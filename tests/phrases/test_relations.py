"""Dates of what happened since, before, after, until or by a phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrases.meanings import befores, day_edtf, meanings, near_days
from timeline_app.chrono import edtf
from timeline_app.phrases.meaning import Direction, Meaning
from timeline_app.phrases.phrase import Phrase, Reading, Relation
from timeline_app.phrases.reckoning import reckon
from timeline_app.phrases.relations import related
from timeline_app.words import Message


def a_reading(text: str) -> Reading:
    return Reading(text, edtf.parse(text) if text else None, Message("It is so."))


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("2015", Relation.AT, "2015"),
        ("2015", Relation.FROM, "2015"),
        ("2015", Relation.SINCE, "2015/.."),
        ("199X", Relation.SINCE, "199X/.."),
        ("[2024-02-19..2024-03-24]", Relation.SINCE, "2024-02-19~/.."),
        ("2024-03", Relation.BEFORE, "[..2024-02]"),
        ("2024-01", Relation.BEFORE, "[..2023-12]"),
        ("2024-03-01", Relation.BEFORE, "[..2024-02-29]"),
        ("2015", Relation.BEFORE, "[..2014]"),
        ("1850~", Relation.BEFORE, "[..1849~]"),
        ("199X", Relation.BEFORE, "[..1989-12-31]"),
        ("2015/2018", Relation.BEFORE, "[..2014]"),
        ("2024-03", Relation.UNTIL, "/2024-03"),
        ("2015/2018", Relation.UNTIL, "/2018"),
        ("2024-03", Relation.BY, "[..2024-03]"),
        ("[2024-02-19..2024-03-24]", Relation.BY, "[..2024-03-24]"),
        ("2024-02", Relation.AFTER, "[2024-03..2024-05]"),
        ("2024-04", Relation.AFTER, "2024-05"),
        ("2024-07", Relation.AFTER, "[2024-08..]"),
        ("2024-02-29", Relation.AFTER, "[2024-03-01..2024-05]"),
        ("2024-12", Relation.AFTER, "[2025-01..]"),
    ],
)
def test_a_relation_makes_another_date_of_a_phrase(text: str, relation: Relation, expected: str) -> None:
    reading = related(a_reading(text), relation, edtf.parse("2024-05"))

    assert reading.edtf == expected
    assert reading.span == edtf.parse(expected)
    assert str(reading.reason).startswith("It is so.")


def test_what_is_told_of_the_future_may_come_after_publication() -> None:
    told = related(a_reading("2024-02"), Relation.AFTER, edtf.parse("2024-05"), Direction.FUTURE)

    assert told.edtf == "[2024-03..]"


def test_nothing_is_known_of_what_is_reckoned_from_an_unknown_side() -> None:
    reading = related(a_reading("/2024-03"), Relation.SINCE)

    assert (reading.edtf, reading.span) == ("", None)
    assert "has no date" in str(reading.reason)


def test_a_phrase_of_no_known_date_stays_as_it_is() -> None:
    reading = a_reading("")

    assert related(reading, Relation.BEFORE) is reading


@given(
    meanings, near_days, st.integers(0, 40), befores, st.sampled_from(Relation), st.sampled_from(Direction)
)
def test_every_relation_of_any_reading_parses_and_lies_on_its_side(
    meaning: Meaning, first: int, days: int, before: Phrase | None, relation: Relation, told: Direction
) -> None:
    published = edtf.parse(f"[{day_edtf(first)}..{day_edtf(first + days)}]")
    for reading in reckon(meaning, published, before):
        made = related(reading, relation, published, told)
        assert str(made.reason)
        assert (made.span is None) == (made.edtf == "")
        if made.span is None or reading.span is None:
            continue
        assert not made.span.earliest > made.span.latest
        if relation is Relation.BEFORE:
            assert made.span.latest <= reading.span.earliest
        if relation is Relation.AFTER:
            assert made.span.earliest >= reading.span.latest
