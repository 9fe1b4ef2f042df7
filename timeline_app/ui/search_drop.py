"""What hangs below the search box: what the search may become, and what it asks for in vain."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme
from timeline_app.store.completing import Suggestion
from timeline_app.store.search import parse
from timeline_app.ui.pieces import link
from timeline_app.words import _

_ROW_PX = 26
_PAD_PX = 8
_WIDTH_PX = 340
_EDGE_PX = 8
_MUTED = Qt.ItemDataRole.UserRole


class SearchDrop(QFrame):
    """Suggestions over a note; hidden where it has neither. It never takes the focus from the box.

    chosen: a suggestion was clicked.
    """

    chosen = Signal(int)

    def __init__(self, window: QWidget, box: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("searchDrop")
        self._window = window
        self._box = box
        self.list = _Suggestions(theme)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("kind", "note")
        self.offer = link("")
        self.offer.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._do: Callable[[], object] = lambda: None
        self.offer.clicked.connect(lambda: self._do())
        self._line = QWidget()
        line = QVBoxLayout(self._line)
        line.setContentsMargins(_PAD_PX + 4, 6, _PAD_PX, 6)
        line.setSpacing(2)
        line.addWidget(self.note)
        under = QHBoxLayout()
        under.addWidget(self.offer)
        under.addStretch(1)
        line.addLayout(under)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._line)
        self.say("")
        self.offer_terms(())

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)

    def offer_terms(self, suggestions: Sequence[Suggestion]) -> None:
        """Lists what the search may become; none is marked yet."""
        self.list.show_suggestions(suggestions)
        self.place()

    def say(self, note: str, offer: str = "", do: Callable[[], object] | None = None) -> None:
        """note: a sentence, "" for none; offer: what a click can do about it."""
        self.note.setText(note)
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self._do = do or (lambda: None)
        self._line.setVisible(bool(note))
        self.place()

    def place(self) -> None:
        """Stands below the box, as far to the left as it must to be whole."""
        says_something = self.list.count() > 0 or bool(self.note.text())
        self.setVisible(says_something)
        if not says_something:
            return
        window = self._window
        at = self._box.mapTo(window, QPoint(0, self._box.height() + 4))
        width = min(max(self._box.width(), _WIDTH_PX), window.width() - 2 * _EDGE_PX)
        left = min(at.x(), window.width() - width - _EDGE_PX)
        self.setFixedWidth(width)
        self.note.setFixedWidth(width - 2 * _PAD_PX - 14)
        self.adjustSize()
        self.move(left, at.y())
        self.raise_()


class _Suggestions(QListWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(_("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._lines = _TwoTexts(theme)
        self.setItemDelegate(self._lines)

    def set_theme(self, theme: Theme) -> None:
        self._lines.theme = theme
        self.viewport().update()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        self.clear()
        for each in suggestions:
            item = QListWidgetItem(flat(each.term))
            item.setData(_MUTED, flat(each.name) or _meaning(each))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, item.data(_MUTED))
            self.addItem(item)
        self.setFixedHeight(_ROW_PX * len(suggestions))
        self.setVisible(bool(suggestions))

    def move_mark(self, step: int) -> None:
        """Marks the next (1) or previous (-1) line; beyond the ends none, then round."""
        self.setCurrentRow((self.currentRow() + 1 + step) % (self.count() + 1) - 1)


def _meaning(suggestion: Suggestion) -> str:
    """What a suggestion is, in a few words."""
    if suggestion.kind == "key":
        (term,) = parse(suggestion.term)
        return {
            "actor": _("who takes part"),
            "tag": _("a tag"),
            "source": _("where it is written"),
            "after": _("a date, as 2024-03"),
            "before": _("a date, as 2024-03"),
            "status": _("alleged, disputed…"),
        }[term.key]
    return {"recent": _("searched before"), "actor": _("actor"), "tag": _("tag"), "source": _("source")}.get(
        suggestion.kind, ""
    )


class _TwoTexts(QStyledItemDelegate):
    """A line with its text on the left and, quieter, what it means on the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(100, _ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self.theme
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            is_marked = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(theme.accent_soft if is_marked else theme.lane))
            painter.drawRoundedRect(rect, 4, 4)
        middle = Qt.AlignmentFlag.AlignVCenter
        room = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        metrics = painter.fontMetrics()
        text, muted = str(index.data()), str(index.data(_MUTED) or "")
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(theme.text))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), shown)
        rest = room.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
        painter.setPen(QColor(theme.muted))
        quiet = (
            metrics.elidedText(muted, Qt.TextElideMode.ElideRight, rest.width()) if rest.width() > 40 else ""
        )
        painter.drawText(rest, int(middle | Qt.AlignmentFlag.AlignRight), quiet)
        painter.restore()
