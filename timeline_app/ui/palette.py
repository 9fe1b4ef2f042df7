"""The command palette: one line to type in, and every command that answers it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from timeline_app.paint.theme import Theme
from timeline_app.ui.palette_entries import Entry
from timeline_app.words import _, pgettext

_Index = QModelIndex | QPersistentModelIndex
_WIDTH, _ROW_PX, _ROWS, _TOP_PX, _PAD_PX = 640, 32, 11, 48, 12
_UNDER, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Answers(QStandardItemModel):
    """The entries that answer, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.clear()
        for entry in entries:
            item = QStandardItem(entry.text)
            item.setData(entry.detail, _UNDER)
            item.setData(entry.keys, _KEYS)
            item.setAccessibleText(", ".join(part for part in (entry.text, entry.detail, entry.keys) if part))
            item.setEnabled(entry.is_enabled)
            item.setEditable(False)
            self.appendRow(item)


class _Rows(QStyledItemDelegate):
    """Paints an entry: what it does, where it is found, its keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.keys: Sequence[str] = ()  # of all entries: they stand in a column

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(200, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self.theme
        if theme is None:
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 4, 4)
        is_enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        inner = box.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        muted = QColor(theme.muted)
        metrics = painter.fontMetrics()
        ink = QColor(theme.text) if is_enabled else muted
        keys = QRect(inner)
        keys.setLeft(inner.right() - max(map(metrics.horizontalAdvance, self.keys), default=0))
        self._text(painter, keys, str(index.data(_KEYS)), ink)
        detail = str(index.data(_UNDER))
        place = QRect(inner)
        place.setRight(keys.left() - 2 * _PAD_PX)
        place.setLeft(place.right() - min(metrics.horizontalAdvance(detail), inner.width() // 3))
        self._text(painter, place, detail, muted)
        inner.setRight(place.left() - _PAD_PX)
        self._text(painter, inner, str(index.data()), ink)
        painter.restore()

    def _text(self, painter: QPainter, place: QRect, text: str, colour: QColor) -> None:
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class Palette(QFrame):
    """Over the window, until Esc, a choice, or another widget takes the focus. typed: the text was changed."""

    typed = Signal()
    chosen = Signal(int)  # position of the entry

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self.setObjectName("palette")
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Type a command, an actor or an event"))
        self.field.setAccessibleName(_("Find a command"))
        self.list = QListView()
        self.list.setAccessibleName(pgettext("what the palette lists", "Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.answers = Answers(self)
        self._rows = _Rows(self)
        self.list.setModel(self.answers)
        self.list.setItemDelegate(self._rows)
        self.nothing = QLabel(_("No command is called so."))
        self.nothing.setProperty("kind", "muted")
        self.nothing.setContentsMargins(_PAD_PX, 4, _PAD_PX, 8)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        window.installEventFilter(self)
        self.hide()

    def open(self, theme: Theme) -> None:
        """Shows itself, empty, with the cursor in it."""
        self._came_from = self._window.window().focusWidget()
        self._rows.theme = theme
        self.field.clear()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Gives the focus back to where it came from, and is gone."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()
        self.hide()

    def show_entries(self, entries: Sequence[Entry], keeps_mark: bool = False) -> None:
        """keeps_mark: the line that is marked stays so; else the first that can be chosen is."""
        mark = self.list.currentIndex().row() if keeps_mark else -1
        self.answers.show(entries)
        self._rows.keys = [entry.keys for entry in entries]
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._place()
        if not 0 <= mark < len(entries) or not entries[mark].is_enabled:
            mark = next((row for row, entry in enumerate(entries) if entry.is_enabled), -1)
        self._mark(mark)

    def _place(self) -> None:
        window = self._window
        width = min(_WIDTH, window.width() - 48)
        rows = max(min(len(self.answers.entries), _ROWS, (window.height() - 180) // _ROW_PX), 1)
        self.list.setFixedHeight(rows * _ROW_PX)
        self._column.activate()
        self.setGeometry((window.width() - width) // 2, _TOP_PX, width, self.sizeHint().height())

    def _mark(self, row: int) -> None:
        index = self.answers.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _step(self, step: int) -> None:
        """Marks the next entry that can be chosen, round at the ends."""
        entries = self.answers.entries
        at = self.list.currentIndex().row()
        for distance in range(1, len(entries) + 1):
            row = (at + step * distance) % len(entries)
            if entries[row].is_enabled:
                self._mark(row)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and self._window.window().focusWidget() is not self.field:
                self.hide()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        steps = {keys.Key_Up: -1, keys.Key_Down: 1}
        known = (*steps, keys.Key_Return, keys.Key_Enter, keys.Key_Escape, keys.Key_Tab, keys.Key_Backtab)
        if event.key() not in known:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # these are the palette's, not the window's
        elif event.type() == QEvent.Type.KeyPress:
            if event.key() in steps:
                self._step(steps[keys(event.key())])
            elif event.key() == keys.Key_Escape:
                self.leave()
            elif event.key() in (keys.Key_Return, keys.Key_Enter) and self.list.currentIndex().isValid():
                self.chosen.emit(self.list.currentIndex().row())
        return True
