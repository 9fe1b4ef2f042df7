"""Candidates of which a timeline has an event already, for it quotes their very words."""

from timeline_app.model.timeline import Timeline
from timeline_app.state.review import Decision, Review, Verdict
from timeline_app.values import replace


def found_there(review: Review, known: Timeline) -> Review:
    """The review in which each candidate whose very words an event of the timeline quotes counts as merged into that."""
    quoting: dict[tuple[str, str], str] = {}
    for source_id in dict.fromkeys(each.excerpt.source_id for each in review.proposed):
        if source_id in known.sources:
            for event in known.resting_on(source_id)[0]:
                for excerpt in event.excerpts:
                    if excerpt.source_id == source_id:
                        quoting.setdefault((source_id, " ".join(excerpt.exact.split())), event.id)
    if not quoting:
        return review
    decisions = dict(review.decisions)
    for each in review.candidates:
        into = quoting.get((each.excerpt.source_id, " ".join(each.excerpt.exact.split())), "")
        if into and review.decision(each.id).verdict is not Verdict.REJECTED:
            decisions[each.id] = Decision(Verdict.MERGED, into)
    return review if decisions == review.decisions else replace(review, decisions=decisions)
