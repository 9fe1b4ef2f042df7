"""How likely a draft is worth a place on a timeline, and why."""

from typing import NamedTuple

from timeline_app.articles.article import BlockKind
from timeline_app.extraction.dating import Dated
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.statuses import is_quoted
from timeline_app.extraction.verbs import VerbGroup, Voice
from timeline_app.model.event import Basis, Status
from timeline_app.words import Message

THRESHOLD = 0.25
_BASE = 0.2
HEADS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION)


class Weighed(NamedTuple):
    """score: 0..1. reasons: the weightiest first; those that speak against it begin after those for it, by weight."""

    score: float
    reasons: tuple[Message, ...]


class _Balance:
    def __init__(self) -> None:
        self.parts: list[tuple[float, Message]] = []

    def add(self, weight: float, reason: Message) -> None:
        self.parts.append((weight, reason))

    def weighed(self) -> Weighed:
        total = _BASE + sum(weight for weight, _ in self.parts)
        ordered = sorted(self.parts, key=lambda part: -abs(part[0]))
        return Weighed(round(min(max(total, 0.0), 1.0), 2), tuple(reason for _, reason in ordered))


def weigh(draft: Draft, dated: Dated, named: int, status: Status, lexicon: Lexicon) -> Weighed:
    """The score of a draft and what makes it. named: how many actors take part in it."""
    balance = _Balance()
    _weigh_telling(balance, draft, lexicon)
    _weigh_date(balance, dated)
    if _is_general(draft, dated, named):
        balance.add(-0.1, Message("It says how things are."))
    if named:
        balance.add(0.1 if named == 1 else 0.15, Message("It names who takes part."))
    tokens = draft.told.tokens[draft.first : draft.last]
    unmasked = [
        token
        for token, masked in zip(tokens, draft.told.masked[draft.first : draft.last], strict=True)
        if not masked
    ]
    if any(token.lower in lexicon.money for token in unmasked):
        balance.add(0.1, Message("It gives a sum."))
    elif any(token.is_number for token in unmasked):
        balance.add(0.05, Message("It gives a number."))
    _weigh_place(balance, draft)
    _weigh_doubt(balance, draft, status, lexicon, has_date=dated.phrase is not None)
    return balance.weighed()


def _weigh_telling(balance: _Balance, draft: Draft, lexicon: Lexicon) -> None:
    if draft.nominal is not None:
        noun = draft.told.tokens[draft.nominal.noun].text
        balance.add(0.25 * draft.nominal.weight, Message("“{words}” tells of an event.", words=noun))
        return
    group = draft.group
    assert group is not None
    words = draft.told.words(group.first, group.last)
    said = draft.telling
    if said is not None and said is not group:
        weight = max(_weight(group, draft, lexicon) - 0.1, _weight(said, draft, lexicon))
    else:
        weight = _weight(group, draft, lexicon)
    if weight >= 0.2:
        balance.add(weight, Message("“{words}” says that something happened.", words=words))
    elif weight >= 0.0:
        balance.add(weight, Message("“{words}” may say that something happened.", words=words))
    else:
        balance.add(weight, Message("“{words}” says how things are.", words=words))


def _weight(group: VerbGroup, draft: Draft, lexicon: Lexicon) -> float:
    sorts = {sort for head in group.heads for sort in head.sorts}
    if is_expression(group, draft, lexicon) or sorts & {Sort.HAPPENING, Sort.ANNOUNCING}:
        weight = 0.3
    elif sorts & {Sort.ANSWERING, Sort.DENYING, Sort.ALLEGING, Sort.PLANNING}:
        weight = 0.2
    elif Sort.OTHER in sorts:
        weight = 0.1
    elif Sort.SAYING in sorts:
        weight = 0.05
    else:
        weight = -0.1
    is_past = group.voice in (Voice.PERFECT, Voice.PAST, Voice.PLUPERFECT)
    is_state = sorts <= {Sort.STATE, Sort.MODAL, Sort.LIGHT}
    if is_past and not is_state:
        weight += 0.05
    elif group.voice in (Voice.IMPERFECT, Voice.PRESENT) and not group.is_progressive:
        weight -= 0.05
    return weight


def is_expression(group: VerbGroup, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a verb makes an event with a word behind it: "porter plainte", "take place"."""
    return expression_sort(group, draft, lexicon) is Sort.HAPPENING


def expression_sort(group: VerbGroup, draft: Draft, lexicon: Lexicon) -> Sort | None:
    """What a verb tells with one of the words behind it; None where they make no expression."""
    lemma = group.lemmas[-1]
    for token in draft.told.tokens[group.last : group.last + 5]:
        sort = lexicon.expressions.get((lemma, token.lower))
        if sort is not None:
            return sort
    return None


def _weigh_date(balance: _Balance, dated: Dated) -> None:
    if dated.phrase is not None and dated.span is not None:
        balance.add(0.25, Message("It has a date of its own: “{phrase}”.", phrase=dated.phrase.text))
    elif dated.phrase is not None:
        balance.add(0.1, Message("It has a date phrase of its own, whose date is not known."))
    elif dated.date.basis is Basis.INFERRED:
        balance.add(0.0, Message("Its date is inferred."))


def _weigh_place(balance: _Balance, draft: Draft) -> None:
    if draft.told.block.kind in HEADS:
        balance.add(-0.15, Message("It stands in a heading or a caption."))
    if draft.told.block.kind is BlockKind.QUOTATION or is_quoted(draft):
        balance.add(-0.15, Message("It is quoted from somebody."))
    if draft.way is Way.RELATIVE and draft.nominal is None:
        balance.add(-0.05, Message("It is told in passing."))


def _weigh_doubt(balance: _Balance, draft: Draft, status: Status, lexicon: Lexicon, has_date: bool) -> None:
    telling = draft.telling
    if telling is not None and (telling.is_negated or (_only_may(telling) and not has_date)):
        balance.add(-0.15, Message("It did not happen, or only may."))
    words = _lower(draft)
    if words & lexicon.opinions:
        balance.add(-0.15, Message("It is an opinion."))
    if words & lexicon.hypotheses and status is not Status.ANNOUNCED:
        balance.add(-0.05, Message("It is only supposed."))


def _is_general(draft: Draft, dated: Dated, named: int) -> bool:
    """Whether it may hold at any time: told in the present, of nobody, without a date."""
    telling = draft.telling
    is_present = telling is not None and telling.voice is Voice.PRESENT and not telling.is_progressive
    return is_present and dated.phrase is None and not named and draft.told.block.kind not in HEADS


def _only_may(telling: VerbGroup) -> bool:
    is_conditional = telling.voice in (Voice.CONDITIONAL, Voice.CONDITIONAL_PERFECT)
    return telling.has(Sort.MODAL) or (is_conditional and telling.is_modal)


def _lower(draft: Draft) -> set[str]:
    return {token.lower for token in draft.told.tokens[draft.first : draft.last]}
