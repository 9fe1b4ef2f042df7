"""Candidate events of articles: what they tell, when, of whom, and on which words it rests."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from timeline_app.articles.article import Article
from timeline_app.articles.sources import source_of
from timeline_app.extraction.actors import mentions
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.extraction.drawing import candidates_of
from timeline_app.extraction.ids import Ids
from timeline_app.extraction.known_quotes import known_source
from timeline_app.extraction.lexicons import lexicon_of
from timeline_app.extraction.matching import Matcher
from timeline_app.extraction.mention import Cast
from timeline_app.formats.feedback import Stopped
from timeline_app.model.actor import Actor
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.phrases.phrase import Phrase
from timeline_app.phrases.tagging import tag

_FALLBACK = "en"
_LEAST_STEP = 0.005  # of all; whoever waits hears of no smaller one
_TAGGED, _CAST, _FOUND = 0.15, 0.27, 0.7  # of the time for an article, about, once that is done


class Watching(Protocol):
    """Whoever waits for a proposal; `formats.feedback.Feedback` is one."""

    def step(self, share: float) -> None:
        """How much has been done, 0 to 1, of the characters of all articles; never less than before."""

    def is_stopped(self) -> bool:
        """Whether nobody waits any longer."""


def propose(
    articles: Sequence[Article],
    known: Timeline | None = None,
    language: str = "",
    feedback: Watching | None = None,
) -> Proposal:
    """What the articles tell, in their order and that of their texts.

    known: the timeline to which the events may belong: its actors are recognised, its ids are taken, a text that it
    has already is its own source, and candidates that may tell of its events say so. language: of the articles, where
    they shall not tell it themselves; in one without a lexicon no date phrase is found, rather than a wrong one.
    Candidates of a score under `scoring.THRESHOLD` are left out. Time is linear in the length of the texts.
    Raises Stopped where nobody waits any longer.
    """
    known = known if known is not None else Timeline()
    event_ids, source_ids = Ids(_taken_events(known)), set(known.sources)
    matcher = Matcher(known)
    actors: dict[str, Actor] = {}
    sources: dict[str, Source] = {}
    phrases: list[tuple[Phrase, ...]] = []
    candidates: list[Candidate] = []
    descriptions: dict[str, tuple[str, ...]] = {}
    way = _Way(feedback, sum(len(article.text) for article in articles))
    for number, article in enumerate(articles):
        way.begin(len(article.text))
        own_language = language or article.language or _FALLBACK
        lexicon = lexicon_of(own_language) or lexicon_of(_FALLBACK)
        assert lexicon is not None
        tagged = tag(article.text, own_language, article.published, way.within(0.0, _TAGGED))
        way.part(_TAGGED)
        everyone = {**known.actors, **actors}
        cast = mentions(article, everyone, lexicon.language, way.within(_TAGGED, _CAST))
        source = _source(article, known, source_ids, sources)
        sources[source.id] = source
        source_ids.add(source.id)
        phrases.append(tagged)
        way.part(_CAST)
        drawn = way.within(_CAST, _FOUND)
        found = candidates_of(article, number, source.id, tagged, cast, lexicon, event_ids, drawn)
        for id in _ids_of(found, cast):
            actors[id] = cast.actors[id]
            more = (*descriptions.get(id, ()), *cast.descriptions.get(id, ()))
            descriptions[id] = tuple(dict.fromkeys(more))
        way.part(_FOUND)
        matcher.learn(cast.actors)
        candidates += matcher.compared(found, lexicon.language, way.within(_FOUND, 1.0))
        way.part(1.0)
    return Proposal(tuple(articles), sources, actors, tuple(phrases), tuple(candidates), descriptions)


class _Way:
    """How far a proposal has come, told to whoever waits for it."""

    def __init__(self, feedback: Watching | None, total: int) -> None:
        """total: characters of all articles."""
        self._feedback, self._total = feedback, total or 1
        self._begun = self._length = 0
        self._told = 0.0

    def begin(self, length: int) -> None:
        """The next article, of so many characters. Raises Stopped where nobody waits any longer."""
        self._begun, self._length = self._begun + self._length, length
        self.part(0.0)

    def part(self, share: float) -> None:
        """So much of it is done. Raises Stopped where nobody waits any longer."""
        if self._feedback is None:
            return
        if self._feedback.is_stopped():
            raise Stopped
        done = min((self._begun + share * self._length) / self._total, 1.0)
        if done >= self._told + _LEAST_STEP or done == 1.0 > self._told:
            self._told = done
            self._feedback.step(done)

    def within(self, first: float, last: float) -> Callable[[float], None]:
        """What is told the share of a part of the work, of an article that is done from `first` to `last`."""
        return lambda share: self.part(first + share * (last - first))


def _ids_of(candidates: Sequence[Candidate], cast: Cast) -> list[str]:
    """Ids of the actors of whom candidates speak, in the order of the cast."""
    spoken = {part.actor_id for one in candidates for part in one.actors}
    spoken |= {one.status_by for one in candidates}
    return [id for id in cast.actors if id in spoken]


def _source(article: Article, known: Timeline, taken: Collection[str], sources: Collection[str]) -> Source:
    """The known source that is this very text, if no article before was it; else a new one, whose id is not taken."""
    there = known_source(article, known)
    return there if there is not None and there.id not in sources else source_of(article, taken)


def _taken_events(known: Timeline) -> Callable[[str], bool]:
    """Whether the known timeline has an event of an id, found without walking its events each time."""
    if isinstance(known.events, tuple):
        return {event.id for event in known.events}.__contains__
    return lambda id: known.event(id) is not None
