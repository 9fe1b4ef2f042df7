"""Words around the lanes: how to read the axis, what is not drawn, title, legend, filter and sources."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from timeline_app.layout.figures import Curve, Sign
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Break, Ribbon, Sample, Scene
from timeline_app.paint import breaks, links, marks
from timeline_app.paint.fonts import font
from timeline_app.paint.signs import paint_sign
from timeline_app.paint.theme import Theme

_LEFT_PX = 16.0


def paint_reading(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """How the axis is to be read, left of it."""
    if scene.reading:
        painter.setPen(QColor(theme.warning))
        marks.paint_wrapped(painter, scene.reading, _LEFT_PX, scene.axis.top + 4, scene.plot.left - 4)


def paint_notice(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Small words in the corner at the bottom right of the lanes, on a quiet ground."""
    if not scene.notice:
        return
    width = marks.metrics(Type.SMALL).horizontalAdvance(scene.notice)
    left, top = scene.plot.right - width - 16, scene.plot.bottom - 22
    marks.fill_ground(painter, QRectF(left - 6, top - 2, width + 12, 18), theme.paper, theme)
    painter.setPen(QColor(theme.muted))
    marks.paint_line(painter, left, top, scene.notice, Type.SMALL)


def paint_words(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Head and foot of a picture with its legend, and what stands where there is nothing to show."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if scene.height_of_foot:
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QLineF(0, scene.tray.bottom, scene.width, scene.tray.bottom))
    for sample in scene.samples:
        _paint_sample(painter, sample, theme)
    for line in scene.lines:
        painter.setPen(QColor(theme.muted if line.role == "small" else theme.text))
        marks.paint_line(
            painter, line.x, line.y, line.text, Type.HEADING if line.role == "heading" else Type.SMALL
        )
    if scene.empty_text:
        painter.setPen(QColor(theme.muted))
        painter.setFont(_empty_font())
        box = scene.plot
        alignment = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(box.left, box.top, box.width, box.height)
        painter.drawText(room, int(alignment), scene.empty_text)


def _paint_sample(painter: QPainter, sample: Sample, theme: Theme) -> None:
    if isinstance(sample.figure, Sign):
        paint_sign(painter, sample.figure, theme)
    elif isinstance(sample.figure, Break):
        breaks.paint_sample(painter, sample.figure, sample.y, theme)
    elif isinstance(sample.figure, Curve):
        links.paint_links(painter, [sample.figure], theme, sample.figure.from_row)
    elif isinstance(sample.figure, Ribbon):
        from timeline_app.paint import ribbons  # numpy, which few pictures need

        has_all = (sample.figure.left, sample.text_x)
        ribbons.paint_ribbon(painter, sample.figure, QColor(theme.text), False, has_all)
    else:
        marks.paint_mark(painter, sample.figure, QColor(theme.text), QColor(theme.paper))
    painter.setPen(QColor(theme.muted))
    marks.paint_line(painter, sample.text_x, sample.y - 7, sample.text, Type.SMALL)


def _empty_font() -> QFont:
    made = QFont(font(Type.HEADING))
    made.setPixelSize(15)
    made.setWeight(QFont.Weight.Normal)
    return made
