"""The words of very many events, folded chunk by chunk: when first needed, or beforehand in idle time."""

from collections.abc import Callable, Iterable
from functools import cached_property
from time import perf_counter
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import EventColumns
from timeline_app.store.event_table import EventTable
from timeline_app.store.folded_words import FoldedWords, folded_words
from timeline_app.store.folding import fold
from timeline_app.store.texts import source_words

CHUNK = 1024  # events: few enough for their words to be read and folded within a part of a frame


class FoldedChunks:
    """Words of events, folded and kept; what they were folded from is not.

    They take as many bytes as they have in UTF-8 when folded, and four more an event.
    """

    def __init__(self, read: Callable[[int, int], list[str]], length: int) -> None:
        """read: the words of events, from the first up to the one after the last. length: how many events there are."""
        self._read, self._length = read, length
        self._chunks: list[FoldedWords | None] = [None] * -(-length // CHUNK)
        self._folded = 0  # the chunks before are folded

    def __len__(self) -> int:
        """How many chunks there are."""
        return len(self._chunks)

    def rows(self, chunk: int) -> range:
        """The events of a chunk."""
        return range(chunk * CHUNK, min((chunk + 1) * CHUNK, self._length))

    @cached_property
    def firsts(self) -> NDArray[np.intp]:
        """The first event of each chunk."""
        return np.arange(len(self._chunks)) * CHUNK

    def chunk_of(self, row: int) -> int:
        """The chunk that an event is in."""
        return row // CHUNK

    def words(self, chunk: int) -> FoldedWords:
        """Those of the events of a chunk, folded now where they are not yet."""
        known = self._chunks[chunk]
        if known is None:
            known = self._chunks[chunk] = folded_words(self.read(chunk))
        return known

    def read(self, chunk: int) -> list[str]:
        """The words of the events of a chunk as they are written, read anew."""
        rows = self.rows(chunk)
        return self._read(rows.start, rows.stop)

    def prepare(self, patience_s: float) -> bool:
        """Folds as many chunks as there is time for, one at least; True where all are folded."""
        until = perf_counter() + patience_s
        while self._folded < len(self._chunks):
            self.words(self._folded)
            self._folded += 1
            if perf_counter() >= until:
                break
        return self._folded == len(self._chunks)

    @property
    def size(self) -> int:
        """Bytes taken by what is folded so far."""
        return sum(len(each.text) + each.starts.nbytes for each in self._chunks if each is not None)


class WordIndex(FoldedChunks):
    """All that events are searched by: words of their own in chunks, and names that come again and again once."""

    def __init__(self, table: EventTable) -> None:
        events, timeline = table.events, table.timeline
        assert isinstance(events, EventColumns)
        super().__init__(events.records.words, len(events))  # not the events: they know when to go
        self._actors, self._sources = timeline.actors, timeline.sources
        columns = events.columns
        self._ids = columns.actors.names, columns.tags.names, columns.sources.names

    @cached_property
    def actors(self) -> tuple[str, ...]:
        """All names of each actor of the columns, folded, a line each."""
        return tuple(_lines(self._actors[id].all_names()) for id in self._ids[0])

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Each tag of the columns, folded."""
        return tuple(map(fold, self._ids[1]))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """What each source of the columns is searched by, folded, a line each."""
        known = self._sources
        return tuple(_lines(source_words(known[id])) if id in known else "" for id in self._ids[2])


def _lines(names: Iterable[str]) -> str:
    return "\n".join(map(fold, names))


_INDEXES: "WeakKeyDictionary[EventColumns, WordIndex]" = WeakKeyDictionary()


def index_of(table: EventTable) -> WordIndex:
    """The index of a table whose facts are in columns; made once for its events, and gone with them."""
    events = table.events
    assert isinstance(events, EventColumns)
    known = _INDEXES.get(events)
    if known is None:
        known = _INDEXES[events] = WordIndex(table)
    return known
