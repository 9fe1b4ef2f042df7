"""A text set in lines of a width, for what paints itself."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


class Wrapped(NamedTuple):
    """Lines from top to bottom and the height of each in px."""

    lines: tuple[str, ...]
    line_px: int
    font: QFont

    @property
    def height(self) -> int:
        return len(self.lines) * self.line_px

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draws the lines with the painter's pen, the first one's top at y."""
        painter.setFont(self.font)
        ascent = QFontMetrics(self.font).ascent()
        for index, line in enumerate(self.lines):
            painter.drawText(QPointF(x, y + index * self.line_px + ascent), line)


def wrap(text: str, font: QFont, width_px: int, most_lines: int = 100) -> Wrapped:
    """The text in at most `most_lines` lines, the last elided; words longer than a line are broken."""
    metrics = QFontMetrics(font)
    if not text:
        return Wrapped((), metrics.height(), font)
    width_px = max(width_px, 16)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most_lines + 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        starts.append(line.textStart())
    layout.endLayout()
    shown = starts[:most_lines]
    lines = [text[start:end].rstrip() for start, end in zip(shown, [*starts[1:], len(text)], strict=False)]
    if len(starts) > most_lines:
        lines[-1] = metrics.elidedText(text[shown[-1] :], Qt.TextElideMode.ElideRight, width_px)
    return Wrapped(tuple(lines), metrics.height(), font)


def small(font: QFont, pixels: int) -> QFont:
    """The same font in another size."""
    made = QFont(font)
    made.setPixelSize(pixels)
    return made
