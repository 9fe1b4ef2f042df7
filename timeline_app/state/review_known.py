"""Candidates of which a timeline has an event already, for it quotes their very words."""

from collections.abc import Iterable

from timeline_app.extraction.candidate import Candidate
from timeline_app.model.event import Excerpt
from timeline_app.model.timeline import Timeline
from timeline_app.state.review import Decision, Review, Verdict
from timeline_app.values import replace

_Words = tuple[str, str]  # id of the source, and what is quoted of it, however its lines are broken


def found_there(review: Review, known: Timeline) -> Review:
    """The review in which each candidate whose very words an event of the timeline quotes counts as merged into that."""
    quoting = _quoting(review.proposed, known)
    if not quoting:
        return review
    decisions = dict(review.decisions)
    for each in review.candidates:
        into = quoting.get(_words(each.excerpt))
        if into and review.decision(each.id).verdict is not Verdict.REJECTED:
            decisions[each.id] = Decision(Verdict.MERGED, into[0])
    return review if decisions == review.decisions else replace(review, decisions=decisions)


def grounded(review: Review, known: Timeline) -> Review:
    """The review in which nothing is merged into an event that is neither of the timeline nor accepted: that is open."""
    targets = {decision.into for decision in review.decisions.values() if decision.into}
    there = {into for into in targets if known.event(into) is not None}
    accepted = {each.id for each in review.accepted()}
    decisions = {
        id: decision
        for id, decision in review.decisions.items()
        if not decision.into or decision.into in there or (decision.into in accepted and decision.into != id)
    }
    return review if decisions == review.decisions else replace(review, decisions=decisions)


def there(review: Review, known: Timeline) -> frozenset[str]:
    """Ids of the candidates that are merged into an event which quotes their words already: nothing is left to write."""
    quoting = _quoting(review.proposed, known)
    if not quoting:
        return frozenset()
    return frozenset(
        each.id
        for each in review.candidates
        if review.decision(each.id).into in quoting.get(_words(each.excerpt), ())
    )


def _quoting(candidates: Iterable[Candidate], known: Timeline) -> dict[_Words, list[str]]:
    """Ids of the events of the timeline that quote the sources of candidates, by what they quote."""
    found: dict[_Words, list[str]] = {}
    for source_id in dict.fromkeys(each.excerpt.source_id for each in candidates):
        if source_id in known.sources:
            for event in known.resting_on(source_id)[0]:
                for excerpt in event.excerpts:
                    if excerpt.source_id == source_id:
                        found.setdefault(_words(excerpt), []).append(event.id)
    return found


def _words(excerpt: Excerpt) -> _Words:
    return excerpt.source_id, " ".join(excerpt.exact.split())
