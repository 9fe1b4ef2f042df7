import dataclasses

import pytest

from tests.makers import a_timeline, an_event
from timeline_app.model.local_text import LocalText


def test_events_are_found_by_id() -> None:
    timeline = a_timeline(an_event("one"), an_event("two"))
    found = timeline.event("two")
    assert found is not None
    assert found.id == "two"
    assert timeline.event("three") is None


def test_facts_are_replaced_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        a_timeline().title = LocalText.plain("another")  # type: ignore[misc]
