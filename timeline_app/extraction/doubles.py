"""What an article tells twice: by a noun and its clause, or by a heading and a paragraph."""

from collections import Counter, defaultdict
from collections.abc import Container, Sequence

from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Sort
from timeline_app.extraction.scoring import THRESHOLD
from timeline_app.values import replace
from timeline_app.words import Message

_STEM, _SHORTEST = 5, 4  # letters by which words are the same, and that they have at least
_COMMON = 20  # candidates that have a word which then tells little
_BELOW = 0.05


def without_doubles(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, but clauses that say little more than a noun in them which has a draft of its own."""
    nouns = [draft for draft in drafts if draft.way is Way.NOUN]
    return [draft for draft in drafts if not any(_says_no_more(draft, noun) for noun in nouns)]


def _says_no_more(draft: Draft, noun: Draft) -> bool:
    group = draft.telling
    if draft.way is Way.NOUN or group is None or group.has(Sort.HAPPENING, Sort.ANSWERING):
        return False
    if noun.nominal is not None and noun.nominal.is_done and noun.last <= group.first:
        return group.has(Sort.STATE)  # "La route, coupée le 3 mai, doit rouvrir" tells two things
    is_inside = draft.first <= noun.first and noun.last <= draft.last
    return is_inside and 2 * (noun.last - noun.first) >= draft.last - draft.first


def below_text(candidates: Sequence[Candidate], heads: Container[str]) -> list[Candidate]:
    """The candidates; those that only repeat what a paragraph tells score below it.

    heads: ids of those that headings and captions tell. One repeats another where half of its longer words, and at
    least two, stand in the other's excerpt.
    """
    having: defaultdict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(candidates):
        if one.id not in heads:
            for stem in _stems(one):
                having[stem].append(index)
    made: list[Candidate] = []
    for one in candidates:
        stems = _stems(one) if one.id in heads else frozenset()
        shared = Counter(at for stem in stems if len(having[stem]) <= _COMMON for at in having[stem])
        told = [candidates[at] for at, count in shared.items() if count > 1 and 2 * count >= len(stems)]
        made.append(_below(one, max(each.score for each in told)) if told else one)
    return made


def _below(candidate: Candidate, score: float) -> Candidate:
    lowered = round(max(min(candidate.score, score - _BELOW), THRESHOLD), 2)
    return replace(candidate, score=lowered, reasons=(*candidate.reasons, Message("The text tells it, too.")))


def _stems(candidate: Candidate) -> frozenset[str]:
    words = "".join(char.lower() if char.isalnum() else " " for char in candidate.excerpt.exact).split()
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST)
