"""The date phrases of a text, by the lexicon of its language."""

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from timeline_app.phrases import lexicons
from timeline_app.phrases.grammar import Grammar, Match
from timeline_app.phrases.leads import Leads
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Dated,
    Decade,
    Direction,
    Interval,
    Length,
    Meaning,
    Neighbour,
    Reference,
    Repetition,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Found, Kind, Relation
from timeline_app.phrases.tense import Tenses
from timeline_app.phrases.tokens import Tokens
from timeline_app.values import dataclass, replace

_KINDS: dict[type, Kind] = {
    Century: Kind.ABSOLUTE,
    Decade: Kind.ABSOLUTE,
    Written: Kind.ABSOLUTE,
    Vague: Kind.VAGUE,
    Interval: Kind.RANGE,
    Length: Kind.DURATION,
    Repetition: Kind.FREQUENCY,
}
_ONWARD = frozenset((Relation.FROM, Relation.UNTIL, Relation.BY))


@dataclass(frozen=True, slots=True)
class _Recogniser:
    """All that recognising needs of one language."""

    language: str
    grammar: Grammar
    leads: Leads
    tenses: Tenses


def languages() -> tuple[str, ...]:
    """Codes of the languages whose date phrases are known, in alphabetical order."""
    return tuple(
        sorted(module.name for module in pkgutil.iter_modules(lexicons.__path__) if module.name[0] != "_")
    )


def recognise(text: str, language: str, step: Callable[[float], object] | None = None) -> list[Found]:
    """The date phrases of a text, in its order, none over another.

    language: a BCP 47 tag, of which the first part counts ("fr-CA"). Nothing is found in a language without a lexicon.
    step: told after each phrase how much of the text lies behind, 0 to 1.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in languages():
        return []
    recogniser = _recogniser(code)
    tokens = recogniser.grammar.tokens(text)
    phrases = []
    for match in recogniser.grammar.matches(tokens):
        phrases.append(_found(recogniser, tokens, match))
        if step is not None:
            step(phrases[-1].end / len(text))
    return phrases


def kind_of(meaning: Meaning) -> Kind:
    """What sort of phrase means this, as far as the meaning tells it."""
    if isinstance(meaning, CalendarDate):
        if meaning.year is not None:
            return Kind.ABSOLUTE
        return Kind.ANAPHORIC if meaning.reference is Reference.BEFORE else Kind.PARTIAL
    if isinstance(meaning, Window) and meaning.count is None and meaning.reference is Reference.PUBLICATION:
        return Kind.VAGUE
    kind = _KINDS.get(type(meaning))
    if kind is not None:
        return kind
    is_anaphoric = getattr(meaning, "reference", None) is Reference.BEFORE
    return Kind.ANAPHORIC if is_anaphoric else Kind.RELATIVE


def directed(meaning: Meaning, direction: Direction | None) -> Meaning:
    """The meaning as its sentence has it: of the future, what was left out is sought ahead, and "this week" goes on; of
    the past, what a lexicon would seek nearby is sought in the past.
    """
    if direction is None or direction is Direction.NEAREST:
        return meaning
    turned = _ahead if direction is Direction.FUTURE else _behind
    if isinstance(meaning, Interval):
        return replace(meaning, first=turned(meaning.first), last=turned(meaning.last))
    return meaning if isinstance(meaning, Length | Repetition) else turned(meaning)


def _behind(side: Dated | None) -> Any:
    if isinstance(side, CalendarDate) and side.year is None and side.direction is Direction.NEAREST:
        return replace(side, direction=Direction.PAST)
    return side


def _ahead(side: Dated | None) -> Any:
    if isinstance(side, CalendarDate):
        is_open = side.year is None and side.reference is Reference.PUBLICATION
        return replace(side, direction=Direction.FUTURE) if is_open else side
    if isinstance(side, Neighbour):
        is_now = side.steps == 0 and side.share is None and side.reference is Reference.PUBLICATION
        return replace(side, share=Direction.FUTURE) if is_now and side.unit is not Unit.DAY else side
    return side


@cache
def _recogniser(code: str) -> _Recogniser:
    lexicon = import_module(f"{lexicons.__name__}.{code}").LEXICON
    return _Recogniser(code, Grammar(lexicon), Leads(lexicon.leads), Tenses(lexicon))


def _found(recogniser: _Recogniser, tokens: Tokens, match: Match) -> Found:
    relation, lead = recogniser.leads.before(tokens, match.start)
    first = min(lead, match.first)
    is_onward = relation in _ONWARD
    direction = recogniser.tenses.around(tokens, first, match.last, is_onward)
    if relation is Relation.SINCE:  # what has lasted until now began in the past, whatever comes of it
        direction = Direction.PAST
    if direction is None and is_onward and isinstance(match.meaning, CalendarDate):
        # "a strike from Monday": without a verb of the past, it lies ahead
        direction = Direction.FUTURE
    is_end = relation in (Relation.UNTIL, Relation.BY) and direction is Direction.PAST
    meaning = directed(
        match.meaning, None if is_end else direction
    )  # "bailed until April": the verb says nothing of its end
    kind = match.rule.kind or kind_of(meaning)
    return Found(
        start=tokens.starts[match.start],
        end=tokens.ends[match.end - 1],
        rule=f"{recogniser.language}.{match.rule.name}",
        meaning=meaning,
        kind=kind,
        relation=relation if kind is not Kind.RANGE else Relation.AT,
        lead_start=tokens.starts[lead],
        direction=direction,
        is_prior=direction is Direction.PAST and recogniser.tenses.is_prior(tokens, first),
    )
