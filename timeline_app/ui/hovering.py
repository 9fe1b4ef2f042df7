"""What lies under the pointer: its mark is underlined, the pointer shows a hand, a tooltip tells of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.layout.scene import Label, Mark, Scene, TrayItem
from timeline_app.ui.hover_words import hover_words
from timeline_app.ui.session import Session


class Hovering:
    """rows: the events under the pointer."""

    def __init__(self, session: Session, canvas: QWidget, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._canvas = canvas
        self._scene = scene
        self.rows: Sequence[int] = ()

    def point_at(self, at: QPointF) -> None:
        hit = self._scene().hit(at.x(), at.y())
        rows: Sequence[int] = ()
        if isinstance(hit, Mark | TrayItem):
            rows = hit.rows
        elif isinstance(hit, Label):
            rows = (hit.row,)
        if hit is None:
            self._canvas.unsetCursor()
        else:
            self._canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show(rows)

    def leave(self) -> None:
        """The pointer has left, or what lay under it has moved away."""
        self._show(())

    def _show(self, rows: Sequence[int]) -> None:
        if rows is not self.rows and rows != self.rows:
            self.rows = rows
            self._canvas.update()

    def show_tip(self, event: QHelpEvent) -> None:
        at = event.pos()
        hit = self._scene().hit(at.x(), at.y())
        rival = hit.rival_at(at.x(), at.y()) if isinstance(hit, Mark) else None
        words = hover_words(self._session.content, hit, rival)
        if words:
            QToolTip.showText(event.globalPos(), words, self._canvas, QRect())
        else:
            QToolTip.hideText()
