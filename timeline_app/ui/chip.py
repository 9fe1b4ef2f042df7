"""A word in a pill that filters: an actor in its hue, or a tag."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme, actor_colour, soft
from timeline_app.ui.pieces import tip

_HEIGHT_PX = 24
_PAD_PX = 10
_DOT_PX = 8
_GAP_PX = 6
_LEAST_PX = 40


class Chip(QAbstractButton):
    """Checked while the filter asks for what it names. actor: position in the file, -1 for a tag."""

    def __init__(self, text: str, theme: Theme, actor: int = -1) -> None:
        super().__init__()
        self._label = flat(text)
        self._theme = theme
        self._actor = actor
        self._is_struck = False
        self.setText(self._label)
        self.setAccessibleName(self._label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_label(self, text: str) -> None:
        """Another text, such as another count."""
        if flat(text) != self._label:
            self._label = flat(text)
            self.setText(self._label)
            self.setAccessibleName(self._label)
            self.updateGeometry()
            self.update()

    def set_struck(self, is_struck: bool) -> None:
        """Struck through while the filter withholds what it names."""
        if is_struck != self._is_struck:
            self._is_struck = is_struck
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(
            self._text_x + self.fontMetrics().horizontalAdvance(self._label) + 1 + _PAD_PX, _HEIGHT_PX
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, _HEIGHT_PX)

    @property
    def _text_x(self) -> int:
        return _PAD_PX + (_DOT_PX + _GAP_PX - 2 if self._actor >= 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is cut off, the tooltip has it whole."""
        super().resizeEvent(event)
        if not self.toolTip() and self.width() < self.sizeHint().width():
            self.setToolTip(tip(self._label))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        if self._actor >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(actor_colour(self._actor, self._theme))
            painter.drawEllipse(QRectF(_PAD_PX - 2, (self.height() - _DOT_PX) / 2, _DOT_PX, _DOT_PX))
        painter.setPen(QColor(self._theme.muted if self._is_struck else self._theme.text))
        font = QFont(self.font())
        font.setStrikeOut(self._is_struck)
        painter.setFont(font)
        room = self.rect().adjusted(self._text_x, 0, -_PAD_PX // 2, 0)
        text = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()

    def _paint_pill(self, painter: QPainter) -> None:
        theme = self._theme
        is_actor = self._actor >= 0
        ground = soft(self._actor, theme) if is_actor else QColor(theme.lane_other)
        edge = ground if is_actor else QColor(theme.line)
        if self.isChecked():
            ground = ground if is_actor else QColor(theme.accent_soft)
            edge = actor_colour(self._actor, theme) if is_actor else QColor(theme.accent)
        elif self.underMouse():
            edge = QColor(theme.stem)
        has_ring = self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent) if has_ring else edge, 2.0 if has_ring else 1.0))
        painter.setBrush(ground)
        inset = 1.0 if has_ring else 0.5
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
