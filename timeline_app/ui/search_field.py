"""The box that is searched in: a line of text that knows its keys, and the number of hits at its right end."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy

from timeline_app.words import _

_WIDTH_PX, _LEAST_PX, _MOST_PX = 300, 150, 340
_COUNT_GAP_PX = 8
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class SearchField(QLineEdit):
    """Emits what its keys ask for and decides nothing.

    moved: through the list below, 1 down, -1 up. taken: Tab. walked: Return and Shift+Return, 1 or -1.
    toggled: Ctrl+Return. left: Esc. focused: the focus came or went.
    """

    moved = Signal(int)
    taken = Signal()
    walked = Signal(int)
    toggled = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.takes_tab = False
        self.setPlaceholderText(_("Search titles, excerpts, actors"))
        self.setAccessibleName(_("Search"))
        self.setClearButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_MOST_PX)
        self.count = QLabel(self)
        self.count.setObjectName("searchCount")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.count.hide()

    def show_count(self, text: str, spoken: str) -> None:
        """text: beside what is typed, "" for none; spoken: the same in a sentence."""
        self.count.setText(text)
        self.count.setVisible(bool(text))
        self.setAccessibleDescription(spoken)
        self._place_count()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def _place_count(self) -> None:
        size = self.count.sizeHint()
        room = size.width() + _COUNT_GAP_PX if not self.count.isHidden() else 0
        self.setTextMargins(0, 0, room, 0)
        self.count.setGeometry(
            self.width() - room - 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc and Return are for this box, not for the window; so is Tab while there is something to take."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Escape, *_RETURN):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and self.takes_tab:
                self.taken.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _RETURN:
            if held & _CTRL:
                self.toggled.emit()
            else:
                self.walked.emit(-1 if held & _SHIFT else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
