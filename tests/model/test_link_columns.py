import numpy as np
from hypothesis import given

from tests.facts import timelines
from tests.makers import in_columns
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.link_columns import LINK_TYPES, are_against_dates
from timeline_app.model.link_order import is_against_dates
from timeline_app.model.timeline import Timeline


@given(timelines(most=12))
def test_a_link_is_against_the_dates_of_its_events_or_not_wherever_these_are_kept(timeline: Timeline) -> None:
    events = in_columns(timeline).events
    assert isinstance(events, EventColumns)
    links = events.columns.links
    assert links is not None
    wrong = are_against_dates(links, events.columns)
    for owner, other, type, is_wrong in zip(*links, wrong, strict=True):
        assert is_wrong == is_against_dates(LINK_TYPES[type], events[int(owner)], events[int(other)])


@given(timelines())
def test_links_are_those_of_the_events_each_once_but_for_those_that_lead_nowhere(timeline: Timeline) -> None:
    events = in_columns(timeline).events
    assert isinstance(events, EventColumns)
    links = events.columns.links
    assert links is not None
    ids = [event.id for event in events]
    found = [(ids[a], LINK_TYPES[t], ids[b]) for a, b, t in zip(*links, strict=True)]
    written = [(event.id, link.type, link.event_id) for event in events for link in event.links]
    assert found == [link for link in dict.fromkeys(written) if link[2] in ids]


@given(timelines())
def test_links_are_moved_with_their_events(timeline: Timeline) -> None:
    events = in_columns(timeline).events
    assert isinstance(events, EventColumns)
    links = events.columns.links
    assert links is not None
    back = np.arange(len(events))[::-1]
    moved = links.moved(back)
    assert list(moved.owners) == sorted(moved.owners)
    again = moved.moved(back)
    assert sorted(zip(*again, strict=True)) == sorted(zip(*links, strict=True))
