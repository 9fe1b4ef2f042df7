"""Which events have links to one: looked up once among all that have any, and kept."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakKeyDictionary

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.store.stepwise import Steps, finish

if TYPE_CHECKING:
    from timeline_app.model.event_columns import EventColumns

Incoming: TypeAlias = Mapping[str, Sequence[int]]
"""By the id of an event, the indexes of those that link to it, ascending."""

_STEP = 16  # events
_SOON = 300  # events with links are looked up sooner than anybody could wait

_kept: "WeakKeyDictionary[EventColumns, Incoming]" = WeakKeyDictionary()


def linking_to(event: Event, timeline: Timeline) -> list[Event]:
    """The events that have links to one, in the order of the timeline; looked for among all where need be."""
    if isinstance(timeline.events, tuple):
        return [other for other in timeline.events if any(link.event_id == event.id for link in other.links)]
    found = finish(incoming(timeline))
    return [timeline.events[index] for index in found.get(event.id, ())]


def is_known(timeline: Timeline) -> bool:
    """True where `linking_to` answers without anybody waiting."""
    if isinstance(timeline.events, tuple):
        return True
    events = _columns(timeline)
    return events in _kept or len(events.columns.linked) <= _SOON


def incoming(timeline: Timeline) -> Steps[Incoming]:
    """Steps to what is known of all links of very many events, and kept as long as these."""
    events = _columns(timeline)
    if events not in _kept:
        found: dict[str, list[int]] = {}
        linked = events.columns.linked.tolist()
        for done, index in enumerate(linked):
            for id in dict.fromkeys(link.event_id for link in events.records.event(index).links):
                found.setdefault(id, []).append(index)
            if done % _STEP == 0:
                yield done / len(linked)
        _kept[events] = found
    return _kept[events]


def _columns(timeline: Timeline) -> "EventColumns":
    from timeline_app.model.event_columns import EventColumns

    assert isinstance(timeline.events, EventColumns)
    return timeline.events
