"""Very many events: their facts in columns, and an Event made where somebody looks at one.

The only door of the model to numpy; imported where there are that many events.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event import Event, Status
from timeline_app.model.link_columns import Links, links_of
from timeline_app.model.rival_dates import agreement
from timeline_app.model.shape import Extent, extent_of, reach_of, shape_of
from timeline_app.values import dataclass

Doubles: TypeAlias = NDArray[np.float64]
Bytes: TypeAlias = NDArray[np.int8]
Numbers: TypeAlias = NDArray[np.int32]
Places: TypeAlias = NDArray[np.int64]

MANY = 2_000  # from so many events in files of lines on, facts are kept in columns
LONG_QUOTE = 60  # characters: quotations as long may tell that two sources are one text
_KEPT_EVENTS = 4096
STATUSES = tuple(Status)
_NOWHERE = (math.nan, math.nan, math.nan, math.nan)


class Ragged(Sequence[tuple[int, ...]]):
    """A few numbers for each event: values[starts[i]:starts[i + 1]] are those of event i, in its order, each once.

    starts: one more than there are events. names: what the numbers stand for.
    """

    __slots__ = ("names", "starts", "values")

    def __init__(self, starts: Places, values: Numbers, names: Sequence[str]) -> None:
        self.starts, self.values, self.names = starts, values, tuple(names)

    @classmethod
    def of(cls, rows: Iterable[Sequence[int]], names: Sequence[str]) -> "Ragged":
        """From the numbers of each event."""
        listed = [tuple(dict.fromkeys(row)) for row in rows]
        starts = np.cumsum([0, *map(len, listed)], dtype=np.int64)
        return cls(starts, np.array([n for row in listed for n in row], dtype=np.int32), names)

    def __len__(self) -> int:
        return len(self.starts) - 1

    @overload
    def __getitem__(self, index: int) -> tuple[int, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[int, ...]]: ...
    def __getitem__(self, index: int | slice) -> "tuple[int, ...] | list[tuple[int, ...]]":
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        index = range(len(self))[index]
        found: list[int] = self.values[self.starts[index] : self.starts[index + 1]].tolist()
        return tuple(found)

    def owners(self) -> Numbers:
        """For each value the event that has it."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts))

    def having(self, name: str) -> Numbers:
        """Indexes of the events that have the value of that name, ascending."""
        if name not in self.names:
            return np.zeros(0, dtype=np.int32)
        found: Numbers = self.owners()[self.values == self.names.index(name)]
        return found

    def taken(self, order: Places) -> "Ragged":
        """The same for events in another order, or for some of them."""
        begins = self.starts[order]
        counts = self.starts[order + 1] - begins
        starts = np.concatenate(([0], np.cumsum(counts)))
        if (counts == 1).all():
            return Ragged(starts, self.values[begins], self.names)
        places = np.repeat((begins - starts[:-1]).astype(np.int32), counts)
        places += np.arange(starts[-1], dtype=np.int32)
        return Ragged(starts, self.values[places], self.names)


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Facts of many events, one entry an event, in the order of time: see `order_of`.

    start_earliest to end_latest: the four bounds of its span in seconds, NaN where unknown or undated. about: 1 where
    a side is approximate or uncertain. left to right_side: its shape (model.shape). reach: by index of each event
    whose excerpts give differing dates, its extent with them; the others reach as far as their own.
    status: position in STATUSES. agreement: as model.rival_dates.Agreement numbers it.
    long_quotes: how many of its excerpts are at least LONG_QUOTE characters long; 2 for more.
    actors, sources: names are those of the timeline's, in its order. tags: names in the order of first use.
    linked: indexes of the events that have links, ascending. links: those, None where nobody has looked at them yet.
    """

    start_earliest: Doubles
    start_latest: Doubles
    end_earliest: Doubles
    end_latest: Doubles
    about: Bytes
    left: Doubles
    right: Doubles
    sure_left: Doubles
    sure_right: Doubles
    note: Doubles
    left_side: Bytes
    right_side: Bytes
    reach: Mapping[int, Extent]
    importance: Bytes
    status: Bytes
    agreement: Bytes
    long_quotes: Bytes
    actors: Ragged
    tags: Ragged
    sources: Ragged
    linked: Numbers
    links: Links | None = None

    def __len__(self) -> int:
        return len(self.left)


class Records(Protocol):
    """Where the events of columns are written, by their index in the columns."""

    def event(self, index: int) -> Event:
        """The event, made from what is written."""

    def events(self, first: int, after: int) -> Iterable[Event]:
        """Those from `first` up to `after`, without one at a time being looked up."""

    def id(self, index: int) -> str: ...

    def index_of(self, event_id: str) -> int:
        """-1 where no event has the id."""

    def words(self, first: int, after: int) -> list[str]:
        """For each of these events what only it is searched by: titles, summaries, excerpts, a line each.

        Line breaks within them are spaces: what is searched for may lie across.
        """

    def titles(self, first: int, after: int, language: str) -> list[str]:
        """The titles of these events in a language, as LocalText.in_language gives them; "" where one has none."""


class EventColumns(Sequence[Event]):
    """Events that are made when they are looked at; columns: what is asked of all of them at once.

    In the order of time. Indexing keeps the events looked at last; iterating makes each anew and keeps none.
    """

    def __init__(self, columns: Columns, records: Records) -> None:
        self.columns, self.records = columns, records
        self._event = lru_cache(maxsize=_KEPT_EVENTS)(records.event)

    def __len__(self) -> int:
        return len(self.columns)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, index: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(index, slice):
            return tuple(self._event(each) for each in range(*index.indices(len(self))))
        return self._event(range(len(self))[index])

    def __iter__(self) -> Iterator[Event]:
        return iter(self.records.events(0, len(self)))


class Held:
    """Records of events that are objects already."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events
        self._index = {event.id: index for index, event in enumerate(events)}

    def event(self, index: int) -> Event:
        return self._events[index]

    def events(self, first: int, after: int) -> Iterable[Event]:
        return self._events[first:after]

    def id(self, index: int) -> str:
        return self._events[index].id

    def index_of(self, event_id: str) -> int:
        return self._index.get(event_id, -1)

    def words(self, first: int, after: int) -> list[str]:
        return [own_words(event) for event in self.events(first, after)]

    def titles(self, first: int, after: int, language: str) -> list[str]:
        return [event.title.in_language(language) for event in self.events(first, after)]


def own_words(event: Event) -> str:
    """What only an event itself is searched by: titles, summaries, tags and excerpts, a line each."""
    own = (*event.title.all_texts(), *event.summary.all_texts(), *event.tags)
    parts = (*own, *(excerpt.exact for excerpt in event.excerpts))
    return "\n".join(" ".join(part.splitlines()) for part in parts)


def order_of(left: Doubles, right: Doubles) -> Places:
    """The order of time: by first bound, then by last; the undated last; what is equal as it comes."""
    return np.lexsort((right, left)).astype(np.int64)


def columns_of(events: Sequence[Event], actors: Sequence[str], sources: Sequence[str]) -> EventColumns:
    """Events as columns, in the order of time. actors, sources: ids of the timeline's, in its order."""
    shapes = np.array([shape_of(event) for event in events], dtype=np.float64).reshape(-1, 7)
    order = order_of(shapes[:, 0], shapes[:, 1])
    ordered, shapes = [events[index] for index in order.tolist()], shapes[order]
    spans = [event.span for event in ordered]
    bounds = np.array(
        [(*span.start, *span.end) if span else _NOWHERE for span in spans], dtype=np.float64
    ).reshape(-1, 4)
    start_earliest, start_latest, end_earliest, end_latest = (bounds[:, k].copy() for k in range(4))
    left, right, sure_left, sure_right, note = (shapes[:, k].copy() for k in range(5))
    held = Held(ordered)
    tags = list(dict.fromkeys(tag for event in ordered for tag in event.tags))
    columns = Columns(
        start_earliest=start_earliest,
        start_latest=start_latest,
        end_earliest=end_earliest,
        end_latest=end_latest,
        about=_bytes(bool(s) and (s.is_approximate or s.is_uncertain) for s in spans),
        left=left,
        right=right,
        sure_left=sure_left,
        sure_right=sure_right,
        note=note,
        left_side=shapes[:, 5].astype(np.int8),
        right_side=shapes[:, 6].astype(np.int8),
        reach=_reaches(ordered),
        importance=_bytes(event.importance for event in ordered),
        status=_bytes(STATUSES.index(event.status) for event in ordered),
        agreement=_bytes(agreement(event) for event in ordered),
        long_quotes=_bytes(min(sum(len(x.exact) >= LONG_QUOTE for x in e.excerpts), 2) for e in ordered),
        actors=_ragged((event.actor_ids for event in ordered), actors),
        tags=_ragged((event.tags for event in ordered), tags),
        sources=_ragged((event.source_ids for event in ordered), sources),
        linked=np.array([n for n, event in enumerate(ordered) if event.links], dtype=np.int32),
        links=links_of(enumerate(ordered), held.index_of),
    )
    return EventColumns(columns, held)


def _reaches(events: Sequence[Event]) -> dict[int, Extent]:
    found: dict[int, Extent] = {}
    for index, event in enumerate(events):
        own = extent_of(event.span) if event.span else None
        if own is not None and (reach := reach_of(event, own)) != own:
            found[index] = reach
    return found


def _bytes(values: Iterable[int]) -> Bytes:
    return np.array(list(values), dtype=np.int8)


def _ragged(ids: Iterable[Sequence[str]], names: Sequence[str]) -> Ragged:
    position = {name: index for index, name in enumerate(names)}
    return Ragged.of(([position[each] for each in one] for one in ids), names)
