"""How links look: a curve for each kind, told apart by line and head, so that they read in greyscale."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from timeline_app.layout.figures import Curve
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Scene
from timeline_app.model.event import LinkType
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.marks import fill_ground, metrics
from timeline_app.paint.signs import paint_sign
from timeline_app.paint.theme import Theme

_HEAD_PX = 8.0


class _Look(NamedTuple):
    """width: in px. dashes: lengths of dash and gap in widths of the line. head: its points, filled or not."""

    width: float
    dashes: tuple[float, ...]
    head: str
    is_filled: bool


_LOOKS = {
    LinkType.ANSWERS: _Look(1.2, (), "triangle", True),
    LinkType.CAUSES: _Look(2.2, (), "triangle", True),
    LinkType.CONTRADICTS: _Look(1.4, (4, 3), "bar", False),
    LinkType.PART_OF: _Look(1.2, (), "diamond", False),
    LinkType.FOLLOWS: _Look(1.2, (1.5, 2.5), "chevron", False),
}


def paint_links(painter: QPainter, curves: Sequence[Curve], theme: Theme, selected_row: int) -> None:
    """The curves; those of the selected event are stronger."""
    if not curves:
        return
    painter.save()
    for curve in curves:
        is_strong = selected_row in (curve.from_row, curve.to_row)
        paint_link(painter, curve, QColor(theme.text if is_strong else theme.muted), QColor(theme.paper))
    for curve in curves:
        if curve.sign is not None:
            paint_sign(painter, curve.sign, theme)
    painter.restore()


def paint_link_words(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """What kind each link is, where there is room to say it, on the ground of its lane."""
    curves = [curve for curve in scene.links if curve.word]
    tops = [lane.top for lane in scene.lanes]
    painter.setFont(font(Type.SMALL))
    for curve in curves:
        x, y = curve.word_at
        lane = bisect_right(tops, y + 7) - 1
        is_within = lane >= 0 and y < scene.lanes[lane].bottom
        ground = (theme.lane, theme.lane_other)[lane % 2] if is_within else theme.paper
        width = metrics(Type.SMALL).horizontalAdvance(curve.word)
        fill_ground(painter, QRectF(x - 1, y + 1, width + 2, 13), ground, theme)
    painter.setPen(QColor(theme.text))
    for curve in curves:
        painter.drawText(QPointF(curve.word_at[0], curve.word_at[1] + ascent(Type.SMALL)), curve.word)


def paint_link(painter: QPainter, curve: Curve, colour: QColor, ground: QColor) -> None:
    """One curve with its head. ground: what shows through a hollow head."""
    look = _LOOKS[curve.type]
    x0, y0, x1, y1, x2, y2, x3, y3 = curve.points
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(x1, y1, x2, y2, x3, y3)
    pen = QPen(colour, look.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if look.dashes:
        pen.setDashPattern(list(look.dashes))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    _paint_head(painter, curve, look, colour, ground)


def _paint_head(painter: QPainter, curve: Curve, look: _Look, colour: QColor, ground: QColor) -> None:
    """The head at the end; a link that goes on beyond the edge of what is in sight has a chevron there."""
    *_, x2, y2, x, y = curve.points
    if (length := ((x - x2) ** 2 + (y - y2) ** 2) ** 0.5) == 0:
        return
    forward = ((x - x2) / length, (y - y2) / length)
    painter.setPen(QPen(colour, max(look.width, 1.2)))
    painter.setBrush(colour if look.is_filled else ground)
    shape = "chevron" if curve.is_cut[1] else look.head
    outline = [_from_tip(x, y, forward, back, side) for back, side in _SHAPES[shape]]
    if shape in ("chevron", "bar"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(outline))
    else:
        painter.drawPolygon(QPolygonF(outline))


# Points of each head, as shares of its length: back from the tip, and to its side.
_SHAPES = {
    "triangle": ((0.0, 0.0), (1.0, 0.45), (1.0, -0.45)),
    "chevron": ((1.0, 0.5), (0.0, 0.0), (1.0, -0.5)),
    "diamond": ((0.0, 0.0), (0.7, 0.45), (1.4, 0.0), (0.7, -0.45)),
    "bar": ((0.0, 0.6), (0.0, -0.6)),
}


def _from_tip(x: float, y: float, forward: tuple[float, float], back: float, side: float) -> QPointF:
    """A point that many lengths of a head back from its tip, and to its side."""
    fx, fy = forward
    return QPointF(x - _HEAD_PX * (back * fx + side * fy), y - _HEAD_PX * (back * fy - side * fx))
