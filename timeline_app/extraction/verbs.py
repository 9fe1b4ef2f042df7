"""A verb of a sentence with what belongs to it: "a déjà commencé à répondre", "will be sold"."""

import enum
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.extraction.lexicons.lexicon import Sort, Tense, VerbForm


class Voice(enum.Enum):
    """When, seen from where it is told, what a verb group tells took place."""

    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    CONDITIONAL_PERFECT = "conditional perfect"
    GERUND = "gerund"
    HAVING = "having"  # before the clause it hangs on
    PARTICIPLE = "participle"


class Head(NamedTuple):
    lemma: str
    sorts: tuple[Sort, ...]


class VerbGroup(NamedTuple):
    """tokens[first:last]. heads: its verb, then those that it governs ("commencé à répondre"), in order.

    is_doubtful: where the form may be a participle that only describes a noun ("the company founded ..."). is_inverted:
    where the subject hangs on it ("a-t-il dit"). auxiliary: tokens of another group whose auxiliary it shares
    ("a été fondée en 1911, puis vendue").
    """

    first: int
    last: int
    heads: tuple[Head, ...]
    voice: Voice
    is_passive: bool = False
    is_negated: bool = False
    is_modal: bool = False
    is_doubtful: bool = False
    is_inverted: bool = False
    is_progressive: bool = False
    auxiliary: tuple[int, int] | None = None

    @property
    def is_finite(self) -> bool:
        return self.voice not in (Voice.GERUND, Voice.HAVING, Voice.PARTICIPLE)

    def has(self, *sorts: Sort) -> bool:
        """Whether one of its verbs is of such a sort."""
        return any(sort in head.sorts for head in self.heads for sort in sorts)

    @property
    def lemmas(self) -> tuple[str, ...]:
        return tuple(head.lemma for head in self.heads)


def head_of(readings: Sequence[VerbForm]) -> Head:
    """The verb of readings, which may be several: the first, with all of its sorts."""
    lemma = readings[0].lemma
    return Head(lemma, tuple(dict.fromkeys(form.sort for form in readings if form.lemma == lemma)))


_PERFECT_OF = {
    Tense.PRESENT: Voice.PERFECT,
    Tense.PAST: Voice.PLUPERFECT,
    Tense.IMPERFECT: Voice.PLUPERFECT,
    Tense.FUTURE: Voice.FUTURE,
    Tense.CONDITIONAL: Voice.CONDITIONAL_PERFECT,
}


def perfect_of(tense: Tense) -> Voice:
    """The voice that an auxiliary of a tense makes with a past participle."""
    return _PERFECT_OF[tense]


def voice_of(tense: Tense) -> Voice:
    """The voice of a finite form by itself."""
    return Voice.PRESENT if tense is Tense.BASE else Voice(tense.value)
