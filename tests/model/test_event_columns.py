from dataclasses import replace

import numpy as np

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event_columns import EventColumns, Ragged, columns_of, own_words
from timeline_app.model.local_text import LocalText


def test_events_come_back_as_they_were_in_the_order_of_time() -> None:
    late, early, undated = an_event("b", date="2025"), an_event("a", date="2024"), an_event("c", date="")
    events = columns_of([undated, late, early], [], [])
    assert list(events) == [early, late, undated]
    assert events[0] == early
    assert events[-1] == undated
    assert events[1:] == (late, undated)


def test_an_event_is_found_by_its_id() -> None:
    timeline = in_columns(a_timeline(an_event("a"), an_event("b")))
    found = timeline.event("b")
    assert found is not None
    assert found.id == "b"
    assert timeline.event("c") is None


def test_columns_say_what_the_events_say() -> None:
    event = an_event(
        "a",
        date="2024-03~",
        actors=["ann", "bob"],
        tags=["x"],
        importance=5,
        excerpts=[an_excerpt("w" * 60, "one"), an_excerpt("v" * 60, "two")],
    )
    events = in_columns(a_timeline(an_event("z", date="2025", actors=["bob"]), event)).events
    assert isinstance(events, EventColumns)
    columns = events.columns
    assert columns.actors.names == ("bob", "ann")
    assert columns.actors[0] == (1, 0)
    assert [columns.sources.names[n] for n in columns.sources[0]] == ["one", "two"]
    assert (columns.about[0], columns.importance[0], columns.long_quotes[0]) == (1, 5, 2)
    assert columns.start_earliest[0] == event.span.start.earliest  # type: ignore[union-attr]


def test_differing_dates_of_excerpts_are_kept_as_the_reach_of_the_event() -> None:
    event = an_event(
        "a", date="2024-03-05", excerpts=[an_excerpt(date="2024-03"), an_excerpt(date="2024-03-05")]
    )
    events = in_columns(a_timeline(event)).events
    assert isinstance(events, EventColumns)
    left, right, *_ = events.columns.reach[0]
    assert (right - left) / 86_400 == 31


def test_what_it_is_searched_by_are_its_own_words() -> None:
    event = an_event("a", title="The title", tags=["a tag"], excerpts=[an_excerpt("The words")])
    assert own_words(event) == "The title\na tag\nThe words"


def test_ragged_numbers_can_be_taken_in_another_order() -> None:
    ragged = Ragged.of([(1, 2, 1), (), (0,)], ["a", "b", "c"])
    assert list(ragged) == [(1, 2), (), (0,)]
    assert list(ragged.taken(np.array([2, 0]))) == [(0,), (1, 2)]
    assert ragged.owners().tolist() == [0, 0, 2]


def test_titles_come_in_the_language_asked_for() -> None:
    titled = LocalText((("en", "The letter"), ("fr", "La lettre")))
    events = in_columns(a_timeline(replace(an_event("a"), title=titled), an_event("b", title="Plain"))).events
    assert isinstance(events, EventColumns)
    assert events.records.titles(0, 2, "fr") == ["La lettre", "Plain"]
    assert events.records.titles(1, 2, "en") == ["Plain"]
