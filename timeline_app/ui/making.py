"""Making events and excerpts out of words marked in a source, adding them to the files, and taking that back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from timeline_app.layout.content import flat
from timeline_app.model.event import Event
from timeline_app.problems import UserError
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.facts import read_facts
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.stage import Stage
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.formats.change import Change
    from timeline_app.ui.making_bar import MakingBar
    from timeline_app.ui.reader_panel import ReaderPanel


class Making(QObject):
    """Belongs to a reader; its actions are in the menu of events."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._panel: ReaderPanel | None = None
        self._change: Change | None = None
        self._bar: MakingBar | None = None
        self.notice = NoticeBar()
        self.undo_button = self.notice.offer(_("Undo"), self.undo)
        self.notice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.notice, self.undo_button):
            widget.installEventFilter(self)
        stage.bars.addWidget(self.notice)
        actions, menu, before = stage.actions, stage.actions.events_menu, stage.actions.clear_filter
        self.make_action = actions.add(
            menu, _("Ne&w Event from Marked Words…"), self.make_event, before=before
        )
        self.add_action = actions.add(menu, _("Add Mar&ked Words to Event…"), self.add_excerpt, before=before)
        self.undo_action = actions.add(menu, _("Undo &Append"), self.undo, before=before)
        menu.insertSeparator(before)
        stage.session.selection_changed.connect(self._refresh)
        stage.session.loaded.connect(self._refresh)
        stage.session.loaded.connect(self._fall_silent)
        self._refresh()

    def take(self, panel: "ReaderPanel") -> None:
        """Stands under the text of a reader."""
        from timeline_app.ui.making_bar import MakingBar

        self._panel, self._bar = panel, MakingBar()
        self._bar.new_button.clicked.connect(self.make_event)
        self._bar.add_button.clicked.connect(self.add_excerpt)
        panel.bar_place.addWidget(self._bar)
        panel.text.selectionChanged.connect(self._refresh)
        self._refresh()

    def make_event(self) -> None:
        self._ask(None)

    def add_excerpt(self) -> None:
        self._ask(self._stage.session.selected)

    def undo(self) -> None:
        """Puts back what the file was before the last addition, unless it has changed since."""
        if self._change is None:
            return
        change, self._change = self._change, None
        try:
            change.undo()
        except UserError as error:
            self._say(str(error))
            return
        self._read_again()
        self._say(_("{file} is as it was before.", file=change.path.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z on the line that says what was appended is for that; everywhere else it is for filters."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if (
            isinstance(event, QKeyEvent)
            and event.type() in kinds
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.undo()
            return True
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        event = self._stage.session.selected
        is_marked = self._panel is not None and self._panel.marked() is not None
        title = flat(event.title.in_language(self._stage.session.language)) or event.id if event else ""
        if self._bar is not None:
            self._bar.refresh(is_marked, title)
        self.make_action.setEnabled(is_marked)
        self.add_action.setEnabled(is_marked and event is not None)
        self.undo_action.setEnabled(self._change is not None)

    def _ask(self, event: Event | None) -> None:
        from timeline_app.provenance.quoting import quotation
        from timeline_app.ui.excerpt_dialog import ExcerptDialog

        marked = self._panel.marked() if self._panel is not None else None
        copy = self._panel.copy if self._panel is not None else None
        if self._panel is None or marked is None or copy is None:
            return
        quote = quotation(self._panel.source_id, copy.text, *marked)
        if quote is None:
            return
        dialog = ExcerptDialog(self._stage.session, quote, event, self._stage.dress.theme, self._stage.window)
        dialog.appended.connect(self._take_change)
        open_dialog(dialog)

    def _take_change(self, change: "Change") -> None:
        """Shows the event that is new, or has more; without waiting for the file to be noticed."""
        self._change = change
        self._read_again()
        self._stage.session.select_and_reveal(change.event_id)
        if self._panel is not None:
            self._panel.text.unmark()
        self._say(_("Appended to {file}.", file=change.path.name))
        self.notice.setFocus()  # so that Ctrl+Z takes this back, and nothing else

    def _fall_silent(self) -> None:
        """Once other facts are shown, nothing is "as it was before" any more; what can be undone still can."""
        if self._change is None:
            self.notice.hide()

    def _say(self, sentence: str) -> None:
        """Says what became of the file, with a way back where there is one."""
        self.undo_button.setVisible(self._change is not None)
        self.notice.say(sentence)
        self._refresh()

    def _read_again(self) -> None:
        """Where another file of the timeline is broken, what is shown stays until that one is mended."""
        session = self._stage.session
        try:
            facts = read_facts(session.paths)
        except UserError as error:
            self._stage.status_line.say(str(error))
            return
        if facts.is_good:
            session.reload(facts)
