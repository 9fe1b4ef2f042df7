"""What a hand does with the left button held: each gesture is asked in turn whether a press is its own."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from timeline_app.layout.scene import Scene
from timeline_app.state.view import ZOOM_STEP
from timeline_app.ui.clicking import Hit, click, double_click
from timeline_app.ui.session import Session

DRAG_PX = 4  # a hand that moves less than this clicks


class Gesture(Protocol):
    """A way of dragging. cursor: what the pointer looks like meanwhile.

    Events are those of the canvas, in its coordinates. A press that comes to nothing is a click, and none of this.
    """

    @property
    def cursor(self) -> Qt.CursorShape: ...

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        """Whether a drag from this press is this gesture's. Nothing may change yet: it may still be a click."""
        ...

    def moved(self, event: QMouseEvent) -> None:
        """The pointer went on; first called once it is `DRAG_PX` from where it was pressed."""
        ...

    def ended(self, event: QMouseEvent) -> None:
        """The button was let go."""
        ...

    def cancelled(self) -> None:
        """Esc, or the pointer was taken away: things are as before the press."""
        ...

    def paint_over(self, painter: QPainter) -> None:
        """What the gesture shows over the scene while it lasts."""
        ...


class Gestures:
    """Finds the gesture that a press begins, and tells it how it goes on; what is none is a click."""

    def __init__(self, session: Session, canvas: QWidget, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._canvas = canvas
        self._scene = scene
        self._known: list[Gesture] = []
        self._current: Gesture | None = None
        self._pressed: QPointF | None = None
        self._is_dragging = False

    def insert(self, index: int, gesture: Gesture) -> None:
        """Adds a gesture; those that stand first are asked first."""
        self._known.insert(index, gesture)

    @property
    def is_dragging(self) -> bool:
        return self._is_dragging

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            _pass_on(event)
            return
        self._session.halt()
        self.cancel()
        scene = self._scene()
        self._pressed = event.position()
        self._current = next((gesture for gesture in self._known if gesture.begins(event, scene)), None)

    def move(self, event: QMouseEvent) -> bool:
        """False where no button is held, so that the pointer only hovers."""
        if self._pressed is None:
            return False
        if (
            not event.buttons() & Qt.MouseButton.LeftButton
        ):  # it was let go where nobody told us, as over a menu
            self.cancel()
            return False
        if not self._is_dragging and self._current is not None:
            self._is_dragging = (event.position() - self._pressed).manhattanLength() >= DRAG_PX
            if self._is_dragging:
                self._canvas.setCursor(self._current.cursor)
        if self._is_dragging and self._current is not None:
            self._current.moved(event)
        return True

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        gesture, was_dragging = self._current, self._is_dragging
        self._let_go()
        if not was_dragging:
            click(self._session, self._hit(event.position()), event.modifiers())
        elif gesture is not None:
            gesture.ended(event)

    def double_click(self, event: QMouseEvent) -> None:
        """Zooms to the event under the pointer, or in where there is none."""
        if event.button() != Qt.MouseButton.LeftButton:
            _pass_on(event)
            return
        at, plot = event.position(), self._scene().plot
        hit = self._hit(at)
        if not double_click(self._session, hit) and hit is None and plot.holds(at.x(), at.y()):
            self._session.zoom(ZOOM_STEP**3, at.x() - plot.left)

    def cancel(self) -> bool:
        """Breaks a drag off; False where there was none."""
        gesture, was_dragging = self._current, self._is_dragging
        self._let_go()
        if not was_dragging or gesture is None:
            return False
        gesture.cancelled()
        return True

    def paint_over(self, painter: QPainter) -> None:
        if self._is_dragging and self._current is not None:
            self._current.paint_over(painter)

    def _let_go(self) -> None:
        self._current = self._pressed = None
        if self._is_dragging:
            self._is_dragging = False
            self._canvas.unsetCursor()
            self._canvas.update()

    def _hit(self, at: QPointF) -> Hit:
        return self._scene().hit(at.x(), at.y())


def _pass_on(event: QMouseEvent) -> None:
    """Leaves the buttons at the side of a mouse, back and forward, to the window."""
    if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
        event.ignore()
