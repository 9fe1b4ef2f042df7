"""Dates of one event by several excerpts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import an_event, an_excerpt
from timeline_app.model.event import Event
from timeline_app.model.rival_dates import Agreement, agreement, contradictions, given_dates, rival_dates

DATES = (
    "2024", "2024-03", "2024-03-05", "2024-03-06", "2024-04", "[..2024-03]", "2024-03-06/..", "/2024-03-01",
    "2024-05/", "[2024-03-01..2024-03-31]", "2023",
)  # fmt: skip


def dated(*dates: str) -> Event:
    """An event whose excerpts, each of a source of its own, give these dates; "" gives none."""
    return an_event(excerpts=[an_excerpt(source=f"s{n}", date=date) for n, date in enumerate(dates)])


def test_excerpts_that_give_the_same_date_are_one_date_of_all_their_sources() -> None:
    first, second = given_dates(dated("2024-03-05", "", "2024-03", "2024-03-05"))
    assert (first.span.text, first.source_ids) == ("2024-03-05", ("s0", "s3"))
    assert (second.span.text, second.source_ids) == ("2024-03", ("s2",))


def test_the_same_bounds_in_other_words_are_no_rival() -> None:
    assert rival_dates(dated("2024-03", "[2024-03-01..2024-03-31]", "2024-03~")) == ()
    assert rival_dates(dated("/2024-03", "/2024-03")) == ()


@pytest.mark.parametrize(
    ("dates", "stands"),
    [
        ((), Agreement.UNCOMPARED),
        (("2024", ""), Agreement.UNCOMPARED),
        (("2024", "2024"), Agreement.AGREE),
        (("2024", "2024-03"), Agreement.DIFFER),
        (("2024-03-05", "2024-03-06"), Agreement.CONTRADICT),
        (("2024-03-05", "2024-03", "2024-04"), Agreement.CONTRADICT),
        (("/2024-03", "2024-02"), Agreement.DIFFER),
        (("2024-05/", "2024-02"), Agreement.CONTRADICT),
    ],
)
def test_dates_agree_differ_or_contradict(dates: tuple[str, ...], stands: Agreement) -> None:
    assert agreement(dated(*dates)) is stands


def test_a_contradiction_names_the_earlier_excerpt_and_the_one_that_does_not_meet_it() -> None:
    (found,) = contradictions(given_dates(dated("2024-03", "2024-03-05", "2024-04")))
    assert (found.first.span.text, found.second.span.text) == ("2024-03-05", "2024-04")


@given(st.lists(st.sampled_from(DATES), max_size=7))
def test_there_is_a_contradiction_for_each_date_that_does_not_meet_an_earlier_one(dates: list[str]) -> None:
    rivals = given_dates(dated(*dates))
    found = contradictions(rivals)
    assert [each.second for each in found] == [
        date for n, date in enumerate(rivals) if any(not date.span.meets(other.span) for other in rivals[:n])
    ]
    assert not any(each.first.span.meets(each.second.span) for each in found)
    assert (agreement(dated(*dates)) is Agreement.CONTRADICT) == bool(found)


@given(st.lists(st.sampled_from(DATES), max_size=7))
def test_every_excerpt_with_a_date_is_behind_one_date(dates: list[str]) -> None:
    event = dated(*dates)
    behind = [excerpt for each in given_dates(event) for excerpt in each.excerpts]
    assert sorted(behind, key=event.excerpts.index) == list(event.excerpts)
