"""Small makers of candidates for tests: what is not given is plain."""

import hashlib
from collections.abc import Sequence

from timeline_app.articles.article import Article, Block, BlockKind
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal, Sameness
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Basis, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.phrases.phrase import Reading
from timeline_app.words import Message


def an_article(text: str, published: str = "2024-03", language: str = "en") -> Article:
    """One paragraph, its own copy."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    blocks = (Block(0, len(text), BlockKind.PARAGRAPH, 1),) if text else ()
    span = edtf.parse(published) if published else None
    return Article(text, sha256, None, True, "text/plain", blocks, language=language, published=span)


def a_reading(date: str) -> Reading:
    return Reading(date, edtf.parse(date) if date else None, Message("The words say so."))


def a_candidate(
    id: str,
    words: str,
    article: Article,
    *,
    date: str = "2024-03",
    others: Sequence[str] = (),
    actors: Sequence[str] = (),
    status: Status = Status.OCCURRED,
    same_as: Sequence[str] = (),
    source: str = "paper",
    at: int = 0,
    score: float = 0.5,
) -> Candidate:
    """words: of the article, at their first place. at: index of the article."""
    start = article.text.index(words)
    reading = a_reading(date)
    return Candidate(
        id=id,
        title=id.capitalize(),
        article=at,
        start=start,
        end=start + len(words),
        excerpt=Excerpt(source, words, locator=(("paragraph", "1"),)),
        date=CandidateDate(reading, Basis.RELATIVE if date else None, others=tuple(map(a_reading, others))),
        actors=tuple(map(Participation, actors)),
        status=status,
        score=score,
        same_as=tuple(Sameness(each, 0.8, (Message("The same actors."),)) for each in same_as),
    )


def an_actor(id: str, name: str = "", kind: ActorKind = ActorKind.PERSON) -> Actor:
    return Actor(id, LocalText.plain(name or id.capitalize()), kind)


def a_proposal(article: Article, candidates: Sequence[Candidate], actors: Sequence[Actor] = ()) -> Proposal:
    return Proposal(
        (article,),
        {"paper": Source("paper", "A paper")},
        {actor.id: actor for actor in actors},
        ((),),
        tuple(candidates),
    )
