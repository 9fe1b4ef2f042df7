"""The sign at a label whose sources contradict each other: it reads in greyscale, by its shape."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from timeline_app.layout.figures import Sign
from timeline_app.paint.theme import Theme

_HALF_PX = 6.0


def paint_sign(painter: QPainter, sign: Sign, theme: Theme) -> None:
    """A filled triangle with an exclamation mark."""
    x, y, half = sign.x, sign.y, _HALF_PX
    colour, ground = QColor(theme.warning), QColor(theme.paper)
    painter.setPen(
        QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(colour)
    corners = (QPointF(x, y - half + 1), QPointF(x + half, y + half - 1), QPointF(x - half, y + half - 1))
    painter.drawPolygon(QPolygonF(list(corners)))
    painter.fillRect(QRectF(x - 1, y - 2.5, 2, 4), ground)
    painter.fillRect(QRectF(x - 1, y + 2.5, 2, 1.5), ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
