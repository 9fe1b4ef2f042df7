"""The part of a session that searches: which events are marked, and the way from one to the next."""

from bisect import bisect_left
from collections.abc import Callable, Collection
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from timeline_app import words
from timeline_app.layout.content import Content
from timeline_app.state.view import next_hit
from timeline_app.store.filter import Filter
from timeline_app.store.rows import among, hits
from timeline_app.store.table import Rows
from timeline_app.ui.seeking import Seeking
from timeline_app.ui.travelling import Travelling
from timeline_app.values import replace

if TYPE_CHECKING:
    from timeline_app.store.query import Fault, Query


class Searching(Travelling):
    """A search marks events and lets none in or out; emits `searched` for other words, and for more hits of theirs.

    Its answers are reckoned when first asked for, once for each search under each filter: whoever listens to
    `searched`, `filtered` and `loaded` has them fresh. Among very many events they come little by little.
    """

    searched = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic, is_animated: bool = True) -> None:
        super().__init__(clock, is_animated)
        self._asked: tuple[object, ...] = ()
        self._query: Query | None = None
        self._found: Rows = ()
        self._hits: tuple[Content, Rows, Rows] | None = None
        self._seeking = Seeking(self)
        self._seeking.came.connect(self.searched)
        self.view_changed.connect(self._seeking.hold_off)

    def set_search(self, typed: str) -> None:
        """Marks the events that have what is typed (store.search); "" marks none."""
        if typed != self.state.search:
            self.state = replace(self.state, search=typed)
            self.searched.emit()

    @property
    def query(self) -> "Query | None":
        """What the search asks for, and what it asks for in vain; None without one."""
        self._ask()
        return self._query

    @property
    def faults(self) -> "tuple[Fault, ...]":
        """What the search asks for in vain."""
        query = self.query
        return query.faults if query else ()

    @property
    def is_searching(self) -> bool:
        """True while there is something to look for: then what is no hit stands back."""
        query = self.query
        return query is not None and bool(query.conditions)

    @property
    def is_seeking(self) -> bool:
        """True while there may be more hits than are known."""
        self._ask()
        return self._seeking.is_going_on

    @property
    def found(self) -> Rows:
        """Rows of all that the search finds, ascending, let through by the filter or not; none without a search."""
        self._ask()
        return self._seeking.rows if self.table.columns is not None else self._found

    @property
    def hits(self) -> Rows:
        """Rows of the events let through that the search finds, ascending; none without a search."""
        found = self.found
        if self._hits is None or self._hits[0] is not self.content or self._hits[1] is not found:
            self._hits = self.content, found, among(found, self.content.rows, self.table)
        return self._hits[2]

    @property
    def standing_out(self) -> Collection[int] | None:
        """The hits where others stand beside them; None without a search, and where only hits are let through."""
        return self.hits if self.is_searching and not self.state.filter.words else None

    def prepare_search(self) -> None:
        """Makes ready what the first letter would wait for."""
        from timeline_app.store.query import Condition, Query

        if self.table.columns is None:
            hits(Query((Condition("", ("\n",)),)), self.table)
        else:
            self._seeking.hurry()

    def walk_hits(self, step: int) -> bool:
        """Selects the next (1) or previous (-1) hit in time, round at the ends, and shows it; False without a hit.

        While hits are still being found: the next of those known.
        """
        rows = self.hits
        if not rows:
            return False
        self.select_and_reveal(self.table.events[next_hit(rows, self.selected_row, step)].id)
        return True

    @property
    def selected_row(self) -> int:
        """Row of the selected event; -1 without one."""
        return self.table.row_of.get(self.state.selected_id, -1)

    def select_and_reveal(self, event_id: str) -> None:
        """Selects an event and moves the view, no farther than it must, to show it."""
        raise NotImplementedError

    def set_filter(self, chosen: Filter) -> None:
        """Lets other events through."""
        raise NotImplementedError

    def _waits_for_words(self, chosen: Filter) -> bool:
        """True where the words of a filter are to be looked for first; it is set once they are found.

        What was waited for before is not any more: the filter that was chosen last is the one that somebody wants.
        """
        self._seeking.forget()
        if self.table.columns is None or not chosen.words.strip() or chosen.words == self.state.filter.words:
            return False
        from timeline_app.store.query import understand

        query = understand(chosen.words, self.table)
        if query.faults:
            return False
        return not self._seeking.find_all(query, self.table, lambda: self.set_filter(chosen))

    def _ask(self) -> None:
        asked = (self.table, self.state.search, words.language())
        if asked == self._asked:
            return
        self._asked = asked
        self._query, self._found = None, ()
        if typed := self.state.search.strip():
            from timeline_app.store.query import understand  # what nobody waits for before the first picture

            self._query = understand(typed, self.table)
        if self._query is None or not self._query.conditions:
            self._seeking.stop()
        elif self.table.columns is not None:
            self._seeking.search(self._query, self.table, self._rows_in_view())
        else:
            self._found = hits(self._query, self.table)

    def _rows_in_view(self) -> range:
        """The rows of about what is in view: those of events that begin there."""
        lefts, view = self.content.table.left, self.viewport
        return range(bisect_left(lefts, view.left), bisect_left(lefts, view.right))
