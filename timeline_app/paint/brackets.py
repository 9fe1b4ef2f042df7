"""How the bounds of a date look: a thin line with caps, an arrowhead where open, a fade where unknown."""

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPen, QPolygonF

from timeline_app.layout.figures import RivalMark, Tether
from timeline_app.layout.rivals import TEXT_GAP_PX
from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.paint.fonts import ascent, font
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN

CAP_PX = 5.0
ARROW_PX = 7.0
FADE_PX = 48.0
TUBE_PX = 4.0
_LINE_PX = 1.6
_RIVAL_CAP_PX = 3.0
_RIVAL_ARROW_PX = 5.0
_RIVAL_LINE_PX = 1.2
RING_PX = 3.0


class BracketLine(NamedTuple):
    """left, right: the drawn extent, y: the centre line, in px; left_side, right_side: as store.table has them.

    behind: what it fades into; None for nothing, so that whatever lies there shows through.
    """

    left: float
    right: float
    y: float
    left_side: int
    right_side: int
    behind: QColor | None = None


def behind(painter: QPainter, ground: QColor) -> QColor | None:
    """What a line on this ground fades into: nothing; in a PDF the ground: readers take such fades for solid."""
    engine = painter.paintEngine()
    return ground if engine is not None and engine.type() == QPaintEngine.Type.Pdf else None


def paint_bracket(painter: QPainter, line: BracketLine, colour: QColor, ground: QColor | None) -> None:
    """A bracket. ground: what shows through where it is hollow; None where it is not."""
    y = line.y
    left = line.left + (ARROW_PX if line.left_side == OPEN else 0)
    right = line.right - (ARROW_PX if line.right_side == OPEN else 0)
    if ground is None:
        painter.setPen(_pen(line, colour, _LINE_PX))
        painter.drawLine(QLineF(left, y, right, y))
    else:
        half = TUBE_PX / 2
        painter.fillRect(QRectF(left, y - half, right - left, TUBE_PX), ground)
        painter.setPen(_pen(line, colour, 1.0))
        painter.drawLines([QLineF(left, y + dy, right, y + dy) for dy in (-half, half)])
    _paint_caps(painter, line, QPen(colour, _LINE_PX), CAP_PX)
    for x, side, inward in _ends(line):
        if side == OPEN:
            paint_arrow(painter, x, y, inward, colour, colour if ground is None else ground)


def paint_rival(
    painter: QPainter, rival: RivalMark, colour: QColor, fades_into: QColor | None = None
) -> None:
    """A date under a mark, thinner than the bracket of the mark itself, with the numbers of its sources beside it."""
    if not math.isnan(rival.note_x):
        painter.setPen(QPen(colour, _RIVAL_LINE_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(rival.note_x, rival.y), RING_PX, RING_PX)
        return
    line = BracketLine(rival.left, rival.right, rival.y, rival.left_side, rival.right_side, fades_into)
    left = line.left + (_RIVAL_ARROW_PX if line.left_side == OPEN else 0)
    right = line.right - (_RIVAL_ARROW_PX if line.right_side == OPEN else 0)
    painter.setPen(_pen(line, colour, _RIVAL_LINE_PX))
    painter.drawLine(QLineF(left, rival.y, right, rival.y))
    _paint_caps(painter, line, QPen(colour, _RIVAL_LINE_PX), _RIVAL_CAP_PX)
    for x, side, inward in _ends(line):
        if side == OPEN:
            paint_arrow(painter, x, rival.y, inward, colour, colour, _RIVAL_ARROW_PX)
    painter.setFont(font(Type.SMALL))
    painter.setPen(colour)
    baseline = rival.y - LINE_PX[Type.SMALL] / 2 + ascent(Type.SMALL)
    painter.drawText(QPointF(rival.right + TEXT_GAP_PX, baseline), rival.text)


def paint_tether(painter: QPainter, tether: Tether, colour: QColor) -> None:
    """A dashed line from a mark down and to when it happened, with an arrowhead where that is out of sight."""
    pen = QPen(colour, 1.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner, end = QPointF(tether.x, tether.y), QPointF(tether.end_x, tether.y)
    painter.drawPolyline(QPolygonF([QPointF(tether.x, tether.top), corner, end]))
    if tether.beyond:
        paint_arrow(painter, tether.end_x, tether.y, -tether.beyond, colour, colour, _RIVAL_ARROW_PX)


def _ends(line: BracketLine) -> tuple[tuple[float, int, int], tuple[float, int, int]]:
    """(x, side, direction inwards) of both ends."""
    return (line.left, line.left_side, 1), (line.right, line.right_side, -1)


def _paint_caps(painter: QPainter, line: BracketLine, pen: QPen, cap: float) -> None:
    painter.setPen(pen)
    y = line.y
    painter.drawLines([QLineF(x, y - cap, x, y + cap) for x, side, _ in _ends(line) if side == KNOWN])


def paint_arrow(
    painter: QPainter, x: float, y: float, inward: int, colour: QColor, fill: QColor, length: float = ARROW_PX
) -> None:
    """An arrowhead whose point lies at x. inward: 1 where it points left, -1 where right."""
    half = length * 0.64
    head = QPolygonF(
        [QPointF(x, y), QPointF(x + inward * length, y - half), QPointF(x + inward * length, y + half)]
    )
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(fill)
    painter.drawPolygon(head)


def _pen(line: BracketLine, colour: QColor, width: float) -> QPen:
    """A pen that fades out towards unknown sides."""
    brush = fade(line, colour) if UNKNOWN in (line.left_side, line.right_side) else QBrush(colour)
    return QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def fade(line: BracketLine, colour: QColor) -> QBrush:
    """A brush that is clear at sides that are unknown."""
    gradient = QLinearGradient(line.left, 0, line.right, 0)
    length = max(line.right - line.left, 1.0)
    share = min(FADE_PX / length, 0.9)
    clear = QColor(line.behind or colour)
    clear.setAlphaF(1.0 if line.behind else 0.0)
    gradient.setColorAt(0, clear if line.left_side == UNKNOWN else colour)
    gradient.setColorAt(1, clear if line.right_side == UNKNOWN else colour)
    if line.left_side == UNKNOWN:
        gradient.setColorAt(share, colour)
    if line.right_side == UNKNOWN:
        gradient.setColorAt(1 - share, colour)
    return QBrush(gradient)
