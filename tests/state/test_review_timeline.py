"""The timeline that a review leads to has what is accepted, what is looked at, and what was there."""

from tests.makers import a_timeline, an_event
from tests.ui.review_makers import a_proposal
from timeline_app.model.timeline import Timeline
from timeline_app.state import review as steps
from timeline_app.state.review_timeline import MOST_KNOWN, timeline_of

PROPOSAL = a_proposal()


def ids(timeline: Timeline) -> list[str]:
    return [event.id for event in timeline.events]


def test_what_is_accepted_and_what_is_looked_at_is_shown() -> None:
    review = steps.go_to(steps.accept(steps.begin(PROPOSAL), "met"), "quay")

    assert ids(timeline_of(review, PROPOSAL, Timeline())) == ["met", "quay"]


def test_what_is_rejected_is_not_shown_even_while_it_is_looked_at() -> None:
    review = steps.reject(steps.begin(PROPOSAL), "sold")

    assert ids(timeline_of(review, PROPOSAL, Timeline())) == []


def test_the_known_events_are_shown_along_with_what_was_merged_into_them() -> None:
    known = a_timeline(an_event("old"))
    review = steps.merge(steps.begin(PROPOSAL), "sold", "old")
    timeline = timeline_of(review, PROPOSAL, known)

    assert ids(timeline) == ["old"]
    assert [each.exact for each in timeline.events[0].excerpts] == ["The harbour of Lorne was sold last week"]


def test_an_event_has_the_excerpts_of_the_candidates_that_were_merged_into_it() -> None:
    review = steps.merge(steps.begin(PROPOSAL), "left", "met")
    event = timeline_of(review, PROPOSAL, Timeline()).event("met")

    assert event is not None
    assert [each.phrase for each in event.excerpts] == ["5 March 2024", ""]
    assert {each.source_id for each in event.excerpts} <= set(
        timeline_of(review, PROPOSAL, Timeline()).sources
    )


def test_of_very_many_known_events_only_those_are_shown_that_take_an_excerpt() -> None:
    known = a_timeline(*(an_event(f"e{n}") for n in range(MOST_KNOWN + 1)))
    review = steps.merge(steps.begin(PROPOSAL), "sold", "e7")

    assert ids(timeline_of(review, PROPOSAL, known)) == ["e7"]


def test_what_is_looked_at_matters_most_then_what_is_accepted_then_what_was_there() -> None:
    known = a_timeline(an_event("old", importance=5), an_event("slight", importance=1))
    review = steps.go_to(steps.accept(steps.begin(PROPOSAL), "met"), "quay")
    events = timeline_of(review, PROPOSAL, known).events

    assert {each.id: each.importance for each in events} == {"old": 3, "slight": 1, "met": 4, "quay": 5}


def test_the_event_that_takes_the_excerpt_looked_at_matters_as_much() -> None:
    review = steps.merge(steps.begin(PROPOSAL), "sold", "old")

    assert timeline_of(review, PROPOSAL, a_timeline(an_event("old"))).events[0].importance == 5
