"""The words that a candidate rests on: where they stand, whether they stand there, and why they are worth a place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.extraction.candidate import Candidate
from timeline_app.layout.event_words import quote_sentence, quoted, source_line
from timeline_app.provenance.anchor import locate
from timeline_app.ui.pieces import heading
from timeline_app.ui.prose import Prose
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _, pgettext

_KINDS = {"good": "good", "bad": "bad", "warning": "doubtful"}  # kinds of prose that are small


class ReviewExcerpt(QWidget):
    """Of the candidate it was shown last."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        self.quote = Prose("", "quote")
        self.source_line, self.verdict, self.why = Prose("", "small"), Prose("", "small"), Prose("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(pgettext("heading", "Excerpt")))
        for prose in (self.quote, self.source_line, self.verdict, self.why):
            column.addWidget(prose)

    def show_candidate(self, candidate: Candidate) -> None:
        proposal, excerpt = self._session.proposal, candidate.excerpt
        self.quote.set_text(quoted(excerpt.exact, proposal.articles[candidate.article].language))
        source = proposal.sources.get(excerpt.source_id)
        self.source_line.set_text(source_line(source, excerpt.source_id, excerpt, 0))
        text = self._session.source_text(candidate.article)
        said = quote_sentence(locate(excerpt.exact, excerpt.prefix, excerpt.suffix, text))
        self.verdict.setProperty("kind", _KINDS.get(said.tone, "small"))
        self.verdict.style().polish(self.verdict)
        self.verdict.set_text(said.words)
        reasons = " · ".join(str(each) for each in candidate.reasons)
        score = _("Worth a place: {percent} %", percent=round(100 * candidate.score))
        self.why.set_text(f"{score} · {reasons}" if reasons else score)
