"""The window in which the events that articles tell are reviewed: text, candidate, what they lead to, and keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from timeline_app.extraction import by_hand
from timeline_app.ui.dress import Dress
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.review_dating import ReviewDating
from timeline_app.ui.review_empty import ReviewEmpty
from timeline_app.ui.review_head import ReviewHead, article_name, end_words
from timeline_app.ui.review_keeping import ReviewKeeping
from timeline_app.ui.review_keys import ReviewKeys, clicks_focused_button
from timeline_app.ui.review_panel import ReviewPanel
from timeline_app.ui.review_preview import ReviewPreview
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.review_text import ReviewText
from timeline_app.words import _

_FIRST_SIZE, _LEAST_SIZE = (1400, 900), (760, 520)
_MOST_NAMED = 3
_WIDEST_SIDE_PX = 560
_OF_CANDIDATES = (
    "accept",
    "next_accept",
    "reject",
    "edit",
    "edit_date",
    "edit_actors",
    "edit_status",
    "previous",
    "next",
)
_GEOMETRY, _SIDES, _HEIGHTS = "review/geometry", "review/sides", "review/heights"


class ReviewWindow(QWidget):
    """Emits `closed`, and `write_asked` where what is accepted is to be written."""

    closed = Signal()
    write_asked = Signal()

    def __init__(self, session: ReviewSession, settings: QSettings, dress: Dress) -> None:
        super().__init__()
        self.setObjectName("reviewWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*_LEAST_SIZE)
        self.session, self._settings, self._dress = session, settings, dress
        names = ", ".join(map(article_name, session.proposal.articles[:_MOST_NAMED]))
        self.setWindowTitle(_("Review of {names}", names=names) if names else _("Review proposed events"))
        theme = dress.theme
        self.head = ReviewHead(session)
        self.notice = NoticeBar()
        self.write_button = self.notice.offer(_("Write timeline…"), self.write_asked.emit)
        self.text = ReviewText(session, theme)
        self.panel = ReviewPanel(session, theme)
        self.empty = ReviewEmpty(session)
        self.preview = ReviewPreview(session, theme)
        self.keys = ReviewKeys(self, theme)
        self._was_done = session.is_done
        self._announced = ""
        self.bars = QVBoxLayout()
        self.dating = ReviewDating(session, self.bars, self)
        self.keeping = ReviewKeeping(session, self)
        self._add_keys()
        self._place()
        self._connect()
        self._restore()
        self._refresh()
        self.text.setFocus()

    # Building

    def _place(self) -> None:
        """head; bars; text | candidate, with the preview below both; keys."""
        self._side = QWidget()
        self._side.setMaximumWidth(_WIDEST_SIDE_PX)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.panel)
        side.addWidget(self.empty)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.addWidget(self.text)
        self._sides.addWidget(self._side)
        self._heights = QSplitter(Qt.Orientation.Vertical)
        self._heights.addWidget(self._sides)
        self._heights.addWidget(self.preview)
        for splitter in (self._sides, self._heights):
            splitter.setHandleWidth(1)
            splitter.setStretchFactor(0, 3)
            splitter.setStretchFactor(1, 2 if splitter is self._sides else 1)
            splitter.setCollapsible(0, False)
            splitter.setCollapsible(1, splitter is self._heights)
        self.bars.insertWidget(0, self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.bars)
        column.addWidget(self._heights, 1)
        column.addWidget(self.keys)

    def _add_keys(self) -> None:
        add, session = self.keys.add, self.session
        add("accept", _("Accept"), _("Accept"), self._then(session.accept), "A")
        add("next_accept", _("Accept, and go on to the next open one"), _("Accept, next"), self.accept_and_go_on,
            "Return", "Enter", cap="↵")  # fmt: skip
        add("reject", _("Reject"), _("Reject"), self._then(session.reject), "X", "R")
        add("merge", _("Merge: add the excerpt to the event it may be the same as"), _("Merge"),
            self._then(session.merge), "M")  # fmt: skip
        for name, text, word, field, key in (
            ("edit", _("Edit the title"), _("Edit"), self.panel.title, "E"),
            ("edit_date", _("Correct the date of the event"), _("Date"), self.panel.date.field, "T"),
            ("edit_actors", _("Add an actor by name"), _("Actors"), self.panel.actors.name, "I"),
            ("edit_status", _("Choose the status"), _("Status"), self.panel.status.choice, "S"),
        ):
            add(name, text, word, partial(self.panel.edit, field), key)
        add("previous", _("Previous"), _("Previous"), self._then(lambda: session.step(-1)), "P")
        add("next", _("Next"), _("Next"), self._then(lambda: session.step(1)), "N")
        add("undo", _("Undo"), _("Undo"), self._then(session.undo), "U", "Ctrl+Z")
        add("redo", _("Redo"), "", self._then(session.redo), "Ctrl+Shift+Z", "Ctrl+Y")
        add("date", _("Correct the date of the article"), "", self._ask_for_date, "D")
        add("write", _("Write timeline"), "", self._ask_to_write, "Ctrl+S")
        add("close", _("Close"), "", self.close, "Ctrl+W")
        add("make", _("New event from the marked words"), _("New"), self.make, "C")
        for name, text, end, by, key in (
            ("start_back", _("Excerpt begins a word earlier"), 0, -1, "Alt+Shift+Up"),
            ("start_on", _("Excerpt begins a word later"), 0, 1, "Alt+Shift+Down"),
            ("end_back", _("Excerpt ends a word earlier"), 1, -1, "Alt+Shift+Left"),
            ("end_on", _("Excerpt ends a word later"), 1, 1, "Alt+Shift+Right"),
        ):
            add(name, text, "", self._then(partial(self.text.handles.step, end, by)), key)
        add("help", _("Keys"), _("Help"), self._help, "?", "F1")

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._refresh)
        session.moved.connect(self._refresh)
        self.text.chosen.connect(self._go_to)
        self.text.selectionChanged.connect(self._allow)
        self.panel.left.connect(self.text.setFocus)
        self.head.article_asked.connect(self._show_article)
        self.head.write_asked.connect(self._ask_to_write)
        self.head.date_asked.connect(self._ask_for_date)
        self.empty.language_asked.connect(self.dating.read_in)
        self.dating.left.connect(self.text.setFocus)
        self.dating.failed.connect(self.say)
        self.keeping.failed.connect(self._tell_unkept)
        self._dress.changed.connect(self._follow_theme)

    # Doing

    def _then(self, do: Callable[[], object]) -> Callable[[], None]:
        """Takes what is typed before anything else is done; where that is wrong, nothing else is."""

        def act() -> None:
            if self.panel.commit():
                do()

        return act

    def accept_and_go_on(self) -> None:
        if not clicks_focused_button() and self.panel.commit():
            self.session.accept(and_next=True)

    def make(self) -> None:
        """A candidate of the words that are marked in the text, whose title is to be typed."""
        marked, session, article = self.text.marked(), self.session, self.text.article
        if marked is None or not self.panel.commit():
            return
        taken = {each.id for each in session.review.proposed} | {each.id for each in session.known.events}
        source = session.source_text(article)
        made = by_hand.made(session.proposal, article, marked, source, session.review.actors, taken)
        if made is not None:
            self.text.unmark()
            session.make(made)
            self.panel.edit(self.panel.title)

    def _help(self) -> None:
        from timeline_app.ui.dialogs import open_dialog
        from timeline_app.ui.review_help import ReviewHelp

        open_dialog(ReviewHelp(self.keys.actions_by_name.values(), self))

    def _go_to(self, id: str) -> None:
        if self.panel.commit():
            self.session.go_to(id)

    def _show_article(self, index: int) -> None:
        """Shows another article, at its first candidate where it has one."""
        if not self.panel.commit():
            return
        first = next((each for each in self.session.review.candidates if each.article == index), None)
        if first is not None:
            self.session.go_to(first.id)
        else:
            self.text.show_article(index)
            self.head.show_article(index)

    def _ask_for_date(self) -> None:
        """Of the article that is shown."""
        if self.panel.commit() and self.text.article >= 0:
            self.dating.ask(self.text.article)

    def _tell_unkept(self) -> None:
        self.say(_("How far this review has come cannot be kept: it is lost once this window is closed."))

    def _ask_to_write(self) -> None:
        if self.panel.commit():
            self.write_asked.emit()

    # Following

    def _refresh(self) -> None:
        has_candidate = self.session.current is not None
        self.panel.setVisible(has_candidate)
        self.empty.setVisible(not has_candidate)
        self._allow()
        self._tell_end()
        self._announce()

    def _announce(self) -> None:
        """Tells screen readers what is looked at now: the keyboard may be anywhere in the window."""
        current = self.session.current
        words = f"{self.panel.place_words.text()}: {current.title}" if current is not None else ""
        if words != self._announced:
            self._announced = words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _allow(self) -> None:
        """Offers what there is something to do for."""
        session, by_name = self.session, self.keys.actions_by_name
        has_candidate = session.current is not None
        for name in _OF_CANDIDATES:
            by_name[name].setEnabled(has_candidate)
        by_name["merge"].setEnabled(bool(session.target()))
        by_name["undo"].setEnabled(session.can_undo)
        by_name["redo"].setEnabled(session.can_redo)
        by_name["make"].setEnabled(self.text.marked() is not None)

    def _tell_end(self) -> None:
        """Once nothing is open any more, says so, and offers to write what was accepted."""
        is_done, counts = self.session.is_done, self.session.review.counts()
        if is_done and not self._was_done:
            self.write_button.setVisible(bool(counts.accepted or counts.merged > len(self.session.there)))
            self.notice.say(end_words(counts.all, counts.accepted))
        elif not is_done and self._was_done:
            self.notice.hide()
        self._was_done = is_done

    def say(self, sentence: str) -> None:
        """A sentence over the text, until it is closed."""
        self.write_button.setVisible(False)
        self.notice.say(sentence)

    def _follow_theme(self) -> None:
        theme = self._dress.theme
        for part in (self.text, self.panel, self.preview, self.keys):
            part.set_theme(theme)

    # The window itself

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the window as it is laid out."""
        from timeline_app.ui.tab_order import neighbour

        found = neighbour(self, self.focusWidget(), 1 if next else -1)
        if found is None:
            return super().focusNextPrevChild(next)
        found.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.reveal()

    def _restore(self) -> None:
        self.resize(QSize(*_FIRST_SIZE).boundedTo(self.screen().availableSize()))
        if isinstance(state := self._settings.value(_GEOMETRY), QByteArray):
            self.restoreGeometry(state)
        self._sides.setSizes([round(self.width() * 0.58), round(self.width() * 0.42)])
        self._heights.setSizes([round(self.height() * 0.73), round(self.height() * 0.27)])
        for splitter, name in ((self._sides, _SIDES), (self._heights, _HEIGHTS)):
            if isinstance(state := self._settings.value(name), QByteArray):
                splitter.restoreState(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panel.commit()
        self.keeping.keep()
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self._settings.setValue(_SIDES, self._sides.saveState())
        self._settings.setValue(_HEIGHTS, self._heights.saveState())
        self.closed.emit()
        super().closeEvent(event)
