"""Dates that people type."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chrono.makers import PLAIN_DATES, a_span
from timeline_app import words
from timeline_app.chrono import typed
from timeline_app.chrono.edtf import EdtfError
from timeline_app.chrono.instant import from_civil
from timeline_app.chrono.span import Precision


@given(PLAIN_DATES)
def test_edtf_comes_first(text: str) -> None:
    assert typed.read(text).span == a_span(text)


@pytest.mark.parametrize("text", ["5/3/2024", "05.03.2024", "5-3-2024", "5/3/24"])
def test_the_language_decides_which_is_the_day(text: str) -> None:
    assert typed.read(text).understood == "3 May 2024"
    with words.using("fr"):
        assert typed.read(text).understood == "5 mars 2024"


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize(
    ("text", "edtf_text"),
    [
        ("29 janvier 2024", "2024-01-29"),
        ("le 1er mars 2024", "2024-03-01"),
        ("March 5th, 2024", "2024-03-05"),
        ("Friday 8 March 2024", "2024-03-08"),
        ("vendredi 8 mars 2024", "2024-03-08"),
        ("août 1914", "1914-08"),
        ("déc. 1999", "1999-12"),
        ("2024/3", "2024-03"),
        ("2024-3-5", "2024-03-05"),
        (" 2024-03 ", "2024-03"),
        ("31/12/2024", "2024-12-31"),
    ],
)
def test_what_is_not_said_stays_open_in_either_language(language: str, text: str, edtf_text: str) -> None:
    with words.using(language):
        found = typed.read(text).span
    assert (found.start, found.precision) == (a_span(edtf_text).start, a_span(edtf_text).precision)


def test_a_time_is_known_to_the_minute_or_the_hour_as_it_was_typed() -> None:
    minute = typed.read("2024-02-19 10:20")
    assert minute.understood == "19 February 2024 at 10:20"
    assert minute.span.precision is Precision.MINUTE
    assert minute.span.latest - minute.span.earliest == 60
    hour = typed.read("19 Feb 2024 10h")
    assert hour.span.precision is Precision.HOUR
    assert hour.span.start == (from_civil(2024, 2, 19, 10), from_civil(2024, 2, 19, 11))


@pytest.mark.parametrize("text", ["March 5", "Thursday", "10:20", "jeudi"])
def test_a_date_without_its_year_is_not_guessed(text: str) -> None:
    with pytest.raises(EdtfError, match="names no year"):
        typed.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "foo",
        "now",
        "2043-13",
        "44 BC",
        "-43",
        "7",
        "12345",
        "2024-02-30",
        "1999 10:00 EST",
        "19XX-13",
        "a" * 500,
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(EdtfError):
        typed.read(text)


def test_a_year_before_1_is_never_taken_for_one_of_ours() -> None:
    assert typed.read("-0043").understood == "44 BCE"


@given(st.one_of(st.text(max_size=80), st.text(alphabet="0123456789 /.:-,hmTZ", max_size=30)))
def test_no_text_raises_anything_but_the_error_for_dates(text: str) -> None:
    with suppress(EdtfError):
        assert typed.read(text).understood
