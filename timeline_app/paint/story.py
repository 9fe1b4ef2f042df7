"""A page of the story: large words over a strip of the timeline, on the screen and on paper alike."""

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Scene
from timeline_app.layout.story_page import LEADING, Page
from timeline_app.paint.fonts import FAMILIES, SERIF_FAMILIES
from timeline_app.paint.painter import Emphasis, paint_scene
from timeline_app.paint.theme import Theme
from timeline_app.values import replace

STRIP_SHARE = 0.36  # of the height, for the timeline
_ROOM_PX = 700.0  # lanes are laid out as in a window, and cut: so an event has a mark of its own where it can
_BOLD = ("title", "heading")
_NEIGHBOURS = 0.3  # of the whole span, that a strip shows around an event at least


@lru_cache(maxsize=256)
def _font(role: str, px: float) -> QFont:
    made = QFont()
    is_quote = role in ("quote", "passage")
    made.setFamilies(SERIF_FAMILIES if is_quote else FAMILIES)
    made.setPixelSize(max(round(px), 1))
    made.setItalic(role == "quote")
    made.setWeight(QFont.Weight.DemiBold if role in _BOLD else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=256)
def _metrics(role: str, px: float) -> QFontMetricsF:
    return QFontMetricsF(_font(role, px))


def measure(text: str, role: str, px: float) -> float:
    """Width in px of a line of a story."""
    return _metrics(role, px).horizontalAdvance(text)


def paint_page(painter: QPainter, page: Page, theme: Theme) -> None:
    """Draws the words of a page, in px from its top left corner; as they are, never as markup."""
    tones = {"muted": theme.muted, "good": theme.good, "bad": theme.bad, "warning": theme.warning}
    painter.save()
    for line in page.lines:
        metrics = _metrics(line.role, line.size)
        rise = (line.size * LEADING - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        painter.setFont(_font(line.role, line.size))
        painter.setPen(QColor(tones.get(line.tone, theme.text)))
        painter.drawText(QPointF(line.x, line.top + rise), line.text)
    painter.setPen(QPen(QColor(theme.accent), 3))
    painter.drawLines([QLineF(bar.x, bar.top + 2, bar.x, bar.bottom - 2) for bar in page.bars])
    painter.restore()


def paint_strip(painter: QPainter, scene: Scene, top: float, theme: Theme, row: int) -> None:
    """Draws the strip of the timeline below `top`, with its event marked."""
    painter.save()
    painter.translate(0.0, top)
    painter.setClipRect(QRectF(0, 0, scene.width, scene.height))
    paint_scene(painter, scene, theme, Emphasis(row))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QLineF(0, 0, scene.width, 0))
    painter.restore()


def strip_view(content: Content, row: int, width: float, ruler: Ruler) -> Viewport:
    """The part of time that the strip shows for an event: it, and enough beside it to see where it stands.

    The whole for the cover (row -1), and for what has no date.
    """
    plot_px = max(width - gutter_px(content, ruler), 50.0)
    whole = fit(content, plot_px) or Viewport.between(0.0, 1.0, plot_px)
    if row < 0 or content.table.undated[row]:
        return whole
    left, right = content.table.left[row], content.table.right[row]
    span = min(max((right - left) * 1.8, (whole.right - whole.left) * _NEIGHBOURS), whole.right - whole.left)
    middle = (left + right) / 2
    return Viewport.around(middle, span, plot_px)


def strip(content: Content, row: int, viewport: Viewport, width: float, height: float, ruler: Ruler) -> Scene:
    """The scene of a strip; lanes are moved up so far that the event is in sight where its label stands."""
    frame = Frame(viewport=viewport, width=width, height=height, pointed_row=row, room_px=_ROOM_PX)
    scene = compose_scene(content, frame, ruler)
    for seek in (_lane_of, _mark_of):  # a lane out of sight has no marks: first the lane, then the mark in it
        y = seek(scene, row, content)
        if not math.isnan(y) and scene.content_height > scene.plot.height:
            middle = (scene.plot.top + scene.plot.bottom) / 2
            scene = compose_scene(
                content, replace(frame, scroll_y=max(scene.scroll_y + y - middle, 0.0)), ruler
            )
    return scene


def _lane_of(scene: Scene, row: int, content: Content) -> float:
    """The middle of the lane of an event's first actor that has one; NaN where none has."""
    actors = content.table.actors[row] if row >= 0 else ()
    middles = {lane.actor: (lane.top + lane.bottom) / 2 for lane in scene.lanes}
    return next((middles[actor] for actor in actors if actor in middles), math.nan)


def _mark_of(scene: Scene, row: int, content: Content) -> float:
    """The height of an event's mark, in the lane of its first actor if it is there; NaN where it has none in sight."""
    marks = [mark for mark in scene.marks if row in mark.rows]
    first = content.table.actors[row][:1] if row >= 0 else ()
    found = next((mark for mark in marks if mark.actor in first), marks[0] if marks else None)
    return found.y if found else math.nan
