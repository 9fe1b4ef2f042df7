"""Events told by nouns: "une valorisation estimée à 80 milliards", "the merger of 2015", "des e-mails datant de mars"."""

from typing import NamedTuple

from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort, Tense, VerbForm
from timeline_app.extraction.noun_phrases import noun_phrase
from timeline_app.extraction.told import Told
from timeline_app.extraction.verb_context import unknown_form

_LONGEST = 14
_NEAR = 8


class Nominal(NamedTuple):
    """tokens[first:last] of a sentence; noun: which of them says what happened; clause: index of the one it stands in.

    weight: how surely the noun tells of an event, 0..1. has_money: whether it gives a sum.
    is_estimate, is_done: what its participle says of it.
    """

    first: int
    last: int
    noun: int
    clause: int
    weight: float
    has_money: bool = False
    is_estimate: bool = False
    is_done: bool = False


def nominals_of(told: Told, lexicon: Lexicon) -> list[Nominal]:
    """The nouns of a sentence that tell of an event apart from its verbs, in order.

    They are those that have a date of their own joined to them ("datant de ces dernières années", "du 3 mars", "of
    2015"), those with a participle and a date or a sum ("fondée en 2015", "estimée à 80 milliards"); and those of a
    sentence without a verb.
    """
    found: list[Nominal] = []
    behind = 0
    for at, token in enumerate(told.tokens):
        if at < behind or not token.is_word or told.masked[at]:
            continue
        nominal = _of_noun(told, at, lexicon) or _of_participle(told, at, lexicon)
        if nominal is not None:
            found.append(nominal)
            behind = nominal.last
    return found


def _clause_at(told: Told, at: int) -> int:
    """Index of the innermost clause that holds a token."""
    best = 0
    for index, clause in enumerate(told.clauses):
        if clause.opens <= at < clause.last:
            best = index
    return best


def _of_noun(told: Told, at: int, lexicon: Lexicon) -> Nominal | None:
    weight = lexicon.event_nouns.get(told.tokens[at].lower)
    clause = _clause_at(told, at) if told.clauses else 0
    if weight is None or not told.clauses:
        return None
    if all(one.group is None for one in told.clauses):
        first = noun_phrase(told, at + 1, 0)[0]
        return Nominal(_with_date_in_front(told, min(first, at)), len(told.tokens), at, clause, weight)
    if any(one.group and one.group.first <= at < one.group.last for one in told.clauses):
        return None
    end = _joined_date(told, at, lexicon)
    if end is None:
        return None
    return Nominal(noun_phrase(told, at + 1, told.clauses[clause].first)[0], end, at, clause, weight)


def _with_date_in_front(told: Told, first: int) -> int:
    """Where a line begins that gives a date, a mark, and what happened: "1964 : fondation du club"."""
    at = first
    while at > 0 and told.tokens[at - 1].is_mark:
        at -= 1
    is_date = 0 < at < first and all(told.masked[:at])
    return 0 if is_date else first


def _joined_date(told: Told, at: int, lexicon: Lexicon) -> int | None:
    """Where the date phrase ends that is joined to a noun, rather than said of the verb; None where there is none."""
    limit = min(len(told.tokens), at + _LONGEST)
    for index in range(at + 1, limit):
        token = told.tokens[index]
        if told.masked[index]:
            lead = index - 1
            joiner = told.tokens[lead].lower
            is_dated = any(
                one.lower in lexicon.dating_words for one in told.tokens[max(at, lead - 2) : lead + 1]
            )
            if not is_dated and not (joiner in lexicon.of_words and lead - at <= 2):
                return None
            while index < len(told.tokens) and told.masked[index]:
                index += 1
            return index
        if token.is_mark or (
            lexicon.verbs.auxiliaries.get(token.lower) is not None and token.lower not in lexicon.of_words
        ):
            return None
    return None


def _of_participle(told: Told, at: int, lexicon: Lexicon) -> Nominal | None:
    """A noun that a participle tells of: "fondée en 2015 par X", "estimée à 80 milliards de dollars"."""
    readings = _participles(told, at, lexicon)
    if not readings or not told.clauses or _is_in_group(told, at):
        return None
    if at == 0:
        return _at_beginning(told, lexicon)
    before = told.tokens[at - 1]
    if before.lower in lexicon.determiners or before.lower in lexicon.verbs.auxiliaries:
        return None
    has_date, has_money, end = _said_behind(told, at, lexicon)
    is_estimate = any(form.sort is Sort.ALLEGING for form in readings)
    is_telling = any(form.sort in (Sort.HAPPENING, Sort.ANNOUNCING, Sort.ALLEGING) for form in readings)
    is_apart = before.text == "," and _is_mark(told, end) and _has_date(told, at, end)
    if not (is_telling and (has_date or has_money)) and not is_apart:
        return None
    clause = _clause_at(told, at)
    behind_adverbs = at
    while behind_adverbs > 0 and told.tokens[behind_adverbs - 1].lower in lexicon.adverbs:
        behind_adverbs -= 1
    behind_adverbs -= sum(
        1 for index in range(behind_adverbs - 1, max(0, behind_adverbs - 3), -1) if told.masked[index]
    )
    first = noun_phrase(told, behind_adverbs, told.clauses[clause].opens)[0]
    is_noun = (
        first < behind_adverbs and not told.masked[first]
    )  # "élu en 2014 et réélu en 2020": a date is none
    if not is_noun or (before.is_mark and _follows_apposition(told, first, clause)):
        return None
    weights = [lexicon.event_nouns.get(token.lower, 0.0) for token in told.tokens[first:at]]
    least = 0.7 if is_telling else 0.5
    return Nominal(first, end, at, clause, max([least, *weights]), has_money, is_estimate, not is_estimate)


def _participles(told: Told, at: int, lexicon: Lexicon) -> list[VerbForm]:
    """How a word is read as a past participle; of a word of no known verb, by its ending, where a comma sets it apart."""
    readings = lexicon.verbs.forms.get(told.tokens[at].lower, ())
    if not readings and at and told.tokens[at - 1].text == ",":
        guess = unknown_form(told.tokens[at], lexicon)
        readings = (guess,) if guess is not None else ()
    return [form for form in readings if form.tense is Tense.PARTICIPLE]


def _has_date(told: Told, first: int, last: int) -> bool:
    return any(phrase.kind.is_date for phrase in told.phrases_in(first, last))


def _is_mark(told: Told, at: int) -> bool:
    return at >= len(told.tokens) or told.tokens[at].is_mark


def _at_beginning(told: Told, lexicon: Lexicon) -> Nominal | None:
    """What a participle tells with which a sentence begins: "Fondée en 1911 à Lyon par X, la société ..."."""
    end = next((at for at, token in enumerate(told.tokens) if token.text == ","), 0)
    main = next((index for index, clause in enumerate(told.clauses) if clause.is_told), None)
    if end < 2 or main is None or any(told.is_verb(at) for at in range(end)):
        return None
    following = told.tokens[1].lower
    if following not in lexicon.prepositions and not told.masked[1]:
        return None
    return Nominal(0, end, 0, main, 0.8, is_done=True)


def _follows_apposition(told: Told, first: int, clause: int) -> bool:
    """Whether another comma stands close before a noun: then a participle behind a comma may be about what is before."""
    least = max(told.clauses[clause].opens + 1, first - _NEAR)
    return any(told.tokens[at].text == "," for at in range(least, first))


def _is_in_group(told: Told, at: int) -> bool:
    return any(one.group is not None and one.group.first <= at < one.group.last for one in told.clauses)


def _said_behind(told: Told, at: int, lexicon: Lexicon) -> tuple[bool, bool, int]:
    """Whether a date or a sum follows a participle before the next mark or verb; and where that ends."""
    has_date = has_money = False
    end = at + 1
    for index in range(at + 1, min(len(told.tokens), at + _LONGEST)):
        token = told.tokens[index]
        if token.is_mark and token.text not in "$€£%":
            break
        if (
            _is_in_group(told, index)
            or token.lower in lexicon.relatives
            or token.lower in lexicon.coordinators
        ):
            break
        if told.masked[index]:
            has_date = has_date or index - at <= _NEAR
        has_money = has_money or token.lower in lexicon.money
        end = index + 1
    return has_date, has_money, end
