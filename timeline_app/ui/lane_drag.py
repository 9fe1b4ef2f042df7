"""Dragging the head of a lane: between others to move it, onto another to group them."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Lane, LaneKind, Scene
from timeline_app.model.arrangement import Arrangement
from timeline_app.paint import marks
from timeline_app.ui.lane_steps import GROUPS, MOVABLE, arrange, group_together, ids_of, known, lanes_now
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage

_MIDDLE = (0.3, 0.7)  # of the height of a head: there it is dropped onto, elsewhere beside
_HEAD_PX = 46.0  # of a tall lane only its head counts as its middle


class Drop(NamedTuple):
    """Where the lane would go. is_onto: it is grouped with `lane`; else it stands above or below it, at y."""

    lane: Lane
    is_onto: bool
    is_below: bool
    y: float


class LaneDrag:
    """A gesture of the canvas (ui.gestures)."""

    def __init__(self, stage: Stage) -> None:
        self._session = stage.session
        self._view = stage.view
        self._dress = stage.dress
        self._lane: Lane | None = None
        self._at = QPointF()
        self._drop: Drop | None = None
        stage.session.loaded.connect(self.cancelled)  # the lanes of other facts are other lanes

    @property
    def cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.ClosedHandCursor

    def begins(self, event: QMouseEvent, scene: Scene) -> bool:
        at = event.position()
        hit = scene.hit(at.x(), at.y()) if at.x() < scene.plot.left else None
        self._lane = hit if isinstance(hit, Lane) and hit.kind in MOVABLE else None
        self._drop = None
        return self._lane is not None

    def moved(self, event: QMouseEvent) -> None:
        self._at = event.position()
        self._drop = drop_at(self._view.scene(), self._lane, self._at.y()) if self._lane else None
        self._view.viewport().update()

    def ended(self, event: QMouseEvent) -> None:
        del event
        lane, drop = self._lane, self._drop
        self.cancelled()
        if lane is not None and drop is not None:
            self._put(lane, drop)

    def cancelled(self) -> None:
        self._lane = self._drop = None
        self._view.viewport().update()

    def _put(self, lane: Lane, drop: Drop) -> None:
        session = self._session
        going, there = ids_of(session, lane), ids_of(session, drop.lane)
        if drop.is_onto:
            group_together(session, going, there)
            return
        lanes = lanes_now(session).with_pinned(going, drop.lane.is_pinned)
        home = drop.lane.group if drop.lane.kind is LaneKind.ACTOR else ""
        if home and lane.group != home and lane.kind is LaneKind.ACTOR:
            lanes = lanes.grouped(home, going)
        # A group stands where its first member does: beside that one is beside the group.
        after = lanes.moved(going, there[0], known(session), is_after=drop.is_below)
        if _as_seen(after, session) != _as_seen(lanes_now(session), session):
            arrange(session, after)

    def paint_over(self, painter: QPainter) -> None:
        """A line where the lane would go, or a frame around the head that it would join; and its name at the hand."""
        if self._lane is None:
            return
        theme, plot = self._dress.theme, self._view.scene().plot
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self._drop is not None:
            accent = QColor(theme.accent)
            painter.setPen(QPen(accent, 2.5))
            if self._drop.is_onto:
                lane = self._drop.lane
                top, bottom = max(lane.top, plot.top), min(lane.bottom, plot.bottom)
                painter.drawRoundedRect(QRectF(2, top + 2, plot.left - 4, bottom - top - 4), 5, 5)
            else:
                painter.drawLine(QLineF(0, self._drop.y, plot.right, self._drop.y))
        self._paint_ghost(painter)
        painter.restore()

    def _paint_ghost(self, painter: QPainter) -> None:
        assert self._lane is not None
        theme = self._dress.theme
        width = marks.metrics(Type.TITLE).horizontalAdvance(self._lane.name) + 20
        box = QRectF(self._at.x() + 12, self._at.y() - 12, width, 24)
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(theme.text))
        marks.paint_line(painter, box.left() + 10, box.top() + 4, self._lane.name, Type.TITLE)


def _as_seen(lanes: Arrangement, session: Session) -> tuple[object, ...]:
    """What of an arrangement shows in the order of lanes: a lane dropped where it was changes nothing."""
    return lanes.as_shown(known(session)), lanes.groups, lanes.pinned


def drop_at(scene: Scene, lane: Lane, y: float) -> Drop | None:
    """Where a lane would go that is let go at y; None where nothing would change."""
    targets = [each for each in scene.lanes if each.kind in MOVABLE]
    inside = [each for each in targets if each.top <= y <= each.bottom]
    if inside:
        target = inside[0]
    elif targets:
        target = targets[0] if y < targets[0].top else targets[-1]
    else:
        return None
    if set(target.actors) <= set(lane.actors):
        return None
    seen_top = max(target.top, scene.plot.top)
    share = (y - seen_top) / max(min(target.bottom - seen_top, 2 * _HEAD_PX), 1.0)
    is_head = target.kind is LaneKind.GROUP_HEAD
    may_join = not (lane.group and lane.kind is LaneKind.ACTOR and target.group == lane.group)
    if may_join and (_MIDDLE[0] <= share <= _MIDDLE[1] or (is_head and share > _MIDDLE[0])):
        return Drop(target, True, False, y)
    is_below = y > (target.top + target.bottom) / 2 and not is_head
    if target.group and target.kind is LaneKind.ACTOR and lane.kind in GROUPS:
        return None  # a group does not go into another by its edge
    return Drop(target, False, is_below, target.bottom if is_below else target.top)
