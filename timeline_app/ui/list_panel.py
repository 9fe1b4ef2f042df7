"""The list of events, in step with the session; where there is nothing to list, it says why."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.layout.content import Content
from timeline_app.layout.listing import Listing
from timeline_app.layout.listing_words import column_name
from timeline_app.paint.theme import Theme
from timeline_app.ui.event_table import EventTable
from timeline_app.ui.event_table_model import EventTableModel
from timeline_app.ui.pieces import link
from timeline_app.ui.session import Session
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.words import _

_LEAST_PX = 96
_MOST_MARKS = 2_000  # so many single lines stay marked where others are listed, or the same in another order


class ListPanel(QStackedWidget):
    """The table, or a sentence with a way out of the filter. empty_text: why nothing is shown, as the canvas says it."""

    def __init__(self, session: Session, theme: Theme, empty_text: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("listPanel")
        self.setMinimumHeight(_LEAST_PX)
        self._session = session
        self._empty_text = empty_text
        self._marked_ids: list[str] = []
        self._marked_among: Content | None = None
        self._was_whole = False
        self._is_in_step = True
        self.model = EventTableModel(theme)
        self.table = EventTable(self.model)
        self.sentence = QLabel()
        self.clear_button = link(_("Clear the filter"))
        self.clear_button.clicked.connect(session.clear_filter)
        self.waiting = WaitingBar()
        self.addWidget(self._full_page())
        self.addWidget(self._empty_page())
        self._connect()

    def _full_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.waiting)
        column.addWidget(self.table)
        return page

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setProperty("kind", "muted")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        session, table = self._session, self.table
        session.loaded.connect(self._follow_reload)
        for signal in (session.filtered, session.displayed):
            signal.connect(self._follow_facts)
        session.selection_changed.connect(self._follow_selection)
        self.model.modelAboutToBeReset.connect(self._note_marks)
        self.model.modelReset.connect(self._restore_marks)
        self.model.sorting.connect(self._follow_sorting)
        self.model.settled.connect(self.waiting.end)
        self.waiting.stopped.connect(self._stop_sorting)
        table.selectionModel().currentRowChanged.connect(self._select_current)
        table.selectionModel().selectionChanged.connect(self._select_current)
        table.zoom_asked.connect(lambda: session.zoom_to_event(session.state.selected_id))
        table.release_asked.connect(self._let_go)

    def set_theme(self, theme: Theme) -> None:
        self.model.set_theme(theme)
        self.table.viewport().update()

    def lines_to_copy(self) -> Sequence[int]:
        """The marked lines, in the order of the list; all lines where none is marked."""
        self._refresh()
        return self.table.marked_lines() or range(self.model.rowCount())

    def listing(self) -> Listing:
        """What is listed, brought up to date."""
        self._refresh()
        assert self.model.listing is not None
        return self.model.listing

    # From the session

    def _follow_facts(self) -> None:
        """A closed list does nothing; it is brought up to date when it is opened, or copied from."""
        if not self.isHidden():
            self._refresh()

    def _follow_reload(self) -> None:
        """Files that were read again move nobody who reads on from the line that is marked."""
        known, bar = self.model.listing, self.table.verticalScrollBar()
        at, line = bar.value(), self.table.currentIndex().row()
        had = known.event(self.model.row_at(line)).id if known and line >= 0 else ""
        self._follow_facts()
        if had == self._session.state.selected_id:
            bar.setValue(at)

    def _refresh(self) -> None:
        """Lists what the filter lets through, unless it is listed already."""
        session, known = self._session, self.model.listing
        is_listed = known is not None and session.content.has_same_events(known.content)
        if known is None or not is_listed or known.anchors is not session.anchors:
            self.model.show_listing(Listing(session.content, session.anchors))
        self._mark_selected()
        is_empty = not self.model.rowCount()
        if is_empty:
            self.sentence.setText(self._empty_text())
            self.clear_button.setVisible(not session.state.filter.is_empty)
        had_focus = self.hasFocus() or (self.focusWidget() is not None and self.focusWidget().hasFocus())
        self.setCurrentIndex(int(is_empty))
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Gives the focus to what there is: the table, or the way out of the filter."""
        widget = self.clear_button if self.currentIndex() else self.table
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow_selection(self) -> None:
        if not self.isHidden():
            self._mark_selected()
            return
        with self._out_of_step():
            self.table.mark([], -1)

    def _mark_selected(self) -> None:
        line = self.model.line_of(self._session.selected_row)
        if line != self.table.currentIndex().row():
            with self._out_of_step():
                self.table.mark([line] if line >= 0 else [], line)

    def _note_marks(self) -> None:
        listing, lines = self.model.listing, self.table.marked_lines()
        self._was_whole = len(lines) == self.model.rowCount()
        few = lines if len(lines) <= _MOST_MARKS else ()
        self._marked_ids = [listing.event(row).id for row in self.model.rows_at(few)] if listing else []
        self._marked_among = listing.content if listing else None

    def _restore_marks(self) -> None:
        """Marks the same events as before, those that are still listed, and what the session has selected.

        Of more than can be marked one by one, all stay marked where all were, and only their order is another.
        """
        row_of, line_of = self._session.table.row_of, self.model.line_of
        current = line_of(self._session.selected_row)
        kept = {line_of(row_of.get(id, -1)) for id in self._marked_ids} | {current}
        lines: Collection[int] = kept - {-1}
        listing = self.model.listing
        if self._was_whole and listing is not None and listing.content.has_same_events(self._marked_among):
            lines = range(self.model.rowCount())
        with self._out_of_step():
            self.table.mark(lines, current)

    @contextmanager
    def _out_of_step(self) -> Iterator[None]:
        """While the list follows, it asks for nothing."""
        self._is_in_step = False
        try:
            yield
        finally:
            self._is_in_step = True

    # Sorting very many

    def _follow_sorting(self, share: float) -> None:
        if not self.waiting.is_waiting:
            column = self.table.horizontalHeader().sortIndicatorSection()
            self.waiting.begin(_("Sorting by {column}…", column=column_name(column)))
        self.waiting.follow(share)

    def _stop_sorting(self) -> None:
        """The lines stay as they stand, and the head says so."""
        column, is_descending = self.model.stop_sorting()
        orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self.table.horizontalHeader().setSortIndicator(column, orders[is_descending])

    # To the session

    def _select_current(self) -> None:
        """The current line, if it is marked, is what the session has selected; no mark at all lets go."""
        marks = self.table.selectionModel()
        if not self._is_in_step:
            return
        if not marks.hasSelection():
            self._session.select("")
            return
        line = marks.currentIndex().row()
        if line >= 0 and marks.isRowSelected(line, QModelIndex()):
            self._session.select_and_reveal(self._session.table.events[self.model.row_at(line)].id)

    def _let_go(self) -> None:
        self.table.clearSelection()
        self._session.select("")
