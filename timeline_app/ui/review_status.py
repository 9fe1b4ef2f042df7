"""Whether a candidate happened, was announced, alleged or is disputed, and who says so."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from timeline_app.extraction.candidate import Candidate
from timeline_app.layout.content import flat, status_in_words
from timeline_app.model.actor import Actor
from timeline_app.model.event import Status
from timeline_app.ui.pieces import heading
from timeline_app.words import _, pgettext


class ReviewStatus(QWidget):
    """Emits `chosen` with another status, and the id of who says so; "" where nobody is named."""

    chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        self.choice.setAccessibleName(_("Status"))
        for status in Status:
            self.choice.addItem(status_in_words(status), status)
        self.by_words = QLabel(pgettext("announced or alleged", "by"))
        self.by = QComboBox()
        self.by.setAccessibleName(_("Announced, alleged or disputed by"))
        for box in (self.choice, self.by):
            box.activated.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice)
        row.addWidget(self.by_words)
        row.addWidget(self.by, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(_("Status")))
        column.addLayout(row)

    def show_status(self, candidate: Candidate, actors: Mapping[str, Actor], language: str) -> None:
        """Shows that of a candidate. actors: all that are known; language: of their names."""
        self.choice.setCurrentIndex(self.choice.findData(candidate.status))
        is_said = candidate.status is not Status.OCCURRED
        self.by_words.setVisible(is_said)
        self.by.setVisible(is_said)
        self.by.clear()
        self.by.addItem(pgettext("announced or alleged by", "nobody named"), "")
        for id in dict.fromkeys([*(part.actor_id for part in candidate.actors), candidate.status_by]):
            if id:
                name = actors[id].name.in_language(language) if id in actors else id
                self.by.addItem(flat(name), id)
        self.by.setCurrentIndex(max(self.by.findData(candidate.status_by), 0))

    def _choose(self) -> None:
        status: Status = self.choice.currentData()
        self.chosen.emit(status, self.by.currentData() or "" if status is not Status.OCCURRED else "")
