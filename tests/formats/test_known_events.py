"""Very many events by id."""

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.formats.known_events import KnownEvents
from timeline_app.model.event_columns import EventColumns


def test_events_in_columns_are_known_by_their_ids() -> None:
    events = in_columns(a_timeline(an_event("b", date="2025"), an_event("a", date="2024"))).events
    assert isinstance(events, EventColumns)
    known = KnownEvents(events)
    assert [*known] == ["a", "b"]
    assert "a" in known
    assert "c" not in known
    assert known["b"].id == "b"
    assert known.get("c") is None
