"""How likely two events are one: by who takes part, when, and in which words."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Span
from timeline_app.extraction.accounts import AMOUNT, NAME, SORT, WORD, Account

LEAST = 0.5  # from this on, one is offered as the other
_NARROW_DAYS = 45
_WHOLE_LIKENESS = 0.6  # of words: two accounts of one event rarely have more in common
_MODEST = 0.1  # of the score over LEAST, at most, for what only time and actors say
_MONTH_DAYS, _WEEK_DAYS = 31, 7
_NEARLY = 0.8  # of two bounds together: how much of it both have, for them to be nearly the same
_RARE = 0.6  # weight of an actor whom fewer than about half of the events have
_MOST_NAMED = 3
_UNCOMPARED = 0.25  # of a word that cannot be compared across languages: what it leaves unsaid

Weigh = Callable[[str], float]


class Likeness(NamedTuple):
    """score: 0..1. actors: ids of both, the rarest first. words: of the first, that the other has too, the weightiest
    first. is_quoted: whether both quote the same words. is_dated: whether both have bounds, which meet. is_modest:
    whether only time and actors say so, or a number, whatever the words."""

    score: float
    actors: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    is_quoted: bool = False
    is_dated: bool = False
    is_modest: bool = False


_UNLIKE = Likeness(0.0)


def likeness(one: Account, other: Account, weigh_actor: Weigh, weigh_word: Weigh) -> Likeness:
    """How alike two events are. weigh_actor, weigh_word: more for what is rare; about 1 for what is neither.

    Those whose bounds do not meet are not alike. Each factor below is a judgement, held by pairs of articles in the
    tests: same story in two papers, in two languages, and what followed on it.
    """
    dated = _dated(one.span, other.span)
    if dated == 0:
        return _UNLIKE
    shared = sorted(one.actor_ids & other.actor_ids, key=lambda id: (-weigh_actor(id), id))
    is_quoted = bool(one.quotes & other.quotes)
    by_words, words = _by_words(one, other, weigh_word)
    if is_quoted:
        by_words = 1.0
    by_actors = _by_actors(one, other, shared, weigh_actor)
    if by_actors is not None:
        score = 0.6 * by_words + 0.4 * by_actors
    else:
        score = (0.6 if one.actor_ids or other.actor_ids else 0.8) * by_words
    if by_actors == 0:
        score *= 0.6
    if not is_quoted:
        score *= _against(one, other)
    is_dated = one.span is not None and other.span is not None
    score *= dated
    is_modest = score < LEAST and _coincide(one, other, shared, weigh_actor)
    if is_modest:
        score = LEAST + _MODEST * (by_actors or 0.0)
    return Likeness(min(1.0, score), tuple(shared), words, is_quoted, is_dated, is_modest)


def _coincide(one: Account, other: Account, shared: Sequence[str], weigh: Weigh) -> bool:
    """Whether two are likely one by who takes part and when, although words say it in no words in common.

    The same day with any shared actor does, a month or less that is nearly the same with a rare one, and a number in
    common where both are as narrow. What is dated by the article that tells it, and not by its words, does not.
    """
    if not shared or one.span is None or other.span is None or one.is_inferred or other.is_inferred:
        return False
    if _differ(one.amounts, other.amounts):
        return False
    has_other_sort = bool(one.sorts and other.sorts) and not one.sorts.keys() & other.sorts.keys()
    if has_other_sort and len(shared) < 2:
        return False
    widths = [(span.latest - span.earliest) / DAY_S for span in (one.span, other.span)]
    if not max(widths) <= _MONTH_DAYS:
        return False
    if one.amounts.keys() & other.amounts.keys():
        return _against(one, other) == 1.0
    if not _are_nearly_the_same(one.span, other.span):
        return False
    if max(widths) <= 1:
        return True
    is_reckoned = one.is_reckoned or other.is_reckoned
    return weigh(shared[0]) >= _RARE and max(widths) <= (_WEEK_DAYS if is_reckoned else _MONTH_DAYS)


def _are_nearly_the_same(one: Span, other: Span) -> bool:
    both = min(one.latest, other.latest) - max(one.earliest, other.earliest)
    either = max(one.latest, other.latest) - min(one.earliest, other.earliest)
    return both >= _NEARLY * either


def _dated(one: Span | None, other: Span | None) -> float:
    """0 where the bounds do not meet; the surer they say the same, the nearer 1."""
    if one is None or other is None:
        return 0.75
    if not one.meets(other):
        return 0.0
    first, last = min(one.earliest, other.earliest), max(one.latest, other.latest)
    if not (math.isfinite(first) and math.isfinite(last)):
        return 0.8
    days = (last - first) / DAY_S
    return 1.1 if days <= 1 else 1.0 if days <= _NARROW_DAYS else 0.85


def _by_actors(one: Account, other: Account, shared: Iterable[str], weigh: Weigh) -> float | None:
    """The share of actors in common, the rare ones counting more; None where one of the two has none."""
    if not one.actor_ids or not other.actor_ids:
        return None
    common = sum(map(weigh, shared))
    sums = sum(map(weigh, one.actor_ids)), sum(map(weigh, other.actor_ids))
    return 0.5 * common / min(sums) + 0.5 * common / max(sums)


def _by_words(one: Account, other: Account, weigh: Weigh) -> tuple[float, tuple[str, ...]]:
    """(how alike the words are, 0 to 1; those in common). Of two languages, only what carries across is compared."""
    has_stems = not one.language or not other.language or one.language == other.language
    mine, theirs = _weighed(one, has_stems, weigh), _weighed(other, has_stems, weigh)
    common = sorted((key for key in mine if key in theirs), key=lambda key: (-mine[key], key))
    if not common:
        return 0.0, ()
    unsaid = 0.0 if has_stems else _UNCOMPARED
    lengths = [
        sum(weights.values()) + unsaid * len(account.stems)
        for account, weights in ((one, mine), (other, theirs))
    ]
    cosine = sum(min(mine[key], theirs[key]) for key in common) / math.sqrt(lengths[0] * lengths[1])
    said = {**one.stems, **one.names, **one.amounts, **{f"#{key}": word for key, word in one.sorts.items()}}
    words = tuple(said.get(key, key) for key in common[:_MOST_NAMED])
    return min(1.0, cosine / _WHOLE_LIKENESS), words


def _weighed(account: Account, has_stems: bool, weigh: Weigh) -> Mapping[str, float]:
    """What an event says, by keys that two have in common where they say the same, with its weight."""
    found = {f"#{key}": SORT * weigh(f"#{key}") for key in account.sorts}
    found |= dict.fromkeys(account.amounts, AMOUNT)
    found |= {key: NAME * weigh(key) for key in account.names}
    if has_stems:
        found |= {key: WORD * weigh(key) for key in account.stems}
    return found


def _against(one: Account, other: Account) -> float:
    """A factor below 1 where the two say different things: another sort of happening, another sum."""
    factor = 1.0
    if one.sorts and other.sorts:
        if not one.sorts.keys() & other.sorts.keys():
            factor *= 0.5
        elif not _has_main(one, other) or not _has_main(other, one):
            factor *= 0.7
    if one.is_announcement is not other.is_announcement:
        factor *= 0.75  # to announce something is another event than what is announced
    if _differ(one.amounts, other.amounts):
        factor *= 0.6
    return factor


def _has_main(one: Account, other: Account) -> bool:
    """Whether what the title of one names first is among what the other tells."""
    return not one.main or one.main in other.sorts


def _differ(mine: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether both give amounts in one unit, and none of them is the same."""
    units: dict[str, tuple[set[str], set[str]]] = {}
    for side, amounts in enumerate((mine, theirs)):
        for amount in amounts:
            value, _, unit = amount.partition(" ")
            if unit:
                units.setdefault(unit, (set(), set()))[side].add(value)
    return any(first and second and not first & second for first, second in units.values())
