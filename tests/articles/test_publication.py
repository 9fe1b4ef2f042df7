"""When an article was published, by those who may say so."""

import math

import pytest

from timeline_app import words
from timeline_app.articles.publication import given, not_after, stated
from timeline_app.problems import UserError
from timeline_app.words import Message

REASON = Message("the page says so")


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2024-03", "2024-03"),
        ("2024-03-01/2024-03-15", "2024-03-01/2024-03-15"),
        ("12 March 2024", "2024-03-12"),
        ("2024-03-12T23:30:00+05:00", "2024-03-12"),
    ],
)
def test_the_date_that_is_given_may_be_edtf_or_as_people_type(typed: str, date: str) -> None:
    published = given(typed)

    assert published is not None
    assert published.span.text == date


def test_no_date_is_none() -> None:
    assert given(" ") is None


def test_what_is_no_date_is_wrong_use_of_the_command() -> None:
    with words.using("en"), pytest.raises(UserError, match="“soon” is not") as refused:
        given("soon")
    assert refused.value.exit_status == 2


def test_a_month_is_never_made_a_day() -> None:
    published = stated("2024-03", REASON)

    assert published is not None
    assert (published.span.text, published.reason) == ("2024-03", REASON)


def test_what_states_no_date_says_nothing() -> None:
    assert stated("in spring", REASON) is None
    assert not_after("in spring", REASON) is None


def test_a_date_of_change_only_bounds_the_publication() -> None:
    published = not_after("2024-03-12T10:00:00", REASON)

    assert published is not None
    assert published.span.text == "[..2024-03-12]"
    assert published.span.earliest == -math.inf
