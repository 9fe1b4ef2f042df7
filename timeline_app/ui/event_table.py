"""The table of the list: keys, marks and looks; what it shows is its model's."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from timeline_app.layout.listing import Column
from timeline_app.ui.event_table_model import EventTableModel
from timeline_app.ui.pieces import tip
from timeline_app.words import _

_LINE_PX = 30
_SHARES = {  # of the room beyond what each column needs at least
    Column.DATE: 0.35,
    Column.TITLE: 0.4,
    Column.ACTORS: 0.2,
    Column.STATUS: 0.0,
    Column.SOURCES: 0.0,
    Column.QUOTES: 0.05,
    Column.BASIS: 0.0,
}
_LEAST_PX = {
    Column.DATE: 190,
    Column.TITLE: 170,
    Column.ACTORS: 110,
    Column.STATUS: 100,
    Column.SOURCES: 88,
    Column.QUOTES: 112,
    Column.BASIS: 92,
}

_MANY_LINES = 2_000


class EventTable(QTableView):
    """Whole lines are marked, several by Shift and Ctrl. It knows no session: it says what it is asked for."""

    zoom_asked = Signal()
    copy_asked = Signal()
    release_asked = Signal()
    menu_asked = Signal(QPoint)  # where on the screen
    columns_arranged = Signal()

    def __init__(self, model: EventTableModel) -> None:
        super().__init__()
        self.setObjectName("eventTable")
        self.setAccessibleName(_("List of events"))
        self.setAccessibleDescription(
            _("Return zooms to the event, Ctrl+C copies the marked lines, the menu key offers the rest.")
        )
        self._has_chosen_widths = False
        self._shares_now = False
        self.setModel(model)
        self.setItemDelegate(_Elided(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_heads()
        self.doubleClicked.connect(lambda _index: self.zoom_asked.emit())

    def _set_heads(self) -> None:
        lines, heads = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(_LINE_PX)
        heads.setHighlightSections(False)
        heads.setSectionsMovable(True)
        heads.setMinimumSectionSize(48)
        heads.setAccessibleName(_("Columns of the list"))
        heads.setSortIndicator(Column.DATE, Qt.SortOrder.AscendingOrder)
        # Of its own: at each painting Qt would ask every line whether the whole column is marked.
        heads.setSelectionModel(QItemSelectionModel(self.model(), heads))
        self.setSortingEnabled(True)
        heads.sectionResized.connect(self._note_arrangement)
        heads.sectionMoved.connect(self._note_arrangement)

    # Lines

    def marked_lines(self) -> Sequence[int]:
        """The lines that are marked, from top to bottom; a range where all of very many are."""
        found = [range(each.top(), each.bottom() + 1) for each in self.selectionModel().selection().toList()]
        if len(found) == 1 and len(found[0]) > _MANY_LINES:
            return found[0]
        return sorted({line for each in found for line in each})

    def mark(self, lines: Iterable[int], current: int) -> None:
        """Marks lines, the current one among them, and shows that one; -1 for none."""
        model, marks = self.model(), QItemSelection()
        for first, last in _runs(lines if isinstance(lines, range) else sorted(lines)):
            marks.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.selectionModel()
        chosen.select(marks, flags.ClearAndSelect)
        if current < 0:
            chosen.clearCurrentIndex()
            return
        index = model.index(current, max(self.currentIndex().column(), 0))
        chosen.setCurrentIndex(index, flags.Select | flags.Rows)
        self.scrollTo(index)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the list while it has the focus: it lets go, and the focus stays."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.zoom_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.release_asked.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last line, as in a list; not to the first and last column."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            line = 0 if action == actions.MoveHome else self.model().rowCount() - 1
            return self.model().index(line, max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing becomes current by the focus alone: the first line is a key away."""
        had_one = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had_one:
            self.selectionModel().clearCurrentIndex()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer; by the menu key, below the current line."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            line = self.visualRect(self.currentIndex()) & self.viewport().rect()
            at = self.viewport().mapToGlobal(QPoint(16, line.bottom()))
        self.menu_asked.emit(at)

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self.palette().link().color()), 2))
        painter.drawRect(self._ring())
        painter.end()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ring moves as a whole: Qt would draw only the lines that changed."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def _ring(self) -> QRect:
        """Round the current line; round the whole list where none is."""
        whole = self.viewport().rect()
        index = self.currentIndex()
        if not index.isValid():
            return whole.adjusted(1, 1, -1, -1)
        line = self.visualRect(index)
        right = min(self.horizontalHeader().length() - self.horizontalHeader().offset(), whole.width())
        return QRect(1, line.top() + 1, right - 2, line.height() - 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._has_chosen_widths:
            self.share_width()

    def share_width(self) -> None:
        """Gives each column its share of the room, or the least that it needs."""
        room = self.viewport().width()
        heads = self.horizontalHeader()
        least = {column: max(px, heads.sectionSizeHint(column)) for column, px in _LEAST_PX.items()}
        spare = max(room - sum(least.values()), 0)
        widths = {column: px + int(spare * _SHARES[column]) for column, px in least.items()}
        widths[Column.TITLE] += spare + sum(least.values()) - sum(widths.values())
        self._shares_now = True
        for column, px in widths.items():
            self.setColumnWidth(column, px)
        self._shares_now = False

    def _note_arrangement(self) -> None:
        """Columns arranged by hand stay as they are."""
        if not self._shares_now:
            self._has_chosen_widths = True
            self.columns_arranged.emit()

    def arrange(self, state: QByteArray) -> None:
        """Puts the columns as they were left."""
        self._shares_now = True
        self._has_chosen_widths = self.horizontalHeader().restoreState(state)
        self._shares_now = False


class _Elided(QStyledItemDelegate):
    """A cell that shows the whole of its text in a tooltip, where it has no room for it; the ring is round the line."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        is_cut = self.sizeHint(option, index).width() > option.rect.width()
        model: QAbstractItemModel = index.model()
        text = str(model.data(index) or "") if index.isValid() and is_cut else ""
        if text:
            QToolTip.showText(event.globalPos(), tip(text), view)
        else:
            QToolTip.hideText()
        return True


def _runs(lines: Sequence[int]) -> Iterable[tuple[int, int]]:
    """First and last of each unbroken run of ascending numbers."""
    if isinstance(lines, range):
        if lines:
            yield lines[0], lines[-1]
        return
    start = 0
    for place in range(1, len(lines) + 1):
        if place == len(lines) or lines[place] != lines[place - 1] + 1:
            yield lines[start], lines[place - 1]
            start = place
