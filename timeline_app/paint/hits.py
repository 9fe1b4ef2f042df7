"""What a search finds stands out: all else lies under a veil, hits have a halo, folds say how many they hold."""

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Box, Mark, Scene
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.marks import metrics
from timeline_app.paint.ribbons import in_sight, paint_ribbon
from timeline_app.paint.stamps import Draw, may_stamp, stamp
from timeline_app.paint.theme import Theme
from timeline_app.store.arrays import indexes
from timeline_app.store.picked import Picked
from timeline_app.values import replace

_VEIL = 0.66  # of the ground over what is no hit: still to be made out, no more to be read at a glance
_HALO = 0.2
_BADGE_PX = 13.0
_HEIGHT_PX = 18  # of a stamp
_STAMPED_PX = 64  # halos up to this width are stamped: those of notes and folds
_LEAST_BAR_PX = 4.0  # of hits in a ribbon
_FEW = 16  # rows; of more, numpy is asked


def count_of(hits: Collection[int], rows: Sequence[int]) -> int:
    """How many of the rows behind a mark are hits."""
    if len(rows) <= _FEW or not isinstance(hits, Picked):
        return sum(map(hits.__contains__, rows))
    return int(np.count_nonzero(hits.flags[indexes(rows)]))


def parted(scene: Scene, hits: Collection[int], selected_row: int) -> tuple[Scene, Scene]:
    """The scene as two: what stands back, and the marks, labels and stems of hits and of what is selected."""
    marks: tuple[list[Mark], list[Mark]] = ([], [])
    for mark in scene.marks:
        marks[selected_row in mark.rows or count_of(hits, mark.rows) > 0].append(mark)

    def is_shown(row: int) -> bool:
        return row == selected_row or row in hits

    behind, before = (
        replace(
            scene,
            marks=marks[stands_out],
            ribbons=() if stands_out else scene.ribbons,
            labels=[label for label in scene.labels if is_shown(label.row) is stands_out],
            stems=[stem for stem in scene.stems if is_shown(stem.row) is stands_out],
            links=[
                curve
                for curve in scene.links
                if (selected_row in (curve.from_row, curve.to_row)) is stands_out
            ],
        )
        for stands_out in (False, True)
    )
    return behind, before


def paint_veil(painter: QPainter, box: Box, theme: Theme) -> None:
    """A pale ground over a part of the picture."""
    veil = QColor(theme.paper)
    veil.setAlphaF(_VEIL)
    painter.fillRect(QRectF(box.left, box.top, box.width, box.height), veil)


def paint_hits_in_ribbons(painter: QPainter, scene: Scene, theme: Theme, hits: Collection[int]) -> None:
    """In each ribbon bars for the hits among its events, on the scale of the ribbon."""
    if not isinstance(hits, Picked):
        return
    accent, has_pixels = QColor(theme.accent), may_stamp(painter)
    for ribbon in in_sight(scene):
        if ribbon.hit_counts is not None and (counts := ribbon.hit_counts(hits)).any():
            shares = np.sqrt(counts / np.maximum(ribbon.counts, 1))
            bars = np.where(counts > 0, np.maximum(shares * ribbon.heights, _LEAST_BAR_PX), 0.0)
            found = ribbon._replace(heights=bars)
            paint_ribbon(painter, found, accent, has_pixels, (scene.plot.left, scene.plot.right), 1.0)


def paint_halos(painter: QPainter, scene: Scene, theme: Theme, hits: Collection[int]) -> None:
    """A ground in the colour of what is pointed out, under the marks of hits."""
    fill = QColor(theme.accent)
    fill.setAlphaF(_HALO)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    stamps = may_stamp(painter)
    for mark in scene.marks:
        if count_of(hits, mark.rows):
            box = mark.box()
            width = round(box.width) + 8
            middle = QPointF((box.left + box.right) / 2, mark.y)
            _put(
                painter, _draw_halo, middle, (fill, fill), str(width), width, stamps and width <= _STAMPED_PX
            )
    painter.restore()


def paint_badges(painter: QPainter, scene: Scene, theme: Theme, hits: Collection[int]) -> None:
    """The number of hits at the corner of a fold that holds others too."""
    colours = QColor(theme.accent), QColor(theme.paper)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    stamps = may_stamp(painter)
    for mark in scene.marks:
        if mark.is_fold and 0 < (count := count_of(hits, mark.rows)) < len(mark.rows):
            text = str(count)
            width = 7 + 7 * len(text)
            is_at_edge = mark.right + width > scene.plot.right
            x = mark.left + 4.0 - width / 2 if is_at_edge else mark.right - 4.0 + width / 2
            middle = QPointF(x, mark.y - 8.0)
            _put(painter, _draw_badge, middle, colours, text, width, stamps)
    painter.restore()


def _put(
    painter: QPainter,
    draw: Draw,
    middle: QPointF,
    colours: tuple[QColor, QColor],
    text: str,
    width: int,
    stamps: bool,
) -> None:
    """Draws a shape around a point, by a stamp where that may be."""
    colour, ground = colours
    if stamps:
        made = stamp(draw, colour.rgba(), ground.rgba(), text, width, _HEIGHT_PX)
        painter.drawPixmap(round(middle.x() - width / 2), round(middle.y() - _HEIGHT_PX / 2), made)
    else:
        draw(painter, middle, colour, ground, text)


def _draw_halo(painter: QPainter, at: QPointF, colour: QColor, ground: QColor, text: str) -> None:
    """text: its width in px."""
    del ground
    width = float(text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(at.x() - width / 2, at.y() - 9, width, 18), 8, 8)


def _draw_badge(painter: QPainter, at: QPointF, colour: QColor, ink: QColor, text: str) -> None:
    width = 7.0 + 7.0 * len(text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(at.x() - width / 2, at.y() - _BADGE_PX / 2, width, _BADGE_PX), 6, 6)
    painter.setPen(ink)
    painter.setFont(font(Type.SMALL))
    baseline = at.y() - LINE_PX[Type.SMALL] / 2 + ascent(Type.SMALL)
    painter.drawText(QPointF(at.x() - metrics(Type.SMALL).horizontalAdvance(text) / 2, baseline), text)
