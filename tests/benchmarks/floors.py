"""The least that things cost: what others are held against in the same run."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import font
from timeline_app.store.event_table import EventTable

WIDTH, HEIGHT = 1600, 900


class Picture:
    """A picture 1600 px wide and a screen that it is copied to."""

    def __init__(self, height: int = HEIGHT) -> None:
        self.canvas = QImage(WIDTH, height, QImage.Format.Format_RGB32)
        self.screen = QImage(WIDTH, height, QImage.Format.Format_RGB32)

    def show(self, paint: Callable[[QPainter], None]) -> None:
        """Paints the picture and copies it to the screen."""
        painter = QPainter(self.canvas)
        paint(painter)
        painter.end()
        painter = QPainter(self.screen)
        painter.drawImage(0, 0, self.canvas)
        painter.end()

    def floor(self) -> None:
        """The least that a picture of this size and richness costs: a fill, 1,600 bars, 1,000 rectangles, 200 labels."""
        self.show(_plain)


def _plain(painter: QPainter) -> None:
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#FFFFFF"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0072B2"))
    painter.drawRects([QRectF(x, 100, 1, 40 + x % 90) for x in range(1600)])
    painter.drawRects([QRectF(n * 1.5, 300 + n % 300, 12, 5) for n in range(1000)])
    painter.setPen(QColor("#1B1B20"))
    painter.setFont(font(Type.TITLE))
    for number in range(200):
        painter.drawText(QPointF(number % 10 * 150, 20 + number // 10 * 40), "A label of some words")


def actor_filter(table: EventTable, view: Viewport) -> Callable[[int], object]:
    """What numpy needs to choose the events of an actor and to count them by lane and pixel: called with the actor."""
    import numpy as np

    from timeline_app.store.arrays import floats

    columns = table.columns
    if columns is None:
        owners = np.array([row for row, actors in enumerate(table.actors) for _ in actors], dtype=np.int32)
        values = np.array([actor for actors in table.actors for actor in actors], dtype=np.int32)
    else:
        owners, values = columns.actors.owners(), columns.actors.values
    left, width = floats(table.left), int(view.width_px)
    lanes = len(table.actor_ids)

    def bare(actor: int) -> object:
        is_through = np.zeros(len(table), dtype=bool)
        is_through[owners[values == actor]] = True
        kept = is_through[owners]
        x = ((left[owners[kept]] - view.left) / view.seconds_per_px).astype(np.int64)
        in_view = (x >= 0) & (x < width)
        return np.bincount(values[kept][in_view] * width + x[in_view], minlength=lanes * width)

    return bare
