"""How a row of a filter is asked to keep its events out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from timeline_app.words import _

_MINUS_PX = 18
_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_Delete)


class Minus(QAbstractButton):
    """A small minus on a row, for the mouse only: with the keyboard it is the key itself."""

    def __init__(self, row: QAbstractButton) -> None:
        super().__init__(row)
        self.setFixedSize(_MINUS_PX, _MINUS_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_("Without this (Ctrl+click)"))
        self.setAccessibleName(_("Without this"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.highlight() if self.underMouse() else colours.alternateBase())
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        stroke = colours.highlightedText() if self.underMouse() else colours.highlight()
        painter.setPen(QPen(stroke.color(), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = _MINUS_PX / 2
        painter.drawLine(QPointF(middle - 3.5, middle), QPointF(middle + 3.5, middle))
        painter.end()


class Excluding(QObject):
    """Asks by Ctrl+click, by the minus that shows under the pointer or with the focus, by `-` or Delete."""

    def __init__(self, row: QAbstractButton, ask: Callable[[], object], middle: Callable[[], QPoint]) -> None:
        """middle: where on the row the minus stands."""
        super().__init__(row)
        self._row = row
        self._ask = ask
        self._middle = middle
        self._is_pressed = False
        self._minus: Minus | None = None
        row.installEventFilter(self)

    @property
    def minus(self) -> Minus:
        """Made when it first shows: a list may have hundreds of rows."""
        if self._minus is None:
            self._minus = Minus(self._row)
            self._minus.clicked.connect(lambda: self._ask())
        return self._minus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not isValid(self._row):  # it loses the focus while it is taken apart
            return False
        if isinstance(event, QMouseEvent):
            return self._is_mine(event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self._ask()
            return True
        if kind in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self._show(True)
        elif kind in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._show(self._row.underMouse() if kind == QEvent.Type.FocusOut else self._row.hasFocus())
        elif kind == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _is_mine(self, event: QMouseEvent) -> bool:
        """Takes a click with Ctrl; the row never hears of it."""
        if event.type() == QEvent.Type.MouseButtonPress:
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._is_pressed = with_ctrl and event.button() == Qt.MouseButton.LeftButton
            return self._is_pressed
        if event.type() == QEvent.Type.MouseButtonRelease and self._is_pressed:
            self._is_pressed = False
            if self._row.rect().contains(event.position().toPoint()):
                self._ask()
            return True
        return False

    def _show(self, is_shown: bool) -> None:
        if is_shown:
            self._place(self.minus)
            self.minus.show()
        elif self._minus is not None:
            self._minus.hide()

    def _place(self, minus: Minus | None = None) -> None:
        if minus := minus or self._minus:
            minus.move(self._middle() - QPoint(_MINUS_PX // 2, _MINUS_PX // 2))
