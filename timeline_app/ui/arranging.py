"""Lanes arranged by hand: the actions in the View menu, the menu on a head, the drag, and what is kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from timeline_app.formats import folder
from timeline_app.formats.writing_lanes import write_lanes
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.problems import UserError
from timeline_app.ui import lane_steps
from timeline_app.ui.lane_dialog import LaneDialog
from timeline_app.ui.lane_drag import LaneDrag
from timeline_app.ui.lane_keeping import LaneKeeping
from timeline_app.ui.lane_menu import LaneMenu
from timeline_app.ui.stage import Stage
from timeline_app.words import _


class Arranging:
    """Everything about lanes that a window offers."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._session = stage.session
        self._dialog: LaneDialog | None = None
        self.keeping = LaneKeeping(stage)
        self.menu = LaneMenu(stage)
        self.menu.open_dialog = self.open_dialog
        stage.view.gestures.insert(0, LaneDrag(stage))
        self._add_actions(stage)
        for signal in (stage.session.displayed, stage.session.loaded):
            signal.connect(self._refresh)
        self._refresh()

    def _add_actions(self, stage: Stage) -> None:
        actions = stage.actions
        menu = QMenu(_("La&nes"), stage.window)
        actions.view_menu.insertMenu(actions.after_panels, menu)
        self.arrange = actions.add(menu, _("&Arrange Lanes…"), self.open_dialog, "Ctrl+Shift+A")
        self.up = actions.add_on_canvas(menu, _("Move Lane &Up"), self._stepping(-1), "Ctrl+Up")
        self.down = actions.add_on_canvas(menu, _("Move Lane &Down"), self._stepping(1), "Ctrl+Down")
        self.show_hidden = actions.add(
            menu, _("&Show Hidden Lanes"), lambda: lane_steps.show_hidden(self._session)
        )
        self.reset = actions.add(menu, _("&Reset Lanes"), lambda: lane_steps.reset(self._session))
        menu.addSeparator()
        self.write = actions.add(menu, _("&Write Lanes into the Timeline"), self.write_into_timeline)

    def _stepping(self, by: int) -> Callable[[], None]:
        def step() -> None:
            lane = lane_steps.lane_of_selection(self._session)
            if lane is None:
                self._stage.status_line.say(_("Select an event first: its lane is the one that moves."))
            else:
                lane_steps.step(self._session, lane, by)

        return step

    def open_dialog(self) -> None:
        """The list of all lanes; the same while it is open."""
        if self._dialog is None:
            self._dialog = LaneDialog(self._session, self._stage.dress, self._stage.window)
            self._dialog.finished.connect(self._stage.window.activateWindow)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def write_into_timeline(self) -> None:
        """Puts the lanes under `timeline:` of the YAML; what is kept beside it goes, for it would go first."""
        session, say = self._session, self._stage.status_line.say
        if not session.paths:
            return
        try:
            path = write_lanes(folder.load(session.paths).files, lane_steps.lanes_now(session))
            self.keeping.forget()
        except UserError as error:
            say(str(error))
            return
        say(_("The lanes stand in {file} now.", file=path.name))

    def _refresh(self) -> None:
        is_arranged = lane_steps.lanes_now(self._session) != AS_IN_THE_FILE
        self.reset.setEnabled(is_arranged)
        self.show_hidden.setEnabled(bool(lane_steps.hidden_ids(self._session)))
        self.write.setEnabled(bool(self._session.paths))


def install(stage: Stage) -> Arranging:
    return Arranging(stage)
