"""Two ways to look at the same events: with all links, and by when they became known."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from timeline_app.layout.display import Display
from timeline_app.ui.stage import Stage
from timeline_app.values import replace
from timeline_app.words import _


class Displaying(QObject):
    """Two ticks in the view menu, kept between runs; their letters work on the canvas."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._session = stage.session
        self._stage = stage
        self.links = self._tick(_("&All Links"), "A", "links", self._set_links)
        self.known_when = self._tick(_("By Publi&cation"), "K", "knownWhen", self._set_known_when)
        stage.session.displayed.connect(self._refresh)

    def _tick(self, text: str, key: str, name: str, set_to: Callable[[bool], object]) -> QAction:
        actions = self._stage.actions
        action = actions.add_tick(
            actions.view_menu, text, set_to, "", False, name=name, before=actions.after_panels
        )
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._stage.view.addAction(action)
        return action

    def _set_links(self, is_on: bool) -> None:
        self._show(replace(self._session.state.display, all_links=is_on))

    def _set_known_when(self, is_on: bool) -> None:
        self._show(replace(self._session.state.display, known_when=is_on))

    def _show(self, display: Display) -> None:
        self._session.set_display(display)

    def _refresh(self) -> None:
        display = self._session.state.display
        self.links.setChecked(display.all_links)
        self.known_when.setChecked(display.known_when)


def install(stage: Stage) -> Displaying:
    """Adds the two ticks to the view menu."""
    return Displaying(stage)
