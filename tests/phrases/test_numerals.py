"""Dates in numbers."""

import pytest

from timeline_app.phrases.meaning import CalendarDate, Written
from timeline_app.phrases.numerals import is_day, numeric_date
from timeline_app.phrases.tokens import Reader, Tokens


def read(text: str, is_day_first: bool = True) -> object:
    tokens = Tokens(text, Reader(frozenset()))
    found = numeric_date(tokens, 0, is_day_first)
    return (tokens.text[: tokens.ends[found[0] - 1]], found[1]) if found else None


@pytest.mark.parametrize("text", ["5/3/2024", "05.03.2024", "05-03-2024", "5.3.2024", "05/03/24"])
def test_the_order_of_day_and_month_is_that_of_the_language(text: str) -> None:
    assert read(text) == (text, CalendarDate(2024, 3, 5))
    assert read(text, is_day_first=False) == (text, CalendarDate(2024, 5, 3))


def test_a_date_that_is_possible_in_one_order_only_is_read_in_that() -> None:
    assert read("3/25/2024") == ("3/25/2024", CalendarDate(2024, 3, 25))
    assert read("25/3/2024", is_day_first=False) == ("25/3/2024", CalendarDate(2024, 3, 25))


@pytest.mark.parametrize(
    ("text", "whole", "edtf"),
    [
        ("2024-03-05", "2024-03-05", "2024-03-05"),
        ("2024/3/5 à midi", "2024/3/5", "2024-03-05"),
        ("2024-03", "2024-03", "2024-03"),
        ("2024-03-05T10:30:00Z.", "2024-03-05T10:30:00Z", "2024-03-05"),
        ("2024-03-05T10:30:00+01:00", "2024-03-05T10:30:00+01:00", "2024-03-05"),
    ],
)
def test_year_first_is_iso(text: str, whole: str, edtf: str) -> None:
    assert read(text) == (whole, Written(edtf))


def test_a_month_and_its_year_may_be_parted_by_a_slash() -> None:
    assert read("03/2024.") == ("03/2024", CalendarDate(2024, 3))


@pytest.mark.parametrize(
    "text",
    [
        "13/2024",
        "3/2024",
        "03/9999",
        "2.1.4",
        "3-2",
        "30/2/2024",
        "13/13/2024",
        "5/3/0024",
        "5/3/9999",
        "192.168.1.1",
        "1.2.24",
        "5 / 3 / 2024",
        "5/3-2024",
        "2024-13",
        "2024/03",
        "9999-03-05",
        "2024-03-32",
        "2024",
        "2015-2018",
        "1/2/3",
        "1.2.2019.4",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert read(text) is None


def test_the_29th_of_february_is_a_day_and_the_30th_is_none() -> None:
    assert is_day(2, 29)
    assert not is_day(2, 30)
    assert not is_day(0, 1)
