"""A line of a filter: tick box, name, count."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme, contrast
from timeline_app.ui.excluding import Excluding
from timeline_app.ui.pieces import tip
from timeline_app.words import _, ngettext, number, pgettext

_PAD_PX = 8
_BOX_PX = 16
NAME_X = _PAD_PX + _BOX_PX + 8
_GAP_PX = 8
_MINUS_ROOM_PX = 22
_LEAST_PX = 120
_LEAST_NAME_PX = 72
_ROOMY_PX, _WIDE_PX = 180, 280
_MANY = 10_000
_HEIGHT_PX = 26


class TickRow(QCheckBox):
    """Ticked while the filter asks for what it names; struck through while the filter withholds it.

    only_asked: somebody wants this alone: by Alt+click, by the word “only” that shows under the pointer or with the
    focus, or by Alt+Space. excluded_asked: somebody wants to be without it (ui.excluding).
    """

    only_asked = Signal()
    excluded_asked = Signal()

    def __init__(self, name: str, theme: Theme, height_px: int = _HEIGHT_PX) -> None:
        super().__init__()
        self._name = flat(name)
        self._theme = theme
        self._height_px = height_px
        self._count = 0
        self._hits: int | None = None
        self._is_excluded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip(_("{name}. Alt+click: only this. Ctrl+click: without this.", name=self._name)))
        self.excluding = Excluding(self, self.excluded_asked.emit, self._minus_middle)
        self._name_it()

    def show_count(self, count: int, share: float = 0.0) -> None:
        """How many events it has. share: of the most that one of its list has, 0 to 1."""
        del share
        if count != self._count:
            self._count = count
            self._changed()

    def show_hits(self, hits: int | None) -> None:
        """How many of its events a search has found; None where nothing is searched for."""
        if hits != self._hits:
            self._hits = hits
            self._changed()

    def set_excluded(self, is_excluded: bool) -> None:
        """Whether the filter withholds it."""
        if is_excluded != self._is_excluded:
            self._is_excluded = is_excluded
            self._changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def hue(self) -> QColor:
        """The colour of its tick."""
        return QColor(self._theme.accent)

    def _changed(self) -> None:
        self._name_it()
        self.update()

    def _name_it(self) -> None:
        counted = ngettext("{n} event", "{n} events", self._count)
        name = _("without {name}", name=self._name) if self._is_excluded else self._name
        said = _("{name}, {count}", name=name, count=counted)
        if self._hits is not None:
            found = ngettext("{n} found", "{n} found", self._hits)
            said = _("{name}, {count}", name=said, count=found)
        self.setAccessibleName(said)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self._height_px)

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

    def _minus_middle(self) -> QPoint:
        only = self.only_place()
        end = self._count_x() - _GAP_PX // 2 if only.isEmpty() else only.left()
        return QPoint(end - _MINUS_ROOM_PX // 2 + 2, self.height() // 2)

    def _shows_minus(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def _shows_only(self) -> bool:
        """Where the name keeps room enough to be told from others: in a narrow panel, Alt and the menu remain."""
        metrics = self.fontMetrics()
        taken = metrics.horizontalAdvance(_only()) + 2 * _GAP_PX + _MINUS_ROOM_PX
        wanted = min(metrics.horizontalAdvance(self._name), _LEAST_NAME_PX)
        return self._shows_minus() and self._count_x() - taken - NAME_X >= wanted

    def _hits_text(self) -> str:
        """What stands before the count: short in a narrow panel, for all its rows alike."""
        if self._hits is None:
            return ""
        hits = number(self._hits)
        if not self._count_text():
            return hits
        return _("{hits} of ", hits=hits) if self.width() >= _ROOMY_PX else f"{hits}/"

    def _count_text(self) -> str:
        """The count; "" beside hits where both would leave the name no room."""
        is_wide = self._hits is not None and self._count >= _MANY and self.width() < _WIDE_PX
        return "" if is_wide else number(self._count)

    def _count_x(self) -> int:
        advance = self.fontMetrics().horizontalAdvance
        return self.width() - _PAD_PX - advance(self._count_text()) - advance(self._hits_text())

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
        hue = self.hue()
        box = QRectF(_PAD_PX, (self.height() - _BOX_PX) / 2, _BOX_PX, _BOX_PX)
        painter.setPen(QPen(hue, 1.5))
        painter.setBrush(hue if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3.5, 3.5)
        if not (self.isChecked() or self._is_excluded):
            return
        stroke = hue
        if self.isChecked():
            light, dark = QColor("#FFFFFF"), QColor("#101014")
            stroke = light if contrast(light, hue) >= contrast(dark, hue) else dark
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(stroke, 2.0, Qt.PenStyle.SolidLine, cap, join))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick, minus = ((4.0, 8.4), (6.9, 11.2), (12.0, 5.2)), ((4.5, 8.0), (11.5, 8.0))
        corners = tick if self.isChecked() else minus
        painter.drawPolyline(QPolygonF([QPointF(box.x() + x, box.y() + y) for x, y in corners]))

    def _paint_words(self, painter: QPainter) -> None:
        theme, metrics = self._theme, self.fontMetrics()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        count_x = self._count_x()
        hits_px = metrics.horizontalAdvance(self._hits_text())
        painter.setPen(QColor(theme.accent))
        painter.drawText(QRect(count_x, 0, hits_px, self.height()), middle, self._hits_text())
        painter.setPen(QColor(theme.muted))
        at = QRect(count_x + hits_px, 0, self.width() - count_x - hits_px, self.height())
        painter.drawText(at, middle, self._count_text())
        end = count_x - _GAP_PX
        if self._shows_only():
            only = self.only_place()
            painter.setPen(QColor(theme.accent))
            painter.drawText(only, int(Qt.AlignmentFlag.AlignCenter), _only())
            end = only.left()
        if self._shows_minus():
            end -= _MINUS_ROOM_PX
        is_strong = self._count and not self._is_excluded
        painter.setPen(QColor(theme.text if is_strong else theme.muted))
        painter.setFont(struck(self.font()) if self._is_excluded else self.font())
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, end - NAME_X)
        painter.drawText(QRect(NAME_X, self.name_dy(), end - NAME_X, self.height()), middle, name)

    def name_dy(self) -> int:
        """How far the name stands below the middle of the row, in px."""
        return 0


def struck(font: QFont) -> QFont:
    """The same font with a line through it."""
    made = QFont(font)
    made.setStrikeOut(True)
    return made


def _only() -> str:
    return pgettext("this and no other", "only")
