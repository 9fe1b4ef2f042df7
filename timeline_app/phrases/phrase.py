"""A date phrase of a text: where it stands, what it means, and when that is."""

import enum

from timeline_app.chrono.span import Span
from timeline_app.phrases.meaning import Direction, Meaning, Reference
from timeline_app.values import dataclass
from timeline_app.words import Message


class Kind(enum.Enum):
    """What sort of phrase it is; the last two are no dates."""

    ABSOLUTE = "absolute"
    PARTIAL = "partial"  # something is left out: en mars, jeudi
    RELATIVE = "relative"  # to publication: la semaine dernière
    ANAPHORIC = "anaphoric"  # to what went before: le lendemain
    VAGUE = "vague"
    RANGE = "range"
    DURATION = "duration"
    FREQUENCY = "frequency"

    @property
    def is_date(self) -> bool:
        return self not in (Kind.DURATION, Kind.FREQUENCY)


class Relation(enum.Enum):
    """What the word before a phrase makes of it: depuis 2015, avant mars, après, jusqu'en 2020, dès, by Friday."""

    AT = "at"
    SINCE = "since"
    BEFORE = "before"
    AFTER = "after"
    UNTIL = "until"
    FROM = "from"  # dès, à partir de, starting
    BY = "by"


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a recogniser takes for a date phrase.

    start, end: code points in the text, half open, by the rule of TIMEX3: articles and modifiers are in, prepositions
    are not; of a range, all of it. rule: name of the rule that found it, language first, such as "fr.last-unit".
    relation: by the preposition before it, which begins at lead_start (start, where there is none).
    direction: what the nearest verb tells, as far as the recogniser knows verbs: FUTURE announces; None where none does.
    is_prior: whether that tells of what was over before what is told ("had vanished").
    """

    start: int
    end: int
    rule: str
    meaning: Meaning
    kind: Kind
    relation: Relation = Relation.AT
    lead_start: int = -1
    direction: Direction | None = None
    is_prior: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a phrase. edtf: "" where it says no date, or none that is known; then span is None.

    reason: the way to it, in words.
    """

    edtf: str
    span: Span | None
    reason: Message


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its date. start, end, rule, kind, relation, lead_start: as in `Found`. text: the words themselves.

    reckoned_from: what its date is reckoned from; base: where that is a date spoken of before, the offset at which
    that phrase begins, else -1. reading: what it most likely is; others: what else it may be, the likeliest first.
    direction: where it lies from publication as far as its grammar tells: FUTURE announces.
    """

    start: int
    end: int
    text: str
    kind: Kind
    rule: str
    meaning: Meaning
    reading: Reading
    reckoned_from: Reference = Reference.NOTHING
    base: int = -1
    relation: Relation = Relation.AT
    lead_start: int = -1
    others: tuple[Reading, ...] = ()
    direction: Direction | None = None

    @property
    def edtf(self) -> str:
        return self.reading.edtf

    @property
    def span(self) -> Span | None:
        return self.reading.span
