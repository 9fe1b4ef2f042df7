"""Proposals made by hand, as articles would come to them."""

from collections.abc import Sequence
from pathlib import Path

from timeline_app.articles.article import Article
from timeline_app.articles.reading import article_of
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal, Sameness
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Basis, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.phrases.phrase import Reading
from timeline_app.values import replace
from timeline_app.words import Message

TEXT = (
    "La mairie a ouvert le pont hier. Le port, selon elle, fermera en mai.\n"
    "Les deux sont dans le quartier des quais, avec une grue qui n'est pas à la ville.\n"
)
REASON = Message("The day before publication.")
MAYOR = Actor("mairie", LocalText.plain("La mairie"), ActorKind.ORGANISATION)
PORT = Actor("port", LocalText.plain("Le port"), ActorKind.PLACE, ("Port",))


def a_date(written: str = "2024-03-11", phrase: str = "hier", basis: Basis = Basis.RELATIVE) -> CandidateDate:
    span = edtf.parse(written) if written else None
    return CandidateDate(Reading(written, span, REASON), basis if span else None, phrase)


def a_candidate(
    id: str = "pont",
    title: str = "La mairie ouvre le pont",
    exact: str = "La mairie a ouvert le pont hier",
    *,
    source: str = "article",
    article: int = 0,
    date: CandidateDate | None = None,
    actors: Sequence[str] = ("mairie",),
    status: Status = Status.OCCURRED,
    by: str = "",
    score: float = 0.8,
    same_as: tuple[Sameness, ...] = (),
) -> Candidate:
    start = max(TEXT.find(exact), 0)
    return Candidate(
        id,
        title,
        article,
        start,
        start + len(exact),
        Excerpt(source, exact, locator=(("paragraph", "1"),)),
        date or a_date(),
        tuple(map(Participation, actors)),
        status,
        by,
        score,
        (Message("It names who takes part."),),
        same_as=same_as,
    )


CLOSING = a_candidate(
    "fermeture",
    "Le port ferme",
    "Le port, selon elle, fermera en mai",
    date=a_date("2024-05", "mai", Basis.STATED),
    actors=("port",),
    status=Status.ANNOUNCED,
    by="mairie",
    score=0.5,
)


def an_article(
    path: Path | None = None, is_copy: bool = True, text: str = TEXT, language: str = "fr"
) -> Article:
    """path: where it is written, if it is its own copy."""
    made = article_of(text, date="2024-03-12", language=language, path=path)
    if path is not None and is_copy:
        path.write_text(text, encoding="utf-8")
    return replace(made, is_copy=is_copy and path is not None)


def a_source(article: Article, id: str = "article") -> Source:
    path = article.path.absolute() if article.path is not None and article.is_copy else None
    return Source(
        id,
        "Le pont",
        "article",
        issued=article.published,
        language=article.language,
        text_path=path,
        sha256=article.sha256,
    )


def a_proposal(article: Article, *candidates: Candidate) -> Proposal:
    """Of one article, two candidates where none are given."""
    return Proposal(
        (article,),
        {"article": a_source(article)},
        {actor.id: actor for actor in (MAYOR, PORT)},
        ((),),
        candidates or (a_candidate(), CLOSING),
    )
