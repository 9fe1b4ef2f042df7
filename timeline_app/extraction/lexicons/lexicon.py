"""What is known of a language to tell events from its clauses. A further language is one more file beside this one."""

import enum
from collections.abc import Mapping

from timeline_app.values import dataclass


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
    ANNOUNCING = "announcing"  # announce: itself an event, and what it tells may be another
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
    """What an auxiliary verb makes with the verb behind it."""

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
class Verbs:
    """The verbs of a language.

    forms: written form -> its readings. third_person: lemma -> its third persons of the present, singular and plural.
    auxiliaries: written form -> which one; auxiliary_tenses: of those that are not PRESENT. be, have: the two verbs
    themselves. passives: forms of "be" between an auxiliary and a participle. perfect_with_be: verbs whose
    perfect is made with "be". modals: auxiliaries after which it may not happen. to_come: words between "be" and "to".
    having: form of a perfect participle -> the finite forms for it, singular and plural; having_leads: words one of
    which must stand before those that are infinitives ("après avoir"), listed in `having_infinitives`. gerund_leads:
    words before a present participle that opens a clause. endings: of words of no known verb, longest first, and the
    tense that they make probable; pronoun_endings: the same behind a pronoun. plain_present: whether the plural of the
    present is the infinitive. intransitive: verbs that have no passive. telling:
    those that name to whom it is said. before_infinitives: rows before an infinitive
    that comes later ("avant de"). conditional_says_so: whether the conditional tells what others say ("aurait
    menti"). infinitive_marks: words before an infinitive; must_mark: whether one has to stand there.
    """

    forms: Mapping[str, tuple[VerbForm, ...]]
    third_person: Mapping[str, tuple[str, str]]
    auxiliaries: Mapping[str, Form]
    auxiliary_tenses: Mapping[str, Tense]
    be: str
    have: str
    passives: frozenset[str]
    perfect_with_be: frozenset[str]
    modals: frozenset[str]
    to_come: frozenset[str]
    having: Mapping[str, tuple[str, str]]
    having_infinitives: frozenset[str]
    having_leads: frozenset[str]
    gerund_leads: frozenset[str]
    endings: tuple[tuple[str, Tense], ...]
    pronoun_endings: tuple[str, ...]
    plain_present: bool
    intransitive: frozenset[str]
    telling: frozenset[str]
    before_infinitives: frozenset[tuple[str, ...]]
    conditional_says_so: bool
    infinitive_marks: frozenset[str]
    must_mark: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of a language, all small, apostrophes straight.

    event_nouns: nouns that tell of events -> how surely, 0..1. expressions: verb and the noun that makes an event of
    it ("porter", "plainte") -> sort. abbreviations, openers: as `sentences` needs them. determiners; several: those of
    more than one; indefinites: those that a title does without. pronouns: those that lead a clause; persons: those that
    stand for one person;
    speakers: those that stand for whoever speaks; objects: those for one person to whom something is done.
    parties: nouns of those who speak for a side, so that what they say is only alleged.
    clitics: small words between subject and verb. of_words: prepositions that join two nouns.
    adverbs: those that stand between auxiliary and verb. relatives: words that open a clause upon a noun.
    complementisers: that, que. subordinators: rows of words that open a clause -> whether its event comes "before",
    "after" or beside ("with") that of the clause it hangs on, or is only supposed ("if"); doubtful_subordinators: those
    that also stand before nouns. sequences: rows that only order what is told: "after", "since", "before". attributions:
    those before who says so ("selon"). hearsay: words that say that others say so. hypotheses, opinions: words of what
    is only supposed, or thought. dating_words: what joins a noun and its date ("datant"). discourse: rows that only lead
    over to a clause. money: words of sums. no_verbs: words that are never taken for verbs.
    possessives: his, its. date_leads: words
    before a date that go with it, besides prepositions. agents: words before who did what was done.
    """

    language: str
    verbs: Verbs
    event_nouns: Mapping[str, float]
    expressions: Mapping[tuple[str, str], Sort]
    abbreviations: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    several: frozenset[str]
    indefinites: frozenset[str]
    pronouns: frozenset[str]
    persons: frozenset[str]
    speakers: frozenset[str]
    objects: frozenset[str]
    parties: frozenset[str]
    possessives: frozenset[str]
    clitics: frozenset[str]
    prepositions: frozenset[str]
    of_words: frozenset[str]
    coordinators: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    relatives: frozenset[str]
    complementisers: frozenset[str]
    subordinators: Mapping[tuple[str, ...], str]
    doubtful_subordinators: frozenset[str]
    sequences: Mapping[tuple[str, ...], str]
    attributions: frozenset[tuple[str, ...]]
    hearsay: frozenset[str]
    hypotheses: frozenset[str]
    opinions: frozenset[str]
    dating_words: frozenset[str]
    discourse: frozenset[tuple[str, ...]]
    money: frozenset[str]
    no_verbs: frozenset[str]
    date_leads: frozenset[str]
    agents: frozenset[str]
    has_bare_complements: bool  # "Police said the driver had fled"


def listed(words: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(words.split())


def rows(text: str) -> list[tuple[str, ...]]:
    """Rows of words out of a text that parts them by bars."""
    return [tuple(row.split()) for row in text.replace("\n", " ").split("|") if row.strip()]
