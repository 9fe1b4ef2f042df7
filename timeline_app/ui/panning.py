"""Dragging the picture along, as a hand moves paper."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from timeline_app.layout.scene import Scene
from timeline_app.ui.session import Session


class Panning:
    """The gesture that every press begins which no other wants."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, session: Session, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._scene = scene
        self._last = QPointF()

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        del scene
        self._last = event.position()
        return True

    def moved(self, event: QMouseEvent) -> None:
        way = event.position() - self._last
        self._last = event.position()
        self._session.pan(way.x())
        if way.y():
            self._session.scroll_to(self._scene().scroll_y - way.y())

    def ended(self, event: QMouseEvent) -> None:
        """The picture stays where it was let go."""

    def cancelled(self) -> None:
        """The picture stays where it is: nothing that was moved by hand jumps back."""

    def paint_over(self, painter: QPainter) -> None:
        """Nothing: the picture itself moves."""
