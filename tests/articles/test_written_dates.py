"""Dates with a year are found as heads of articles have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.written_dates import at, find
from timeline_app.chrono import edtf


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2024-03", "2024-03"),
        ("2024-03-12", "2024-03-12"),
        ("2024-03-12T10:02:11.000Z", "2024-03-12"),
        ("2024-03/2024-04", "2024-03/2024-04"),
        ("2024/03/12", "2024-03-12"),
        ("12 mars 2024", "2024-03-12"),
        ("1er août 1931 à 10h02", "1931-08-01"),
        ("le 14 sept. 2021", "2021-09-14"),
        ("Mardi 12 mars 2024, 10:02", "2024-03-12"),
        ("March 12, 2024", "2024-03-12"),
        ("Mar 5th 2024 6:30 p.m. ET", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("décembre 1999", "1999-12"),
        ("12.03.2024", "2024-03-12"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
    ],
)
def test_a_date_is_read_to_its_last_character(words: str, date: str) -> None:
    found = at(f"{words} rest", 0)

    assert found is not None
    assert (found.edtf, f"{words} rest"[: found.end].strip()) == (date, words)


@pytest.mark.parametrize(
    "words",
    ["30 février 2024", "GPT-4", "v2024-03-12", "2024-13", "12 mars", "31/31/2024", "10.1038/2024", "2024"],
)
def test_what_is_no_date_or_has_no_year_is_not_found(words: str) -> None:
    assert find(words) is None


@given(st.text("0123456789-/. marsMarch2024,ThàZ:", max_size=80), st.sampled_from(["fr", "en", ""]))
def test_whatever_is_found_is_a_date_that_stands_in_the_text(text: str, language: str) -> None:
    found = find(text, 0, language)

    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        edtf.parse(found.edtf)
