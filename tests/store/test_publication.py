"""Events by when they became known."""

import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import from_civil
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication, first_issued
from timeline_app.store.rows import let_through
from timeline_app.store.table import KNOWN, OPEN, EventTable, build_table

ISSUED = {"may": "2024-05", "tenth": "2024-05-10", "none": "", "open": "2024-06-01/..", "vague": "../.."}
DATES = ("", "2024-03-05", "2024-03", "2023/2025", "2024-09-01/..", "[..2024-01]")


def timeline_of(*events: Event) -> Timeline:
    timeline = a_timeline(*events)
    sources = {
        id: replace(source, issued=edtf.parse(ISSUED[id]) if ISSUED[id] else None)
        for id, source in timeline.sources.items()
    }
    return replace(timeline, sources=sources)


def an_event_of(id: str, date: str, *sources: str) -> Event:
    return an_event(id, date=date, excerpts=[an_excerpt(source=source) for source in sources])


def published(*events: Event) -> EventTable:
    return by_publication(build_table(timeline_of(*events)))


def test_an_event_stands_where_the_first_of_its_sources_was_issued() -> None:
    event = an_event_of("a", "2024-03-05", "none", "tenth", "may")
    source = first_issued(event, timeline_of(event))
    assert source is not None
    assert source.id == "may"
    table = published(event)
    assert (table.left[0], table.right[0]) == (from_civil(2024, 5), from_civil(2024, 6))
    assert math.isnan(table.note[0])


def test_a_day_of_issue_has_a_note() -> None:
    assert published(an_event_of("a", "2024-03-05", "tenth")).note[0] == from_civil(2024, 5, 10, 12)


def test_events_are_sorted_by_when_they_became_known_and_those_of_unknown_issue_come_last() -> None:
    table = published(
        an_event_of("unknown", "1999", "none"),
        an_event_of("vague", "1998", "vague"),
        an_event_of("later", "2000", "tenth"),
        an_event_of("first", "2024-04", "may"),
        an_event_of("sourceless", "2001"),
    )
    assert [event.id for event in table.events[:2]] == ["first", "later"]
    assert table.undated.tolist() == [0, 0, 1, 1, 1]
    assert table.row_of == {event.id: row for row, event in enumerate(table.events)}


def test_an_event_reaches_from_its_publication_to_where_it_happened() -> None:
    table = published(an_event_of("a", "2024-09-01/..", "tenth"), an_event_of("b", "", "tenth"))
    a, b = table.row_of["a"], table.row_of["b"]
    assert (table.reach_left[a], table.reach_right[a]) == (from_civil(2024, 5, 10), from_civil(2024, 9, 2))
    assert (table.reach_left_side[a], table.reach_right_side[a]) == (KNOWN, OPEN)
    assert (table.reach_left[b], table.reach_right[b]) == (table.left[b], table.right[b])
    assert math.isnan(table.when_left[b])


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    sources = st.lists(st.sampled_from(tuple(ISSUED)), max_size=3)
    return timeline_of(
        *(
            an_event_of(f"e{n}", draw(st.sampled_from(DATES)), *draw(sources))
            for n in range(draw(st.integers(1, 12)))
        )
    )


@given(timelines())
def test_no_event_is_lost_and_each_keeps_what_is_known_of_it(timeline: Timeline) -> None:
    plain = build_table(timeline)
    table = by_publication(plain)
    assert sorted(event.id for event in table.events) == sorted(event.id for event in plain.events)
    for row, event in enumerate(table.events):
        was = plain.row_of[event.id]
        assert str(table.when_left[row]) == str(plain.left[was])
        assert table.when_right_side[row] == plain.right_side[was]
        assert (table.importance[row], table.actors[row]) == (plain.importance[was], plain.actors[was])
        assert bool(table.undated[row]) == math.isnan(table.left[row])


@given(timelines(), st.sampled_from(["", "after:2024-03", "before:2024-02", "-after:2024", "e1"]))
def test_a_filter_lets_the_same_events_through(timeline: Timeline, words: str) -> None:
    plain = build_table(timeline)
    table = by_publication(plain)
    chosen = Filter(words=words)
    assert {table.events[row].id for row in let_through(chosen, table)} == {
        plain.events[row].id for row in let_through(chosen, plain)
    }
