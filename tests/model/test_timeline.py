import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import a_timeline, an_event, in_columns
from timeline_app.model.local_text import LocalText
from timeline_app.model.timeline import Timeline


def test_events_are_found_by_id() -> None:
    timeline = a_timeline(an_event("one"), an_event("two"))
    found = timeline.event("two")
    assert found is not None
    assert found.id == "two"
    assert timeline.event("three") is None


def test_facts_are_replaced_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        a_timeline().title = LocalText.plain("another")  # type: ignore[misc]


@given(timelines())
def test_tags_are_those_of_the_events_each_once(timeline: Timeline) -> None:
    assert timeline.tags() == tuple(dict.fromkeys(tag for event in timeline.events for tag in event.tags))
    assert sorted(in_columns(timeline).tags()) == sorted(timeline.tags())


@given(timelines(), st.sampled_from(["paper", "wire", "nothing"]), st.integers(0, 8), st.integers(1, 4))
def test_the_events_that_rest_on_a_source_are_those_around_one_where_they_are_very_many(
    timeline: Timeline, source_id: str, around: int, most: int
) -> None:
    quoting = [event for event in timeline.events if source_id in event.source_ids]
    assert timeline.resting_on(source_id) == (quoting, 0)
    bulk = in_columns(timeline)
    ordered = [event for event in bulk.events if source_id in event.source_ids]
    shown, left_out = bulk.resting_on(source_id, f"e{around}", most)
    assert len(shown) == min(most, len(ordered))
    assert len(shown) + left_out == len(ordered)
    assert [event for event in ordered if event in shown] == list(shown)
    if any(event.id == f"e{around}" for event in ordered):
        assert f"e{around}" in [event.id for event in shown]
