"""The links between very many events, in columns."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event import Event, LinkType

Doubles: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]

LINK_TYPES = tuple(LinkType)


class Links(NamedTuple):
    """From each of `owners` a link to that of `others`, of a type by its place in LINK_TYPES; by indexes of events.

    In the order of the owners, each link once; those that lead nowhere are left out.
    """

    owners: NDArray[np.int32]
    others: NDArray[np.int32]
    types: NDArray[np.int8]

    def moved(self, place: NDArray[np.int64]) -> "Links":
        """The same for events in another order. place: by former index, the index now."""
        owners, others = place[self.owners], place[self.others]
        order = owners.argsort(kind="stable")
        return Links(owners[order].astype(np.int32), others[order].astype(np.int32), self.types[order])


def links_of(events: Iterable[tuple[int, Event]], index_of: Callable[[str], int]) -> Links:
    """The links of events, given with their indexes, ascending. index_of: -1 for an id that no event has."""
    found = dict.fromkeys(
        (index, other, LINK_TYPES.index(link.type))
        for index, event in events
        for link in event.links
        if (other := index_of(link.event_id)) >= 0
    )
    columns = np.array(list(found), dtype=np.int32).reshape(-1, 3)
    return Links(columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].astype(np.int8))


class Bounded(Protocol):
    """The four bounds of the spans of events, as model.event_columns.Columns has them."""

    @property
    def start_earliest(self) -> Doubles: ...
    @property
    def start_latest(self) -> Doubles: ...
    @property
    def end_earliest(self) -> Doubles: ...
    @property
    def end_latest(self) -> Doubles: ...


def are_against_dates(links: Links, columns: Bounded) -> Flags:
    """For each link whether the dates of both events rule it out: what model.link_order says of it."""
    own, other = links.owners, links.others
    start_first, start_last = columns.start_earliest, columns.start_latest
    end_first, end_last = columns.end_earliest, columns.end_latest

    def is_before(one: Doubles, another: Doubles) -> Flags:
        return np.asarray(np.isfinite(one) & np.isfinite(another) & (one <= another))

    wrong = {
        LinkType.ANSWERS: end_last[own] <= start_first[other],
        LinkType.FOLLOWS: end_last[own] <= start_first[other],
        LinkType.CAUSES: end_last[other] <= start_first[own],
        LinkType.PART_OF: is_before(start_last[own], start_first[other])
        | is_before(end_last[other], end_first[own]),
    }
    found = np.zeros(len(own), dtype=np.bool_)
    for type, flags in wrong.items():
        found |= flags & (links.types == LINK_TYPES.index(type))
    return found
