"""Empty time left out of the picture, or not: an action that is on or off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from timeline_app.ui.stage import Stage
from timeline_app.values import replace
from timeline_app.words import _


class Folding:
    """The tick in the menu View, in step with what is shown."""

    def __init__(self, stage: Stage) -> None:
        self._session = stage.session
        self._say = stage.status_line.say
        actions = stage.actions
        is_on = stage.session.state.display.folds_time
        self.tick = actions.add_tick(
            actions.view_menu,
            _("Leave Out Em&pty Time"),
            self._fold,
            "",
            is_on,
            "folds_time",
            before=actions.after_panels,
        )
        self.tick.setShortcut(QKeySequence("B"))
        self.tick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        stage.view.addAction(self.tick)
        self.tick.triggered.connect(self._tell)
        stage.session.displayed.connect(self._follow)

    def _fold(self, is_on: bool) -> None:
        self._session.set_display(replace(self._session.state.display, folds_time=is_on))

    def _tell(self, is_on: bool) -> None:
        """By hand: where nothing comes of it, it is said why."""
        if is_on and not self._session.content.fold.pieces:
            self._say(_("No empty time here is long enough to be left out."))

    def _follow(self) -> None:
        self.tick.setChecked(self._session.state.display.folds_time)


def install(stage: Stage) -> Folding:
    return Folding(stage)
