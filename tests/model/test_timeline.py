import dataclasses

import pytest
from hypothesis import given

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
