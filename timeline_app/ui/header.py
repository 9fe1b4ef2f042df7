"""The line over the timeline: its title, and the actions that are used most."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from timeline_app.layout.content import flat
from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import font
from timeline_app.ui.session import Session
from timeline_app.words import _, pgettext

_LEAST_PX, _USUAL_PX = 136, 480
_TITLE_FIRST = 1000  # stretch: what room is left goes to the title until it stands in full


class Title(QWidget):
    """One line of text, elided where it has no room; plain text always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFont(font(Type.HEADING))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        self._text = flat(text)
        self.setAccessibleName(self._text)
        self.setMaximumWidth(self._full_px())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        """Bounded: a long title takes the room that is left, never that of what stands beside it."""
        return QSize(min(self._full_px(), _USUAL_PX), self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """A short title in full; of a long one so much that it can be told from others."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_PX), hint.height())

    def _full_px(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._text) + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


class Header(QWidget):
    """Title on the left, buttons behind it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.title = Title()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.title, _TITLE_FIRST)
        self._row.addSpacing(8)
        session.loaded.connect(self._refresh)
        self._refresh()

    def take(self, actions: Sequence[QAction]) -> None:
        """Makes a button of each action, with a short name of its own: open, fit, out, in, previous, next, export."""
        names = (_("Open"), _("Fit"), "−", "+", _("◀ Prev"), _("Next ▶"), _("Export…"))
        for action, text in zip(actions, names, strict=True):
            self._row.addWidget(_Button(action, text))
        self._row.addStretch(1)

    def add_right(self, widget: QWidget) -> None:
        """Puts a widget at the right end."""
        self._row.addWidget(widget)

    def _refresh(self) -> None:
        title = self._session.timeline.title.in_language(self._session.language)
        self.title.set_text(title or pgettext("a timeline without a title", "Timeline"))


class _Button(QToolButton):
    """A button that does what an action does, under a shorter name."""

    def __init__(self, action: QAction, text: str) -> None:
        super().__init__()
        keys = ", ".join(key.toString() for key in action.shortcuts()[:1])
        name = action.text().replace("&", "").removesuffix("…")
        self.setText(text)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
