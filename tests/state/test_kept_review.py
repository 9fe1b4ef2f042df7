"""A review that was kept goes on where it stopped, also where the rules propose otherwise by now."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.makers import a_candidate, a_proposal, a_reading, an_actor, an_article
from timeline_app.extraction.candidate import Proposal
from timeline_app.model.event import Participation, Status
from timeline_app.state import review as steps
from timeline_app.state.kept_review import from_json, to_json
from timeline_app.state.review import Review, Verdict
from timeline_app.values import replace

ARTICLE = an_article("The firm was sued. It answered. It paid. It closed.")
WORDS = {"sued": "was sued", "answered": "answered", "paid": "paid", "closed": "closed"}


def proposed(*ids: str, renamed: bool = False) -> Proposal:
    candidates = [
        replace(a_candidate(id, WORDS[id], ARTICLE, others=["2023"]), id=f"new-{id}" if renamed else id)
        for id in ids or WORDS
    ]
    return a_proposal(ARTICLE, candidates, [an_actor("firm"), an_actor("bank")])


def again(review: Review, before: Proposal, now: Proposal) -> Review:
    """Through the text of a file."""
    return from_json(json.loads(json.dumps(to_json(review, before))), now)


def verdicts(review: Review) -> dict[str, Verdict]:
    return {each.id: review.decision(each.id).verdict for each in review.candidates}


def test_an_untouched_review_is_worth_no_file() -> None:
    assert to_json(steps.begin(proposed()), proposed()) == {}


def test_decisions_and_place_come_back() -> None:
    review = steps.begin(proposed())
    review = steps.reject(steps.merge(steps.accept(review, "sued"), "paid", "sued"), "answered")
    review = steps.go_to(review, "closed")

    assert again(review, proposed(), proposed()) == review


def test_an_excerpt_merged_into_a_known_event_comes_back() -> None:
    review = steps.merge(steps.begin(proposed()), "paid", "event-of-old")

    assert again(review, proposed(), proposed()).decision("paid").into == "event-of-old"


def test_candidates_are_known_by_their_place_whatever_their_ids() -> None:
    review = steps.merge(steps.begin(proposed()), "paid", "sued")

    found = again(review, proposed(), proposed(renamed=True))

    assert verdicts(found)["new-sued"] is Verdict.ACCEPTED
    assert found.decision("new-paid").into == "new-sued"


def test_edits_come_back_with_the_reason_of_a_date_that_was_proposed() -> None:
    review = steps.begin(proposed())
    paid = review.candidate("paid")
    assert paid is not None
    edited = replace(
        paid,
        title="The firm paid",
        date=replace(paid.date, reading=a_reading("2023")),
        actors=(Participation("bank"),),
        status=Status.ALLEGED,
        status_by="firm",
    )

    found = again(steps.edit(review, edited), proposed(), proposed()).candidate("paid")

    assert found == edited


def test_what_was_accepted_and_is_not_proposed_any_more_is_kept_as_made_by_hand() -> None:
    review = steps.accept(steps.begin(proposed()), "paid")

    found = again(review, proposed(), proposed("sued", "closed"))

    assert [each.id for each in found.accepted()] == ["paid"]
    assert found.made == {"paid"}


def test_what_was_rejected_and_is_not_proposed_any_more_is_forgotten() -> None:
    review = steps.reject(steps.begin(proposed()), "paid")

    assert again(review, proposed(), proposed("sued")) == steps.begin(proposed("sued"))


def test_another_text_takes_nothing_over() -> None:
    other = an_article("The firm was sued, then it paid.")
    proposal = a_proposal(other, [a_candidate("sued", "was sued", other)])
    review = steps.accept(steps.begin(proposed()), "sued")

    assert again(review, proposed(), proposal) == steps.begin(proposal)


def test_actors_that_somebody_added_come_back() -> None:
    review = steps.add_actor(steps.accept(steps.begin(proposed()), "sued"), an_actor("judge"))

    assert again(review, proposed(), proposed()).actors["judge"] == an_actor("judge")


DAMAGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("accepted"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["key", "verdict", "into", "candidate", "edited", "start"]), inner)
    ),
    max_leaves=12,
)


@given(DAMAGE, st.sampled_from(["candidates", "actors", "current"]))
def test_a_damaged_file_only_loses_what_is_damaged(damage: object, where: str) -> None:
    kept = to_json(steps.accept(steps.begin(proposed()), "sued"), proposed())
    kept[where] = damage

    found = from_json(kept, proposed())

    assert {each.id for each in found.candidates} >= set(WORDS)


@given(st.data())
def test_one_damaged_entry_leaves_the_others(data: st.DataObject) -> None:
    kept = to_json(steps.accept(steps.accept(steps.begin(proposed()), "sued"), "paid"), proposed())
    entry = kept["candidates"][0]
    entry[data.draw(st.sampled_from(sorted(entry)))] = data.draw(DAMAGE)

    assert verdicts(from_json(kept, proposed()))["paid"] is Verdict.ACCEPTED
