"""Dragging the picture along, as a hand moves paper; let go in motion, it glides on and comes to rest."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from timeline_app.layout.scene import Scene
from timeline_app.state.motion import THROW_S, Trace, throw
from timeline_app.ui.session import Session


class Panning:
    """The gesture that every press begins which no other wants."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, session: Session, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._scene = scene
        self._last = QPointF()
        self._traces: deque[Trace] = deque()

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        del scene
        self._traces.clear()
        self._follow(event.position())
        return True

    def _follow(self, at: QPointF) -> None:
        """Keeps where the hand was, no longer than its speed is reckoned from."""
        now = self._session.clock()
        self._last = at
        self._traces.append(Trace(now, at.x(), at.y()))
        while now - self._traces[0].at > THROW_S:
            self._traces.popleft()

    def moved(self, event: QMouseEvent) -> None:
        way = event.position() - self._last
        self._follow(event.position())
        self._session.pan(way.x())
        if way.y():
            self._session.scroll_to(self._scene().scroll_y - way.y())

    def ended(self, event: QMouseEvent) -> None:
        del event
        scene = self._scene()
        across, down = throw(self._traces, self._session.clock())
        self._session.glide(across, down, scene.content_height - scene.plot.height)

    def cancelled(self) -> None:
        """The picture stays where it is: nothing that was moved by hand jumps back."""

    def paint_over(self, painter: QPainter) -> None:
        """Nothing: the picture itself moves."""
