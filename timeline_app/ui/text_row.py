"""A button of two texts over the whole width: what it leads to, and below it, smaller, why."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme
from timeline_app.ui.style import SMALL_PX
from timeline_app.ui.wrapped import Wrapped, small, wrap
from timeline_app.words import number

_PAD_PX = 8
_INSET_PX = 4
_GAP_PX = 2
_LEAST_PX = 120
_MOST_TITLE_LINES = 3


class TextRow(QAbstractButton):
    """title: in full strength; note: below, in the colour of `tone` (a name of the theme)."""

    def __init__(
        self, title: str, note: str, theme: Theme, tone: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.note = flat(title), flat(note)
        self._theme = theme
        self._tone = tone
        self._is_struck = False
        self._set: dict[tuple[int, int], tuple[Wrapped, Wrapped]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{self.title}, {self.note}")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_struck(self, is_struck: bool) -> None:
        """Struck through while the filter withholds what it names."""
        if is_struck != self._is_struck:
            self._is_struck = is_struck
            self.update()

    def count_text(self) -> str:
        """What stands at the right end of the title; "" for nothing."""
        return ""

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, 24)

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        title, note = self._texts(width)
        return 2 * _INSET_PX + title.height + _GAP_PX + note.height

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set.clear()
        super().changeEvent(event)

    def _texts(self, width: int) -> tuple[Wrapped, Wrapped]:
        """Title and note in lines; kept, for layouts ask many times."""
        count = self.count_text()
        key = (width, len(count))
        if key not in self._set:
            room = width - 2 * _PAD_PX
            title_room = room - (self.fontMetrics().horizontalAdvance(count) + _PAD_PX if count else 0)
            self._set[key] = (
                wrap(self.title, self.font(), title_room, _MOST_TITLE_LINES),
                wrap(self.note, small(self.font(), SMALL_PX), room),
            )
        return self._set[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, note = self._texts(self.width())
        painter.setPen(QColor(theme.muted if self._is_struck else theme.text))
        if self._is_struck:
            struck = QFont(title.font)
            struck.setStrikeOut(True)
            title = title._replace(font=struck)
        title.paint(painter, _PAD_PX, _INSET_PX)
        painter.setPen(QColor(getattr(theme, self._tone)))
        note.paint(painter, _PAD_PX, _INSET_PX + title.height + _GAP_PX)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self.font())
        at = QRect(0, _INSET_PX, self.width() - _PAD_PX, title.line_px)
        painter.drawText(
            at, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.count_text()
        )
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, body = self._theme, QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if self.isChecked() else theme.lane))
            painter.drawRoundedRect(body, 6, 6)
        if self.isChecked():
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(0, 4, 3, self.height() - 8), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 6, 6)


class CountedRow(TextRow):
    """A text row with a count, that can be checked."""

    def __init__(self, title: str, note: str, theme: Theme, tone: str = "muted") -> None:
        super().__init__(title, note, theme, tone)
        self._count = 0
        self.setCheckable(True)

    def show_count(self, count: int, share: float = 0.0) -> None:
        """What stands at the end of its title. share: of the most that one of its list has; not shown here."""
        del share
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def count_text(self) -> str:
        return number(self._count)
