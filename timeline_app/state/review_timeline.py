"""The timeline that a review leads to, as far as it has come: to be looked at, not to be written."""

from collections.abc import Iterable

from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.extraction.settling import event_of, with_more
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.state.review import Review, Verdict
from timeline_app.values import replace

MOST_KNOWN = (
    2_000  # events of the known timeline that are shown along; of more, none: they would bury what is new
)

_CURRENT, _ACCEPTED, _USUAL = 5, 4, 3  # importance


def timeline_of(review: Review, proposal: Proposal, known: Timeline) -> Timeline:
    """The accepted candidates, the one that is looked at unless it is rejected or merged, and the known events.

    What was merged is among the excerpts of what it was merged into. Where the known events are more than MOST_KNOWN,
    only those are shown that take an excerpt. What is looked at matters most, then what is accepted: where there is
    little room, these have it first.
    """
    merged = review.merged()
    events = [
        replace(
            event_of(each, merged.get(each.id, ())),
            importance=_CURRENT if each.id == review.current else _ACCEPTED,
        )
        for each in shown(review)
    ]
    olds: Iterable[Event]
    if len(known.events) > MOST_KNOWN:
        found = (known.event(id) for id in merged)
        olds = [event for event in found if event is not None]
    else:
        olds = known.events
    more = [_kept_low(with_more(event, merged.get(event.id, ())), review) for event in olds]
    return replace(
        known,
        actors={**known.actors, **review.actors},
        sources={**known.sources, **proposal.sources},
        events=(*more, *events),
        files=(),
    )


def _kept_low(event: Event, review: Review) -> Event:
    """A known event, no more important than most; the one that takes the excerpt looked at is as important as that."""
    if event.id == review.decision(review.current).into:
        return replace(event, importance=_CURRENT)
    return replace(event, importance=_USUAL) if event.importance > _USUAL else event


def shown(review: Review) -> list[Candidate]:
    """The accepted candidates and the one that is looked at, while it is open."""
    verdicts = (Verdict.ACCEPTED, Verdict.OPEN)
    return [
        each
        for each in review.candidates
        if review.decision(each.id).verdict is Verdict.ACCEPTED
        or (each.id == review.current and review.decision(each.id).verdict in verdicts)
    ]
