"""The reader: the text of a source, or what is known of it, with its excerpts marked."""

from itertools import islice

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.content import flat
from timeline_app.layout.event_words import Said, quoted
from timeline_app.model.event import Event
from timeline_app.paint.theme import Theme
from timeline_app.provenance.copies import Copy
from timeline_app.provenance.passages import Passage, Passages, passages
from timeline_app.ui.pieces import heading, indented, link, tip
from timeline_app.ui.prose import Prose
from timeline_app.ui.reader_page import Mark, Page, left_out_words, page_of
from timeline_app.ui.reader_text import Hues, ReaderText
from timeline_app.ui.session import Session
from timeline_app.words import _

_WIDTH_PX, _LEAST_PX = 400, 280
_MISSING_PX, _MISSING_PAD_PX = 96, 12
_MARGIN_PX = 20
_MOST_CHOSEN = 1_000  # sources to choose from; the others are come to by their events, or by the filters


class ReaderPanel(QWidget):
    """Shows one source of the session at a time. Emits `closed`; `attach_asked` for a text to be lent to it.

    detach_asked: the text that was lent to it is to be used no longer.
    """

    closed = Signal()
    attach_asked = Signal()
    detach_asked = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST_PX)
        self._session = session
        self._theme = theme
        self.source_id = ""
        self.page: Page | None = None
        self._is_behind = False
        self._told = Passages()
        self._followed = ""  # the event whose excerpts were shown last
        self._make_widgets()
        self._place()
        session.loaded.connect(self._follow_facts)
        session.judged.connect(self._show_source)
        session.selection_changed.connect(self._follow_selection)
        self._follow_facts()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 600)

    def _make_widgets(self) -> None:
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(_("Source"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(12)
        self.chooser.activated.connect(self._choose)
        self.close_button = link("✕")
        self.close_button.setAccessibleName(_("Close"))
        self.close_button.setToolTip(_("Close"))
        self.close_button.clicked.connect(self.closed)
        self.standing = Prose("", "small")
        self.attach_button = link(_("Attach text…"))
        self.attach_button.clicked.connect(self.attach_asked)
        self.detach_button = link(_("Detach"))
        self.detach_button.setToolTip(tip(_("The text that was attached is no longer used.")))
        self.detach_button.clicked.connect(self.detach_asked)
        self.text = ReaderText()
        self.text.chosen.connect(self._go_to_event)
        self.missing_heading = heading(_("Not found in this text"))
        self.missing = QListWidget()
        self.missing.setObjectName("missing")
        self.missing.setAccessibleName(_("Not found in this text"))
        self.missing.setWordWrap(True)
        self.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.missing.setTabKeyNavigation(False)
        self.missing.itemActivated.connect(self._go_to_missing)
        self.missing.itemClicked.connect(self._go_to_missing)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        head.addWidget(heading(_("Source")), 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addSpacing(8)
        column.addLayout(indented(self.chooser, _MARGIN_PX, _MARGIN_PX))
        column.addSpacing(8)
        column.addLayout(indented(self.standing, _MARGIN_PX, _MARGIN_PX))
        links = QHBoxLayout()
        links.setContentsMargins(_MARGIN_PX - 4, 4, _MARGIN_PX, 8)
        links.setSpacing(8)
        links.addWidget(self.attach_button)
        links.addWidget(self.detach_button)
        links.addStretch(1)
        column.addLayout(links)
        column.addWidget(self.text, 1)
        self.missing_heading.setContentsMargins(0, 8, 0, 4)
        column.addLayout(indented(self.missing_heading, _MARGIN_PX, _MARGIN_PX))
        column.addLayout(indented(self.missing, _MARGIN_PX - 4, _MARGIN_PX))
        self.bar_place = QVBoxLayout()
        column.addLayout(self.bar_place)

    # Asking

    def show_source(self, source_id: str, event_id: str = "", excerpt: int = 0) -> None:
        """Shows another source, at an excerpt of an event where one is named."""
        if source_id in self._session.timeline.sources:
            if source_id != self.source_id:
                self.source_id = source_id
                self._show_source()
            marks = self._marks_of(event_id)
            exact = [mark for mark in marks if mark.passage.index == excerpt]
            if marks:
                self.text.emphasise(marks)
                self.text.reveal((exact or marks)[0])

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.text.set_hues(self._hues())

    @property
    def copy(self) -> Copy | None:
        """The text at hand of the source shown."""
        return self._session.texts.copy_of(self.source_id)

    def marked(self) -> tuple[int, int] | None:
        """The range of the true text, in code points, that somebody has marked; None where nothing is or can be."""
        cursor = self.text.textCursor()
        if self.page is None or not self.page.is_text or not cursor.hasSelection():
            return None
        return self.page.text.offset(cursor.selectionStart()), self.page.text.offset(cursor.selectionEnd())

    def event(self, event: QEvent) -> bool:
        """Esc closes the reader before the window hears of it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # Showing

    def _follow_facts(self) -> None:
        """Other sources to choose from; the one shown stays if it still is there."""
        timeline = self._session.timeline
        if self.source_id not in timeline.sources:
            event = self._session.selected
            ids = event.source_ids if event else ()
            self.source_id = next(iter(ids or timeline.sources), "")
        self.chooser.clear()
        for source in islice(timeline.sources.values(), _MOST_CHOSEN):
            self.chooser.addItem(flat(source.title) or source.id, source.id)
        self._show_source()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._show_source()
        self._show_selection()

    def _show_source(self) -> None:
        """Shows the source anew; while nobody sees it, when it is shown next."""
        self._is_behind = self.page is not None and not self.isVisible()
        if self._is_behind:
            return
        session = self._session
        source = session.timeline.sources.get(self.source_id)
        if source is not None and self.chooser.findData(source.id) < 0:
            self.chooser.addItem(flat(source.title) or source.id, source.id)
        self.chooser.setCurrentIndex(self.chooser.findData(self.source_id))
        self.chooser.setEnabled(self.chooser.count() > 1)
        self.chooser.setToolTip(tip(self.chooser.currentText()))  # there may be no room for a long title
        self.attach_button.setEnabled(source is not None)
        copy = self.copy
        self.detach_button.setVisible(session.texts.is_lent(self.source_id))
        found = passages(session.timeline, session.anchors, self.source_id, session.state.selected_id)
        self._told = found
        said = self._standing(copy)
        self.standing.set_text(f"{said.words} {left_out_words(found.left_out)}".strip())
        self.standing.setProperty("kind", said.tone)
        self.standing.style().polish(self.standing)
        former = self.page.text.shown if self.page else ""
        self.page = page_of(source, copy, found) if source else None
        if self.page is not None:
            self.text.show_page(self.page, self._hues(), session.language)
        else:
            self.text.clear()
        self._show_missing()
        if self.page is not None and self.page.text.shown == former:  # whoever reads it is not moved
            self.text.emphasise(self._marks_of(session.state.selected_id))
        else:
            self._show_selection()

    def _standing(self, copy: Copy | None) -> Said:
        """Which text this is, and whether it is the one that the timeline quotes from."""
        source = self._session.timeline.sources.get(self.source_id)
        if source is None:
            return Said(_("This timeline names no source."), "small")
        if copy is None:
            return Said(
                _("No copy of this source is here: these are its excerpts, with gaps between them."), "small"
            )
        name = copy.path.name
        match copy.is_that_of(source):
            case True:
                return Said(_("✓ {file}: the copy that the timeline names (same SHA-256)", file=name), "good")
            case False:
                words = _(
                    "✗ {file} is not the copy that the timeline names: its SHA-256 is another. It verifies nothing.",
                    file=name,
                )
                return Said(words, "bad")
        return Said(_("{file}: the timeline gives no SHA-256, so nobody can tell whether it is the right copy.",
                      file=name), "small")  # fmt: skip

    def _show_missing(self) -> None:
        self.missing.clear()
        missing = self.page.missing if self.page else ()
        language = self._session.language
        for passage in missing:
            source = self._session.timeline.sources[self.source_id]
            item = QListWidgetItem(f"✗ {flat(quoted(passage.excerpt.exact, source.language))}")
            title = flat(passage.event.title.in_language(language)) or passage.event.id
            item.setToolTip(tip(title))
            item.setData(Qt.ItemDataRole.UserRole, passage)
            self.missing.addItem(item)
        rows_px = sum(self.missing.sizeHintForRow(row) for row in range(len(missing)))
        self.missing.setFixedHeight(min(rows_px + _MISSING_PAD_PX, _MISSING_PX))
        self.missing_heading.setVisible(bool(missing))
        self.missing.setVisible(bool(missing))

    def _hues(self) -> Hues:
        positions = {actor_id: index for index, actor_id in enumerate(self._session.table.actor_ids)}
        return Hues(self._theme, positions)

    # Following

    def _marks_of(self, event_id: str) -> list[Mark]:
        return [mark for mark in self.text.marks if mark.event.id == event_id]

    def _follow_selection(self) -> None:
        """Shows another selection; the same one after a reload moves nobody who reads."""
        if self._session.state.selected_id != self._followed:
            self._show_selection()

    def _show_selection(self) -> None:
        """Emphasises the excerpts of the selected event, and scrolls to the first that is not in view."""
        if self._is_behind:
            return
        self._followed = self._session.state.selected_id
        marks = self._marks_of(self._followed)
        if not marks and self._lacks(self._session.selected):
            self._show_source()
            return
        self.text.emphasise(marks)
        if marks and self.isVisible():
            self.text.reveal(marks[0])

    def _lacks(self, event: Event | None) -> bool:
        """Whether an event quotes this source, and its excerpts are left out for there are too many."""
        if event is None or not self._told.left_out or self.source_id not in event.source_ids:
            return False
        return all(passage.event.id != event.id for passage in self._told)

    def _choose(self, index: int) -> None:
        self.show_source(self.chooser.itemData(index), self._session.state.selected_id)

    def _go_to_event(self, mark: Mark) -> None:
        self._session.select_and_reveal(mark.event.id)

    def _go_to_missing(self, item: QListWidgetItem) -> None:
        passage: Passage = item.data(Qt.ItemDataRole.UserRole)
        self._session.select_and_reveal(passage.event.id)
