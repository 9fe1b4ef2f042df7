"""Dates held against the time that something is told in."""

import pytest

from tests.extraction.telling import a_phrase, an_article, drafts
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.extraction.dating import Dated
from timeline_app.extraction.fitting import fitting
from timeline_app.extraction.proposing import propose
from timeline_app.extraction.verbs import VerbGroup, Voice
from timeline_app.model.event import Basis, Status
from timeline_app.phrases.phrase import Reading
from timeline_app.words import Message

PUBLISHED = edtf.parse("2024-03-12")
PAST = VerbGroup(0, 1, (), Voice.PAST)
FUTURE = VerbGroup(0, 1, (), Voice.FUTURE)


def reading(date: str) -> Reading:
    return Reading(date, edtf.parse(date), Message("It says so."))


def dated(date: str, *others: str) -> Dated:
    return Dated(
        CandidateDate(reading(date), Basis.RELATIVE, "mai", tuple(reading(other) for other in others))
    )


def first(text: str, language: str, date: str) -> Candidate:
    return propose([an_article(text, language, date)]).candidates[0]


def test_what_is_announced_takes_the_first_reading_that_is_not_past() -> None:
    found = fitting(dated("2023-05", "2022", "2024-05", "2025-05"), Status.ANNOUNCED, FUTURE, PUBLISHED)

    assert found.date.reading.edtf == "2024-05"
    assert [other.edtf for other in found.date.others] == ["2022", "2025-05", "2023-05"]


def test_what_is_announced_for_a_past_day_has_no_date() -> None:
    found = fitting(dated("2023-05"), Status.ANNOUNCED, FUTURE, PUBLISHED)

    assert (found.date.reading.edtf, found.date.basis) == ("", None)
    assert [other.edtf for other in found.date.others] == ["2023-05"]


def test_what_happened_takes_the_first_reading_that_is_not_ahead() -> None:
    found = fitting(dated("2024-05", "2023-05"), Status.OCCURRED, PAST, PUBLISHED)

    assert found.date.reading.edtf == "2023-05"


def test_what_happened_on_no_past_day_is_dated_by_its_tense() -> None:
    found = fitting(dated("2025"), Status.OCCURRED, PAST, PUBLISHED)

    assert found.date.reading.edtf == "[..2024-03-12]"


@pytest.mark.parametrize("date", ["2024", "2024-03-12", "2020/..", "[..2030]"])
def test_dates_that_reach_publication_fit_both(date: str) -> None:
    assert fitting(dated(date), Status.ANNOUNCED, FUTURE, PUBLISHED) == dated(date)
    assert fitting(dated(date), Status.OCCURRED, PAST, PUBLISHED) == dated(date)


def test_nothing_is_held_against_an_unknown_day_of_publication() -> None:
    assert fitting(dated("1990"), Status.ANNOUNCED, FUTURE, None) == dated("1990")


def test_the_verb_of_a_clause_outweighs_how_its_phrase_was_read() -> None:
    bus = first(
        "Orsel Coaches will hand back its troubled South Coast routes in June, a minister said on Monday.",
        "en",
        "2023-02-14",
    )
    ligne = first(
        "L'exploitant rendra les clés de sa ligne en juin, a annoncé mardi la préfète.", "fr", "2023-02-14"
    )

    assert (bus.date.reading.edtf, bus.status) == ("2023-06", Status.ANNOUNCED)
    assert (ligne.date.reading.edtf, ligne.status) == ("2023-06", Status.ANNOUNCED)


def test_a_phrase_outside_of_the_words_of_a_draft_does_not_date_it() -> None:
    text = "« Je reste », raconte Ali, 58 ans, qui devait partir en mai 2031."
    (draft,) = [
        one
        for one in drafts(text, "fr", [a_phrase(text, "mai 2031", "2031-05")])
        if "devait" in one.told.words(one.first, one.last)
    ]

    assert draft.told.words(draft.first, draft.last) == "Ali, 58 ans, qui devait partir en mai 2031"
