"""What of an article a timeline has already: the article itself, and the words that events quote of it."""

from collections.abc import Iterator

from timeline_app.articles.article import Article
from timeline_app.extraction.candidate import Candidate
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline

_MOST_EVENTS = 10_000
_SAME_SHARE = 0.7  # of the words of two quotations that both have: then they are one, its ends moved


def known_source(article: Article, known: Timeline) -> Source | None:
    """The source of a timeline that is this very text; None where it has none.

    A page of the same address whose text has changed is another: the words quoted of one need not stand in the other.
    """
    copies = (source for source in known.sources.values() if source.sha256)
    return next((source for source in copies if source.sha256 == article.sha256), None)


class KnownQuotes:
    """The words of one article that events of a timeline quote."""

    def __init__(self, article: Article, source_id: str, known: Timeline) -> None:
        events, _ = known.resting_on(source_id, most=_MOST_EVENTS)
        exacts = {
            excerpt.exact for event in events for excerpt in event.excerpts if excerpt.source_id == source_id
        }
        self._exacts = {" ".join(exact.split()) for exact in exacts}
        self._places = [(at, at + len(exact)) for exact in exacts for at in _places(article.text, exact)]

    def has(self, candidate: Candidate) -> bool:
        """Whether an event rests on the words of a candidate already, its ends moved a little or not."""
        if " ".join(candidate.excerpt.exact.split()) in self._exacts:
            return True
        return any(_share(place, (candidate.start, candidate.end)) >= _SAME_SHARE for place in self._places)


def _places(text: str, exact: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + len(exact))


def _share(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Of all that two ranges cover, the share that both do."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0
