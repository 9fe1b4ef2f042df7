"""What articles come to, as JSON: the articles, who takes part, and the candidate events."""

from collections.abc import Sequence
from typing import Any

from timeline_app import words
from timeline_app.articles.article import Article
from timeline_app.chrono.span import Span
from timeline_app.cli import rows
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.model.actor import Actor
from timeline_app.model.source import Source

UNKNOWN = "unknown"


def as_json(proposal: Proposal, candidates: Sequence[Candidate]) -> dict[str, Any]:
    """Articles, actors and events as JSON can say them, in the order of the articles and their texts."""
    pairs = zip(proposal.articles, proposal.sources.values(), strict=True)
    return {
        "articles": [_article(article, source) for article, source in pairs],
        "actors": [_actor(actor) for actor in proposal.actors.values()],
        "events": [_event(each, proposal) for each in candidates],
    }


def _article(article: Article, source: Source) -> dict[str, Any]:
    return {
        "source": source.id,
        "file": str(article.path) if article.path is not None else "-",
        "title": article.title,
        "authors": [str(author) for author in article.authors],
        "publisher": article.publisher,
        "url": article.url,
        "language": article.language,
        "published": article.published.text if article.published is not None else "",
        "published_reason": str(article.published_reason) if article.published_reason is not None else "",
        "sha256": article.sha256,
        "characters": len(article.text),
    }


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name.in_language(words.language()),
        "kind": actor.kind.value,
        "aliases": list(actor.aliases),
    }


def _event(candidate: Candidate, proposal: Proposal) -> dict[str, Any]:
    date = candidate.date
    earliest, latest = _bounds(date.reading.span)
    return {
        "id": candidate.id,
        "title": candidate.title,
        "edtf": date.reading.edtf,
        "earliest": earliest,
        "latest": latest,
        "phrase": date.phrase,
        "basis": date.basis.value if date.basis is not None else "",
        "reason": str(date.reading.reason),
        "actors": [
            {"id": part.actor_id, "name": proposal.actors[part.actor_id].name.in_language(words.language())}
            for part in candidate.actors
        ],
        "status": candidate.status.value,
        "by": candidate.status_by,
        "excerpt": _excerpt(candidate),
        "score": candidate.score,
        "reasons": [str(reason) for reason in candidate.reasons],
        "same_as": [
            {
                "event": each.event_id,
                "score": round(each.score, 2),
                "reasons": [str(reason) for reason in each.reasons],
            }
            for each in candidate.same_as
        ],
    }


def _excerpt(candidate: Candidate) -> dict[str, Any]:
    """start, end: in characters (code points) of the text of the article."""
    excerpt, locator = candidate.excerpt, dict(candidate.excerpt.locator)
    return {
        "source": excerpt.source_id,
        "exact": excerpt.exact,
        "prefix": excerpt.prefix,
        "suffix": excerpt.suffix,
        "start": candidate.start,
        "end": candidate.end,
        "paragraph": _number(locator.get("paragraph")),
        "page": _number(locator.get("page")),
    }


def _number(written: str | None) -> int | str | None:
    return int(written) if written and written.isdecimal() else written


def _bounds(span: Span | None) -> tuple[str, str]:
    return rows.bounds(span) if span is not None else (UNKNOWN, UNKNOWN)
