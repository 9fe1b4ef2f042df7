"""Articles -> what is proposed of them and how far its review had come; and again after a date is corrected.

Nothing of Qt: it may run beside the window.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from timeline_app.articles import publication
from timeline_app.articles.article import Article
from timeline_app.extraction.by_hand import redated
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.extraction.proposing import Watching, propose
from timeline_app.formats import kept_reviews
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.state.kept_review import FORMAT, from_json, to_json
from timeline_app.state.review import Review
from timeline_app.state.review_known import found_there, grounded
from timeline_app.values import dataclass, field, replace

_PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Begun:
    """A review as it stands. dates: what somebody said of when articles were published, in EDTF, by the SHA-256 of their
    texts; "" where the answer is that nobody knows."""

    proposal: Proposal = Proposal()
    review: Review = Review()
    dates: Mapping[str, str] = field(default_factory=dict)


def begun(
    articles: Sequence[Article],
    known: Timeline | None = None,
    language: str = "",
    feedback: Watching | None = None,
) -> Begun:
    """What articles tell, as far as it was reviewed before. Raises Stopped where nobody waits any longer."""
    kept = kept_reviews.read(_key(articles))
    dates = _dates(kept)
    dated = [_published(each, dates[each.sha256]) if each.sha256 in dates else each for each in articles]
    proposal = propose(dated, known, language, feedback)
    return Begun(proposal, _beside(from_json(kept, proposal), known), dates)


def with_date(
    before: Begun,
    article: int,
    date: str,
    known: Timeline | None = None,
    language: str = "",
    feedback: Watching | None = None,
) -> Begun:
    """The same review once an article is known to be published at another date: all dates reckoned from it follow.

    date: in EDTF or as people type it; "" where nobody knows. What was decided and edited stays, but for dates that
    nobody edited. Raises UserError where it is no date, and Stopped.
    """
    articles = list(before.proposal.articles)
    articles[article] = _published(articles[article], date, is_given=True)
    proposal = propose(articles, known, language, feedback)
    review = _beside(carried_over(before.review, before.proposal, proposal), known)
    span = articles[article].published
    dates = {**before.dates, articles[article].sha256: span.text if span is not None else ""}
    return Begun(proposal, review, dates)


def in_language(
    before: Begun,
    language: str,
    known: Timeline | None = None,
    feedback: Watching | None = None,
    articles: Sequence[int] = (),
) -> Begun:
    """The same review once its articles are read as being in a language, whatever was told of it. Raises Stopped.

    articles: indices of those that are; all where none is named.
    """
    read = [
        replace(each, language=language) if not articles or n in articles else each
        for n, each in enumerate(before.proposal.articles)
    ]
    proposal = propose(read, known, feedback=feedback)
    review = _beside(carried_over(before.review, before.proposal, proposal), known)
    return replace(before, proposal=proposal, review=review)


def carried_over(review: Review, before: Proposal, after: Proposal) -> Review:
    """A review of other proposals of the same texts: decisions and edits stay, dates that nobody edited follow."""
    former = {each.id: each for each in review.proposed}
    carried = from_json(to_json(review, before), after)
    places = {(each.article, each.start, each.end): each for each in carried.proposed}
    edited = dict(carried.edited)
    for id, candidate in review.edited.items():
        was = former[id]
        now = places.get((was.article, was.start, was.end))
        if now is None:
            continue
        kept = edited.get(now.id)
        if kept is not None and _is_same_date(candidate, was):
            edited[now.id] = replace(kept, date=now.date)
    before_by_place = {
        (each.article, each.start, each.end): each for each in review.proposed if each.id in review.made
    }
    made = [
        _as_made(redated(each, after), before_by_place) if each.id in carried.made else each
        for each in carried.proposed
    ]
    carried = replace(carried, proposed=tuple(made), edited=edited)
    current = former.get(review.current)
    if current is not None:
        now = places.get((current.article, current.start, current.end))
        carried = replace(carried, current=now.id if now is not None else carried.current)
    return carried


def _as_made(candidate: Candidate, before: Mapping[tuple[int, int, int], Candidate]) -> Candidate:
    """As certain, and for the same reasons, as when it was made by hand. before: what was made, by its place."""
    was = before.get((candidate.article, candidate.start, candidate.end))
    return candidate if was is None else replace(candidate, score=was.score, reasons=was.reasons)


def keep(begun: Begun) -> bool:
    """Keeps how far a review has come. False where that cannot be."""
    value: dict[str, Any] = to_json(begun.review, begun.proposal)
    if begun.dates:
        value = {"format": FORMAT, **value, _PUBLISHED: dict(begun.dates)}
    return kept_reviews.keep(_key(begun.proposal.articles), value)


def undated(begun: Begun) -> list[int]:
    """The articles of which nobody knows when they were published, and nobody has said so."""
    return [
        index
        for index, each in enumerate(begun.proposal.articles)
        if each.published is None and each.sha256 not in begun.dates
    ]


def _beside(review: Review, known: Timeline | None) -> Review:
    """The review beside a timeline: what that has already is there, and what another one had is not."""
    known = known or Timeline()
    return found_there(grounded(review, known), known)


def _is_same_date(one: Candidate, other: Candidate) -> bool:
    return one.date.reading.edtf == other.date.reading.edtf


def _key(articles: Sequence[Article]) -> str:
    return kept_reviews.key_of([each.sha256 for each in articles])


def _published(article: Article, date: str, is_given: bool = False) -> Article:
    """The article with the date that somebody gave it. Raises UserError for what is none, if it was given just now."""
    try:
        said = publication.given(date)
    except UserError:
        if is_given:
            raise
        return article
    span, reason = (said.span, said.reason) if said is not None else (None, None)
    return replace(article, published=span, published_reason=reason)


def _dates(kept: object) -> dict[str, str]:
    said = kept.get(_PUBLISHED) if isinstance(kept, dict) else None
    if not isinstance(said, dict):
        return {}
    return {str(key): value for key, value in said.items() if isinstance(value, str)}
