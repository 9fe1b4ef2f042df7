"""The button that says whether any or all of the ticked actors must take part."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from timeline_app.words import _


class MatchButton(QToolButton):
    """Opens a menu of the two ways; its text is the one in use."""

    def __init__(self, choose: Callable[[bool], None]) -> None:
        """choose: told whether all must take part."""
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
