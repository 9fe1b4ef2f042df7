"""The events that the palette offers: all of few; of very many those whose titles answer, in slices as they are found."""

from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.store.folding import fold
from timeline_app.store.table import EventTable
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.store.title_seek import TitleSeek
    from timeline_app.ui.palette_entries import Entry

_SLICE_S, _TELL_S = 0.005, 0.05  # as in ui.seeking


class Titles(QObject):
    """Emits `came` where other entries answer than those told before.

    entries: to go to each event; of very many, to each of those that answer best.
    """

    came = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._table: EventTable | None = None  # that the entries were taken from
        self.entries: list[Entry] = []
        self._seek: TitleSeek | None = None
        self._told_rows: list[int] = []
        self._told_at = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def seek(self, typed: str) -> None:
        """Looks for what was typed, in place of what was before; some entries may be there at once."""
        table, wanted = self._session.table, fold(typed)
        self._seek = None
        self._timer.stop()
        if table.columns is None:
            if wanted and self._table is not table:  # once for a timeline: there may be thousands
                self._take(table.all_rows)
                self._table = table
            return
        from timeline_app.store.title_seek import TitleSeek
        from timeline_app.ui.palette_entries import MOST_EVENTS

        self._table = None
        self._seek = TitleSeek(wanted, table, self._session.language, MOST_EVENTS)
        self._seek.go_on(_SLICE_S)
        self._tell(self._seek)
        self._timer.start()

    def forget(self) -> None:
        """Lets go of what was found among facts that are gone."""
        self._seek, self._table = None, None
        self.entries, self._told_rows = [], []

    def _take(self, rows: Sequence[int]) -> None:
        from timeline_app.ui.palette_entries import of_events

        self.entries = of_events(self._session, rows)

    def _tell(self, seek: "TitleSeek") -> None:
        self._told_rows = [answer.row for answer in seek.best]
        self._told_at = perf_counter()
        self._take(self._told_rows)

    def _work(self) -> None:
        seek = self._seek
        if seek is None or seek.is_done:
            self._timer.stop()
            return
        seek.go_on(_SLICE_S)
        is_due = seek.is_done or not self._told_rows or perf_counter() - self._told_at >= _TELL_S
        if is_due and [answer.row for answer in seek.best] != self._told_rows:
            self._tell(seek)
            self.came.emit()
