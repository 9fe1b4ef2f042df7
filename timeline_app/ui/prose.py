"""Text of documents: plain always, selectable, as high as it needs, long words broken."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from timeline_app.formats.characters import FORBIDDEN

_LONGEST_WORD = 500


class Prose(QTextEdit):
    """A block of text without a frame. kind: what it is, for the style sheet; "" for running text."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by width: layouts ask many times
        self._measured: QTextDocument | None = None  # a copy: the view lays its own out anew as it likes
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another text; U+FFFD stands where something invisible would make it read otherwise."""
        text = FORBIDDEN.sub("\ufffd", text)
        self.setWordWrapMode(_wrap_mode(text))
        self.setPlainText(text)
        self._forget()
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_runs(self, runs: Sequence[tuple[str, QTextCharFormat]]) -> None:
        """Text in runs, each with its own format."""
        self.clear()
        self.setWordWrapMode(_wrap_mode("".join(text for text, _ in runs)))
        cursor = QTextCursor(self.document())
        for text, format in runs:
            cursor.insertText(FORBIDDEN.sub("\ufffd", text), format)
        self._forget()
        self.setAccessibleName(self.toPlainText())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        if width not in self._heights:
            if self._measured is None:
                self._measured = self.document().clone(self)
            self._measured.setTextWidth(max(width, 1))
            self._heights[width] = ceil(self._measured.size().height())
        return self._heights[width]

    def _forget(self) -> None:
        """Forgets the heights, for another text or font."""
        self._heights.clear()
        if self._measured is not None:
            self._measured.deleteLater()
            self._measured = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(120, 16)  # the true height depends on the width

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls, not the text in it


def _wrap_mode(text: str) -> QTextOption.WrapMode:
    """How lines are broken: at words, but anywhere where a word is so long that Qt would look for its end for seconds."""
    if max(map(len, text.split()), default=0) > _LONGEST_WORD:
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
