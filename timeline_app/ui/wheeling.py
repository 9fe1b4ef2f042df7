"""Wheel, touchpad and pinch: zoom at the pointer, pan sideways, scroll the lanes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from timeline_app.layout.scene import Scene
from timeline_app.state.view import ZOOM_STEP
from timeline_app.ui.session import Session

SCROLL_PX = 48.0  # for one step of the wheel
_NOTCH = 120  # eighths of a degree times 15: one step of a common wheel


class Wheeling:
    """Turns what wheel and fingers say into moves of the session."""

    def __init__(self, session: Session, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._scene = scene

    def turn(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Shift or sideways, pan; over the names or the tray, or with Ctrl, scroll the lanes."""
        turn, pixels = event.angleDelta(), event.pixelDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        scene = self._scene()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            step = pixels.x() or pixels.y() or turn.x() or turn.y()
            self._session.pan(float(step))
        elif (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.position().x() < scene.plot.left
        ):
            self._session.scroll_to(scene.scroll_y - (pixels.y() or turn.y() * SCROLL_PX / _NOTCH))
        elif turn.y():
            self._session.zoom(ZOOM_STEP ** (turn.y() / _NOTCH), event.position().x() - scene.plot.left)
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Zooms between the fingers; False for any other gesture of a touchpad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        x = event.position().x() - self._scene().plot.left
        self._session.show_view(self._session.viewport.zoomed(1.0 + event.value(), x))
        return True
