"""Wheel, touchpad and pinch: zoom at the pointer, pan sideways, scroll the lanes."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from timeline_app.layout.scene import Scene
from timeline_app.state.view import SCROLL_PX, ZOOM_STEP
from timeline_app.ui.session import Session

_NOTCH = 120  # eighths of a degree times 15: one step of a common wheel
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Wheeling:
    """Turns what wheel and fingers say into moves of the session."""

    def __init__(self, session: Session, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._scene = scene
        self._is_stopped = False

    def stop(self) -> None:
        """A hand was laid on the canvas: what the system still sends of an earlier swing of the fingers is dropped."""
        self._is_stopped = True

    def turn(self, event: QWheelEvent) -> None:
        """Follows a touchpad, or does what a wheel means."""
        event.accept()
        if event.phase() != Qt.ScrollPhase.ScrollMomentum:
            self._is_stopped = False
        elif self._is_stopped:
            return
        self._session.halt()
        if _is_touchpad(event):
            self._swipe(event)
        else:
            self._wheel(event)

    def _swipe(self, event: QWheelEvent) -> None:
        """Two fingers move the picture; with Ctrl they zoom. The system's own momentum comes as further moves."""
        turn, pixels = event.angleDelta(), event.pixelDelta()
        way = QPointF(pixels) if not pixels.isNull() else QPointF(turn) * SCROLL_PX / _NOTCH
        scene = self._scene()
        if event.modifiers() & _CTRL:
            step = way.y() / SCROLL_PX
            viewport = self._session.viewport.zoomed(ZOOM_STEP**step, event.position().x() - scene.plot.left)
            self._session.show_view(viewport)
            return
        if event.modifiers() & _SHIFT and not way.x():
            way = QPointF(way.y(), 0.0)
        self._session.pan(way.x())
        if way.y():
            self._session.scroll_to(scene.scroll_y - way.y())

    def _wheel(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Shift or sideways, pan; over the names or the tray, or with Ctrl, scroll the lanes."""
        turn, pixels = event.angleDelta(), event.pixelDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        scene = self._scene()
        if event.modifiers() & _SHIFT or sideways:
            step = pixels.x() or pixels.y() or turn.x() or turn.y()
            self._session.pan(float(step))
        elif event.modifiers() & _CTRL or event.position().x() < scene.plot.left:
            self._session.scroll_to(scene.scroll_y - (pixels.y() or turn.y() * SCROLL_PX / _NOTCH))
        elif turn.y():
            self._session.zoom(ZOOM_STEP ** (turn.y() / _NOTCH), event.position().x() - scene.plot.left)

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Zooms between the fingers; False for any other gesture of a touchpad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        x = event.position().x() - self._scene().plot.left
        self._session.show_view(self._session.viewport.zoomed(1.0 + event.value(), x))
        return True


def _is_touchpad(event: QWheelEvent) -> bool:
    """Whether fingers move the picture, not the notches of a wheel: a touchpad tells of phases or names itself."""
    device = event.device()
    from PySide6.QtGui import QInputDevice  # an enumeration that the first picture need not wait for

    is_pad = device is not None and device.type() == QInputDevice.DeviceType.TouchPad
    return is_pad or event.phase() in (
        Qt.ScrollPhase.ScrollBegin,
        Qt.ScrollPhase.ScrollUpdate,
        Qt.ScrollPhase.ScrollMomentum,
        Qt.ScrollPhase.ScrollEnd,
    )
