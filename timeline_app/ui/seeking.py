"""Searches among very many events, in slices between what the window has to do."""

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.store.table import EventTable, Rows

if TYPE_CHECKING:
    from timeline_app.store.query import Query
    from timeline_app.store.seeking import Seek
    from timeline_app.store.word_index import WordIndex

_FIRST_S = 0.003  # for what is looked at before the key that asked for it is done with
_SLICE_S = 0.005  # a third of a frame: whoever presses a key meanwhile does not feel it
_TELL_S = 0.1  # between one time that hits are told and the next: each time the picture is painted anew
_REST_MS = 1  # between slices of what nobody waits for
_AFTER_MS = (
    400  # from other facts, or from a view that moved, to such a slice: first the window wants to be painted
)


class _Awaited(NamedTuple):
    """A search of which all is waited for, and what to do then."""

    seek: "Seek"
    then: Callable[[], object]


class Seeking(QObject):
    """One search, and the folding of words for those to come. Emits `came` for more hits, and once all are there.

    rows: the hits found so far, ascending.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Rows = ()
        self._seek: Seek | None = None
        self._awaited: _Awaited | None = None
        self._unfolded: WordIndex | None = None
        self._told_at = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    @property
    def is_going_on(self) -> bool:
        """True while there may be more hits."""
        return self._seek is not None and not self._seek.is_done

    def search(self, query: "Query", table: EventTable, first: range) -> None:
        """Begins a search in place of the one before; some hits may be there at once. first: the rows in view."""
        from timeline_app.store.seeking import Seek

        self._seek = Seek(query, table, first, earlier=self._seek)
        self._seek.go_on(_FIRST_S)
        self._take_hits(self._seek)
        self._go_on()

    def stop(self) -> None:
        """Nothing is searched for any more."""
        self._seek, self.rows = None, ()

    def find_all(self, query: "Query", table: EventTable, then: Callable[[], object]) -> bool:
        """True where all that a search finds is known now; else `then` is called when it is, unless told to forget."""
        from timeline_app.store.seeking import Seek

        running = self._seek
        if running is None or (running.table, running.query.conditions) != (table, query.conditions):
            running = Seek(query, table)
        running.go_on(_FIRST_S)
        self._awaited = None if running.is_done else _Awaited(running, then)
        self._go_on()
        return running.is_done

    def forget(self) -> None:
        """Nobody waits any more for all that a search finds."""
        self._awaited = None

    def fold(self, table: EventTable, is_part: bool = False) -> None:
        """Folds the words of these facts when the window is idle, in place of those of others.

        is_part: others will come soon; until then they are read, and nothing is to be in the way of that.
        """
        self.forget()
        self._unfolded = None if is_part else _index_of(table)
        if self._unfolded is not None and not self.is_going_on:
            self._timer.start(_AFTER_MS)

    def hold_off(self) -> None:
        """The view moves: what nobody waits for is left until it rests."""
        if self._unfolded is not None and self._timer.interval() > 0:
            self._timer.start(_AFTER_MS)

    def hurry(self) -> None:
        """Somebody is about to search: what is left to be folded is folded now."""
        if self._unfolded is not None:
            self._timer.start(0)

    def _take_hits(self, seek: "Seek") -> None:
        self.rows = seek.hits()
        self._told_at = perf_counter()

    def _go_on(self) -> None:
        if self.is_going_on or self._awaited is not None:
            self._timer.start(0)

    def _work(self) -> None:
        """One slice of what is most urgent."""
        if self._seek is not None and not self._seek.is_done:
            self._look_on(self._seek)
        elif self._awaited is not None:
            self._wait_on(self._awaited)
        elif self._unfolded is not None:
            self._fold_on(self._unfolded)
        else:
            self._timer.stop()

    def _look_on(self, seek: "Seek") -> None:
        seek.go_on(_SLICE_S)
        is_due = not self.rows or perf_counter() - self._told_at >= _TELL_S
        if seek.is_done or (is_due and seek.count > len(self.rows)):
            self._take_hits(seek)
            self.came.emit()

    def _wait_on(self, awaited: _Awaited) -> None:
        awaited.seek.go_on(_SLICE_S)
        if awaited.seek.is_done:
            self._awaited = None
            awaited.then()

    def _fold_on(self, index: "WordIndex") -> None:
        is_wanted = self._timer.interval() == 0
        if index.prepare(_SLICE_S if is_wanted else 0.0):  # a chunk at a time where nobody waits for it
            self._unfolded = None
        elif not is_wanted:
            self._timer.start(_REST_MS)


def _index_of(table: EventTable) -> "WordIndex | None":
    """The words of very many events; None for few, which are folded when they are first asked for."""
    if table.columns is None:
        return None
    from timeline_app.store.word_index import index_of

    return index_of(table)
