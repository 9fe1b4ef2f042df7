"""Very many events in another order than that of time."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import numpy as np

from timeline_app.model.event import Event
from timeline_app.model.event_columns import Columns, EventColumns, Places, Ragged, Records
from timeline_app.values import fields

T = TypeVar("T")


def reordered(events: EventColumns, order: Places) -> EventColumns:
    """The same events, that of index order[0] first. order: each index once."""
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    return EventColumns(_columns(events.columns, order, place), _Reordered(events.records, order, place))


def _columns(columns: Columns, order: Places, place: Places) -> Columns:
    values: dict[str, Any] = {}
    for each in fields(columns):
        own = getattr(columns, each.name)
        if isinstance(own, Ragged):
            values[each.name] = own.taken(order)
        elif isinstance(own, np.ndarray) and each.name != "linked":
            values[each.name] = own[order]
    values["linked"] = np.sort(place[columns.linked]).astype(np.int32)
    values["links"] = columns.links.moved(place) if columns.links else None
    values["reach"] = {int(place[index]): extent for index, extent in columns.reach.items()}
    return Columns(**values)


class _Reordered:
    """Records of events, by their places in another order."""

    def __init__(self, records: Records, order: Places, place: Places) -> None:
        self._records, self._order, self._place = records, order, place

    def event(self, index: int) -> Event:
        return self._records.event(int(self._order[index]))

    def events(self, first: int, after: int) -> Iterable[Event]:
        return self._asked(self._records.events, first, after)

    def id(self, index: int) -> str:
        return self._records.id(int(self._order[index]))

    def index_of(self, event_id: str) -> int:
        index = self._records.index_of(event_id)
        return int(self._place[index]) if index >= 0 else -1

    def words(self, first: int, after: int) -> list[str]:
        return list(self._asked(self._records.words, first, after))

    def titles(self, first: int, after: int, language: str) -> list[str]:
        return list(self._asked(lambda begin, end: self._records.titles(begin, end, language), first, after))

    def _asked(self, ask: Callable[[int, int], Iterable[T]], first: int, after: int) -> Iterator[T]:
        """What the records say of events that follow one another in both orders, in one go."""
        indexes = self._order[first:after]
        if not len(indexes):
            return
        ends = np.concatenate((np.flatnonzero(np.diff(indexes) != 1) + 1, [len(indexes)]))
        begin = 0
        for end in ends.tolist():
            yield from ask(int(indexes[begin]), int(indexes[end - 1]) + 1)
            begin = end
