"""The hands on the canvas: what dragging, pointing, wheel and fingers do. Made when the first of them is felt."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from timeline_app.layout.scene import Scene
from timeline_app.ui.gestures import Gestures
from timeline_app.ui.hovering import Hovering
from timeline_app.ui.panning import Panning
from timeline_app.ui.session import Session
from timeline_app.ui.wheeling import Wheeling

if TYPE_CHECKING:
    from PySide6.QtGui import QTouchEvent

    from timeline_app.ui.touching import Touching


class Hands:
    """gestures: what dragging does; hovering: what lies under the pointer; wheeling: wheel, touchpad and pinch."""

    def __init__(self, session: Session, canvas: QWidget, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._canvas = canvas
        self._scene = scene
        self.gestures = Gestures(session, canvas, scene)
        self.gestures.insert(0, Panning(session, scene))
        self.hovering = Hovering(session, canvas, scene)
        self.wheeling = Wheeling(session, scene)
        self._touching: Touching | None = None

    def touch(self, event: "QTouchEvent") -> bool:
        """Hands fingers on to what understands them; few screens ever have any."""
        if self._touching is None:
            from timeline_app.ui.touching import Touching

            self._touching = Touching(self._session, self._canvas, self._scene, self.gestures)
        return self._touching.touch(event)
