"""Text of documents: plain always, selectable, as high as it needs, long words broken."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget


class Prose(QTextEdit):
    """A block of text without a frame. kind: what it is, for the style sheet; "" for running text."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by width: layouts ask many times
        if kind:
            self.setProperty("kind", kind)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setPlainText(text)
        self._heights.clear()
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_runs(self, runs: Sequence[tuple[str, QTextCharFormat]]) -> None:
        """Text in runs, each with its own format."""
        self.clear()
        cursor = QTextCursor(self.document())
        for text, format in runs:
            cursor.insertText(text, format)
        self._heights.clear()
        self.setAccessibleName(self.toPlainText())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        if width not in self._heights:
            document = self.document()
            before = document.textWidth()
            document.setTextWidth(max(width, 1))
            self._heights[width] = ceil(document.size().height())
            document.setTextWidth(before)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(120, 16)  # the true height depends on the width

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls, not the text in it
