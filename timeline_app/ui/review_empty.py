"""Where no event is proposed: why, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeline_app.extraction.candidate import Proposal
from timeline_app.ui.pieces import link
from timeline_app.ui.prose import Prose
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _

_SPOKEN = ("en", "fr")


class ReviewEmpty(QWidget):
    """In the place of the candidate. Emits `language_asked` where the articles are to be read in another language."""

    language_asked = Signal(str)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        self.why = Prose()
        self.hint = Prose("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 32, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.why)
        column.addWidget(self.hint)
        self.language_buttons: dict[str, QPushButton] = {}
        for language, words in (("en", _("Read it as English")), ("fr", _("Read it as French"))):
            button = self.language_buttons[language] = link(words)
            button.clicked.connect(partial(self._ask, language))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        session.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        why, hint = why_none(self._session.proposal)
        self.why.set_text(why)
        self.hint.set_text(hint)
        has_text = any(each.text.strip() for each in self._session.proposal.articles)
        read = {each.language.split("-")[0] for each in self._session.proposal.articles}
        for language, button in self.language_buttons.items():
            button.setVisible(has_text and read != {language})

    def _ask(self, language: str, *_checked: bool) -> None:
        self.language_asked.emit(language)


def why_none(proposal: Proposal) -> tuple[str, str]:
    """(why no event is proposed, what can be done)."""
    texts = [each.text for each in proposal.articles]
    if not any(text.strip() for text in texts):
        return _("There is no text in this article."), _(
            "A page that was scanned has pictures of words, and no words."
        )
    mark = _("Mark words in the text and press C to make an event of them.")
    languages = {each.language.split("-")[0] for each in proposal.articles if each.language}
    if not languages:
        return _("No event is proposed: these words do not tell in which language they are."), mark
    if languages.isdisjoint(_SPOKEN):
        names = ", ".join(sorted(languages))
        return (
            _(
                "No event is proposed: the article is in a language whose dates are not known here ({names}).",
                names=names,
            ),
            mark,
        )
    if not any(each.edtf for phrases in proposal.phrases for each in phrases):
        return _("No event is proposed: nothing in this article gives a date."), mark
    return _("No event is proposed: the dates in this article are not those of anything that happened."), mark
