"""A line of the actor panel: tick box, name, a bar as long as its count, the count."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from timeline_app.paint.theme import Theme, actor_colour
from timeline_app.ui.tick_row import NAME_X, TickRow

_HEIGHT_PX = 32
_BAR_PX, _BAR_Y = 2, 24
_GAP_PX = 8


class ActorRow(TickRow):
    """A row in the hue of an actor."""

    def __init__(self, name: str, actor: int, theme: Theme) -> None:
        """actor: its position in the file, which gives its hue."""
        self._actor = actor
        self._share = 0.0
        super().__init__(name, theme, _HEIGHT_PX)

    def show_count(self, count: int, share: float = 0.0) -> None:
        """How many events the actor has, and the length of its bar, 0 to 1."""
        super().show_count(count)
        if share != self._share:
            self._share = share
            self.update()

    def hue(self) -> QColor:
        return actor_colour(self._actor, self._theme)

    def name_dy(self) -> int:
        return -3

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_excluded:
            return
        hue = QColor(self.hue())
        hue.setAlphaF(1.0 if self.isChecked() else 0.45)
        painter = QPainter(self)
        room = self._count_x() - _GAP_PX - NAME_X
        painter.fillRect(QRectF(NAME_X, _BAR_Y, room * self._share, _BAR_PX), hue)
        painter.end()
