"""The line over a facet: its name, which folds it, and what can be done with all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from timeline_app.paint.theme import Theme
from timeline_app.ui.pieces import link
from timeline_app.ui.style import SMALL_PX
from timeline_app.words import _, ngettext

_INDENT_PX = 8
_GAP_PX = 4
_ARROW_X, _TITLE_X = 4, 18  # room for the frame that shows the focus
_HEIGHT_PX = 24
_LEAST_TITLE_PX = 96


class FoldButton(QAbstractButton):
    """Checked while what stands under it is unfolded. Space and Enter turn it; Right unfolds and Left folds."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._asked = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._name_it)
        self._name_it()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_asked(self, count: int) -> None:
        """How many values under it are asked for or withheld: said while they are out of sight."""
        if count != self._asked:
            self._asked = count
            self._name_it()
            self.updateGeometry()
            self.update()

    def _name_it(self) -> None:
        is_open = self.isChecked()
        self.setAccessibleName(self._words())
        self.setAccessibleDescription(
            _("Unfolded. Press to fold.") if is_open else _("Folded. Press to unfold.")
        )
        self.setToolTip(_("Fold") if is_open else _("Unfold"))

    def _words(self) -> str:
        if self.isChecked() or not self._asked:
            return self._title
        return ngettext("{title} · {n} chosen", "{title} · {n} chosen", self._asked, title=self._title)

    def _font(self) -> QFont:
        made = QFont(self.font())
        made.setPixelSize(SMALL_PX)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        return made

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = QFontMetrics(self._font()).horizontalAdvance(self._words())
        return QSize(_TITLE_X + width + 4, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _LEAST_TITLE_PX), _HEIGHT_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Right:
                self.setChecked(True)
            case Qt.Key.Key_Left:
                self.setChecked(False)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.text if self.underMouse() else self._theme.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = self.height() / 2
        corners = ((0, -2), (8, -2), (4, 3)) if self.isChecked() else ((1, -4), (6, 0), (1, 4))
        painter.drawPolygon(QPolygonF([QPointF(_ARROW_X + x, middle + y) for x, y in corners]))
        font = self._font()
        painter.setFont(font)
        painter.setPen(colour)
        room = self.rect().adjusted(_TITLE_X, 0, 0, 0)
        text = QFontMetrics(font).elidedText(self._words(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class FacetHeading(QWidget):
    """The name of a facet with its links beside it, or below it where the panel is narrow."""

    def __init__(self, title: str, theme: Theme, links: Sequence[QWidget] = ()) -> None:
        """links: what stands right of “Clear”, which this line makes itself."""
        super().__init__()
        self.fold = FoldButton(title, theme)
        self.clear_button = clear_link(_("Clear"), _("Ask nothing of this any more"))
        self.clear_button.setAccessibleName(_("Clear: {title}", title=title))
        self._shown = (self.clear_button, *links)
        self._links = QHBoxLayout()
        self._links.setSpacing(_GAP_PX)
        self._links.addStretch(1)
        for each in self._shown:
            self._links.addWidget(each)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(_INDENT_PX - _ARROW_X, 0, _INDENT_PX - _GAP_PX, _GAP_PX)
        self._line.setSpacing(_GAP_PX)
        self._line.addWidget(self.fold)
        self._line.addLayout(self._links, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the links alone."""
        widest = max(self._links_px(), self.fold.minimumSizeHint().width())
        return QSize(widest + _INDENT_PX + _INDENT_PX - _GAP_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = self._links_px() + 2 * _INDENT_PX + self.fold.minimumSizeHint().width()
        directions = QBoxLayout.Direction
        self._line.setDirection(
            directions.LeftToRight if event.size().width() >= needed else directions.TopToBottom
        )
        super().resizeEvent(event)

    def _links_px(self) -> int:
        for each in self._shown:
            each.ensurePolished()  # one that is hidden has no font of its own yet
        return sum(each.sizeHint().width() for each in self._shown) + _GAP_PX * (len(self._shown) - 1)


def clear_link(text: str, tip: str) -> QPushButton:
    """A link whose place is kept while it is hidden, so that nothing moves when it comes and goes."""
    button = link(text)
    button.setToolTip(tip)
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.hide()
    return button
