"""How a mark looks: note, bracket, bar, fold; and the items of the tray.

When: a filled disc. How long: a solid bar. How surely: a thin line with caps, an arrowhead where open, a fade where
unknown. Whether: hollow. Every one reads in greyscale.
"""

import math
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Mark, Scene, TrayItem
from timeline_app.paint.brackets import (
    ARROW_PX,
    BracketLine,
    behind,
    fade,
    paint_arrow,
    paint_bracket,
    paint_rival,
    paint_tether,
)
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.stamps import Draw, may_stamp, stamp
from timeline_app.paint.theme import Theme, actor_colour
from timeline_app.store.table import OPEN, UNKNOWN

NOTE_PX = 5.0
BAR_PX = 7.0


@cache
def metrics(type: Type) -> QFontMetricsF:
    return QFontMetricsF(font(type))


def fill_ground(painter: QPainter, rect: QRectF, colour: str, theme: Theme) -> None:
    """Paints ground; nothing where the picture has none."""
    if not theme.is_clear:
        painter.fillRect(rect, QColor(colour))


def paint_marks(
    painter: QPainter, scene: Scene, theme: Theme, selected_row: int, hovered_rows: Sequence[int]
) -> None:
    """All marks of a scene that its plot shows; the selected and the hovered have a halo."""
    grounds = (QColor(theme.lane), QColor(theme.lane_other))
    top, bottom = scene.plot.top - 12, scene.plot.bottom + 12
    joined = {stem.row for stem in scene.stems}
    stamps = may_stamp(painter)
    for mark in scene.marks:
        if not top <= mark.y <= bottom:
            continue
        colour, ground = actor_colour(mark.actor, theme), grounds[mark.lane % 2]
        if selected_row in mark.rows:
            _paint_halo(painter, mark, colour, 3.0)
        elif hovered_rows and mark.rows == hovered_rows:
            _paint_halo(painter, mark, colour, 1.5)
        keeps_clear = not mark.is_fold and mark.rows[0] not in joined
        paint_mark(painter, mark, colour, ground, stamps, keeps_clear)


def paint_mark(
    painter: QPainter,
    mark: Mark,
    colour: QColor,
    ground: QColor,
    stamps: bool = False,
    keeps_clear: bool = False,
) -> None:
    """One mark; ground is what shows through what is hollow.

    stamps: whether small shapes may be stamped. keeps_clear: whether open ground surrounds its note, so that a stem
    that passes does not seem to touch it.
    """
    if mark.is_fold:
        middle = QPointF((mark.left + mark.right) / 2, mark.y)
        width = round(mark.right - mark.left) + 2
        _put(painter, _draw_fold, middle, colour, ground, mark.count_text, (width, 18), stamps)
        return
    line = _line_of(mark, behind(painter, ground))
    if mark.has_bracket:
        paint_bracket(painter, line, colour, ground if mark.is_hollow else None)
    if not math.isnan(mark.bar_left):
        _paint_bar(painter, mark, line, colour, ground)
    if mark.tether is not None:
        paint_tether(painter, mark.tether, colour)
    for rival in mark.rivals:
        paint_rival(painter, rival, colour, line.behind)
    if not math.isnan(mark.note_x):
        at = QPointF(mark.note_x, mark.y)
        fill = ground if mark.is_hollow else colour
        if keeps_clear and not mark.has_bracket:
            _put(painter, _draw_clear_note, at, colour, fill, ground.name(), (18, 18), stamps)
        else:
            _put(painter, _draw_note, at, colour, fill, "", (18, 18), stamps)


def _line_of(mark: Mark, fades_into: QColor | None) -> BracketLine:
    return BracketLine(mark.left, mark.right, mark.y, mark.left_side, mark.right_side, fades_into)


def _put(
    painter: QPainter,
    draw: Draw,
    at: QPointF,
    colour: QColor,
    ground: QColor,
    text: str,
    size: tuple[int, int],
    stamps: bool,
) -> None:
    """Draws a small shape around a point, by a stamp where that may be."""
    if stamps:
        width, height = size
        made = stamp(draw, colour.rgba(), ground.rgba(), text, width, height)
        painter.drawPixmap(round(at.x() - width / 2), round(at.y() - height / 2), made)
    else:
        draw(painter, at, colour, ground, text)


def _draw_note(painter: QPainter, at: QPointF, colour: QColor, fill: QColor, text: str) -> None:
    del text
    painter.setPen(QPen(colour, 2))
    painter.setBrush(fill)
    painter.drawEllipse(at, NOTE_PX - 0.5, NOTE_PX - 0.5)


def _draw_clear_note(painter: QPainter, at: QPointF, colour: QColor, fill: QColor, ground: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(at, NOTE_PX + 3, NOTE_PX + 3)
    _draw_note(painter, at, colour, fill, "")


def _draw_fold(painter: QPainter, at: QPointF, colour: QColor, ground: QColor, text: str) -> None:
    width = metrics(Type.SMALL).horizontalAdvance(text)
    half = 6.0 + 3.5 * len(text)  # as wide as layout.lanes.fold_px has it
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(at.x() - half, at.y() - 8, 2 * half, 16), 4, 4)
    painter.setFont(font(Type.SMALL))
    baseline = at.y() - LINE_PX[Type.SMALL] / 2 + ascent(Type.SMALL)
    painter.drawText(QPointF(at.x() - width / 2, baseline), text)


def _paint_halo(painter: QPainter, mark: Mark, colour: QColor, width: float) -> None:
    halo = QColor(colour)
    halo.setAlphaF(0.45)
    box = mark.box()
    painter.setPen(QPen(halo, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    below = max(box.bottom - mark.y - 6, 0.0) if mark.rivals else 0.0
    rect = QRectF(box.left - 5, mark.y - 8.5, box.width + 10, 17 + below)
    painter.drawRoundedRect(rect, 8.5, 8.5)


def _paint_bar(painter: QPainter, mark: Mark, line: BracketLine, colour: QColor, ground: QColor) -> None:
    left = mark.bar_left + (ARROW_PX if mark.left_side == OPEN and mark.bar_left <= mark.left else 0)
    right = mark.bar_right - (ARROW_PX if mark.right_side == OPEN and mark.bar_right >= mark.right else 0)
    rect = QRectF(left, mark.y - BAR_PX / 2, right - left, BAR_PX)
    fades = UNKNOWN in (mark.left_side, mark.right_side)
    if mark.is_hollow:
        painter.setBrush(ground)
        painter.setPen(QPen(fade(line, colour), 1.5) if fades else QPen(colour, 1.5))
        painter.drawRect(rect)
    else:
        painter.fillRect(rect, fade(line, colour) if fades else QBrush(colour))
    if mark.has_bracket:
        return
    for x, side, inward in ((mark.left, mark.left_side, 1), (mark.right, mark.right_side, -1)):
        if side == OPEN:
            paint_arrow(painter, x, mark.y, inward, colour, ground if mark.is_hollow else colour)


def paint_tray_item(
    painter: QPainter, item: TrayItem, theme: Theme, is_selected: bool, is_hovered: bool
) -> None:
    """An undated event: a small diamond, for it has no place in time, and its title."""
    box = item.box
    if is_selected or is_hovered:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(theme.accent), 2 if is_selected else 1))
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawRoundedRect(QRectF(box.left - 4, box.top - 3, box.width + 4, box.height + 6), 6, 6)
        painter.restore()
    middle = (box.top + box.bottom) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(theme.muted), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x = box.left + 4
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x, middle - 4), QPointF(x + 4, middle), QPointF(x, middle + 4), QPointF(x - 4, middle)]
        )
    )
    painter.restore()
    painter.setPen(QColor(theme.text))
    painter.setFont(font(Type.TEXT))
    painter.drawText(QPointF(box.left + 12, box.top + ascent(Type.TEXT)), item.text)


def paint_line(painter: QPainter, x: float, top: float, text: str, type: Type) -> None:
    """One line of text in the pen's colour, its line box beginning at `top`."""
    painter.setFont(font(type))
    painter.drawText(QPointF(x, top + ascent(type)), text)


def paint_wrapped(painter: QPainter, text: str, x: float, top: float, right: float) -> None:
    """Small text broken at spaces to stay left of `right`."""
    painter.setFont(font(Type.SMALL))
    line, y = "", top + 1
    for word in [*text.split(), ""]:
        longer = f"{line} {word}".strip()
        if word and (not line or metrics(Type.SMALL).horizontalAdvance(longer) <= right - x):
            line = longer
            continue
        painter.drawText(QPointF(x, y + ascent(Type.SMALL)), line)
        y += LINE_PX[Type.SMALL]
        line = word
