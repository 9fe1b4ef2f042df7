"""What stands as comments over the events that candidates make: how their dates are known, and what they may repeat."""

from collections.abc import Iterable, Mapping

from timeline_app.extraction.candidate import Candidate, Sameness
from timeline_app.words import _


def remarks(candidates: Iterable[Candidate]) -> Mapping[str, tuple[str, ...]]:
    """Sentences in the language in use, by the id of the candidate."""
    return {each.id: tuple(_of(each)) for each in candidates}


def same_as(sameness: Sameness) -> str:
    """That an event may be one that is there already, and why."""
    return _(
        "May be the same as “{event}”: {reasons}",
        event=sameness.event_id,
        reasons=" ".join(map(str, sameness.reasons)),
    )


def _of(candidate: Candidate) -> Iterable[str]:
    date = candidate.date
    if date.phrase:
        yield _("“{phrase}”: {reason}", phrase=date.phrase, reason=date.reading.reason)
    else:
        yield str(date.reading.reason)
    for sameness in candidate.same_as:
        yield same_as(sameness)
