"""What a timeline has of an article already is neither declared nor written a second time."""

from dataclasses import replace

from tests.ui.review_makers import ARTICLE, a_proposal
from timeline_app.extraction.settling import settle
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.state import review as steps
from timeline_app.state.review import Verdict
from timeline_app.state.review_known import found_there, with_known_sources

BARE = a_proposal()
SUMMED = replace(
    BARE, sources={id: replace(each, sha256=ARTICLE.sha256) for id, each in BARE.sources.items()}
)
KNOWN = Timeline(sources={"the-paper": Source("the-paper", "The Paper", sha256=ARTICLE.sha256.upper())})


def written(*ids: str) -> Timeline:
    """The known timeline once these candidates were written into it."""
    proposal = with_known_sources(SUMMED, KNOWN)
    accepted = [each for each in proposal.candidates if each.id in ids]
    settled = settle(proposal, accepted, known=KNOWN)
    return replace(KNOWN, events=settled.events, actors=settled.actors)


def test_a_source_of_the_same_text_takes_the_place_of_the_new_one() -> None:
    proposal = with_known_sources(SUMMED, KNOWN)

    assert list(proposal.sources) == ["the-paper"]
    assert {each.excerpt.source_id for each in proposal.candidates} == {"the-paper"}


def test_a_source_of_another_text_stays() -> None:
    other = Timeline(sources={"the-paper": Source("the-paper", "The Paper", sha256="0" * 64)})

    assert with_known_sources(SUMMED, other) is SUMMED
    assert with_known_sources(BARE, Timeline(sources={"none": Source("none")})) is BARE


def test_what_the_timeline_quotes_already_counts_as_merged_into_that_event() -> None:
    known = written("sold", "met")
    review = found_there(steps.begin(with_known_sources(SUMMED, known)), known)

    assert {
        each.id: review.decision(each.id).into for each in review.proposed if review.decision(each.id).into
    } == {
        "sold": "sold",
        "met": "met",
    }


def test_to_write_it_again_writes_nothing() -> None:
    known = written("sold")
    proposal = with_known_sources(SUMMED, known)
    review = found_there(steps.accept(steps.begin(proposal), "sold"), known)
    settled = settle(proposal, review.accepted(), review.merged(), known)

    assert (settled.events, settled.excerpts, settled.sources) == ((), {}, {})


def test_what_was_rejected_stays_rejected() -> None:
    known = written("sold")
    review = found_there(steps.reject(steps.begin(with_known_sources(SUMMED, known)), "sold"), known)

    assert review.decision("sold").verdict is Verdict.REJECTED


def test_a_timeline_without_any_of_it_changes_nothing() -> None:
    review = steps.begin(SUMMED)

    assert found_there(review, KNOWN) is review
