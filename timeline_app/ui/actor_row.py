"""A line of the actor panel: tick box, name, a bar as long as its count, the count."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme, actor_colour, contrast
from timeline_app.ui.pieces import tip
from timeline_app.words import _, ngettext, number, pgettext

_HEIGHT_PX = 32
_PAD_PX = 8
_BOX_PX = 16
_NAME_X = _PAD_PX + _BOX_PX + 8
_BAR_PX, _BAR_Y = 2, 24
_GAP_PX = 8
_LEAST_PX = 120


class ActorRow(QCheckBox):
    """Ticked while the filter asks for the actor.

    only_asked: somebody wants this actor alone: by Alt+click, by the word “only” that shows under the pointer or
    with the focus, or by Alt+Space.
    """

    only_asked = Signal()

    def __init__(self, name: str, actor: int, theme: Theme) -> None:
        """actor: its position in the file, which gives its hue."""
        super().__init__()
        self._name = flat(name)
        self._actor = actor
        self._theme = theme
        self._count = 0
        self._share = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip(_("{name}. Alt+click: only this actor.", name=self._name)))
        self._name_it()

    def show_count(self, count: int, share: float) -> None:
        """How many events the actor has, and the length of its bar, 0 to 1."""
        if (count, share) != (self._count, self._share):
            self._count, self._share = count, share
            self._name_it()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _name_it(self) -> None:
        counted = ngettext("{n} event", "{n} events", self._count)
        self.setAccessibleName(_("{name}, {count}", name=self._name, count=counted))

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_PX, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, _HEIGHT_PX)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    # What is asked

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        is_within = self.rect().contains(event.position().toPoint())
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        on_only = self.only_place().contains(event.position().toPoint())
        if self.isDown() and is_left and is_within and (has_alt or on_only):
            self.setDown(False)
            event.accept()
            self.only_asked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if has_alt:
                self.only_asked.emit()
            elif event.key() != Qt.Key.Key_Space:
                self.click()
            else:
                super().keyPressEvent(event)
            return
        super().keyPressEvent(event)

    # How it looks

    def only_place(self) -> QRect:
        """Where “only” can be clicked: left of the count, while it shows."""
        if not self._shows_only():
            return QRect()
        width = self.fontMetrics().horizontalAdvance(_only()) + 2 * _GAP_PX
        return QRect(self._count_x() - width, 0, width, self.height())

    def _shows_only(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def _count_x(self) -> int:
        return self.width() - _PAD_PX - self.fontMetrics().horizontalAdvance(number(self._count))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.lane))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_box(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        hue = actor_colour(self._actor, self._theme)
        box = QRectF(_PAD_PX, (self.height() - _BOX_PX) / 2, _BOX_PX, _BOX_PX)
        if not self.isChecked():
            painter.setPen(QPen(hue, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3.5, 3.5)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawRoundedRect(box, 4, 4)
        light, dark = QColor("#FFFFFF"), QColor("#101014")
        tick = light if contrast(light, hue) >= contrast(dark, hue) else dark
        painter.setPen(
            QPen(tick, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(box.x() + x, box.y() + y) for x, y in ((4.0, 8.4), (6.9, 11.2), (12.0, 5.2))]
        painter.drawPolyline(QPolygonF(points))

    def _paint_words(self, painter: QPainter) -> None:
        theme, metrics = self._theme, self.fontMetrics()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        count_x = self._count_x()
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QRect(count_x, 0, self.width() - count_x, self.height()), middle, number(self._count)
        )
        end = count_x - _GAP_PX
        bar_room = end - _NAME_X
        if self._shows_only():
            only = self.only_place()
            painter.setPen(QColor(theme.accent))
            painter.drawText(only, int(Qt.AlignmentFlag.AlignCenter), _only())
            end = only.left()
        painter.setPen(QColor(theme.text if self._count else theme.muted))
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, end - _NAME_X)
        painter.drawText(QRect(_NAME_X, -3, end - _NAME_X, self.height()), middle, name)
        bar = QRectF(_NAME_X, _BAR_Y, bar_room * self._share, _BAR_PX)
        hue = QColor(actor_colour(self._actor, theme))
        hue.setAlphaF(1.0 if self.isChecked() else 0.45)
        painter.fillRect(bar, hue)


def _only() -> str:
    return pgettext("this actor and no other", "only")
