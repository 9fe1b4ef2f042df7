"""What English news mean by their dates: what lies ahead, and what a list, a rate or a name makes of a date."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.phrases.tagging import tag


def told(text: str, published: str = "2024-03-12") -> list[str]:
    """The words of each phrase, and its EDTF; 2024-03-12 is a Tuesday."""
    return [f"{phrase.text}: {phrase.edtf}".strip() for phrase in tag(text, "en", edtf.parse(published))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Moor Buses will give up the lease of its cramped old Mill Lane depot in June, the mayor said.",
            ["June: 2024-06"],
        ),
        ("They could sell the pier by the end of May.", ["the end of May: 2024-05"]),
        ("They will close the battered Old Town pier in May, the mayor said.", ["May: 2024-05"]),
        ("The mayor said he closed the pier on Friday.", ["Friday: 2024-03-08"]),
        ("The pier could not be reached on Friday.", ["Friday: 2024-03-08"]),
        (
            "They will strike for two days from Friday after talks broke down.",
            ["two days:", "Friday: 2024-03-15"],
        ),
        ("It lost sales in the first quarter and could shut.", ["the first quarter: 2024-33"]),
        ("Ruth, who turns 90 in May, rows.", ["May: 2024-05"]),
        ("It could have sunk on Friday.", ["Friday: 2024-03-08"]),
    ],
)
def test_the_verb_of_the_clause_tells_however_far_before_the_date(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Delegates gather in Oslo on Friday.",
        "The firm has until Friday to answer.",
        "On Friday they host Ipswich.",
        "Seats go on sale Friday.",
        "The curfew ends Friday.",
        "Permits can be had from Friday.",
        "The court has to rule by Friday.",
        "A ban on nets from Friday.",
        "On Wednesday the fair will open; on Friday, the races.",
    ],
)
def test_a_schedule_in_the_present_lies_ahead(text: str) -> None:
    assert told(text)[-1] == "Friday: 2024-03-15"


@pytest.mark.parametrize(
    "text",
    [
        "The miller says on Friday they lost.",
        "Police say a man died on Friday.",
        "Voters did not meet on Friday.",
        "The open gate fell on Friday.",
        "He was held until Friday.",
    ],
)
def test_what_is_told_or_only_said_does_not(text: str) -> None:
    assert told(text) == ["Friday: 2024-03-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It will shut for the week of May 8.",
            ["the week of May 8: [2024-05-06..2024-05-12]"],
        ),
        (
            "It rained in the second week of May 2019.",
            ["the second week of May 2019: [2019-05-08..2019-05-14]"],
        ),
        ("It was open as recently as 2004.", ["2004: 2004"]),
        ("It opened in 1995. Five years on, it shut.", ["1995: 1995", "Five years on: 2000"]),
        ("He spent five years on the run.", ["five years:"]),
        ("Posted 21 July 2013 10:15 pm.", ["21 July 2013: 2013-07-21"]),
        ("Posted July 21, 2013 10 pm.", ["July 21, 2013: 2013-07-21"]),
        ("Dams broke in 1789, 1848 and 1870.", ["1789: 1789", "1848: 1848", "1870: 1870"]),
        ("It held 1789, 1848 and 1870 barrels.", []),
        ("She rows three hours a day, Mondays to Fridays.", ["three hours a day:", "Mondays to Fridays:"]),
        ("A strike is called for May 11 and 12.", ["May 11 and 12: 2024-05-11/2024-05-12"]),
        ("We had three red buses a day.", ["a day:"]),
        ("She had two sons a year apart.", []),
        (
            "In the autumn of 1939 he went to sea; that Christmas, a wire came.",
            ["the autumn of 1939: 1939-23", "that Christmas: 1939-12-25"],
        ),
        (
            "It rained last Easter; it will not next Easter Monday.",
            ["last Easter: 2023-04-09", "next Easter Monday: 2024-04-01"],
        ),
        ("Ms. Friday told him that Sunday Oats paid well.", []),
        (
            "She had vanished on April 6, 2004. Her boat had been found on May 19.",
            ["April 6, 2004: 2004-04-06", "May 19: 2004-05-19"],
        ),
        (
            "He was arrested in June 2023. Some days later he was freed.",
            ["June 2023: 2023-06", "Some days later: [2023-06..2024-03-12]"],
        ),
        (
            "It will open in June 2025. Some days later it will sail.",
            ["June 2025: 2025-06", "Some days later: [2025-06..]"],
        ),
        (
            "He was freed in June 2023. Some days earlier he had fled.",
            ["June 2023: 2023-06", "Some days earlier: [..2023-06]"],
        ),
    ],
)
def test_phrases_of_news_have_the_dates_that_an_editor_gives_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_later_in_a_unit_is_what_was_left_of_it_and_earlier_what_was_over() -> None:
    assert told("It closed earlier this month; it opens again later this month.") == [
        "earlier this month: [2024-03-01..2024-03-12]",
        "later this month: [2024-03-12..2024-03-31]",
    ]
