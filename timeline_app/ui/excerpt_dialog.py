"""Asks what is to be known of words marked in a source, shows them as YAML, and adds them to the file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.chrono import wording
from timeline_app.formats.appending import added_event, added_excerpt
from timeline_app.formats.change import Change
from timeline_app.formats.drafting import Draft, as_yaml, date_fault
from timeline_app.formats.line_file import is_written_to
from timeline_app.layout.content import flat, status_in_words
from timeline_app.layout.event_words import quoted
from timeline_app.model.event import Basis, Event, Excerpt, Status
from timeline_app.paint.theme import Theme
from timeline_app.problems import UserError
from timeline_app.ui.actor_choice import ActorChoice
from timeline_app.ui.chip import Chip
from timeline_app.ui.choice import Choice
from timeline_app.ui.pieces import heading
from timeline_app.ui.prose import Prose
from timeline_app.ui.session import Session
from timeline_app.values import replace
from timeline_app.words import _, pgettext

_WIDTH_PX = 620
_YAML_PX = 176


class ExcerptDialog(QDialog):
    """Made to be opened with `open()`. appended: the Change that was saved."""

    appended = Signal(object)

    def __init__(
        self,
        session: Session,
        quote: Excerpt,
        event: Event | None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """event: that which the excerpt is added to; None where it makes an event of its own."""
        super().__init__(parent)
        self.setWindowTitle(_("New Event from These Words") if event is None else _("Add to the Event"))
        self._session = session
        self._quote = quote
        self._event = event
        self._taken = session.table.row_of  # by the ids that no new event may have
        self._make_fields(theme)
        self._place()
        self._connect()
        self.resize(_WIDTH_PX, self.sizeHint().height())
        self._refresh()
        (self.title if event is None else self.date).setFocus()

    # Building

    def _make_fields(self, theme: Theme) -> None:
        session = self._session
        source = session.timeline.sources[self._quote.source_id]
        self.words = Prose(quoted(self._quote.exact, source.language), "quote")
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = QLineEdit()
        self.title.setAccessibleName(_("Title"))
        self.date = QLineEdit()
        self.date.setAccessibleName(_("Date, in EDTF"))
        self.date.setPlaceholderText(_("EDTF: 2024-03-05, 2024-03, 1931~; nothing where the words give none"))
        self.date_words = Prose("", "small")
        self.phrase = QLineEdit()
        self.phrase.setAccessibleName(_("The words that give the date"))
        self.phrase.setPlaceholderText(_("The words that give the date: mark them above, or type them"))
        self.paragraph = QLineEdit(
            next((value for term, value in self._quote.locator if term == "paragraph"), "")
        )
        self.paragraph.setAccessibleName(_("Paragraph"))
        self.basis = Choice(
            [
                (Basis.STATED.value, pgettext("a date", "stated")),
                (Basis.RELATIVE.value, pgettext("a date", "reckoned")),
                (Basis.INFERRED.value, pgettext("a date", "inferred")),
            ]
        )
        self.basis.choose(Basis.STATED.value)
        self.status = QComboBox()
        for status in Status:
            self.status.addItem(status_in_words(status), status)
        self.status.setAccessibleName(_("Status"))
        self.actor_choice = ActorChoice(self._names(), theme, _WIDTH_PX - 140)
        self.file = QComboBox()
        self.file.setAccessibleName(_("File"))
        for path in self._files():
            self.file.addItem(path.name, path)
        self.yaml = QPlainTextEdit()
        self.yaml.setObjectName("yaml")
        self.yaml.setReadOnly(True)
        self.yaml.setTabChangesFocus(True)
        self.yaml.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.yaml.setAccessibleName(_("As YAML"))
        self.yaml.setMinimumHeight(_YAML_PX)
        self.notice = Prose("", "bad")
        self.copy_button = QPushButton(_("Copy YAML"))
        self.cancel_button = QPushButton(_("Cancel"))
        self.append_button = QPushButton(_("Append to file"))
        for button in (self.copy_button, self.cancel_button):
            button.setAutoDefault(False)
        self.append_button.setDefault(True)

    def _names(self) -> dict[str, str]:
        timeline, language = self._session.timeline, self._session.language
        return {id: flat(actor.name.in_language(language)) or id for id, actor in timeline.actors.items()}

    @property
    def actors(self) -> Mapping[str, Chip]:
        """Those of the actors who have a chip, by id."""
        return self.actor_choice.chips

    def _files(self) -> Sequence[Path]:
        """Where it can go: into the file of the event, else into one of the timeline's; those with events first."""
        timeline = self._session.timeline
        if not isinstance(timeline.events, tuple):
            return []
        if self._event is not None and self._event.place is not None:
            listed = [self._event.place.path]
        else:
            selected = self._session.selected
            places = [selected.place if selected else None]
            places += [event.place for event in reversed(timeline.events)]
            places += [source.place for source in timeline.sources.values()]
            listed = [place.path for place in places if place is not None]
        return [path for path in dict.fromkeys(listed) if is_written_to(path)]

    def _place(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if self._event is None:
            form.addRow(_("Title"), self.title)
        form.addRow(_("Date"), self.date)
        form.addRow("", self.date_words)
        form.addRow(_("Phrase"), self.phrase)
        form.addRow(_("Date is"), self.basis)
        form.addRow(_("Paragraph"), self.paragraph)
        if self._event is None:
            form.addRow(_("Status"), self.status)
            if self._session.timeline.actors:
                form.addRow(_("Actors"), self.actor_choice)
            if self.file.count() > 1:
                form.addRow(_("File"), self.file)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.append_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        if self._event is not None:
            title = QLabel(flat(self._event.title.in_language(self._session.language)) or self._event.id)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            column.addWidget(title)
        column.addWidget(self.words)
        if self._session.texts.is_doubtful(self._quote.source_id):
            words = _("These words are from a text that is not the copy which the timeline names.")
            column.addWidget(Prose(words, "doubtful"))
        column.addLayout(form)
        column.addWidget(heading(_("As YAML")))
        column.addWidget(self.yaml, 1)
        column.addWidget(self.notice)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for field in (self.title, self.date, self.phrase, self.paragraph):
            field.textChanged.connect(self._refresh)
        self.basis.changed.connect(self._refresh)
        self.status.currentIndexChanged.connect(self._refresh)
        self.file.currentIndexChanged.connect(self._refresh)
        self.actor_choice.changed.connect(self._refresh)
        self.words.selectionChanged.connect(self._take_phrase)
        self.copy_button.clicked.connect(self._copy)
        self.cancel_button.clicked.connect(self.reject)
        self.append_button.clicked.connect(self._append)

    # Following

    def draft(self) -> Draft:
        """What is filled in."""
        paragraph = self.paragraph.text().strip()
        return Draft(
            replace(self._quote, locator=(("paragraph", paragraph),) if paragraph else ()),
            self.title.text(),
            self.date.text(),
            self.phrase.text(),
            Basis(self.basis.chosen()),
            self.actor_choice.chosen(),
            self.status.currentData(),
        )

    def _take_phrase(self) -> None:
        """The words that are marked in the quotation give the date."""
        marked = self.words.textCursor().selectedText().replace("\u2029", " ").strip("«»“”„ \u00a0")
        if marked:
            self.phrase.setText(marked)

    def _refresh(self) -> None:
        draft = self.draft()
        self._say_date(draft)
        yaml, wrong = as_yaml(draft, self._event is None, self._taken)
        self.yaml.setPlainText(yaml)
        is_said = wrong is None or wrong == date_fault(draft) or not (self.title.isModified() or draft.date)
        self._notify(self._no_file() if is_said else str(wrong))
        self.copy_button.setEnabled(bool(yaml))
        self.append_button.setEnabled(bool(yaml) and self.file.count() > 0)
        path = self.file.currentData()
        if path is not None:
            self.append_button.setText(_("Append to {file}", file=path.name))

    def _no_file(self) -> str:
        """Why it can be appended to no file; "" where it can."""
        if self.file.count() > 0 or not self._session.paths:
            return ""
        return _(
            "Nothing is appended to files of lines, such as CSV and JSON Lines: copy the YAML into a file beside them."
        )

    def _say_date(self, draft: Draft) -> None:
        """How the date is understood, as it is typed."""
        wrong = date_fault(draft)
        span = draft.span if wrong is None else None
        if wrong is not None:
            said, kind = str(wrong), "bad"
        else:
            said, kind = (wording.words(span), "good") if span else (_("no date in the source"), "small")
        self.date_words.setProperty("kind", kind)
        self.date_words.style().polish(self.date_words)
        self.date_words.set_text(said)

    def _notify(self, sentence: str) -> None:
        self.notice.set_text(sentence)
        self.notice.setVisible(bool(sentence))

    # Doing

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.yaml.toPlainText())
        self.copy_button.setText(_("✓ Copied"))

    def _append(self) -> None:
        """Adds it to the file, or says why it cannot; then nothing has changed."""
        paths, draft = self._session.paths, self.draft()
        try:
            change: Change
            if self._event is None:
                change = added_event(paths, self.file.currentData(), draft.event(self._taken))
            else:
                change = added_excerpt(paths, self._event.id, draft.excerpt())
            change.carry_out()
        except UserError as error:
            self._notify(str(error))
            return
        self.appended.emit(change)
        self.accept()
