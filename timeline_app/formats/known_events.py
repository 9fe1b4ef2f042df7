"""Very many events by their ids, as far as links and other ids must know of them."""

from collections.abc import Container, Iterator, Mapping, Sequence

import numpy as np

from timeline_app.formats.id_hashes import IdIndex
from timeline_app.formats.joining import FileRows
from timeline_app.formats.line_events import LineEvents
from timeline_app.model.event import Event
from timeline_app.model.event_columns import EventColumns
from timeline_app.problems import Place


def id_at(of: FileRows, row: int, files: Sequence[LineEvents]) -> str:
    """The id of the event of a row."""
    begin, length, line = (int(column[row]) for column in of.rows.records)
    return files[int(of.file[row])].id_at(begin, begin + length, line)


def place_at(of: FileRows, row: int, files: Sequence[LineEvents]) -> Place:
    """Where the event of a row stands."""
    begin, _, line = (int(column[row]) for column in of.rows.records)
    return files[int(of.file[row])].place(begin, line)


class LineIds(Mapping[str, Event]):
    """The events of lines that are kept, by id."""

    def __init__(self, of: FileRows, files: Sequence[LineEvents]) -> None:
        self._of, self._files = of, files
        self._claims = np.flatnonzero(of.rows.is_claimed)
        self.claimed: Container[str] = _Claimed(self)

    def row(self, id: str) -> int:
        """The first row that claims an id, be it kept or lost; -1 where none does."""
        if not hasattr(self, "_index"):
            self._index = IdIndex(self._of.rows.hashes[self._claims], self._id)
        at = self._index.find(id)
        return int(self._claims[at]) if at >= 0 else -1

    def _id(self, claim: int) -> str:
        return id_at(self._of, int(self._claims[claim]), self._files)

    def __contains__(self, id: object) -> bool:
        row = self.row(str(id))
        return row >= 0 and bool(self._of.rows.is_kept[row])

    def __getitem__(self, id: str) -> Event:
        if id not in self:
            raise KeyError(id)
        row = self.row(id)
        begin, length, line = (int(column[row]) for column in self._of.rows.records)
        event = self._files[int(self._of.file[row])].one(begin, begin + length, line)
        assert event is not None
        return event

    def __len__(self) -> int:
        return int(np.count_nonzero(self._of.rows.is_kept))

    def __iter__(self) -> Iterator[str]:
        return (id_at(self._of, row, self._files) for row in np.flatnonzero(self._of.rows.is_kept).tolist())


class _Claimed:
    """Ids of lines, those of lost events too."""

    def __init__(self, ids: LineIds) -> None:
        self._ids = ids

    def __contains__(self, id: object) -> bool:
        return self._ids.row(str(id)) >= 0


class KnownEvents(Mapping[str, Event]):
    """Events in columns, by id."""

    def __init__(self, events: EventColumns) -> None:
        self._events = events

    def __contains__(self, id: object) -> bool:
        return self._events.records.index_of(str(id)) >= 0

    def __getitem__(self, id: str) -> Event:
        index = self._events.records.index_of(id)
        if index < 0:
            raise KeyError(id)
        return self._events[index]

    def __len__(self) -> int:
        return len(self._events)

    def __iter__(self) -> Iterator[str]:
        return map(self._events.records.id, range(len(self._events)))
