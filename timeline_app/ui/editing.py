"""Opens the file of an event, or of a problem, in the person's own editor, at its line."""

import os

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog

from timeline_app.problems import Place
from timeline_app.ui import editors
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_KEY = "editor/command"


class Editing:
    """Two actions: edit the selected event; choose the editor."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        actions = stage.actions
        menu, before = actions.events_menu, actions.clear_filter
        self.edit = actions.add(
            menu, _("&Edit in Your Editor"), self.edit_selected, "Ctrl+Shift+E", before=before
        )
        self.choose = actions.add(menu, _("Choose an E&ditor…"), self.ask_for_editor, before=before)
        menu.insertSeparator(before)
        for signal in (stage.session.loaded, stage.session.selection_changed):
            signal.connect(self._refresh)
        self._refresh()

    def edit_selected(self) -> None:
        event = self._stage.session.selected
        if event is not None and event.place is not None:
            self.open(event.place)

    def open(self, place: Place) -> None:
        """Opens a place; without an editor that can be told a line, the file, as the system does."""
        say = self._stage.status_line.say
        if place.path.suffix.lower() == ".gz":
            say(
                _(
                    "{file} is compressed: unpack it to edit it. It is on line {line}.",
                    file=place.path.name,
                    line=place.line,
                )
            )
            return
        setting = str(self._stage.settings.value(_KEY) or "")
        editor = editors.chosen(setting, os.environ)
        command = editors.command(editor, place) if editor else []
        if command and QProcess.startDetached(command[0], command[1:])[0]:
            say(_("Opened {place} in {editor}.", place=place, editor=os.path.basename(command[0])))
        elif command and setting:
            say(_("“{command}” cannot be started: choose another editor.", command=command[0]))
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.abspath(place.path))):
            say(_("Opened {file}; the event is on line {line}.", file=place.path, line=place.line))
        else:
            say(
                _("No editor was found: choose one in the menu Events. The event is at {place}.", place=place)
            )

    def ask_for_editor(self) -> None:
        dialog = QInputDialog(self._stage.window)
        dialog.setWindowTitle(_("Choose an editor"))
        dialog.setLabelText(
            _(
                "The command that opens your editor. {file}, {line} and {column} say where;\n"
                "without them the usual editors are told in their own way. Empty: the one of your system."
            )
        )
        dialog.setTextValue(str(self._stage.settings.value(_KEY) or ""))
        dialog.textValueSelected.connect(lambda text: self._stage.settings.setValue(_KEY, text.strip()))
        open_dialog(dialog)

    def _refresh(self) -> None:
        event = self._stage.session.selected
        self.edit.setEnabled(event is not None and event.place is not None)


def install(stage: Stage) -> Editing:
    """The actions; a problem that is asked for, and the event in the panel, open as well."""
    editing = Editing(stage)
    stage.problems.asked_for.connect(editing.open)
    stage.event_panel.edit_asked.connect(editing.edit_selected)
    return editing
