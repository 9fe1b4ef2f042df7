"""Ctrl+K: finds any command, actor or event by a few letters."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from timeline_app.ui.stage import Stage
from timeline_app.ui.titles import Titles
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.palette import Palette
    from timeline_app.ui.palette_entries import Entry

_KEY = "palette/latest"
_MOST = 12  # commands remembered


class Commanding(QObject):
    """Opens the palette and does what is chosen in it. opened: it was asked for."""

    opened = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._actions: list[Entry] = []
        self._actors: list[Entry] = []
        self._titles = Titles(stage.session, self)
        self._titles.came.connect(lambda: self._show(keeps_mark=True))
        self.palette: Palette | None = None
        actions = stage.actions
        self.find = actions.add(
            actions.help_menu, _("Find a &Command…"), self.open, "Ctrl+K", before=actions.about
        )
        # Queued: menus that are made of what was read are made anew first.
        stage.session.loaded.connect(self._follow_facts, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Shows the palette; hides it where it stood."""
        from timeline_app.ui.palette import Palette

        if self.palette is None:
            self.palette = Palette(self._stage.window)
            self.palette.typed.connect(self._answer)
            self.palette.chosen.connect(self._do)
        if self.palette.isVisible():
            self.palette.leave()
            return
        self._gather()
        self.palette.open(self._stage.dress.theme)
        self._answer()
        self.opened.emit()

    def _follow_facts(self) -> None:
        """Offers what there is now: actions of before may be gone."""
        self._titles.forget()
        if self.palette is not None and self.palette.isVisible():
            self._gather()
            self._answer()

    def _gather(self) -> None:
        from timeline_app.ui import palette_entries

        offered = [pair for pair in self._stage.actions.all() if pair[1] is not self.find]
        self._actions = palette_entries.of_actions(offered, self._latest())
        self._actors = palette_entries.of_actors(self._stage.session)

    def _answer(self) -> None:
        assert self.palette is not None
        self._titles.seek(self.palette.field.text())  # events: there may be very many
        self._show()

    def _show(self, keeps_mark: bool = False) -> None:
        from timeline_app.ui.palette_entries import answers

        assert self.palette is not None
        typed = self.palette.field.text()
        self.palette.show_entries(
            answers(typed, self._actions, self._actors, self._titles.entries), keeps_mark
        )

    def _do(self, row: int) -> None:
        """Puts the focus back where it was, then does what was chosen: it may want to have it."""
        assert self.palette is not None
        entry = self.palette.answers.entries[row]
        if not entry.is_enabled:
            return
        self.palette.leave()
        if entry in self._actions:
            self._remember(entry)
        else:
            self._stage.view.setFocus()
        entry.do()

    def _latest(self) -> list[str]:
        try:
            kept = json.loads(str(self._stage.settings.value(_KEY) or "[]"))
        except ValueError:
            return []
        return [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def _remember(self, entry: "Entry") -> None:
        from timeline_app.ui.palette_entries import key_of

        name = key_of(entry)
        latest = [name, *(other for other in self._latest() if other != name)]
        self._stage.settings.setValue(_KEY, json.dumps(latest[:_MOST], ensure_ascii=False))


def install(stage: Stage) -> Commanding:
    return Commanding(stage)
