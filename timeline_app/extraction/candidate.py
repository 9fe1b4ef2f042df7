"""Candidate events: what an article tells, as it is proposed to whoever reviews it."""

from collections.abc import Mapping

from timeline_app.articles.article import Article
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Excerpt, Link, Participation, Status
from timeline_app.model.source import Source
from timeline_app.phrases.phrase import Phrase, Reading
from timeline_app.values import dataclass, field
from timeline_app.words import Message


@dataclass(frozen=True, slots=True)
class CandidateDate:
    """When it happened, by the phrase in the words or by what the date is inherited from.

    reading: EDTF, span and reason; edtf "" where no date is known. basis: None where there is no date.
    phrase: the words that give it, "" where no words of the excerpt do. others: further readings to choose from.
    """

    reading: Reading
    basis: Basis | None = None
    phrase: str = ""
    others: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Sameness:
    """Why a candidate may tell of an event that is there already.

    event_id: of an event of the known timeline or of an earlier candidate. score: 0..1.
    reasons: in words, the weightiest first.
    """

    event_id: str
    score: float
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate event.

    id: unique among the candidates and the known events. article: index into the articles it was drawn from.
    start, end: of the excerpt in the article's text, code points. score: 0..1, how likely it is worth a place on a
    timeline; reasons: why, the weightiest first. status_by: id of the actor who announces, alleges or disputes.
    same_as: what it may be one more excerpt on, the likeliest first; never merged without being told to.
    """

    id: str
    title: str
    article: int
    start: int
    end: int
    excerpt: Excerpt
    date: CandidateDate
    actors: tuple[Participation, ...] = ()
    status: Status = Status.OCCURRED
    status_by: str = ""
    score: float = 0.5
    reasons: tuple[Message, ...] = ()
    links: tuple[Link, ...] = ()
    same_as: tuple[Sameness, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What articles come to: candidates in the order of the articles and of their texts.

    actors: of the known timeline and new ones by id, of whom candidates speak. sources: one an article, by id, in the
    order of articles. phrases: of each article, in the order of its text. descriptions: by id of an actor, the words
    that articles introduce it with ("le milliardaire"): offered to be learnt as aliases, never given as such.
    """

    articles: tuple[Article, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    phrases: tuple[tuple[Phrase, ...], ...] = ()
    candidates: tuple[Candidate, ...] = ()
    descriptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
