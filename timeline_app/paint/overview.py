"""How the strip with the whole span looks: densities, calendar steps, the window of the view, hits."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from timeline_app.layout.overview import BIN_PX, Heights, Overview, Window
from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.theme import Theme

_TOP_Y, _BASE_Y, _LABEL_Y = 10.0, 48.0, 53.0
_HIT_PX = 4.0
_GRIP_PX, _GRIP_HEIGHT_PX = 5.0, 18.0


def paint_strip(painter: QPainter, shown: Overview, theme: Theme) -> None:
    """What stays as it is while the view moves: all events in grey, those let through before them, the calendar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.grid), 1))
    painter.drawLines([QLineF(label.x, _TOP_Y, label.x, _BASE_Y) for label in shown.labels])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    if shown.passed is not shown.all:
        painter.setBrush(_with_alpha(theme.stem, 0.55))
        painter.drawPolygon(_area(shown.all))
    painter.setBrush(_with_alpha(theme.accent, 0.5))
    painter.drawPolygon(_area(shown.passed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.stem), 1))
    painter.drawLine(QLineF(0, _BASE_Y, shown.whole.width_px, _BASE_Y))
    painter.setPen(QColor(theme.muted))
    painter.setFont(font(Type.SMALL))
    for label in shown.labels:
        if label.text:
            painter.drawText(QPointF(label.text_x, _LABEL_Y + ascent(Type.SMALL)), label.text)


def paint_window(painter: QPainter, window: Window, theme: Theme, is_strong: bool = False) -> None:
    """The part that is in view, with a grip at each edge. is_strong: it is pointed at, or has the focus."""
    body = QRectF(window.left, 3.0, window.right - window.left, _BASE_Y - 2.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(_with_alpha(theme.accent, 1.0 if is_strong else 0.7), 1.0))
    painter.setBrush(_with_alpha(theme.accent, 0.2 if is_strong else 0.13))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QPen(QColor(theme.paper), 1.0))
    painter.setBrush(QColor(theme.accent))
    middle = body.center().y() - _GRIP_HEIGHT_PX / 2
    for x in (window.left, window.right):
        painter.drawRoundedRect(QRectF(x - _GRIP_PX / 2, middle, _GRIP_PX, _GRIP_HEIGHT_PX), 2.5, 2.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_hits(painter: QPainter, xs: Sequence[float], theme: Theme) -> None:
    """A small tick at the foot of the strip for each hit of a search."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawLines([QLineF(x, _BASE_Y + 1, x, _BASE_Y + 1 + _HIT_PX) for x in xs])


def _area(heights: Heights) -> QPolygonF:
    """The density as a shape on its base line."""
    xs = (np.arange(len(heights)) + 0.5) * BIN_PX
    ys = _BASE_Y - heights * (_BASE_Y - _TOP_Y)
    points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    return QPolygonF([QPointF(points[0].x(), _BASE_Y), *points, QPointF(points[-1].x(), _BASE_Y)])


def _with_alpha(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
