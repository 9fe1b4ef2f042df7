"""What a search finds stands out: all else lies under a veil, hits have a halo, folds say how many they hold."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Box, Mark, Scene
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.marks import metrics
from timeline_app.paint.theme import Theme

_VEIL = 0.66  # of the ground over what is no hit: still to be made out, no more to be read at a glance
_HALO = 0.2
_BADGE_PX = 13.0


def parted(scene: Scene, hits: frozenset[int], selected_row: int) -> tuple[Scene, Scene]:
    """The scene as two: what stands back, and the marks, labels and stems of hits and of what is selected."""
    shown = hits | {selected_row}
    marks: tuple[list[Mark], list[Mark]] = ([], [])
    for mark in scene.marks:
        marks[not shown.isdisjoint(mark.rows)].append(mark)
    behind, before = (
        replace(
            scene,
            marks=marks[stands_out],
            labels=[label for label in scene.labels if (label.row in shown) is stands_out],
            stems=[stem for stem in scene.stems if (stem.row in shown) is stands_out],
        )
        for stands_out in (False, True)
    )
    return behind, before


def paint_veil(painter: QPainter, box: Box, theme: Theme) -> None:
    """A pale ground over a part of the picture."""
    veil = QColor(theme.paper)
    veil.setAlphaF(_VEIL)
    painter.fillRect(QRectF(box.left, box.top, box.width, box.height), veil)


def paint_halos(painter: QPainter, scene: Scene, theme: Theme, hits: frozenset[int]) -> None:
    """A ground in the colour of what is pointed out, under the marks of hits."""
    fill = QColor(theme.accent)
    fill.setAlphaF(_HALO)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    for mark in scene.marks:
        if not hits.isdisjoint(mark.rows):
            box = mark.box()
            painter.drawRoundedRect(QRectF(box.left - 4, mark.y - 9, box.width + 8, 18), 8, 8)
    painter.restore()


def paint_badges(painter: QPainter, scene: Scene, theme: Theme, hits: frozenset[int]) -> None:
    """The number of hits at the corner of a fold that holds others too."""
    painter.save()
    painter.setFont(font(Type.SMALL))
    for mark in scene.marks:
        if mark.is_fold and 0 < (count := len(hits.intersection(mark.rows))) < len(mark.rows):
            _paint_badge(painter, mark, str(count), theme)
    painter.restore()


def _paint_badge(painter: QPainter, mark: Mark, text: str, theme: Theme) -> None:
    width = metrics(Type.SMALL).horizontalAdvance(text)
    left = mark.right - 4.0
    top = mark.y - 8.0 - _BADGE_PX / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(QRectF(left, top, max(width + 7, _BADGE_PX), _BADGE_PX), 6, 6)
    painter.setPen(QColor(theme.paper))
    baseline = top + (_BADGE_PX - LINE_PX[Type.SMALL]) / 2 + ascent(Type.SMALL)
    painter.drawText(QPointF(left + (max(width + 7, _BADGE_PX) - width) / 2, baseline), text)
