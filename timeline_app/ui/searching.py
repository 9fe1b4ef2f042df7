"""The part of a session that searches: which events are marked, and the way from one to the next."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from timeline_app import words
from timeline_app.layout.content import Content
from timeline_app.state.view import next_hit
from timeline_app.store.rows import hits
from timeline_app.store.table import Rows
from timeline_app.ui.travelling import Travelling
from timeline_app.values import replace

if TYPE_CHECKING:
    from timeline_app.store.query import Fault, Query


class Searching(Travelling):
    """A search marks events and lets none in or out; emits `searched` for other words.

    Its answers are reckoned when first asked for, once for each search under each filter: whoever listens to
    `searched`, `filtered` and `loaded` has them fresh.
    """

    searched = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic, is_animated: bool = True) -> None:
        super().__init__(clock, is_animated)
        self._asked: tuple[object, ...] = ()
        self._query: Query | None = None
        self._found: Rows = ()
        self._marked: tuple[Content, frozenset[int]] | None = None

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
    def found(self) -> Rows:
        """Rows of all that the search finds, ascending, let through by the filter or not; none without a search."""
        self._ask()
        return self._found

    @property
    def standing_out(self) -> frozenset[int] | None:
        """The hits where others stand beside them; None without a search, and where only hits are let through."""
        return self.marked if self.is_searching and not self.state.filter.words else None

    @property
    def hits(self) -> Rows:
        """Rows of the events let through that the search finds, ascending; none without a search."""
        return tuple(sorted(self.marked)) if len(self.content.rows) < len(self.table) else self.found

    @property
    def marked(self) -> frozenset[int]:
        """The hits, to ask whether a row is one."""
        found = self.found
        if self._marked is None or self._marked[0] is not self.content:
            is_whole = len(self.content.rows) == len(self.table)
            rows = frozenset(found) if is_whole else frozenset(found).intersection(self.content.rows)
            self._marked = self.content, rows
        return self._marked[1]

    def prepare_search(self) -> None:
        """Makes ready what the first letter would wait for."""
        from timeline_app.store.query import Condition, Query

        hits(Query((Condition("", ("\n",)),)), self.table)

    def walk_hits(self, step: int) -> bool:
        """Selects the next (1) or previous (-1) hit in time, round at the ends, and shows it; False without a hit."""
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

    def _ask(self) -> None:
        asked = (self.table, self.state.search, words.language())
        if asked != self._asked:
            self._asked, self._marked = asked, None
            self._query, self._found = None, ()
            if typed := self.state.search.strip():
                from timeline_app.store.query import (
                    understand,
                )  # what nobody waits for before the first picture

                self._query = understand(typed, self.table)
                self._found = hits(self._query, self.table) if self._query.conditions else ()
