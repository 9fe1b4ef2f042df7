"""What a timeline has of an article already: its source, and candidates whose words one of its events quotes."""

from timeline_app.extraction.candidate import Proposal
from timeline_app.model.timeline import Timeline
from timeline_app.state.review import Decision, Review, Verdict
from timeline_app.values import replace


def with_known_sources(proposal: Proposal, known: Timeline) -> Proposal:
    """The proposal with the timeline's own sources in the place of those of the same text: none is declared twice."""
    by_sum = {source.sha256.lower(): source for source in known.sources.values() if source.sha256}
    instead = {
        id: by_sum[source.sha256.lower()]
        for id, source in proposal.sources.items()
        if source.sha256.lower() in by_sum
    }
    if not instead:
        return proposal
    sources = (instead.get(id, source) for id, source in proposal.sources.items())
    candidates = tuple(
        replace(each, excerpt=replace(each.excerpt, source_id=instead[each.excerpt.source_id].id))
        if each.excerpt.source_id in instead
        else each
        for each in proposal.candidates
    )
    return replace(proposal, sources={source.id: source for source in sources}, candidates=candidates)


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
