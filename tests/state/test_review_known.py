"""What a timeline has of an article already is not written a second time."""

import json
from dataclasses import replace

from tests.ui.review_makers import a_proposal
from timeline_app.extraction.settling import settle
from timeline_app.model.timeline import Timeline
from timeline_app.state import review as steps
from timeline_app.state.kept_review import from_json, to_json
from timeline_app.state.review import Verdict
from timeline_app.state.review_known import found_there, grounded, there

PROPOSAL = a_proposal()


def written(*ids: str) -> Timeline:
    """A timeline into which these candidates were written."""
    settled = settle(PROPOSAL, [each for each in PROPOSAL.candidates if each.id in ids])
    return Timeline(events=settled.events, actors=settled.actors, sources=settled.sources)


def test_what_the_timeline_quotes_already_counts_as_merged_into_that_event() -> None:
    review = found_there(steps.begin(PROPOSAL), written("sold", "met"))
    into = {each.id: review.decision(each.id).into for each in review.proposed}

    assert {id: event for id, event in into.items() if event} == {"sold": "sold", "met": "met"}


def test_to_write_it_again_writes_nothing() -> None:
    known = written("sold")
    review = found_there(steps.accept(steps.begin(PROPOSAL), "sold"), known)
    settled = settle(PROPOSAL, review.accepted(), review.merged(), known)

    assert (settled.events, settled.excerpts, settled.sources) == ((), {}, {})


def test_words_are_the_same_however_their_lines_were_broken() -> None:
    known = written("sold")
    (event,) = known.events
    broken = replace(event.excerpts[0], exact=event.excerpts[0].exact.replace(" ", "\n"))
    known = replace(known, events=(replace(event, excerpts=(broken,)),))

    assert found_there(steps.begin(PROPOSAL), known).decision("sold").into == "sold"


def test_what_was_rejected_stays_rejected() -> None:
    review = found_there(steps.reject(steps.begin(PROPOSAL), "sold"), written("sold"))

    assert review.decision("sold").verdict is Verdict.REJECTED


def test_a_timeline_without_any_of_it_changes_nothing() -> None:
    review = steps.begin(PROPOSAL)

    assert found_there(review, Timeline()) is review


def test_what_is_there_is_told_from_what_is_merged_and_not_written_yet() -> None:
    known = written("sold", "met")
    review = steps.merge(found_there(steps.begin(PROPOSAL), known), "left", "met")

    assert there(review, known) == {"sold", "met"}
    assert there(review, Timeline()) == frozenset()


def test_what_was_merged_into_an_event_of_another_timeline_is_open() -> None:
    review = steps.merge(steps.begin(PROPOSAL), "sold", "event-of-another")

    assert grounded(review, Timeline()).decision("sold").verdict is Verdict.OPEN


def test_what_is_merged_into_an_accepted_candidate_or_into_what_is_there_stays_merged() -> None:
    review = steps.merge(steps.begin(PROPOSAL), "left", "met")
    beside_timeline = found_there(steps.begin(PROPOSAL), written("sold"))

    assert grounded(review, Timeline()) is review
    assert grounded(beside_timeline, written("sold")) is beside_timeline


def test_what_was_written_can_be_written_anew_where_that_timeline_is_not_open() -> None:
    done = found_there(steps.accept(steps.begin(PROPOSAL), "sold"), written("sold"))

    again = grounded(from_json(json.loads(json.dumps(to_json(done, PROPOSAL))), PROPOSAL), Timeline())

    assert [each.id for each in again.accepted()] == ["sold"]
    assert again.merged() == {}
