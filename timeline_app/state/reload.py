"""What stays of a view when its facts are read again."""

from typing import NamedTuple

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.state.view import ViewState
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.values import replace


def carried_over(state: ViewState, before: Timeline, after: Timeline) -> ViewState:
    """The same view of other facts: filter and selection without what is no longer there.

    An event whose id changed (ids are made from titles, and titles are corrected) stays selected where exactly one new
    event stands at its place in the file.
    """
    selected = state.selected_id
    if selected and after.event(selected) is None:
        selected = _successor(selected, before, after)
    return replace(state, filter=pruned(state.filter, after), selected_id=selected)


def _successor(event_id: str, before: Timeline, after: Timeline) -> str:
    old = before.event(event_id)
    if old is None or old.place is None:
        return ""
    if not (isinstance(before.events, tuple) and isinstance(after.events, tuple)):
        return ""  # very many events: nobody goes through all of them for one
    former = {event.id for event in before.events}
    found = [event.id for event in after.events if event.id not in former and _same_place(event, old)]
    return found[0] if len(found) == 1 else ""


def _same_place(one: Event, other: Event) -> bool:
    if one.place is None or other.place is None:
        return False
    return (one.place.path, one.place.line) == (other.place.path, other.place.line)


def pruned(chosen: Filter, after: Timeline) -> Filter:
    """The filter without actors, tags and sources that nothing has any more: nobody could untick them."""
    known = {
        Facet.ACTORS: frozenset(after.actors),
        Facet.TAGS: frozenset(after.tags()),
        Facet.SOURCES: frozenset(after.sources),
    }
    for facet, values in known.items():
        for value in chosen.included(facet) - values:
            chosen = chosen.with_toggled(facet, value)
        for value in chosen.excluded(facet) - values:
            chosen = chosen.with_excluded_toggled(facet, value)
    return chosen


class Difference(NamedTuple):
    """How many events came with other facts, tell something else now, or are gone."""

    added: int
    changed: int
    gone: int


def difference(before: Timeline, after: Timeline) -> Difference | None:
    """What other facts bring; an event that merely stands on another line is the same.

    None where they are very many: to tell, each of them would have to be looked at.
    """
    if not (isinstance(before.events, tuple) and isinstance(after.events, tuple)):
        return None
    old = {event.id: event for event in before.events}
    new = {event.id: event for event in after.events}
    both = old.keys() & new.keys()
    changed = sum(old[id] != new[id] and _placeless(old[id]) != _placeless(new[id]) for id in both)
    return Difference(len(new) - len(both), changed, len(old) - len(both))


def _placeless(event: Event) -> Event:
    return replace(
        event,
        place=None,
        excerpts=tuple(replace(excerpt, place=None) for excerpt in event.excerpts),
        links=tuple(replace(link, place=None) for link in event.links),
    )
