"""What somebody decides on candidate events: values, and the pure steps from one to the next."""

import enum
from collections.abc import Iterable, Mapping

from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.model.actor import Actor
from timeline_app.values import dataclass, field, replace


class Verdict(enum.Enum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MERGED = "merged"  # one more excerpt on another event


@dataclass(frozen=True, slots=True)
class Decision:
    """into: of what is MERGED, the id of the candidate or known event that takes its excerpt; else ""."""

    verdict: Verdict = Verdict.OPEN
    into: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    open: int
    accepted: int
    rejected: int
    merged: int

    @property
    def all(self) -> int:
        return self.open + self.accepted + self.rejected + self.merged

    @property
    def reviewed(self) -> int:
        return self.all - self.open


_UNDECIDED = Decision()


@dataclass(frozen=True, slots=True)
class Review:
    """Decisions on candidates, some of which were edited.

    proposed: as the articles gave them, or as somebody made them, in the order of articles and texts. edited: those
    that were changed since, by id. decisions: by id; what has none is open. current: id of the one that is looked
    at, "" where there is none. made: ids of those that somebody made by hand. actors: of whom candidates may speak.
    """

    proposed: tuple[Candidate, ...] = ()
    edited: Mapping[str, Candidate] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    current: str = ""
    made: frozenset[str] = frozenset()
    actors: Mapping[str, Actor] = field(default_factory=dict)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """As they are now, in the order of articles and texts."""
        return tuple(self.edited.get(each.id, each) for each in self.proposed)

    def candidate(self, id: str) -> Candidate | None:
        """As it is now; None for an id that no candidate has."""
        if id in self.edited:
            return self.edited[id]
        return next((each for each in self.proposed if each.id == id), None)

    def decision(self, id: str) -> Decision:
        return self.decisions.get(id, _UNDECIDED)

    def counts(self) -> Counts:
        verdicts = [self.decision(each.id).verdict for each in self.proposed]
        return Counts(*(verdicts.count(verdict) for verdict in Verdict))

    def accepted(self) -> tuple[Candidate, ...]:
        """Those that become events, in the order of articles and texts."""
        return tuple(each for each in self.candidates if self.decision(each.id).verdict is Verdict.ACCEPTED)

    def merged(self) -> Mapping[str, tuple[Candidate, ...]]:
        """Those that become one more excerpt, by the id of the candidate or known event that takes them."""
        found: dict[str, tuple[Candidate, ...]] = {}
        for each in self.candidates:
            decision = self.decision(each.id)
            if decision.verdict is Verdict.MERGED:
                found[decision.into] = (*found.get(decision.into, ()), each)
        return found


def begin(proposal: Proposal) -> Review:
    """Nothing decided, the first candidate looked at."""
    first = proposal.candidates[0].id if proposal.candidates else ""
    return Review(proposal.candidates, current=first, actors=proposal.actors)


def go_to(review: Review, id: str) -> Review:
    """Looks at another candidate; the same review where there is none of that id."""
    return replace(review, current=id) if review.candidate(id) is not None else review


def step(review: Review, by: int, only_open: bool = False) -> Review:
    """Looks at the next (1) or the previous (-1) candidate; stays where there is none.

    only_open: passes over what is decided, and goes on from the other end, so that none is forgotten.
    """
    ids = [each.id for each in review.proposed]
    if review.current not in ids:
        return go_to(review, ids[0]) if ids else review
    at = ids.index(review.current)
    if not only_open:
        return replace(review, current=ids[min(max(at + by, 0), len(ids) - 1)])
    ahead = [*ids[at + 1 :], *ids[:at]] if by > 0 else [*reversed(ids[:at]), *reversed(ids[at + 1 :])]
    found = next((id for id in ahead if review.decision(id).verdict is Verdict.OPEN), None)
    return review if found is None else replace(review, current=found)


def accept(review: Review, id: str) -> Review:
    """It becomes an event."""
    return _decided(review, id, Decision(Verdict.ACCEPTED))


def reject(review: Review, id: str) -> Review:
    """It becomes none; what was merged into it is open again."""
    return _decided(_abandoned(review, id), id, Decision(Verdict.REJECTED))


def reopen(review: Review, id: str) -> Review:
    """Nothing is decided of it any more; what was merged into it is open again."""
    return _decided(_abandoned(review, id), id, _UNDECIDED)


def merge(review: Review, id: str, into: str) -> Review:
    """Its excerpt goes to another event: a candidate, which is accepted by that, or one of the known timeline.

    What was merged into it goes there too. Where `into` was merged itself, its own target takes both. Raises
    ValueError for what would be merged into itself.
    """
    into = _end_of(review, into)
    if into == id:
        raise ValueError(f"{id} cannot be merged into itself")
    if review.candidate(into) is not None and review.decision(into).verdict is not Verdict.MERGED:
        review = accept(review, into)  # one that was merged is an event of the timeline by that id
    for follower in _merged_into(review, id):
        review = _decided(review, follower, Decision(Verdict.MERGED, into))
    return _decided(review, id, Decision(Verdict.MERGED, into))


def can_merge(review: Review, id: str, into: str) -> bool:
    """Whether `merge` would do it."""
    return bool(into) and _end_of(review, into) != id


def edit(review: Review, candidate: Candidate) -> Review:
    """The candidate of that id is now as given; an edit that gives back what was proposed is none."""
    proposed = next(each for each in review.proposed if each.id == candidate.id)
    others = {id: each for id, each in review.edited.items() if id != candidate.id}
    return replace(review, edited=others if candidate == proposed else {**others, candidate.id: candidate})


def make(review: Review, candidate: Candidate) -> Review:
    """One more candidate, made by hand: accepted, looked at, in its place in the text. Its id must be free."""
    ordered = sorted((*review.proposed, candidate), key=lambda each: (each.article, each.start, each.end))
    added = replace(review, proposed=tuple(ordered), made=review.made | {candidate.id}, current=candidate.id)
    return accept(added, candidate.id)


def add_actor(review: Review, actor: Actor) -> Review:
    """One more actor, or another one of the same id."""
    return replace(review, actors={**review.actors, actor.id: actor})


def _decided(review: Review, id: str, decision: Decision) -> Review:
    others = {each: former for each, former in review.decisions.items() if each != id}
    return replace(review, decisions=others if decision == _UNDECIDED else {**others, id: decision})


def _abandoned(review: Review, id: str) -> Review:
    for follower in _merged_into(review, id):
        review = _decided(review, follower, _UNDECIDED)
    return review


def _merged_into(review: Review, id: str) -> Iterable[str]:
    return [each for each, decision in review.decisions.items() if decision.into == id]


def _end_of(review: Review, id: str) -> str:
    """Where something merged into `id` ends up. No circle can arise: what is merged is never a target."""
    return review.decision(id).into or id
