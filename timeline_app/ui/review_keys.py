"""The keys of a review, each with its button: nothing has to be known by heart."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from timeline_app.paint.theme import Theme
from timeline_app.ui.flow import Flow
from timeline_app.ui.pieces import tip

_HEIGHT_PX, _CAP_PX, _PAD_PX, _GAP_PX = 24, 16, 5, 5


class KeyButton(QAbstractButton):
    """An action as a key cap with a word beside it. The action has the name in full, and says whether it can be done."""

    def __init__(self, action: QAction, word: str, cap: str, theme: Theme) -> None:
        super().__init__()
        self._action, self._cap, self._theme = action, cap, theme
        self.setText(word)
        self.setAccessibleName(action.text().replace("&", ""))
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        name = action.text().replace("&", "")
        self.setToolTip(tip(f"{name} ({keys})" if keys else name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())

    def _cap_px(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._cap) + 8, _CAP_PX)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self._cap_px() + _GAP_PX + self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD_PX
        return QSize(width, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent_soft if self.isDown() else theme.lane))
                painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
            colour = QColor(theme.text if self.isEnabled() else theme.muted)
            cap = QRectF(_PAD_PX, (self.height() - _CAP_PX) / 2, self._cap_px(), _CAP_PX)
            painter.setPen(QPen(QColor(theme.stem if self.isEnabled() else theme.line), 1))
            painter.setBrush(QColor(theme.lane_other))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(colour)
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._cap)
            rest = QRectF(self.rect()).adjusted(cap.right() + _GAP_PX, 0, 0, 0)
            painter.drawText(
                rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text()
            )


class ReviewKeys(QWidget):
    """A line of them, in as many lines as the window needs."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window, self._theme = window, theme
        self.buttons: dict[str, KeyButton] = {}
        self.actions_by_name: dict[str, QAction] = {}
        place = QWidget()
        self._flow = Flow(place, spacing_px=2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        place.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 4)
        column.addWidget(place)

    def add(
        self, name: str, text: str, word: str, do: Callable[[], object], *keys: str, cap: str = ""
    ) -> QAction:
        """A command. text: in full; word: on its button, "" for none; keys: the first is on its cap unless `cap` is."""
        action = QAction(self._window, text=text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: do())
        self._window.addAction(action)
        self.actions_by_name[name] = action
        if word:
            shown = cap or QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            button = self.buttons[name] = KeyButton(action, word, shown, self._theme)
            self._flow.addWidget(button)
        return action

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)


def clicks_focused_button() -> bool:
    """Where a button has the focus, Return is for it: true where it was pressed."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QAbstractButton):
        focused.click()
        return True
    return False
