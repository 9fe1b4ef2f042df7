"""Says that an article is in a language whose dates are not known here, and lets somebody read it in another one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from timeline_app.articles.article import Article
from timeline_app.phrases.recognising import languages
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.review_head import article_name
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _


class ReviewLanguage(NoticeBar):
    """Emits `given` with the indices of such articles and the language in which they are to be read.

    Whoever closes it goes on without: it comes again only for other articles.
    """

    given = Signal(object, str)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session = session
        self._told: tuple[int, ...] = ()
        words = {"fr": _("Read it as French"), "en": _("Read it as English")}
        self.buttons = {
            language: self.offer(words[language], partial(self._give, language)) for language in words
        }
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shown once where such articles come; hidden as soon as there are none."""
        articles = self._session.proposal.articles
        found = unknown(articles)
        if not found or not self._session.review.proposed:  # else the place of the candidate says so
            self.hide()
        elif found != self._told:
            self.say(sentence(articles[found[0]]))
        self._told = found

    def _give(self, language: str) -> None:
        self.given.emit(self._told, language)


def unknown(articles: Sequence[Article]) -> tuple[int, ...]:
    """Indices of the articles in languages whose date phrases are not known, or in one that cannot be told."""
    known = languages()
    return tuple(n for n, each in enumerate(articles) if each.language.partition("-")[0] not in known)


def sentence(article: Article) -> str:
    """Why its dates may be missing or wrong."""
    name = article_name(article)
    if not article.language:
        return _("The language of “{name}” cannot be told: it is read as English.", name=name)
    return _(
        "Date phrases of this language ({language}) are not known here: “{name}” is read without them.",
        name=name,
        language=article.language,
    )
