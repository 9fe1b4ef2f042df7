"""Shift+drag: a band over a span of time, with its dates and its length; letting go zooms to it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.chrono import wording
from timeline_app.chrono.lengths import length_in_words
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Scene
from timeline_app.paint.fonts import font
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.words import pgettext

_LEAST_PX = 4.0  # a narrower band is none
_PAD_PX, _GAP_PX = 8.0, 6.0


class Band:
    """The gesture of a press with Shift on the plot or its axis."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, session: Session, canvas: QWidget, scene: Callable[[], Scene]) -> None:
        self._session = session
        self._canvas = canvas
        self._scene = scene
        self._from = self._to = self._y = 0.0

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        at = event.position()
        self._from = self._to = at.x()
        in_plot = scene.plot.left <= at.x() <= scene.plot.right and at.y() <= scene.plot.bottom
        return in_plot and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def moved(self, event: QMouseEvent) -> None:
        plot = self._scene().plot
        self._to = min(max(event.position().x(), plot.left), plot.right)
        self._y = min(max(event.position().y(), plot.top), plot.bottom)
        self._canvas.update()

    def ended(self, event: QMouseEvent) -> None:
        self.moved(event)
        if (span := self._span()) is not None:
            self._session.fly_to(span)

    def cancelled(self) -> None:
        self._canvas.update()

    def _span(self) -> Viewport | None:
        """The view that a band stands for; None where it is too narrow to stand for any."""
        if abs(self._to - self._from) < _LEAST_PX:
            return None
        viewport, edge = self._session.viewport, self._scene().plot.left
        ends = sorted((self._from - edge, self._to - edge))
        return Viewport.between(viewport.instant(ends[0]), viewport.instant(ends[1]), viewport.width_px)

    def words(self) -> str:
        """What the band covers: 12 Feb – 3 Mar 2024, 20 days; "" where it is too narrow."""
        if (span := self._span()) is None:
            return ""
        start, end = self._session.true_span(span)
        dates, length = wording.range_in_words(start, end), length_in_words(end - start)
        return pgettext("a span of time and its length", "{dates}, {length}", dates=dates, length=length)

    def paint_over(self, painter: QPainter) -> None:
        plot, colours = self._scene().plot, self._canvas.palette()
        accent, ground = colours.highlight().color(), colours.window().color()
        left, right = sorted((self._from, self._to))
        band = QRectF(left, 0.0, right - left, plot.bottom)
        painter.save()
        painter.fillRect(band, QColor(accent.red(), accent.green(), accent.blue(), 36))
        painter.setPen(QPen(accent, 1))
        painter.drawLine(QPointF(left, 0.0), QPointF(left, plot.bottom))
        painter.drawLine(QPointF(right, 0.0), QPointF(right, plot.bottom))
        if words := self.words():
            self._paint_words(painter, words, accent, ground)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: str, accent: QColor, ground: QColor) -> None:
        """In a pill above the pointer, within the plot."""
        plot = self._scene().plot
        painter.setFont(font(Type.SMALL))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + 2 * _PAD_PX, metrics.height() + _PAD_PX
        middle = (self._from + self._to) / 2
        left = max(min(middle - width / 2, plot.right - width - _GAP_PX), plot.left + _GAP_PX)
        top = max(min(self._y - height - 3 * _GAP_PX, plot.bottom - height - _GAP_PX), plot.top + _GAP_PX)
        pill = QRectF(left, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, 4, 4)
        painter.setPen(accent)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)


def install(stage: Stage) -> Band:
    band = Band(stage.session, stage.view.viewport(), stage.view.scene)
    stage.view.gestures.insert(0, band)
    return band
