"""Dates of articles in the review window: asked for where nobody knows them, corrected, and what follows from them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from timeline_app.state.reviewing import Begun, carried_over, in_language, undated, with_date
from timeline_app.ui.review_language import ReviewLanguage
from timeline_app.ui.review_published import ReviewPublished
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.review_work import ReviewWork
from timeline_app.ui.waiting_bar import WaitingBar
from timeline_app.values import replace
from timeline_app.words import _


class ReviewDating(QObject):
    """Asks about one article after another, until each has a date or is known to have none."""

    failed = Signal(str)
    left = Signal()

    def __init__(self, session: ReviewSession, bars: QVBoxLayout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.question = ReviewPublished()
        self.waiting = WaitingBar()
        self.language = ReviewLanguage(session)
        self.work = ReviewWork(self)
        bars.addWidget(self.language)
        bars.addWidget(self.question)
        bars.addWidget(self.waiting)
        self._before = session.begun
        self.question.given.connect(self._date)
        self.question.left.connect(self.left)
        self.language.given.connect(self._read_some_in)
        self.waiting.stopped.connect(self._stop)
        self.work.advanced.connect(self.waiting.follow)
        self.work.done.connect(self._take)
        self.work.failed.connect(self._fail)

    def ask_unknown(self) -> None:
        """Asks about the first article whose date nobody knows, if there is one, and anything that it could date."""
        found = undated(self.session.begun)
        if found and self.session.review.proposed:
            self.ask(found[0])

    def ask(self, index: int) -> None:
        """Asks when an article was published, whatever is known of it."""
        self.question.ask(index, self.session.proposal.articles[index])
        self.question.field.setFocus()
        self.question.field.selectAll()

    def _date(self, index: int, date: str) -> None:
        session, before = self.session, self.session.begun
        self._before = before
        self.question.close_question()
        self.waiting.begin(_("Reckoning the dates anew…"))
        self.work.begin(lambda watch: with_date(before, index, date, session.known, feedback=watch))
        self.left.emit()

    def _read_some_in(self, articles: Sequence[int], language: str) -> None:
        self.read_in(language, articles)
        self.left.emit()

    def read_in(self, language: str, articles: Sequence[int] = ()) -> None:
        """Reads articles in another language. articles: their indices; all where none is named."""
        session = self.session
        before = self._before = session.begun
        self.waiting.begin(_("Reading the articles anew…"))
        self.work.begin(lambda watch: in_language(before, language, session.known, watch, articles))

    def _take(self, begun: Begun) -> None:
        """What was decided meanwhile is carried over too."""
        self.waiting.end()
        now = self.session.begun
        if now.review != self._before.review:
            begun = replace(begun, review=carried_over(now.review, now.proposal, begun.proposal))
        self.session.take(begun)
        self.ask_unknown()

    def _stop(self) -> None:
        self.work.stop()
        self.waiting.end()

    def _fail(self, sentence: str) -> None:
        self.waiting.end()
        self.failed.emit(sentence)
