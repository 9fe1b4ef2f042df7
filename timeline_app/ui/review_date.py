"""When a candidate happened: the date as it is written, how it is understood, why, and what else the words may mean."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from timeline_app.chrono import typed, wording
from timeline_app.chrono.edtf_faults import EdtfError
from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.layout.event_words import capital, quoted
from timeline_app.model.event import Basis
from timeline_app.phrases.phrase import Reading
from timeline_app.state.kept_review import BY_HAND
from timeline_app.ui.pieces import heading, indented
from timeline_app.ui.prose import Prose
from timeline_app.values import replace
from timeline_app.words import Message, _, pgettext

_MOST_OFFERED = 6
_INDENT_PX = 24
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
NO_DATE = Message("Left without a date by hand.")


class _DateField(QLineEdit):
    """Emits `stepped` with 1 or -1 where an arrow key asks for another reading."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if by := _STEPS.get(Qt.Key(event.key()), 0):
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)


class ReviewDate(QWidget):
    """Emits `chosen` with another date for the candidate it shows."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._date = CandidateDate(Reading("", None, NO_DATE))
        self._offered: tuple[Reading, ...] = ()
        self._id = self._refused = ""
        self.field = _DateField()
        self.field.stepped.connect(self._step)
        self.field.setAccessibleName(_("Date, in EDTF"))
        self.field.setPlaceholderText(_("no date: 2024-03-05, 2024-03, 1931~ …"))
        self.field.textEdited.connect(self._say_typed)
        self.field.editingFinished.connect(self.commit)
        self.understood = Prose("", "good")
        self.reason = Prose("", "small")
        self.options: list[QRadioButton] = []
        self._group: QButtonGroup | None = None
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(pgettext("heading", "When")))
        column.addWidget(self.field)
        column.addWidget(self.understood)
        column.addWidget(self.reason)
        column.addLayout(self._place)

    def show_date(self, candidate: Candidate, proposed: CandidateDate, language: str) -> None:
        """Shows the date of a candidate. proposed: what its article gave; language: that of the article."""
        is_other = (self._id, self._date.reading) != (candidate.id, candidate.date.reading)
        self._id, self._date = candidate.id, candidate.date
        date = candidate.date
        self.field.setText(date.reading.edtf)
        if is_other or not self._refused:
            self._say_typed(date.reading.edtf)
        by_text = {each.edtf: each for each in reversed((proposed.reading, *proposed.others))}
        offered = tuple(reversed(by_text.values()))[:_MOST_OFFERED]
        if offered != self._offered:
            self._offered = offered
            self._offer()
        reason = _reason(date, language, bool(self.options))
        self.reason.set_text(reason)
        self.reason.setVisible(bool(reason))
        for reading, option in zip(self._offered, self.options, strict=False):
            option.blockSignals(True)
            if self._group is not None:
                self._group.setExclusive(False)
            option.setChecked(reading.edtf == date.reading.edtf)
            if self._group is not None:
                self._group.setExclusive(True)
            option.blockSignals(False)

    def restore(self) -> None:
        """Shows the date again as it was before somebody typed."""
        if self.field.text() != self._date.reading.edtf:
            self.field.setText(self._date.reading.edtf)
            self._say_typed(self._date.reading.edtf)

    def commit(self) -> bool:
        """Takes what was typed. False where it is no date: then the date stays, and why is said under the field."""
        text = self.field.text().strip()
        if text == self._date.reading.edtf:
            return True
        if not text:
            self._choose(Reading("", None, NO_DATE))
            return True
        try:
            span = typed.read(text).span
        except EdtfError as error:
            self.field.setText(self._date.reading.edtf)
            self._refused = _("Not taken: {why}", why=error.what)
            self._say(self._refused, "bad")
            return False
        known = next((each for each in self._offered if each.edtf == span.text), None)
        self._choose(known or Reading(span.text, span, BY_HAND))
        return True

    def _step(self, by: int) -> None:
        """The next (1) or previous (-1) reading of the words."""
        if not self.options:
            return
        texts = [each.edtf for each in self._offered]
        now = self._date.reading.edtf
        at = texts.index(now) + by if now in texts else 0
        if 0 <= at < len(texts) and texts[at] != now:
            self._choose(self._offered[at])

    def _choose(self, reading: Reading, *_checked: bool) -> None:
        basis = self._date.basis or Basis.INFERRED
        others = tuple(each for each in self._offered if each.edtf != reading.edtf)
        phrase = self._date.phrase if reading.edtf else ""
        self.chosen.emit(
            replace(
                self._date,
                reading=reading,
                basis=basis if reading.edtf else None,
                phrase=phrase,
                others=others,
            )
        )

    def _say_typed(self, text: str) -> None:
        """How it is understood, as it is typed."""
        self._refused = ""
        said, kind = _("no date in the source"), "small"
        if text.strip():
            try:
                said, kind = capital(typed.read(text).understood), "good"
            except EdtfError as error:
                said, kind = str(error.what), "bad"
        self._say(said, kind)

    def _say(self, said: str, kind: str) -> None:
        self.understood.setProperty("kind", kind)
        self.understood.style().polish(self.understood)
        self.understood.set_text(said)

    def _offer(self) -> None:
        """A button for each reading, where there is more than one."""
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.options = []
        self._group = None
        if len(self._offered) < 2:
            return
        self._group = QButtonGroup(self)
        for reading in self._offered:
            words = wording.words(reading.span) if reading.span else _("no date in the source")
            option = QRadioButton(capital(words).replace("&", "&&"))
            option.setAccessibleDescription(str(reading.reason))
            option.clicked.connect(partial(self._choose, reading))
            option.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keys: the arrows of the field
            self._group.addButton(option)
            self.options.append(option)
            self._place.addWidget(option)
            reason = QWidget()
            reason.setLayout(indented(Prose(str(reading.reason), "small"), _INDENT_PX, 0))
            self._place.addWidget(reason)


def _reason(date: CandidateDate, language: str, is_said_below: bool) -> str:
    """The words that give it, and the way from them to the date, unless that stands below with others."""
    phrase = quoted(date.phrase, language) if date.phrase else ""
    is_offered = is_said_below and date.reading.reason not in (BY_HAND, NO_DATE)
    return " · ".join(filter(None, (phrase, "" if is_offered else str(date.reading.reason))))
