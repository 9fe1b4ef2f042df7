"""Help > Keyboard and Mouse (F1)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from timeline_app.ui.stage import Stage
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.shortcuts_page import ShortcutsPage


class Shortcuts(QObject):
    """Opens the page of shortcuts, one at most."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.page: ShortcutsPage | None = None
        actions = stage.actions
        self.show_page = actions.add(
            actions.help_menu, _("&Keyboard and Mouse"), self.open, "F1", before=actions.about
        )

    def open(self) -> None:
        from timeline_app.ui.shortcuts_page import ShortcutsPage, groups

        if self.page is None:
            stage = self._stage
            self.page = ShortcutsPage(groups(stage.actions.all()), stage.dress, stage.window)
            self.page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.page.destroyed.connect(self._forget)
            self.page.finished.connect(stage.window.activateWindow)
        self.page.show()
        self.page.activateWindow()

    def _forget(self) -> None:
        self.page = None


def install(stage: Stage) -> Shortcuts:
    return Shortcuts(stage)
