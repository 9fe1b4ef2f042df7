"""One date as a noun, and two that share words."""

from tests.chrono.makers import a_date
from timeline_app.chrono import nouns
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.nouns import Fields
from timeline_app.chrono.span import Calendar

ENGLISH, JULIAN = English(), English(Calendar.JULIAN)


def test_only_a_plain_date_has_fields() -> None:
    assert nouns.fields(a_date("2024-03-05~")) == Fields(2024, 3, 5)
    assert nouns.fields(a_date("-0043")) == Fields(-43)
    for text in ("2024-03-XX", "2024-21", "1950S2", "1985-04-12T23:20:30"):
        assert nouns.fields(a_date(text)) is None


def test_a_doubt_about_all_of_a_date_is_told_from_one_about_a_part() -> None:
    assert nouns.whole_marks(a_date("2024-03~")) == (False, True)
    assert nouns.whole_marks(a_date("2024~-03")) is None
    assert nouns.whole_marks(a_date("2024-03")) is None


def test_the_first_of_two_dates_leaves_out_what_the_last_one_says() -> None:
    def said(first: Fields, last: Fields) -> str:
        return " | ".join(noun.words for noun in nouns.pair(first, last, ENGLISH))

    assert said(Fields(2024, 3, 5), Fields(2024, 3, 8)) == "5 | 8 March 2024"
    assert said(Fields(2024, 3, 5), Fields(2024, 4, 8)) == "5 March | 8 April 2024"
    assert said(Fields(2024, 3), Fields(2024, 4)) == "March | April 2024"
    assert said(Fields(2023, 3), Fields(2024, 4)) == "March 2023 | April 2024"
    assert said(Fields(-49), Fields(-43)) == "50 | 44 BCE"
    assert said(Fields(2024), Fields(2024, 4)) == "2024 | April 2024"
    assert said(Fields(2024, 3), Fields(2024, 3)) == "March 2024 | March 2024"


def test_days_and_months_that_follow_one_another_have_a_first_and_a_last() -> None:
    assert nouns.contiguous(a_date("1984-1X"), Calendar.GREGORIAN) == (Fields(1984, 10), Fields(1984, 12))
    assert nouns.contiguous(a_date("1500-02-2X"), Calendar.JULIAN) == (
        Fields(1500, 2, 20),
        Fields(1500, 2, 29),
    )
    for text in ("198X-1X", "1984-X1", "1984-XX", "2001-21", "1984-1X-05", "2001-01-X1"):
        assert nouns.contiguous(a_date(text), Calendar.GREGORIAN) is None


def test_a_leap_day_that_only_the_julian_calendar_has_still_has_words() -> None:
    said = nouns.noun(a_date("X500-02-29"), JULIAN).words
    assert said == "some date between 29 February 500 CE and 29 February 9500 (X500-02-29)"
