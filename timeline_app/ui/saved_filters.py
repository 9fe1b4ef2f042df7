"""Filters kept under names: saved, applied and deleted from the menu of events."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from timeline_app.layout.content import flat
from timeline_app.problems import UserError
from timeline_app.state import saved_filters
from timeline_app.store.filter import Filter
from timeline_app.ui.stage import Stage
from timeline_app.words import _


def install(stage: Stage) -> "SavedFilters":
    """The actions in the menu of events, before the one that clears the filter."""
    return SavedFilters(stage)


class SavedFilters(QObject):
    """The menu of the filters kept with the timeline that is open."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._session = stage.session
        self._saved = saved_filters.Saved({})
        menu, before = stage.actions.events_menu, stage.actions.clear_filter
        self.save = stage.actions.add(
            menu, _("Save Filter As…"), self._ask_for_name, "Ctrl+Shift+S", before=before
        )
        self.menu = QMenu(_("Sa&ved Filters"), menu)
        menu.insertMenu(before, self.menu)
        self.delete_menu = QMenu(_("Delete"), self.menu)
        self._session.loaded.connect(self._read)
        self._session.filtered.connect(self._allow)
        self._read()

    def _read(self) -> None:
        self._saved = saved_filters.read(self._session.paths)
        if self._saved.problems:
            self._stage.status_line.say(str(self._saved.problems[0].what))
        self._fill()
        self._allow()

    def _allow(self) -> None:
        self.save.setEnabled(bool(self._session.paths) and not self._session.state.filter.is_empty)

    def _fill(self) -> None:
        self.menu.clear()
        self.delete_menu.clear()
        for name, chosen in self._saved.filters.items():
            self._entry(self.menu, name).triggered.connect(partial(self._apply, name, chosen))
            self._entry(self.delete_menu, _("Delete “{name}”", name=name)).triggered.connect(
                partial(self._keep, name, None)
            )
        if self._saved.filters:
            self.menu.addSeparator()
            self.menu.addMenu(self.delete_menu)
        self.menu.setEnabled(bool(self._saved.filters))
        self.menu.menuAction().setEnabled(bool(self._saved.filters))

    @staticmethod
    def _entry(menu: QMenu, text: str) -> QAction:
        return menu.addAction(flat(text).replace("&", "&&"))

    def _apply(self, name: str, chosen: Filter, *_checked: bool) -> None:
        self._session.set_filter(chosen)
        self._stage.status_line.say(_("Filter “{name}”", name=flat(name)))

    def _ask_for_name(self) -> None:
        from timeline_app.ui.dialogs import ask_for_text

        ask_for_text(
            self._stage.window,
            _("Save filter"),
            _("Name of the filter; one that has it already is replaced:"),
            lambda name: self._keep(name, self._session.state.filter),
        )

    def _keep(self, name: str, chosen: Filter | None, *_checked: bool) -> None:
        name = " ".join(name.split())
        if not name:
            return
        try:
            saved_filters.keep(self._session.paths, name, chosen)
        except UserError as error:
            from timeline_app.ui.dialogs import notice

            notice(self._stage.window, str(error))
            return
        said = (
            _("Saved the filter “{name}”", name=name)
            if chosen
            else _("Deleted the filter “{name}”", name=name)
        )
        self._saved = saved_filters.read(self._session.paths)
        self._fill()
        self._stage.status_line.say(said)
