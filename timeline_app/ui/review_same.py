"""What a candidate may be the same as, why, and how it becomes one more excerpt there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.chrono import wording
from timeline_app.extraction.candidate import Candidate, Sameness
from timeline_app.layout.content import flat
from timeline_app.state.review import Review, Verdict, can_merge
from timeline_app.ui.pieces import heading, link
from timeline_app.ui.prose import Prose
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _, pgettext

_MOST_SHOWN = 3


class ReviewSame(QWidget):
    """Emits `asked` with the id of the event that takes the excerpt."""

    asked = Signal(str)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        self._shown: object = None
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.heading = heading("")
        self._column.addWidget(self.heading)

    def show_candidate(self, candidate: Candidate) -> None:
        """Hidden where there is nothing it may be the same as."""
        review = self._session.review
        decision = review.decision(candidate.id)
        shown = (candidate.id, candidate.same_as, decision, candidate.id in self._session.there)
        self.setVisible(bool(candidate.same_as) or decision.verdict is Verdict.MERGED)
        if shown == self._shown:
            return
        self._shown = shown
        is_there = candidate.id in self._session.there
        words = (
            pgettext("heading", "In the timeline") if is_there else pgettext("heading", "May be the same as")
        )
        self.heading.setText(words)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        same = () if is_there else candidate.same_as[:_MOST_SHOWN]
        if decision.into and all(each.event_id != decision.into for each in same):
            same = (Sameness(decision.into, 1.0, ()), *same)
        self.rows = [self._row(candidate, each, review) for each in same]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, candidate: Candidate, same: Sameness, review: Review) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        title, date = self._told(same.event_id)
        column.addWidget(Prose(title))
        reasons = " · ".join(str(each) for each in same.reasons)
        column.addWidget(Prose("\n".join(filter(None, (date, reasons))), "small"))
        if review.decision(candidate.id).into == same.event_id:
            is_there = candidate.id in self._session.there
            words = (
                _("✓ This event quotes these words already.") if is_there else _("✓ This excerpt goes there.")
            )
            column.addWidget(Prose(words, "good"))
        elif can_merge(review, candidate.id, same.event_id):
            button = link(_("Add this excerpt to it instead"))
            button.setAccessibleName(_("Add this excerpt to “{title}” instead", title=title))
            button.clicked.connect(lambda: self.asked.emit(same.event_id))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _told(self, event_id: str) -> tuple[str, str]:
        """(title, date in words) of a candidate or a known event."""
        candidate = self._session.review.candidate(event_id)
        if candidate is not None:
            span, title = candidate.date.reading.span, candidate.title
        else:
            event = self._session.known.event(event_id)
            span = event.span if event else None
            title = event.title.in_language(self._session.language) if event else event_id
        return flat(title), wording.words(span) if span else _("no date in the source")
