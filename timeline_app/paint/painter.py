"""The only drawing code: one scene on any device, for screen, PNG, SVG and PDF alike."""

import math
from collections.abc import Collection, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.bands import around_lanes, bands
from timeline_app.layout.figures import Sign
from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.layout.scene import Box, Label, Scene, Tick
from timeline_app.paint import lane_heads, marks
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.signs import paint_sign
from timeline_app.paint.theme import Theme
from timeline_app.values import dataclass

_HEAD_LEFT_PX = 16.0
_SHORT_TICK_PX = 4.0
_VEIL = 0.85  # of a label's ground, where what lies behind the picture is not known


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What the person at the screen points at; never part of an exported picture.

    hits: rows that a search finds, quick to ask whether one is among them; None where nothing is searched for.
    """

    selected_row: int = -1
    hovered_rows: Sequence[int] = ()
    hits: Collection[int] | None = None


NO_EMPHASIS = Emphasis()


# What few pictures have is imported where one has it: the first picture is waited for.


def paint_scene(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis = NO_EMPHASIS) -> None:
    """Draws all of a scene with its top left corner at the painter's origin; leaves the painter as it was."""
    theme = theme.with_hues(scene.hues)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for box in around_lanes(scene):
        marks.fill_ground(painter, _rect(box), theme.paper, theme)
    for part in bands(scene):
        _paint_plot(painter, part, theme, emphasis)
        lane_heads.paint_lane_heads(painter, part, theme)
    _paint_axis(painter, scene, theme)
    if scene.breaks:
        from timeline_app.paint import breaks

        breaks.paint_on_axis(painter, scene, theme)
    _paint_tray(painter, scene, theme, emphasis)
    if _has_captions(scene):
        from timeline_app.paint import captions

        captions.paint_notice(painter, scene, theme)
        captions.paint_reading(painter, scene, theme)
        captions.paint_words(painter, scene, theme)
    painter.restore()


def _has_captions(scene: Scene) -> bool:
    said = scene.notice or scene.reading or scene.empty_text or scene.height_of_foot
    return bool(said or scene.lines or scene.samples)


def _paint_plot(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    """Lanes and what lies in them."""
    _paint_lanes(painter, scene, theme)
    painter.save()
    painter.setClipRect(_rect(scene.plot))
    _paint_grid(painter, scene, theme)
    if scene.breaks:
        from timeline_app.paint import breaks

        breaks.paint_over_lanes(painter, scene, theme)
    if emphasis.hits is None:
        _paint_events(painter, scene, theme, emphasis)
    else:
        from timeline_app.paint import hits

        others, found = hits.parted(scene, emphasis.hits, emphasis.selected_row)
        _paint_events(painter, others, theme, emphasis)
        hits.paint_veil(painter, scene.plot, theme)
        hits.paint_hits_in_ribbons(painter, scene, theme, emphasis.hits)
        hits.paint_halos(painter, found, theme, emphasis.hits)
        _paint_events(painter, found, theme, emphasis)
        hits.paint_badges(painter, found, theme, emphasis.hits)
    painter.restore()


def _paint_events(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if scene.ribbons:
        from timeline_app.paint import ribbons

        ribbons.paint_ribbons(painter, scene, theme)
    _paint_stems(painter, scene, theme, emphasis)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if scene.links:
        from timeline_app.paint import links

        links.paint_links(painter, scene.links, theme, emphasis.selected_row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _paint_label_grounds(painter, scene, theme, emphasis)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    marks.paint_marks(painter, scene, theme, emphasis.selected_row, emphasis.hovered_rows)
    _paint_contacts(painter, scene, theme)
    _paint_labels(painter, scene, theme, emphasis)
    if scene.links:
        links.paint_link_words(painter, scene, theme)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _paint_lanes(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.save()
    painter.setClipRect(QRectF(0, scene.plot.top, scene.width, scene.plot.height))
    if scene.pinned:  # what is pinned covers what is scrolled under it
        whole = QRectF(0, scene.plot.top, scene.width, scene.plot.height)
        marks.fill_ground(painter, whole, theme.paper, theme)
    for index, lane in enumerate(scene.lanes):
        if lane_heads.is_visible(lane, scene):
            ground = theme.lane if index % 2 == 0 else theme.lane_other
            marks.fill_ground(painter, QRectF(0, lane.top, scene.width, lane.height), ground, theme)
    shade = QColor(theme.shade)
    bottom = min(scene.plot.bottom, scene.lanes[-1].bottom) if scene.lanes else scene.plot.top
    for left, right in scene.shades:
        painter.fillRect(QRectF(left, scene.plot.top, right - left, bottom - scene.plot.top), shade)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLines([QLineF(0, lane.bottom, scene.width, lane.bottom) for lane in scene.lanes])
    painter.restore()


def _paint_grid(painter: QPainter, scene: Scene, theme: Theme) -> None:
    bottom = min(scene.plot.bottom, scene.lanes[-1].bottom) if scene.lanes else scene.plot.top
    if bottom <= scene.plot.top:
        return
    fine = [QLineF(t.x, scene.plot.top, t.x, bottom) for t in scene.ticks if t.level == 2]
    strong = [QLineF(t.x, scene.plot.top, t.x, bottom) for t in scene.ticks if t.level < 2]
    painter.setPen(QPen(QColor(theme.grid), 1))
    painter.drawLines(fine)
    painter.setPen(QPen(QColor(theme.line).darker(106 if not theme.is_dark else 80), 1))
    painter.drawLines(strong)
    if not math.isnan(scene.now_x):
        painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(scene.now_x, scene.plot.top, scene.now_x, bottom))


def _paint_stems(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    solid: list[QLineF] = []
    hops: list[QLineF] = []
    strong: list[QLineF] = []
    for stem in scene.stems:
        is_strong = stem.row == emphasis.selected_row or stem.row in emphasis.hovered_rows
        pieces = [QLineF(stem.x, top, stem.x, bottom) for top, bottom in stem.solid]
        (strong if is_strong else solid).extend(pieces)
        hops.extend(QLineF(stem.x, top, stem.x, bottom) for top, bottom in stem.hops)
    painter.setPen(QPen(QColor(theme.stem), 1))
    painter.drawLines(solid)
    painter.setPen(QPen(QColor(theme.stem), 1, Qt.PenStyle.DotLine))
    painter.drawLines(hops)
    if strong:
        painter.setPen(QPen(QColor(theme.text), 1.5))
        painter.drawLines(strong)


def _paint_contacts(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """A small grey joint where a stem meets a bracket or bar; lines that merely cross have none."""
    stems = {stem.row: stem.x for stem in scene.stems}
    joints = [
        QRectF(stems[mark.rows[0]] - 2, mark.y - 2, 4, 4)
        for mark in scene.marks
        if not mark.is_fold and math.isnan(mark.note_x) and mark.rows[0] in stems
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    painter.drawRects(joints)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_label_grounds(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    """Quiet ground behind labels, so that no line runs through a word; a veil where the picture has no ground.

    Behind the labels of hits, one that stands out.
    """
    grounds: tuple[list[QRectF], ...] = ([], [], [])
    for label in scene.labels:
        if _in_plot(label, scene):
            is_hit = emphasis.hits is not None and label.row in emphasis.hits
            grounds[2 if is_hit else label.lane % 2].append(_rect(label.box).adjusted(-2, 1, 2, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    for rects, colour in zip(grounds, (theme.lane, theme.lane_other, theme.accent_soft), strict=True):
        ground = QColor(colour)
        ground.setAlphaF(_VEIL if theme.is_clear else 1.0)
        painter.setBrush(ground)
        painter.drawRects(rects)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _in_plot(label: Label, scene: Scene) -> bool:
    return label.box.bottom > scene.plot.top and label.box.top < scene.plot.bottom


def _paint_labels(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    seen = [label for label in scene.labels if _in_plot(label, scene)]
    painter.setFont(font(Type.TITLE))
    painter.setPen(QColor(theme.text))
    down = ascent(Type.TITLE)
    for label in seen:
        painter.drawText(QPointF(label.box.left + label.sign_px, label.box.top + down), label.title)
    painter.setFont(font(Type.SMALL))
    painter.setPen(QColor(theme.muted))
    down = LINE_PX[Type.TITLE] + ascent(Type.SMALL)
    for label in seen:
        if label.detail:
            painter.drawText(QPointF(label.box.left, label.box.top + down), label.detail)
    for label in seen:
        if label.sign_px:
            paint_sign(painter, Sign(label.box.left + 6, label.box.top + LINE_PX[Type.TITLE] / 2), theme)
    if emphasis.hovered_rows:
        _underline(painter, seen, theme, emphasis)


def _underline(painter: QPainter, labels: list[Label], theme: Theme, emphasis: Emphasis) -> None:
    painter.setPen(QPen(QColor(theme.text), 1))
    for label in labels:
        if label.row in emphasis.hovered_rows:
            y = label.box.top + LINE_PX[Type.TITLE] - 1.5
            painter.drawLine(QLineF(label.box.left, y, label.box.right, y))


def _tick_top(tick: Tick, tops: dict[int, float], axis: Box) -> float:
    """Beside its label a tick is as high as that; one whose label found no room stays below its neighbour's."""
    if tick.level < 2:
        return tops[tick.level] + 2
    return tops[2] + 4 if tick.text else axis.bottom - _SHORT_TICK_PX


def _paint_axis(painter: QPainter, scene: Scene, theme: Theme) -> None:
    axis = scene.axis
    painter.save()
    marks.fill_ground(painter, QRectF(0, axis.top, scene.width, axis.height), theme.paper, theme)
    painter.setClipRect(_rect(axis))
    tops = {0: axis.top + 3, 1: axis.top + 19, 2: axis.top + 36}
    painter.setPen(QPen(QColor(theme.stem), 1))
    painter.drawLines([QLineF(t.x, _tick_top(t, tops, axis), t.x, axis.bottom) for t in scene.ticks])
    for tick in scene.ticks:
        if tick.text:
            painter.setPen(QColor(theme.text if tick.level < 2 else theme.muted))
            marks.paint_line(
                painter,
                tick.text_x,
                tops[tick.level],
                tick.text,
                Type.TITLE if tick.level < 2 else Type.SMALL,
            )
    painter.restore()
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QLineF(0, axis.bottom, scene.width, axis.bottom))


def _paint_tray(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    if not scene.tray_items:
        return
    marks.fill_ground(painter, _rect(scene.tray), theme.paper, theme)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QLineF(0, scene.tray.top, scene.width, scene.tray.top))
    painter.setPen(QColor(theme.muted))
    _paint_links_into_tray(painter, scene, theme, emphasis)
    painter.setPen(QColor(theme.muted))
    marks.paint_wrapped(painter, scene.tray_title, _HEAD_LEFT_PX, scene.tray.top + 10, scene.plot.left - 20)
    found = emphasis.hits
    if found is not None:
        from timeline_app.paint import hits
    for item in scene.tray_items:
        is_selected, is_hovered = item.rows == (emphasis.selected_row,), item.rows == emphasis.hovered_rows
        is_hit = found is not None and hits.count_of(found, item.rows) > 0
        marks.paint_tray_item(painter, item, theme, is_selected, is_hovered or is_hit)
        if found is not None and not (is_hit or is_selected):
            hits.paint_veil(painter, item.box, theme)


def _paint_links_into_tray(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis) -> None:
    if not scene.links:
        return
    from timeline_app.paint import links

    painter.save()
    painter.setClipRect(_rect(scene.tray))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    links.paint_links(painter, scene.links, theme, emphasis.selected_row)
    painter.restore()
