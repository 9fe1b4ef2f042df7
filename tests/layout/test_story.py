"""The story: a cover, then every event that is let through, each with all it rests on."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt, in_columns
from timeline_app.layout.content import Content
from timeline_app.layout.story import Slide, slides
from timeline_app.model.event import Basis, Event, Status
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

EVERYTHING = Filter()


def told(events: Sequence[Event], chosen: Filter = EVERYTHING, **anchors: Anchor) -> tuple[Slide, ...]:
    table = build_table(a_timeline(*events))
    content = Content(table, let_through(chosen, table), "en", FixedRuler())
    return tuple(slides(content, chosen, {(id, 0): anchor for id, anchor in anchors.items()}))


def said(slide: Slide, role: str) -> list[str]:
    return [part.text for part in (*slide.facts, *slide.evidence) if part.role == role]


def test_the_cover_names_the_timeline_how_many_events_and_the_filter() -> None:
    cover, *_ = told([an_event("a", actors=["ann"]), an_event("b")], Filter(actors=frozenset({"ann"})))
    assert cover.title == "A timeline"
    assert said(cover, "date") == ["1 of 2 events"]
    assert said(cover, "known") == ["Filter: events with ann."]


def test_events_follow_in_order_of_time_the_undated_last() -> None:
    events = [an_event("late", date="2024"), an_event("never", date=""), an_event("early", date="1999")]
    assert [slide.event_id for slide in told(events)] == ["", "early", "late", "never"]


def test_a_slide_has_title_date_actors_how_it_is_known_quote_and_source() -> None:
    excerpt = an_excerpt("on 5 March", phrase="5 March", date="2024-03-05", basis=Basis.STATED)
    event = an_event(
        "a", title="It happens", actors=["ann", "bob"], summary="So it went.", excerpts=[excerpt]
    )
    _, slide = told([event], a=Anchor(State.VERBATIM, 3, 13))
    assert slide.title == "It happens"
    assert said(slide, "number") == ["1 of 1"]
    assert said(slide, "date") == ["5 March 2024"]
    assert said(slide, "actors") == ["ann, bob"]
    assert said(slide, "summary") == ["So it went."]
    assert said(slide, "known") == ["“5 March”, as the source states it: 5 March 2024."]
    assert said(slide, "quote") == ["“on 5 March”"]
    assert said(slide, "source") == ["1 · The paper"]
    assert said(slide, "state") == ["✓ quote verbatim in the source (characters 3–13)"]


def test_what_is_not_known_to_have_happened_is_said() -> None:
    _, slide = told([an_event("a", status=Status.ALLEGED)])
    assert said(slide, "status") == ["Alleged, not established."]


def test_beside_a_quote_that_differs_stands_what_the_source_has() -> None:
    event = an_event("a", excerpts=[an_excerpt("did dismiss")])
    _, slide = told([event], a=Anchor(State.DIFFERS, 0, 15, "did not dismiss"))
    assert said(slide, "passage") == ["“did not dismiss”"]
    assert [part.tone for part in slide.evidence if part.role == "state"] == ["bad"]


def test_a_date_without_support_is_called_unsourced_here_too() -> None:
    _, slide = told([an_event("a")])
    assert said(slide, "date") == ["5 March 2024 · unsourced"]


def test_where_nothing_matches_the_cover_says_so() -> None:
    (cover,) = told([an_event("a")], Filter(words="nothing"))
    assert any("No event has the words" in text for text in said(cover, "summary"))


@given(st.lists(st.sampled_from(["2024", "1999-03", "", "../2001", "[2000,2010]"]), max_size=8))
def test_every_event_let_through_has_one_slide(dates: list[str]) -> None:
    events = [an_event(f"e{n}", date=date) for n, date in enumerate(dates)]
    assert sorted(slide.event_id for slide in told(events)[1:]) == sorted(event.id for event in events)


def test_where_an_event_is_told_is_known_without_telling_the_others() -> None:
    table = build_table(in_columns(a_timeline(an_event("a", date="2024"), an_event("b", date="2025"))))
    story = slides(Content(table, [1], "en", FixedRuler()), EVERYTHING, {})
    assert len(story) == 2
    assert story.place_of("b") == 1
    assert story.place_of("a") == story.place_of("nobody") == 0
    assert story[-1].event_id == "b"
