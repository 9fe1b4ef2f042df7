"""Search: a box at the right of the header whose words mark events as they are typed."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from timeline_app.store.completing import Suggestion, complete
from timeline_app.store.facets import count_by_actor
from timeline_app.store.search import parse
from timeline_app.ui.search_drop import SearchDrop
from timeline_app.ui.search_field import SearchField
from timeline_app.ui.search_memory import SearchMemory
from timeline_app.ui.search_words import count_in_words, count_so_far, note_on
from timeline_app.ui.stage import Stage
from timeline_app.values import replace
from timeline_app.words import _, number

_WIDE_PX = 1200  # of the window, from which the toggle has a name


def install(stage: Stage) -> "SearchBox":
    """The box in the header, and its actions in the menu of events."""
    box = SearchBox(stage)
    stage.header.add_right(box)
    stage.dress.changed.connect(lambda: box.drop.set_theme(stage.dress.theme))
    box.counted.connect(stage.filter_panel.show_hits)
    return box


class SearchBox(QWidget):
    """The box with the toggle “Only hits” beside it: off, a search marks; on, its words are part of the filter.

    counted: how many hits each actor has, by id; None without a search.
    """

    counted = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._session = stage.session
        self._view = stage.view
        self._memory = SearchMemory(stage.settings)
        self._suggestions: list[Suggestion] = []
        self._filtered_by = stage.session.state.filter.words
        self.field = SearchField()
        self.only = QToolButton()
        self.only.setAccessibleName(_("Only hits"))
        self.only.setCheckable(True)
        self.only.setProperty("kind", "toggle")
        self.drop = SearchDrop(stage.window, self.field, stage.dress.theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.only)  # on this side it can come and go without moving the box
        row.addWidget(self.field)
        self.only_action = self._add_actions(stage)
        self.only.setToolTip(_("Show only what the search finds (Ctrl+Return)"))
        self.only.toggled.connect(self.only_action.setChecked)
        self.only_action.toggled.connect(self.only.setChecked)
        self._listen()
        stage.window.installEventFilter(self)
        self._fit_toggle(stage.window.width())
        self._refresh()

    def _add_actions(self, stage: Stage) -> QAction:
        actions, menu, before = stage.actions, stage.actions.events_menu, stage.actions.after_selection
        actions.add(menu, _("&Search…"), self.focus, "Ctrl+F", before=before)
        actions.add(menu, _("Next Hit"), lambda: self.walk(1), "F3", before=before)
        actions.add(menu, _("Previous Hit"), lambda: self.walk(-1), "Shift+F3", before=before)
        return actions.add_tick(
            menu, _("Filter by Search"), self._filter_by_words, "Ctrl+Return", False, before=before
        )

    def _listen(self) -> None:
        session, field = self._session, self.field
        session.searched.connect(self._refresh)
        session.loaded.connect(self._follow_facts)
        session.filtered.connect(self._follow_filter)
        field.textEdited.connect(self._type)
        field.moved.connect(self._move)
        field.taken.connect(lambda: self._take(max(self.drop.list.currentRow(), 0)))
        field.walked.connect(self._return)
        field.toggled.connect(self.only.toggle)
        field.left.connect(self._leave)
        field.focused.connect(self._focus_moved)
        self.drop.chosen.connect(self._take)

    # What somebody does

    def focus(self) -> None:
        """Ctrl+F: the box has the focus, all of its text marked."""
        self.field.setFocus()
        self.field.selectAll()

    def clear(self) -> None:
        """Nothing is searched for any more, and no words filter."""
        self.field.clear()
        self._type("")

    def walk(self, step: int) -> None:
        """To the next (1) or previous (-1) hit; to the box where nothing is searched for."""
        if not self._session.is_searching:
            self.focus()
        elif self._session.walk_hits(step) and not self._session.faults:
            self._memory.add(self._session.state.search)

    def _type(self, typed: str) -> None:
        self._session.set_search(typed)
        if self.only.isChecked():
            self._filter_by_words(True)
        self._suggest()

    def _return(self, step: int) -> None:
        row = self.drop.list.currentRow()
        if row >= 0 and not self.drop.list.isHidden():
            self._take(row)
        else:
            self._offer([])
            self.walk(step)

    def _move(self, step: int) -> None:
        if self._suggestions:
            self.drop.list.move_mark(step)
            row = self.drop.list.currentRow()
            self.field.setAccessibleDescription(self._suggestions[row].term if row >= 0 else "")  # read aloud
        else:
            self._suggest()

    def _take(self, row: int) -> None:
        """Puts a suggestion into the box."""
        chosen = self._suggestions[row]
        self.field.setText(chosen.typed)
        self.field.setCursorPosition(chosen.cursor)
        self._type(chosen.typed)
        if chosen.kind != "key":
            self._offer([])

    def _leave(self) -> None:
        """Esc: closes the suggestions, else clears the text, else gives the focus back to the timeline."""
        if self._suggestions:
            self._offer([])
        elif self.field.text():
            self.clear()
            self._offer([])
        else:
            self._view.setFocus()

    def _focus_moved(self, is_here: bool) -> None:
        if is_here:
            QTimer.singleShot(0, self, self._session.prepare_search)
            self._suggest()
        else:
            self._offer([])
        self._refresh()

    def _filter_by_words(self, is_wanted: bool) -> None:
        """The words filter, or no longer."""
        session = self._session
        session.set_filter(replace(session.state.filter, words=self._filtering() if is_wanted else ""))

    def _filtering(self) -> str:
        """What is searched for, without what cannot be understood: what filters is what the line below does not deny."""
        session = self._session
        if not (faults := session.faults):
            return " ".join(session.state.search.split())
        denied = {fault.term for fault in faults}
        return " ".join(term.written for term in parse(session.state.search) if term not in denied)

    # What is shown

    def _suggest(self) -> None:
        session, field = self._session, self.field
        self._offer(
            complete(
                field.text(), field.cursorPosition(), session.table, self._memory.searches, session.language
            )
        )

    def _offer(self, suggestions: list[Suggestion]) -> None:
        self._suggestions = suggestions
        self.field.takes_tab = bool(suggestions) and bool(self.field.text().strip())
        self.drop.offer_terms(suggestions)

    def _follow_facts(self) -> None:
        """Other facts: where they come without a search, nothing is left of the last one."""
        state = self._session.state
        if not (state.search or state.filter.words or self.field.text() == ""):
            self.only.setChecked(False)
        self._refresh()

    def _follow_filter(self) -> None:
        """Words that came into the filter from elsewhere are shown in the box; cleared ones mark on."""
        session = self._session
        words, before = session.state.filter.words, self._filtered_by
        self._filtered_by = words
        if words != before:
            if words and words != self._filtering():
                session.set_search(words)
            if bool(words) != self.only.isChecked() and (words or session.state.search.strip()):
                self.only.setChecked(bool(words))
        elif not words and self.only.isChecked() and self._filtering():
            self.only.setChecked(False)  # another filter was chosen before these words were found
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        if self.field.text() != session.state.search:
            self.field.setText(session.state.search)
        if not session.is_seeking:  # counted once, when all are there
            self.counted.emit(count_by_actor(session.hits, session.table) if session.is_searching else None)
        self.field.show_count(*self._count())
        self.only.setVisible(bool(session.state.search.strip()) or self.only.isChecked())
        note = note_on(session, self.field.hasFocus())
        match note.offer:
            case "filter":
                self.drop.say(note.sentence, _("Clear the filter"), session.clear_filter)
            case "search":
                self.drop.say(note.sentence, _("Clear the search"), self.clear)
            case _:
                self.drop.say(note.sentence)

    def _count(self) -> tuple[str, str]:
        """How many of the events are hits, as it is written and as it is spoken; for an empty box, its key."""
        session = self._session
        if not session.is_searching:
            is_idle = not (self.field.text() or self.field.hasFocus())
            return "Ctrl+F" if is_idle and self._is_wide else "", ""
        total = len(session.table if self.only.isChecked() else session.content.rows)
        shown = len(session.hits)
        if session.is_seeking:
            return _("{n}… of {total}", n=number(shown), total=number(total)), count_so_far(shown)
        return _("{n} of {total}", n=number(shown), total=number(total)), count_in_words(shown, total)

    def _fit_toggle(self, window_px: int) -> None:
        """The toggle leaves the box its room where the window is narrow."""
        self._is_wide = window_px >= _WIDE_PX
        self.only.setText(_("Only hits") if self._is_wide else "▽")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list below the box stays there when the window changes."""
        if isinstance(event, QResizeEvent):
            self._fit_toggle(event.size().width())
            self.field.show_count(*self._count())
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self.drop.place)
        return super().eventFilter(watched, event)
