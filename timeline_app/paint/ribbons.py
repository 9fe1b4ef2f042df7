"""How a ribbon looks: bars in the colour of its lane, side by side."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.scene import RIBBON_PX, Ribbon, Scene
from timeline_app.paint.stamps import may_stamp
from timeline_app.paint.theme import Theme, actor_colour

_SHARE = 0.5  # of the colour, so that marks and words stand out


def paint_ribbons(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """All ribbons of a scene that its plot shows: as pixels where the device has pixels, else as shapes."""
    has_pixels = may_stamp(painter)
    for ribbon in in_sight(scene):
        colour = actor_colour(ribbon.actor, theme)
        paint_ribbon(painter, ribbon, colour, has_pixels, (scene.plot.left, scene.plot.right))


def in_sight(scene: Scene) -> Iterator[Ribbon]:
    """The ribbons that the plot shows."""
    for ribbon in scene.ribbons:
        if ribbon.base > scene.plot.top and ribbon.base - RIBBON_PX < scene.plot.bottom:
            yield ribbon


def paint_ribbon(
    painter: QPainter,
    ribbon: Ribbon,
    colour: QColor,
    has_pixels: bool,
    edges: tuple[float, float],
    share: float = _SHARE,
) -> None:
    """One ribbon. edges: what lies beyond is cut. share: of the colour."""
    heights = np.asarray(ribbon.heights, dtype=np.float64)
    xs = ribbon.left + np.arange(len(heights) + 1) * ribbon.step
    if has_pixels:
        left = round(max(xs[0], edges[0]))
        picture = _pixels(heights, np.clip(np.round(xs), *edges).astype(np.int64), colour, share)
        painter.drawImage(QPointF(left, round(ribbon.base) - picture.height()), picture)
        return
    faint = QColor(colour)
    faint.setAlphaF(share)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    painter.drawRects(
        [
            QRectF(x, ribbon.base - height, after - x, height)
            for x, after, height in zip(xs[:-1].tolist(), xs[1:].tolist(), heights.tolist(), strict=True)
            if height > 0
        ]
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pixels(heights: NDArray[np.float64], xs: NDArray[np.int64], colour: QColor, share: float) -> QImage:
    """The bars as a picture whose lower edge is their base. xs: where each begins, and where the last ends."""
    high = round(RIBBON_PX)
    by_column = np.repeat(np.round(heights).astype(np.int64), np.diff(xs))
    from_base = np.arange(high, 0, -1)[:, np.newaxis]
    alpha = round(255 * share)
    red, green, blue = (round(part * share) for part in (colour.red(), colour.green(), colour.blue()))
    ink = np.uint32(alpha << 24 | red << 16 | green << 8 | blue)
    pixels = np.where(from_base <= by_column, ink, np.uint32(0)).astype(np.uint32)
    width = pixels.shape[1]
    image = QImage(pixels.tobytes(), width, high, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()
