"""File > Open Recent: the timelines that were opened last."""

import os
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from timeline_app.state import recent
from timeline_app.state.recent import Opened
from timeline_app.ui.pieces import tip
from timeline_app.ui.stage import Stage
from timeline_app.words import _, ngettext

_KEY = "files/recent"
_LONGEST = 60  # letters of a name


class RecentFiles:
    """Remembers in the settings what is opened, and offers it again."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        actions = stage.actions
        self.menu = QMenu(_("Open &Recent"), actions.file_menu)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._refresh)
        actions.file_menu.insertMenu(actions.after_open, self.menu)
        stage.session.loaded.connect(self._remember)
        self._remember()

    def _known(self) -> tuple[Opened, ...]:
        return recent.read(str(self._stage.settings.value(_KEY) or ""))

    def _keep(self, known: tuple[Opened, ...]) -> None:
        if known != self._known():
            self._stage.settings.setValue(_KEY, recent.written(known))
        self._refresh()

    def _remember(self) -> None:
        self._keep(recent.opened(self._known(), self._stage.session.paths))

    def _refresh(self) -> None:
        known = self._known()
        for action in self.menu.actions():  # one of them may be what is just being done
            self.menu.removeAction(action)
            action.deleteLater()
        for number, (one, name) in enumerate(zip(known, recent.names(known), strict=True), 1):
            self.menu.addAction(self._action(number, one, name))
        self.menu.addSeparator()
        clear = self.menu.addAction(_("&Clear List"))
        clear.triggered.connect(lambda: self._keep(()))
        self.menu.menuAction().setEnabled(bool(known))

    def _action(self, number: int, one: Opened, name: str) -> QAction:
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        shown = shown.replace("&", "&&")
        if len(one) > 1:
            shown = ngettext("{name} and {n} more", "{name} and {n} more", len(one) - 1, name=shown)
        action = QAction(f"&{number} {shown}" if number < 10 else shown, self.menu)
        action.setIconText(name)
        action.setToolTip(tip("\n".join(one)).replace("\n", "<br>"))
        action.triggered.connect(lambda: self._open(one))
        return action

    def _open(self, one: Opened) -> None:
        """Opens it again; what is gone is said and taken off the list."""
        gone = [path for path in one if not os.path.exists(path)]
        if not gone:
            self._stage.opening.open([Path(path) for path in one])
            return
        from timeline_app.ui.dialogs import notice

        self._keep(recent.forgotten(self._known(), one))
        notice(
            self._stage.window,
            _("{path} is no longer there. It was taken off the list.", path=", ".join(gone)),
        )


def install(stage: Stage) -> RecentFiles:
    return RecentFiles(stage)
