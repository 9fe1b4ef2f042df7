"""Counts of all facets under the filter of a session: of few events at once, of very many beside the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from timeline_app.store.columns import steps_to
from timeline_app.store.facet import Facet
from timeline_app.store.facets import Counts, count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.stepwise import Steps
from timeline_app.store.table import EventTable
from timeline_app.ui.aside import Aside
from timeline_app.ui.session import Session

AT_ONCE = 20_000  # events
_AFTER_MS = 40  # first the picture


class FacetCounting(QObject):
    """Emits `counted` with Counts; where some of them must be looked for in the words of events, once more for these."""

    counted = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._counting, self._preparing = Aside(self, _AFTER_MS), Aside(self, _AFTER_MS)
        self._is_ready = True

    def take(self) -> None:
        """Other facts: looks at the words of events, where only these tell how they are corroborated."""
        self._is_ready = not is_aside(self._session.table)
        self._preparing.stop()
        if not self._is_ready:
            steps = steps_to(self._session.table, Facet.CORROBORATIONS)
            self._preparing.begin(steps, lambda _none: self._end_preparing())

    def count(self) -> None:
        """Counts for the filter as it is now, in place of what is being counted."""
        chosen, table = self._session.state.filter, self._session.table
        if is_aside(table):
            self._counting.begin(_counting(chosen, table, self._is_ready), self.counted.emit)
        else:
            self._counting.stop()
            self.counted.emit(count_facets(chosen, table))

    def _end_preparing(self) -> None:
        self._is_ready = True
        self.count()


def is_aside(table: EventTable) -> bool:
    """Whether its events are so many that they are counted beside the window."""
    return len(table) > AT_ONCE


def _counting(chosen: Filter, table: EventTable, is_ready: bool) -> Steps[Counts]:
    facets = [facet for facet in Facet if is_ready or facet is not Facet.CORROBORATIONS]
    counts: Counts = yield partial(count_facets, chosen, table, facets)
    return counts
