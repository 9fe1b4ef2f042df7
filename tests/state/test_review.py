"""Decisions on candidates: each step leads where it says, and every one of them can be told apart afterwards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.makers import a_candidate, a_proposal, an_actor, an_article
from timeline_app.state import review as steps
from timeline_app.state.review import Review, Verdict
from timeline_app.values import replace

ARTICLE = an_article("The firm was sued. It answered. It paid. It closed.")
NAMES = {"sued": "was sued", "answered": "answered", "paid": "paid", "closed": "closed"}


def begun() -> Review:
    candidates = [a_candidate(id, words, ARTICLE) for id, words in NAMES.items()]
    return steps.begin(a_proposal(ARTICLE, candidates, [an_actor("firm")]))


def test_a_review_begins_at_the_first_candidate_with_nothing_decided() -> None:
    review = begun()

    assert review.current == "sued"
    assert (review.counts().open, review.counts().reviewed) == (4, 0)


def test_a_proposal_without_candidates_has_nothing_to_look_at() -> None:
    assert steps.begin(a_proposal(ARTICLE, [])).current == ""


def test_what_is_accepted_becomes_an_event_and_what_is_rejected_does_not() -> None:
    review = steps.reject(steps.accept(begun(), "paid"), "sued")

    assert [each.id for each in review.accepted()] == ["paid"]
    assert review.decision("sued").verdict is Verdict.REJECTED
    assert review.counts().reviewed == 2


def test_reopening_takes_a_decision_back() -> None:
    assert steps.reopen(steps.accept(begun(), "paid"), "paid") == begun()


def test_merging_accepts_the_candidate_that_takes_the_excerpt() -> None:
    review = steps.merge(begun(), "answered", "sued")

    assert [each.id for each in review.accepted()] == ["sued"]
    assert {into: [each.id for each in merged] for into, merged in review.merged().items()} == {
        "sued": ["answered"]
    }


def test_merging_into_a_known_event_needs_no_candidate() -> None:
    review = steps.merge(begun(), "answered", "event-of-old")

    assert list(review.merged()) == ["event-of-old"]
    assert review.accepted() == ()


def test_what_was_merged_into_a_merged_candidate_goes_along_to_the_same_event() -> None:
    review = steps.merge(steps.merge(begun(), "answered", "paid"), "paid", "sued")

    assert [each.id for each in review.merged()["sued"]] == ["answered", "paid"]


def test_merging_into_what_is_merged_itself_goes_where_that_went() -> None:
    review = steps.merge(steps.merge(begun(), "paid", "sued"), "answered", "paid")

    assert [each.id for each in review.merged()["sued"]] == ["answered", "paid"]


def test_nothing_is_merged_into_itself_by_whatever_way() -> None:
    review = steps.merge(begun(), "paid", "sued")

    assert not steps.can_merge(review, "sued", "paid")
    with pytest.raises(ValueError, match="itself"):
        steps.merge(review, "sued", "paid")


def test_rejecting_what_took_an_excerpt_opens_the_one_that_gave_it() -> None:
    review = steps.reject(steps.merge(begun(), "paid", "sued"), "sued")

    assert review.decision("paid").verdict is Verdict.OPEN


def test_an_edit_shows_and_going_back_to_what_was_proposed_is_no_edit() -> None:
    review = begun()
    paid = review.candidate("paid")
    assert paid is not None
    edited = steps.edit(review, replace(paid, title="The firm paid"))

    assert [each.title for each in edited.candidates if each.id == "paid"] == ["The firm paid"]
    assert steps.edit(edited, paid) == review


def test_next_stops_at_the_end() -> None:
    at_the_end = steps.go_to(begun(), "closed")

    assert steps.step(at_the_end, 1).current == "closed"
    assert steps.step(at_the_end, -1).current == "paid"


def test_the_next_open_one_is_sought_from_the_beginning_once_the_end_is_reached() -> None:
    review = steps.go_to(steps.accept(begun(), "sued"), "closed")

    assert steps.step(review, 1, only_open=True).current == "answered"


def test_where_all_is_decided_the_next_open_one_is_where_one_is() -> None:
    review = begun()
    for id in NAMES:
        review = steps.accept(review, id)

    assert steps.step(review, 1, only_open=True) == review


def test_a_candidate_made_by_hand_stands_in_the_order_of_the_text_and_is_accepted() -> None:
    made = a_candidate("by-hand", "It answered", ARTICLE)
    review = steps.make(begun(), made)

    assert [each.id for each in review.candidates] == ["sued", "by-hand", "answered", "paid", "closed"]
    assert review.current == "by-hand"
    assert [each.id for each in review.accepted()] == ["by-hand"]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["accept", "reject", "reopen"]), st.sampled_from(list(NAMES)), st.just("")),
        st.tuples(st.just("merge"), st.sampled_from(list(NAMES)), st.sampled_from([*NAMES, "known"])),
    ),
    max_size=12,
)


@given(STEPS)
def test_an_excerpt_only_ever_goes_to_an_event_that_will_be_there(taken: list[tuple[str, str, str]]) -> None:
    review = begun()
    for name, id, into in taken:
        if name != "merge":
            review = getattr(steps, name)(review, id)
        elif steps.can_merge(review, id, into):
            review = steps.merge(review, id, into)

        there = {each.id for each in review.accepted()} | {"known"}
        assert set(review.merged()) <= there
        assert review.counts().all == len(NAMES)


def test_a_candidate_that_was_written_under_its_own_id_stays_so_when_it_takes_an_excerpt() -> None:
    written = replace(begun(), decisions={"sued": steps.Decision(Verdict.MERGED, "sued")})
    review = steps.merge(written, "answered", "sued")

    assert review.decision("sued") == steps.Decision(Verdict.MERGED, "sued")
    assert review.decision("answered").into == "sued"
