"""What decided candidates come to."""

from tests.makers import a_timeline, an_event
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal
from timeline_app.extraction.settling import settle
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Excerpt, Link, LinkType, Participation
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.phrases.phrase import Reading
from timeline_app.values import replace
from timeline_app.words import Message


def a_candidate(
    id: str, *, date: str = "2024-03", source: str = "paper", actors: tuple[str, ...] = (), exact: str = ""
) -> Candidate:
    reading = Reading(date, edtf.parse(date) if date else None, Message("So it is written."))
    return Candidate(
        id=id,
        title=f"Of {id}",
        article=0,
        start=0,
        end=9,
        excerpt=Excerpt(source, exact or f"words on {id}"),
        date=CandidateDate(reading, Basis.STATED if date else None, "March" if date else ""),
        actors=tuple(map(Participation, actors)),
    )


def a_proposal(*candidates: Candidate) -> Proposal:
    ids = {part.actor_id for each in candidates for part in each.actors} | {"unused"}
    return Proposal(
        sources={id: Source(id, title=id) for id in ("paper", "post", "other")},
        actors={id: Actor(id, LocalText.plain(id.title())) for id in sorted(ids)},
        candidates=candidates,
    )


def test_an_accepted_candidate_becomes_an_event_that_rests_on_its_words() -> None:
    met = a_candidate("met", actors=("ann", "bo"))

    settled = settle(a_proposal(met, a_candidate("left")), [met])

    (event,) = settled.events
    assert (event.id, event.title, event.actor_ids) == ("met", LocalText.plain("Of met"), ("ann", "bo"))
    assert event.span == edtf.parse("2024-03")
    (excerpt,) = event.excerpts
    assert (excerpt.phrase, excerpt.date, excerpt.basis) == ("March", event.span, Basis.STATED)


def test_only_actors_and_sources_are_written_that_are_used_and_not_known() -> None:
    met = replace(a_candidate("met", actors=("ann", "bo")), status_by="unused")
    known = a_timeline(an_event("old", actors=["ann"]))

    settled = settle(a_proposal(met, a_candidate("left", source="post")), [met], known=known)

    assert list(settled.actors) == ["bo", "unused"]
    assert list(settled.sources) == ["paper"]


def test_an_excerpt_keeps_its_own_date_on_the_event_that_takes_it() -> None:
    met, again = a_candidate("met"), a_candidate("again", date="2024-03-05", source="post")

    settled = settle(a_proposal(met, again), [met], {"met": [again]})

    (event,) = settled.events
    assert event.span == edtf.parse("2024-03")
    assert [each.date for each in event.excerpts] == [edtf.parse("2024-03"), edtf.parse("2024-03-05")]
    assert list(settled.sources) == ["paper", "post"]


def test_a_known_event_is_given_an_excerpt_once() -> None:
    one, other = a_candidate("one"), a_candidate("other")
    old = an_event("old", excerpts=[Excerpt("paper", "words on one")])

    settled = settle(a_proposal(one, other), [], {"old": [one, other, other]}, a_timeline(old))

    assert settled.events == ()
    assert [each.exact for each in settled.excerpts["old"]] == ["words on other"]
    assert settled.actors == {}


def test_an_event_that_has_all_the_excerpts_already_is_not_mentioned() -> None:
    one = a_candidate("one")
    old = an_event("old", excerpts=[Excerpt("paper", "words on one")])

    assert settle(a_proposal(one), [], {"old": [one]}, a_timeline(old)).excerpts == {}


def test_links_lead_to_what_is_there() -> None:
    links = (
        Link(LinkType.FOLLOWS, "merged"),
        Link(LinkType.FOLLOWS, "first"),
        Link(LinkType.ANSWERS, "rejected"),
        Link(LinkType.ANSWERS, "old"),
        Link(LinkType.ANSWERS, "after"),
        Link(LinkType.CAUSES, "told-again"),
    )
    first = a_candidate("first", date="2024-01")
    told = replace(a_candidate("told"), links=links)
    again = a_candidate("told-again")
    merged = a_candidate("merged")
    known = a_timeline(an_event("old", date="2023"), an_event("after", date="2025"))

    settled = settle(
        a_proposal(first, told, again, merged), [first, told], {"first": [merged], "told": [again]}, known
    )

    assert settled.events[1].links == (Link(LinkType.FOLLOWS, "first"), Link(LinkType.ANSWERS, "old"))


def test_nothing_accepted_is_nothing_to_write() -> None:
    settled = settle(a_proposal(a_candidate("met")), [])

    assert (settled.events, settled.excerpts, settled.actors, settled.sources) == ((), {}, {}, {})
