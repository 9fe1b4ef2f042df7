"""A title to type: one line of text, shown in as many lines as it takes."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from timeline_app.formats.characters import FORBIDDEN
from timeline_app.layout.content import flat

_PAD_PX, _MARGIN_PX = 6, 5
_MOST_LINES = 4
_ONLY_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class TitleField(QPlainTextEdit):
    """Emits `finished` when it is left, and before `returned`."""

    finished = Signal()
    returned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reviewTitle")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """What is typed, on one line."""
        return flat(self.toPlainText())

    def set_text(self, text: str) -> None:
        """Shows a title, without what would make it read otherwise: no file may have that."""
        self.setPlainText(FORBIDDEN.sub("", flat(text)))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height_px())

    def _height_px(self) -> int:
        lines = max(min(int(self.document().size().height()), _MOST_LINES), 1)  # Qt counts it in lines
        return lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN_PX + _PAD_PX

    def _fit(self) -> None:
        if self.height() != self._height_px():
            self.setFixedHeight(self._height_px())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _ONLY_AWAY:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted stays on one line, and plain."""
        self.insertPlainText(FORBIDDEN.sub("", flat(source.text())))
