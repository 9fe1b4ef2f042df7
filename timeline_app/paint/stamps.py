"""Small shapes drawn once and stamped many times, where the device has pixels: ten times cheaper than drawing each.

Never on SVG or PDF, whose shapes must stay shapes, nor where the painter scales.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap

Draw = Callable[[QPainter, QPointF, QColor, QColor, str], None]


def may_stamp(painter: QPainter) -> bool:
    """True where a pixel of a stamp is a pixel of the device."""
    is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    transform = painter.deviceTransform()
    return is_raster and not transform.isScaling() and not transform.isRotating()


@lru_cache(maxsize=2048)
def stamp(draw: Draw, colour: int, ground: int, text: str, width: int, height: int) -> QPixmap:
    """What `draw` paints around a point, in a pixmap of that size. colour, ground: as QColor.rgba gives them."""
    made = QPixmap(width, height)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    draw(painter, QPointF(width / 2, height / 2), QColor.fromRgba(colour), QColor.fromRgba(ground), text)
    painter.end()
    return made
