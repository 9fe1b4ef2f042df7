"""How a break of the axis looks: two torn edges with paper between them, and how long the empty time is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Break, Scene
from timeline_app.paint import marks
from timeline_app.paint.theme import Theme

_TOOTH_PX = 5.0  # height of half a tooth of a torn edge
_DEPTH_PX = 3.0
_LABEL_TOP_PX = 36.0  # from the top of the axis: the row of the fine steps


def paint_over_lanes(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The breaks through all lanes."""
    bottom = min(scene.plot.bottom, scene.lanes[-1].bottom) if scene.lanes else scene.plot.top
    if bottom > scene.plot.top:
        for each in scene.breaks:
            _paint_torn(painter, each, scene.plot.top, bottom, theme)


def paint_on_axis(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The breaks through the axis, and their words."""
    axis = scene.axis
    painter.save()
    painter.setClipRect(QRectF(axis.left, axis.top, axis.width, axis.height + 1))
    for each in scene.breaks:
        _paint_torn(painter, each, axis.bottom - 5, axis.bottom + 1, theme)
        if not each.text:
            continue
        top = axis.top + _LABEL_TOP_PX
        painter.fillRect(
            QRectF(each.text_x - 2, top, each.text_px + 4, LINE_PX[Type.SMALL]), QColor(theme.paper)
        )
        painter.setPen(QColor(theme.muted))
        marks.paint_line(painter, each.text_x, top, each.text, Type.SMALL)
    painter.restore()


def paint_sample(painter: QPainter, sample: Break, y: float, theme: Theme) -> None:
    """A small break for the legend, in a line as long as the other samples."""
    left, right = sample.left, sample.right
    middle = (left + right) / 2
    painter.setPen(QPen(QColor(theme.text), 1.2))
    painter.drawLine(QPointF(left, y), QPointF(middle - 5, y))
    painter.drawLine(QPointF(middle + 5, y), QPointF(right, y))
    for x in (middle - 4, middle + 4):
        painter.drawPolyline(QPolygonF(_edge(x, y - 6, y + 6, 4.0, 2.0)))


def _paint_torn(painter: QPainter, each: Break, top: float, bottom: float, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    left, right = (_edge(x, top, bottom, _TOOTH_PX, _DEPTH_PX) for x in (each.left, each.right))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.paper))
    painter.drawPolygon(QPolygonF([*left, *reversed(right)]))
    painter.setPen(QPen(QColor(theme.stem), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(left))
    painter.drawPolyline(QPolygonF(right))
    painter.restore()


def _edge(x: float, top: float, bottom: float, tooth_px: float, depth_px: float) -> list[QPointF]:
    """A zigzag downwards at x."""
    points: list[QPointF] = []
    y, side = top, -1
    while y < bottom:
        points.append(QPointF(x + side * depth_px, y))
        y, side = y + tooth_px, -side
    return [*points, QPointF(x + side * depth_px, bottom)]
