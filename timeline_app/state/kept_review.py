"""A review as JSON can say it, and back: decisions find their candidates again by where these stand in their text.

Articles are told by the SHA-256 of their texts and candidates by their place in it, so that a review survives other
ids, other files of the same text, and rules that find more than before. What was accepted or made by hand and is not
proposed any more comes back as made by hand, never lost.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Basis, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.phrases.phrase import Reading
from timeline_app.state.review import Decision, Review, Verdict, begin
from timeline_app.values import replace
from timeline_app.words import Message

FORMAT = 1
BY_HAND = Message("Entered by hand.")
_Key = tuple[str, int, int]


def to_json(review: Review, proposal: Proposal) -> dict[str, Any]:
    """What is worth keeping: what was decided, edited, made and looked at; {} where that is nothing."""
    keys = {each.id: _key(each, proposal) for each in review.proposed}
    entries = [_entry(review, each, keys) for each in review.proposed if _is_touched(review, each.id)]
    if not entries:
        return {}
    added = [each for id, each in review.actors.items() if proposal.actors.get(id) != each]
    return {
        "format": FORMAT,
        "current": keys.get(review.current),
        "candidates": entries,
        "actors": [_actor_entry(each) for each in added],
    }


def from_json(kept: object, proposal: Proposal) -> Review:
    """The review of a proposal, as far as it was kept; the beginning of one where `kept` is nothing of ours."""
    review = begin(proposal)
    if not isinstance(kept, dict) or kept.get("format") != FORMAT:
        return review
    known = {_key(each, proposal): each.id for each in proposal.candidates}
    actors = dict(review.actors)
    for entry in _maps(kept.get("actors")):
        actor = _actor(entry)
        if actor is not None:
            actors[actor.id] = actor
    review = replace(review, actors=actors)
    entries = [(_as_key(entry.get("key")), entry) for entry in _maps(kept.get("candidates"))]
    for key, entry in entries:
        if key is not None:
            review = _restored(review, key, entry, known, proposal)
    for key, entry in entries:
        if key in known:
            review = _with_decision(review, known[key], entry, known)
    current = _as_key(kept.get("current"))
    return replace(review, current=known[current]) if current in known else review


def _is_touched(review: Review, id: str) -> bool:
    return id in review.decisions or id in review.edited or id in review.made


def _key(candidate: Candidate, proposal: Proposal) -> _Key:
    return (proposal.articles[candidate.article].sha256, candidate.start, candidate.end)


def _entry(review: Review, proposed: Candidate, keys: Mapping[str, _Key]) -> dict[str, Any]:
    decision = review.decision(proposed.id)
    if decision.into == proposed.id:  # the event that was made of it, which need not be there another time
        decision = Decision(Verdict.ACCEPTED)
    entry: dict[str, Any] = {"key": keys[proposed.id], "verdict": decision.verdict.value}
    if decision.into:
        target = keys.get(decision.into)
        entry["into"] = decision.into if target is None else target
    is_owed = decision.verdict is Verdict.ACCEPTED  # if it is not proposed again, all of it is needed
    if is_owed or proposed.id in review.edited or proposed.id in review.made:
        entry["candidate"] = _candidate_entry(review.edited.get(proposed.id, proposed))
    if proposed.id in review.edited:
        entry["edited"] = True
    return entry


def _candidate_entry(candidate: Candidate) -> dict[str, Any]:
    date, excerpt = candidate.date, candidate.excerpt
    return {
        "id": candidate.id,
        "title": candidate.title,
        "start": candidate.start,
        "end": candidate.end,
        "edtf": date.reading.edtf,
        "basis": date.basis.value if date.basis else "",
        "phrase": date.phrase,
        "actors": [part.actor_id for part in candidate.actors],
        "status": candidate.status.value,
        "by": candidate.status_by,
        "exact": excerpt.exact,
        "prefix": excerpt.prefix,
        "suffix": excerpt.suffix,
        "locator": [list(pair) for pair in excerpt.locator],
    }


def _restored(
    review: Review, key: _Key, entry: Mapping[str, Any], known: dict[_Key, str], proposal: Proposal
) -> Review:
    """The review with what one entry says of a candidate itself; its id is added to `known` where it is not proposed."""
    kept = entry.get("candidate")
    article = next((n for n, each in enumerate(proposal.articles) if each.sha256 == key[0]), None)
    if not isinstance(kept, dict) or article is None:
        return review
    proposed = review.candidate(known[key]) if key in known else None
    if proposed is not None and entry.get("edited") is not True:
        return review
    made = _candidate(kept, article, proposal, review, proposed)
    if made is None:
        return review
    if proposed is not None:
        return replace(review, edited={**review.edited, made.id: made})
    known[key] = made.id
    ordered = sorted((*review.proposed, made), key=lambda each: (each.article, each.start, each.end))
    return replace(review, proposed=tuple(ordered), made=review.made | {made.id})


def _with_decision(review: Review, id: str, entry: Mapping[str, Any], known: Mapping[_Key, str]) -> Review:
    try:
        verdict = Verdict(entry.get("verdict"))
    except ValueError:
        return review
    into = entry.get("into", "")
    if isinstance(into, list):
        key = _as_key(into)
        into = known.get(key, "") if key is not None else ""
    if verdict is Verdict.OPEN or (verdict is Verdict.MERGED) != (isinstance(into, str) and bool(into)):
        return review
    return replace(review, decisions={**review.decisions, id: Decision(verdict, into)})


def _candidate(
    kept: Mapping[str, Any], article: int, proposal: Proposal, review: Review, proposed: Candidate | None
) -> Candidate | None:
    """A candidate as it was kept; None where that is damaged, or no longer what the text says."""
    try:
        start, end, exact = int(kept["start"]), int(kept["end"]), str(kept["exact"])
        if not 0 <= start < end or proposal.articles[article].text[start:end] != exact:
            return None
        locator = tuple((str(term), str(value)) for term, value in kept["locator"])
        source_id = list(proposal.sources)[article]
        excerpt = Excerpt(source_id, exact, str(kept["prefix"]), str(kept["suffix"]), locator)
        basis = Basis(kept["basis"]) if kept["basis"] else None
        date = CandidateDate(_reading(str(kept["edtf"]), proposed), basis, str(kept["phrase"]))
        actors = tuple(Participation(str(id)) for id in kept["actors"] if id in review.actors)
        status, by = Status(kept["status"]), str(kept["by"])
        id = proposed.id if proposed is not None else str(kept["id"])
        title = str(kept["title"])
    except (KeyError, TypeError, ValueError, IndexError, edtf.EdtfError):
        return None
    if proposed is not None:
        date = replace(date, others=proposed.date.others)
        excerpt = replace(proposed.excerpt, **_quoted(excerpt))
        return replace(
            proposed, title=title, start=start, end=end, excerpt=excerpt, date=date, actors=actors,
            status=status, status_by=by,
        )  # fmt: skip
    while review.candidate(id) is not None:
        id += "-2"
    return Candidate(id, title, article, start, end, excerpt, date, actors, status, by)


def _quoted(excerpt: Excerpt) -> dict[str, Any]:
    names = ("exact", "prefix", "suffix", "locator")
    return {name: getattr(excerpt, name) for name in names}


def _reading(text: str, proposed: Candidate | None) -> Reading:
    """A date as it was kept, with its reason where it is one of those proposed. Raises EdtfError."""
    offered = (proposed.date.reading, *proposed.date.others) if proposed is not None else ()
    found = next((each for each in offered if each.edtf == text), None)
    return found or Reading(text, edtf.parse(text) if text else None, BY_HAND)


def _actor_entry(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": [list(pair) for pair in actor.name.by_language],
        "kind": actor.kind.value,
        "aliases": list(actor.aliases),
    }


def _actor(entry: Mapping[str, Any]) -> Actor | None:
    try:
        name = LocalText(tuple((str(language), str(text)) for language, text in entry["name"]))
        aliases = tuple(str(each) for each in entry["aliases"])
        return Actor(str(entry["id"]), name, ActorKind(entry["kind"]), aliases)
    except (KeyError, TypeError, ValueError):
        return None


def _maps(values: object) -> Iterable[Mapping[str, Any]]:
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _as_key(value: object) -> _Key | None:
    match value:
        case [str(sha256), int(start), int(end)] | (str(sha256), int(start), int(end)):
            return sha256, start, end
    return None
