"""How the head of a lane looks: whose it is, how many events it has; the sign of a group, and of what is pinned."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Lane, LaneKind, Scene
from timeline_app.paint import marks
from timeline_app.paint.theme import Theme, actor_colour, actor_text_colour

_STRIPE_PX = 4.0
_LEFT_PX = 16.0
_INDENT_PX = 14.0  # of a member of an open group
_SIGN_PX = 14.0  # room for the sign of a group
_PIN_PX = 14.0


def is_visible(lane: Lane, scene: Scene) -> bool:
    """True where some of a lane is in sight."""
    return lane.bottom > scene.plot.top and lane.top < scene.plot.bottom


def paint_lane_heads(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The heads of all lanes in sight, left of the plot."""
    plot = scene.plot
    painter.save()
    painter.setClipRect(QRectF(0, plot.top, plot.left, plot.height))
    for index, lane in enumerate(scene.lanes):
        if is_visible(lane, scene):
            ground = theme.lane if index % 2 == 0 else theme.lane_other
            marks.fill_ground(painter, QRectF(0, lane.top, plot.left, lane.height - 1), ground, theme)
            _paint_head(painter, lane, scene, theme)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QLineF(plot.left, plot.top, plot.left, plot.bottom))
    painter.restore()
    if scene.pinned and plot.bottom == scene.pinned_bottom:
        painter.setPen(QPen(QColor(theme.stem), 1))
        painter.drawLine(QLineF(0, plot.bottom - 1, scene.width, plot.bottom - 1))


def _paint_head(painter: QPainter, lane: Lane, scene: Scene, theme: Theme) -> None:
    is_member = lane.kind is LaneKind.ACTOR and bool(lane.group)
    is_group = lane.kind in (LaneKind.GROUP, LaneKind.GROUP_HEAD)
    _paint_stripes(painter, lane, is_member, theme)
    left = _LEFT_PX + (_INDENT_PX if is_member else 0.0)
    needed = 30.0 if lane.detail else 16.0
    pad = (lane.height - needed) / 2 if lane.kind is LaneKind.GROUP_HEAD else 8.0
    top = max(lane.top, scene.plot.top) + pad  # a name stays in sight while its lane does
    top = min(top, lane.bottom - needed - pad)
    colour = actor_text_colour(lane.actor, theme)
    if is_group:
        colour = QColor(theme.text)
        _paint_sign(painter, left + 3, top + 8, lane.kind is LaneKind.GROUP_HEAD, colour)
    name_left = left + (_SIGN_PX if is_group else 0.0)
    room = scene.plot.left - name_left - 8
    if lane.is_pinned and not is_member:
        room -= _PIN_PX
        _paint_pin(painter, scene.plot.left - 13, top + 8, QColor(theme.muted))
    painter.setPen(QColor(theme.muted) if lane.kind is LaneKind.HIDDEN else colour)
    name = marks.metrics(Type.TITLE).elidedText(lane.name, Qt.TextElideMode.ElideRight, room)
    marks.paint_line(painter, name_left, top, name, Type.TITLE)
    painter.setPen(QColor(theme.muted))
    marks.paint_line(painter, name_left, top + 16, lane.detail, Type.SMALL)


def _paint_stripes(painter: QPainter, lane: Lane, is_member: bool, theme: Theme) -> None:
    """One in the colour of the actor; of a closed group, a piece in the colour of each member."""
    x = _INDENT_PX if is_member else 0.0
    if is_member:
        painter.fillRect(QRectF(0, lane.top, 1, lane.height), QColor(theme.stem))
    actors = lane.actors if lane.kind is LaneKind.GROUP else (lane.actor,)
    if lane.kind is LaneKind.GROUP_HEAD:
        painter.fillRect(QRectF(0, lane.top, 1, lane.height), QColor(theme.stem))
        return
    piece = lane.height / len(actors)
    for index, actor in enumerate(actors):
        painter.fillRect(QRectF(x, lane.top + index * piece, _STRIPE_PX, piece), actor_colour(actor, theme))


def _paint_sign(painter: QPainter, x: float, y: float, is_open: bool, colour: QColor) -> None:
    """A triangle that points to the name of a closed group, and down to the members of an open one."""
    shape = [(-3.5, -2.0), (3.5, -2.0), (0.0, 3.0)] if is_open else [(-2.0, -4.0), (-2.0, 4.0), (3.0, 0.0)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in shape]))
    painter.restore()


def _paint_pin(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(colour, 1.3))
    painter.drawLine(QLineF(x, y + 1, x, y + 6))
    painter.drawLine(QLineF(x - 3.5, y + 1, x + 3.5, y + 1))
    painter.setBrush(colour)
    painter.drawRect(QRectF(x - 1.8, y - 5, 3.6, 5))
    painter.restore()
