"""Which events have links to one."""

import pytest

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.model.event import Event, Link, LinkType
from timeline_app.model.timeline import Timeline
from timeline_app.store import incoming as module
from timeline_app.store.incoming import incoming, is_known, linking_to
from timeline_app.store.stepwise import finish


def linked_events() -> tuple[Event, ...]:
    to_a = [Link(LinkType.ANSWERS, "a"), Link(LinkType.FOLLOWS, "a")]
    return (
        an_event("a", date="2024"),
        an_event("b", date="2022", links=to_a),
        an_event("c", date="2023", links=[Link(LinkType.CAUSES, "b"), Link(LinkType.CAUSES, "a")]),
    )


@pytest.mark.parametrize("timeline", [a_timeline(*linked_events()), in_columns(a_timeline(*linked_events()))])
def test_each_event_that_links_to_one_is_found_once(timeline: Timeline) -> None:
    by_id = {event.id: event for event in timeline.events}
    assert [each.id for each in linking_to(by_id["a"], timeline)] == ["b", "c"]
    assert [each.id for each in linking_to(by_id["b"], timeline)] == ["c"]
    assert linking_to(by_id["c"], timeline) == []


def test_where_very_many_have_links_they_are_known_once_they_were_looked_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_SOON", 1)
    timeline = in_columns(a_timeline(*linked_events()))
    assert not is_known(timeline)
    assert finish(incoming(timeline)) == {"a": [0, 1], "b": [1]}
    assert is_known(timeline)
