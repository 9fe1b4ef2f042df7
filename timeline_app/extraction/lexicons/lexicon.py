"""What is known of a language to tell events from its clauses. A further language is one more file beside this one."""

import enum
from collections.abc import Mapping

from timeline_app.values import dataclass, field


class Tense(enum.Enum):
    """Of a form as it is written; what two words make ("a signé", "will sign") is told by `verb_groups`."""

    PRESENT = "present"
    PAST = "past"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    BASE = "base"  # infinitive, and the English plain form
    PARTICIPLE = "past participle"
    GERUND = "present participle"


class Sort(enum.Enum):
    """What a verb tells."""

    HAPPENING = "happening"  # sign, die, file
    ANNOUNCING = "announcing"  # announces: itself an event, and what it tells may be another
    ALLEGING = "alleging"  # accuse, estimate: what it tells is said by somebody
    DENYING = "denying"
    ANSWERING = "answering"  # answers an event told before
    SAYING = "saying"  # say, explain
    PLANNING = "planning"  # what it governs is to come: plan to, prévoir de
    LIGHT = "light"  # begin to, help to: what it governs tells what happened
    MODAL = "modal"  # can, may: what it governs did not happen
    STATE = "state"  # be, have, seem, think
    OTHER = "other"


class Form(enum.Enum):
    """What a verb is told by besides its sort."""

    BE = "be"
    HAVE = "have"
    GO = "go"  # French near future: va signer
    WILL = "will"
    DO = "do"


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A way to read a written word as a form of a verb. is_plural: where the form says so, else None.

    is_weak: whether the word is as often no verb ("annonce", "plans"), so that it needs more around it to be taken
    for one.
    """

    lemma: str
    sort: Sort
    tense: Tense
    is_plural: bool | None = None
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of a language, all small, apostrophes straight.

    forms: written form -> its readings. third_person: lemma -> its third persons of the present, singular and plural.
    auxiliaries: written form -> which one. event_nouns: nouns that tell of events -> how surely, 0..1.
    expressions: verb and the noun that makes an event of it ("porter", "plainte") -> sort.
    abbreviations, openers: as `sentences` needs them. determiners, pronouns (those that lead a clause), prepositions,
    coordinators, negations, adverbs (that stand between auxiliary and verb). relatives: words that open a clause upon
    a noun; subordinators: words that open a clause, in rows of words, with whether its event comes before, after or
    beside that of the clause it hangs on. complementisers: that, que. dating_words: what joins a noun and its date ("datant
    de"). sequences: adverbs that only order ("then", "depuis"). attributions: words before who says so ("selon").
    hearsay: words that say that others say so. hypotheses: words that open what is only supposed. opinions, generics:
    words of opinion and of what holds in general. answers: nouns that tell of an answer.
    """

    language: str
    forms: Mapping[str, tuple[VerbForm, ...]]
    third_person: Mapping[str, tuple[str, str]]
    auxiliaries: Mapping[str, Form]
    event_nouns: Mapping[str, float]
    expressions: Mapping[tuple[str, str], Sort]
    abbreviations: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    clitics: frozenset[str]
    prepositions: frozenset[str]
    coordinators: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    relatives: frozenset[str]
    complementisers: frozenset[str]
    subordinators: Mapping[tuple[str, ...], str]
    infinitive_marks: frozenset[str]
    sequences: Mapping[tuple[str, ...], str]
    attributions: frozenset[tuple[str, ...]]
    hearsay: frozenset[str]
    hypotheses: frozenset[str]
    opinions: frozenset[str]
    dating_words: frozenset[str] = field(default_factory=frozenset)
    money: frozenset[str] = field(default_factory=frozenset)
    of_words: frozenset[str] = field(default_factory=frozenset)
    discourse: frozenset[tuple[str, ...]] = field(default_factory=frozenset)
    no_verbs: frozenset[str] = field(default_factory=frozenset)
