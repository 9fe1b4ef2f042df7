"""Fingers on a touch screen: one drags and taps like a mouse, two move and zoom what lies between them."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from timeline_app.layout.scene import Scene
from timeline_app.ui.gestures import Gestures
from timeline_app.ui.session import Session

_NEAREST_PX = 24.0  # fingers nearer than this say nothing certain of a scale
_OF_GESTURE = {
    QEventPoint.State.Pressed: QEvent.Type.MouseButtonPress,
    QEventPoint.State.Released: QEvent.Type.MouseButtonRelease,
}


class Touching:
    """Reads the touches of the canvas. The first finger is the mouse until a second one comes down."""

    def __init__(
        self, session: Session, canvas: QWidget, scene: Callable[[], Scene], gestures: Gestures
    ) -> None:
        self._session = session
        self._canvas = canvas
        self._scene = scene
        self._gestures = gestures
        self._pair: tuple[QPointF, float] | None = (
            None  # what lies between two fingers, and how far apart they are
        )
        self._is_spent = False  # two fingers were down: the one that stays moves nothing any more

    def touch(self, event: QTouchEvent) -> bool:
        """Takes the touch; True always: what Qt would make of it as a mouse would come twice."""
        if event.type() == QEvent.Type.TouchCancel:
            self._gestures.cancel()
            self._pair = None
            return True
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin:
            self._is_spent, self._pair = False, None
        down = [point for point in points if point.state() != QEventPoint.State.Released]
        if len(down) >= 2:
            self._pinch(down)
        elif self._pair is not None:
            self._pair = None
        elif not self._is_spent and len(points) == 1:
            self._as_mouse(points[0], event.modifiers())
        return True

    def _pinch(self, points: Sequence[QEventPoint]) -> None:
        if not self._is_spent:
            self._is_spent = True
            self._gestures.cancel()
        one, other = (self._place(point) for point in points[:2])
        middle = (one + other) / 2
        apart = max(math.dist(one.toTuple(), other.toTuple()), _NEAREST_PX)
        if self._pair is not None:
            before, was_apart = self._pair
            edge = self._scene().plot.left
            viewport = self._session.viewport.zoomed(apart / was_apart, before.x() - edge)
            self._session.show_view(viewport.panned(middle.x() - before.x()))
            if middle.y() != before.y():
                self._session.scroll_to(self._scene().scroll_y - (middle.y() - before.y()))
        self._pair = (middle, apart)

    def _place(self, point: QEventPoint) -> QPointF:
        return QPointF(self._canvas.mapFromGlobal(point.globalPosition()))

    def _as_mouse(self, point: QEventPoint, keys: Qt.KeyboardModifier) -> None:
        kind = _OF_GESTURE.get(point.state(), QEvent.Type.MouseMove)
        button = Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        at = self._place(point)
        event = QMouseEvent(kind, at, point.globalPosition(), button, held, keys)
        match kind:
            case QEvent.Type.MouseButtonPress:
                self._gestures.press(event)
            case QEvent.Type.MouseButtonRelease:
                self._gestures.release(event)
            case _:
                self._gestures.move(event)
