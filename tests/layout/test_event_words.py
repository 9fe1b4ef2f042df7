"""The sentences of the event panel."""

import pytest

from tests.makers import an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.layout.event_words import (
    Said,
    date_sentence,
    dating_sentences,
    quote_sentence,
    quoted,
    relations,
    status_sentence,
)
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Event, Link, LinkType, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, State

PAPER = Source("paper", title="Paper", issued=edtf.parse("2024-03"), language="en")


def _timeline(*events: Event, source: Source = PAPER) -> Timeline:
    return Timeline(
        actors={"ann": Actor("ann", LocalText.plain("Ann"))}, sources={"paper": source}, events=events
    )


def _dating(event: Event, source: Source = PAPER, anchor: Anchor | None = None) -> list[str]:
    anchors = [anchor] * len(event.excerpts)
    return [said.words for said in dating_sentences(event, _timeline(event, source=source), anchors)]


@pytest.mark.parametrize(
    ("status", "by", "sentence"),
    [
        (Status.OCCURRED, "", ""),
        (Status.ANNOUNCED, "ann", "Announced by Ann, not yet done."),
        (Status.ANNOUNCED, "", "Announced, not yet done."),
        (Status.ALLEGED, "ann", "Alleged by Ann, not established."),
        (Status.DISPUTED, "nobody", "Disputed."),
    ],
)
def test_a_status_is_a_sentence_and_names_whose_word_it_is(status: Status, by: str, sentence: str) -> None:
    event = Event("e", LocalText.plain("e"), status=status, status_by=by)
    assert status_sentence(event, _timeline(event), "en") == sentence


def test_a_date_without_support_is_marked() -> None:
    assert date_sentence(an_event(date="2024")) == Said("2024 · unsourced", "warning")
    sourced = an_event(date="2024", excerpts=[an_excerpt(basis=Basis.STATED)])
    assert date_sentence(sourced) == Said("2024")
    assert date_sentence(an_event(date="")).words == "No date in the source"


def test_quotation_marks_are_those_of_the_language_of_the_source() -> None:
    assert quoted(" mot ", "fr-CA") == "«\u00a0mot\u00a0»"
    assert quoted("Wort", "de") == "„Wort“"
    assert quoted("word", "") == "“word”"


def test_a_reckoned_date_says_from_what_it_is_reckoned() -> None:
    excerpt = an_excerpt(phrase="last week", basis=Basis.RELATIVE, date="2024-02")
    event = an_event(date="2024-02", excerpts=[excerpt])
    assert _dating(event)[0] == "“last week”, reckoned from a source dated March 2024: February 2024."
    undated = Source("paper", title="Paper")
    assert (
        _dating(event, undated)[0]
        == "“last week”, reckoned from the date of the source, which is not known: February 2024."
    )


def test_a_phrase_that_is_not_in_the_quote_is_said() -> None:
    excerpt = an_excerpt("in March they met", phrase="in April", basis=Basis.STATED, date="2024-03")
    assert "These words are not in the quote." in _dating(an_event(date="2024-03", excerpts=[excerpt]))


def test_a_dating_whose_quote_is_missing_says_so() -> None:
    excerpt = an_excerpt(basis=Basis.STATED, date="2024-03")
    event = an_event(date="2024-03", excerpts=[excerpt])
    said = _dating(event, anchor=Anchor(State.MISSING))
    assert said[-1] == "The quote that it rests on is not in the source as quoted."
    assert len(_dating(event, anchor=Anchor(State.VERBATIM, 0, 4, "word"))) == 1


def test_differing_dates_stand_side_by_side() -> None:
    excerpts = [an_excerpt(basis=Basis.STATED, date=date) for date in ("2024-03", "2023")]
    assert _dating(an_event(date="2024-03", excerpts=excerpts)) == [
        "Stated by the source: March 2024.",
        "Stated by the source: 2023.",
        "This is another date than the one above.",
    ]


def test_a_quote_in_several_places_says_that_the_first_is_shown() -> None:
    said = quote_sentence(Anchor(State.VERBATIM, 2, 6, "word", places=3))
    assert said.words == (
        "✓ quote verbatim in the source (characters 2–6); it stands in 3 places, this is the first"
    )


def test_only_quotes_that_stand_are_good() -> None:
    tones = {state: quote_sentence(Anchor(state, 0, 4, "word")).tone for state in State}
    assert [state for state, tone in tones.items() if tone == "good"] == [State.VERBATIM, State.TYPOGRAPHY]


@pytest.mark.parametrize("type", list(LinkType))
def test_every_link_is_worded_both_ways(type: LinkType) -> None:
    one, other = an_event("one", links=[Link(type, "other")]), an_event("other")
    timeline = _timeline(one, other)
    (outgoing,) = relations(one, timeline)
    (incoming,) = relations(other, timeline)
    assert (outgoing.event.id, outgoing.arrow) == ("other", "→")
    assert (incoming.event.id, incoming.arrow) == ("one", "←")
    assert outgoing.words.startswith("this event ")
    assert incoming.words.endswith("this event")


def test_a_link_written_twice_or_to_nowhere_is_shown_once_or_not_at_all() -> None:
    one = an_event("one", links=[Link(LinkType.CAUSES, "other")] * 2 + [Link(LinkType.CAUSES, "nowhere")])
    assert len(relations(one, _timeline(one, an_event("other")))) == 1


@pytest.mark.parametrize("state", [State.VERBATIM, State.TYPOGRAPHY, State.DIFFERS, State.MISSING])
def test_a_text_that_is_not_the_copy_named_never_makes_a_quote_good(state: State) -> None:
    said = quote_sentence(Anchor(state, 1, 5, "some", is_in_other_text=True))
    assert said.tone == "warning"
    assert said.words.startswith("Not verified")


def test_a_link_that_the_dates_rule_out_says_so_from_both_ends() -> None:
    answer = an_event("answer", date="2024-03-04", links=[Link(LinkType.ANSWERS, "question")])
    question = an_event("question", date="2024-03-05")
    timeline = _timeline(answer, question)
    (outgoing,), (incoming,) = relations(answer, timeline), relations(question, timeline)
    assert outgoing.words == "⚠ this event answers it: their dates rule it out"
    assert incoming.words == "⚠ answers this event: their dates rule it out"
    assert outgoing.is_against_dates
    assert incoming.is_against_dates
