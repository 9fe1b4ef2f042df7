"""The line over the actors: clear the filter; any or all of those ticked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from timeline_app.ui.pieces import heading, link
from timeline_app.words import _

_INDENT_PX = 8
_GAP_PX = 4


class ActorHeading(QWidget):
    """The heading with its links beside it, or below it where the panel is narrow."""

    def __init__(self, clear: Callable[[], None], match_all: Callable[[bool], None]) -> None:
        super().__init__()
        self.clear_button = link(_("Clear"))
        self.clear_button.setAccessibleName(_("Clear the filter"))
        self.clear_button.setToolTip(_("Let all events through again"))
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self.clear_button.setSizePolicy(policy)
        self.clear_button.clicked.connect(clear)
        self.match_button = MatchButton(match_all)
        self._title = heading(_("Actors"))
        self._links = QHBoxLayout()
        self._links.setSpacing(_GAP_PX)
        self._links.addStretch(1)
        self._links.addWidget(self.clear_button)
        self._links.addWidget(self.match_button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(_INDENT_PX, 0, _INDENT_PX - _GAP_PX, _GAP_PX)
        self._line.setSpacing(_GAP_PX)
        self._line.addWidget(self._title)
        self._line.addLayout(self._links, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the links alone."""
        return QSize(self._links_px() + _INDENT_PX + _INDENT_PX - _GAP_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._title.ensurePolished()
        needed = self.minimumSizeHint().width() + _GAP_PX + self._title.sizeHint().width()
        directions = QBoxLayout.Direction
        self._line.setDirection(
            directions.LeftToRight if event.size().width() >= needed else directions.TopToBottom
        )
        super().resizeEvent(event)

    def _links_px(self) -> int:
        for button in (self.clear_button, self.match_button):
            button.ensurePolished()  # one that is hidden has no font of its own yet
        return self.clear_button.sizeHint().width() + _GAP_PX + self.match_button.sizeHint().width()


class MatchButton(QToolButton):
    """Whether any or all of the ticked actors must take part."""

    def __init__(self, choose: Callable[[bool], None]) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(_("Whether any or all of the ticked actors must take part"))
        self.choices = QMenu(self)
        group = QActionGroup(self.choices)
        self.any_action = self._add(group, _("Any of the Ticked Actors"), partial(choose, False))
        self.all_action = self._add(group, _("All of the Ticked Actors"), partial(choose, True))
        self.clicked.connect(self._open)
        self.show_match(False)

    def _add(self, group: QActionGroup, text: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, group, checkable=True)
        action.triggered.connect(lambda: do())
        self.choices.addAction(action)
        return action

    def show_match(self, match_all: bool) -> None:
        words = _("All of") if match_all else _("Any of")
        self.setText(f"{words} ▾")
        self.setAccessibleName(
            _("All of the ticked actors must take part")
            if match_all
            else _("Any of the ticked actors will do")
        )
        (self.all_action if match_all else self.any_action).setChecked(True)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))
