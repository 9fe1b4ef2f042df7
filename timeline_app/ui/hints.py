"""Hints at first start: one at a time over the canvas, each gone for good once it was followed or sent away."""

import json

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from timeline_app.layout.scene import Box, Scene
from timeline_app.ui.commanding import Commanding
from timeline_app.ui.stage import Stage
from timeline_app.words import Message, _

MOVE, READ, FIND = "move", "read", "find"
_WORDS = {
    MOVE: Message("The wheel zooms, dragging moves."),
    READ: Message("Click an event to read the words it rests on."),
    FIND: Message("Ctrl+K finds any command."),
}
_KEY = "hints/gone"
_AFTER_MS = 800  # nothing shows before the eye has seen the picture
_EDGE_PX, _STEP_PX = 12, 12
_HEAD_PX = 40.0  # of a lane: its name, and how many events it has
_MARGINS = (12, 4, 32, 4)  # at the right, room for the cross


class Hint(QFrame):
    """The sentence; the mouse goes through it to the picture."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.addWidget(self.label)

    def fit(self, widest: int) -> QSize:
        """Takes the size of its sentence, in several lines where one would be wider than `widest` px."""
        self.label.ensurePolished()  # its font is that of the style sheet, also before it was ever shown
        frame = _MARGINS[0] + _MARGINS[2] + 2
        words = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 4
        width = min(words, widest - frame)
        self.label.setFixedSize(width, self.label.heightForWidth(width))
        self.adjustSize()
        return self.size()


def free_place(scene: Scene, size: QSize) -> QPoint:
    """Where a hint covers no mark and no words, or as little of them as can be: as far down as there is such a place."""
    words = [
        *(label.box for label in scene.labels),
        *(item.box for item in scene.tray_items),
        *(Box(0.0, lane.top, scene.plot.left, lane.top + _HEAD_PX) for lane in scene.lanes),
    ]
    marks = [mark.box() for mark in scene.marks]
    right = scene.plot.right - size.width() - _EDGE_PX
    left = min(scene.plot.left + _EDGE_PX, right)  # a long one reaches over the names of the lanes
    lowest = scene.height - size.height() - _EDGE_PX
    best, least = QPoint(max(round((left + right) / 2), 0), round(lowest)), float("inf")
    for y in range(round(lowest), round(scene.plot.top), -_STEP_PX):
        for x in ((left + right) / 2, right, left):
            box = Box(x - 4, y - 4, x + size.width() + 4, y + size.height() + 4)
            covered = 4 * sum(_common(box, other) for other in words) + sum(
                _common(box, other) for other in marks
            )
            if covered < least:
                best, least = QPoint(max(round(x), 0), y), covered
            if not covered:
                return best
    return best


def _common(one: Box, other: Box) -> float:
    """Area that two boxes have in common."""
    if not one.meets(other):
        return 0.0
    width = min(one.right, other.right) - max(one.left, other.left)
    return width * (min(one.bottom, other.bottom) - max(one.top, other.top))


class Hints(QObject):
    """Shows the first hint that is not gone yet, at the foot of the plot."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._canvas = stage.view.viewport()
        self.current = ""
        self.hint: Hint | None = None
        self.close_button: QToolButton | None = None
        actions = stage.actions
        self.again = actions.add(
            actions.help_menu, _("Show &Hints Again"), self.show_again, before=actions.about
        )
        self.timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self.timer.timeout.connect(self.show_next)
        stage.session.selection_changed.connect(self._followed_reading)
        actions.let_go.triggered.connect(lambda: self.send_away(self.current))
        palette = stage.window.findChild(Commanding)
        if palette is not None:
            palette.opened.connect(lambda: self.send_away(FIND))
        if len(self._gone()) < len(_WORDS):
            self._canvas.installEventFilter(self)
            self.timer.start()

    def _gone(self) -> list[str]:
        try:
            kept = json.loads(str(self._stage.settings.value(_KEY) or "[]"))
        except ValueError:
            return []
        return [name for name in _WORDS if name in kept] if isinstance(kept, list) else []

    def show_again(self) -> None:
        self._stage.settings.remove(_KEY)
        self._canvas.installEventFilter(self)
        self.show_next()

    def show_next(self) -> None:
        gone = self._gone()
        self.current = next((name for name in _WORDS if name not in gone), "")
        if not self.current:
            self._hide()
            self._canvas.removeEventFilter(self)  # nobody is listened to without need
            return
        self._make()
        assert self.hint is not None
        self.hint.label.setText(str(_WORDS[self.current]))
        self._place()

    def _make(self) -> None:
        if self.hint is not None:
            return
        self.hint = Hint(self._canvas)
        self.close_button = QToolButton(self._canvas)
        self.close_button.setText("×")
        self.close_button.setProperty("kind", "link")
        self.close_button.setToolTip(_("Do not show this hint again"))
        self.close_button.setAccessibleName(_("Do not show this hint again"))
        self.close_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.close_button.clicked.connect(lambda: self.send_away(self.current))

    def _place(self) -> None:
        if self.hint is None or self.close_button is None or not self.current:
            return
        size = self.hint.fit(self._canvas.width() - 2 * _EDGE_PX)
        at = free_place(self._stage.view.scene(), size)
        self.hint.move(at)
        self.close_button.adjustSize()
        button = self.close_button.size()
        self.close_button.move(
            at.x() + size.width() - button.width() - 6, at.y() + (size.height() - button.height()) // 2
        )
        for widget in (self.hint, self.close_button):
            widget.show()
            widget.raise_()

    def _hide(self) -> None:
        for widget in (self.hint, self.close_button):
            if widget is not None:
                widget.hide()

    def send_away(self, name: str) -> None:
        """A hint was followed, or is not wanted: it never comes back by itself."""
        gone = self._gone()
        if not name or name in gone:
            return
        self._stage.settings.setValue(_KEY, json.dumps([*gone, name]))
        if name == self.current:
            self.current = ""
            self._hide()
            self.timer.start()

    def _followed_reading(self) -> None:
        if self._stage.session.selected is not None:
            self.send_away(READ)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Wheel:
                self.send_away(MOVE)
            case QEvent.Type.MouseMove if self._stage.view.gestures.is_dragging:
                self.send_away(MOVE)
            case QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)


def install(stage: Stage) -> Hints:
    return Hints(stage)
