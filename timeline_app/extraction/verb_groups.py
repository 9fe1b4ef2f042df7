"""Verbs of a sentence with what belongs to them: "a déjà commencé à répondre", "will be sold"."""

import enum
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Form, Lexicon, Sort, Tense, VerbForm
from timeline_app.extraction.verb_context import is_verb_here, unknown_form

_MOST_SKIPPED = 6
_FINITE = (Tense.PRESENT, Tense.PAST, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL)
_CHAINING = (Sort.LIGHT, Sort.PLANNING, Sort.MODAL, Sort.ANNOUNCING, Sort.ALLEGING, Sort.STATE)
_TO_COME = frozenset("set due expected scheduled likely poised about slated planned".split())
_WITH_BE = frozenset(
    """aller arriver décéder devenir entrer mourir naître partir parvenir passer rester retourner revenir sortir survenir
    tomber venir intervenir""".split()
)
_MODAL = frozenset("would should can could may might must ca 'd cannot".split())


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

    is_doubtful: where the form may be a participle that only describes a noun ("the company founded ...").
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

    @property
    def is_finite(self) -> bool:
        return self.voice not in (Voice.GERUND, Voice.HAVING, Voice.PARTICIPLE)

    def has(self, *sorts: Sort) -> bool:
        """Whether one of its verbs is of such a sort."""
        return any(sort in head.sorts for head in self.heads for sort in sorts)

    @property
    def lemmas(self) -> tuple[str, ...]:
        return tuple(head.lemma for head in self.heads)


def verb_groups(tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> list[VerbGroup]:
    """The verb groups of a sentence, in order, without overlap. masked: tokens that are no verbs (date phrases)."""
    return _Finder(tokens, masked, lexicon).all()


class _Finder:
    def __init__(self, tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._masked = masked
        self._lexicon = lexicon

    def all(self) -> list[VerbGroup]:
        found: list[VerbGroup] = []
        at = 0
        while at < len(self._tokens):
            group = None if self._masked[at] or not self._tokens[at].is_word else self._at(at)
            if group is None:
                at += 1
            else:
                group = self._chained(group)
                found.append(group)
                at = max(group.last, at + 1)
        return found

    def _at(self, at: int) -> VerbGroup | None:
        word = self._word(at)
        auxiliary = self._lexicon.auxiliaries.get(word)
        if auxiliary is not None and not self._is_noun_like(at):
            group = self._with_auxiliary(at, word, auxiliary)
            if group is not None:
                return group
        readings = self._lexicon.forms.get(word, ())
        return (
            self._having(at, word)
            or self._simple(at, readings)
            or self._gerund(at, readings)
            or self._participle(at, readings)
        )

    def _word(self, at: int) -> str:
        """The word without a subject that hangs on it: "annonce-t-il"."""
        lower = self._tokens[at].lower
        if "-" in lower:
            stem, _, tail = lower.rpartition("-")
            if tail in ("il", "elle", "ils", "elles", "on", "ce"):
                return stem.removesuffix("-t")
        return lower

    def _is_noun_like(self, at: int) -> bool:
        return at > 0 and self._tokens[at - 1].lower in self._lexicon.determiners and (
            self._tokens[at - 1].lower not in self._lexicon.pronouns | self._lexicon.clitics | {"all", "both", "some", "'s"}
        )

    def _skip(self, at: int) -> tuple[int, bool, bool]:
        """The next token that is no adverb; whether one of these denies; whether one of them makes a passive."""
        is_negated = is_passive = False
        last = min(len(self._tokens), at + _MOST_SKIPPED)
        while at < last and (
            self._tokens[at].lower in self._lexicon.adverbs
            or (self._tokens[at].is_word and self._tokens[at].lower.endswith(("ment", "ly")) and len(self._tokens[at].lower) > 5)
        ):
            is_negated = is_negated or self._tokens[at].lower in self._lexicon.negations
            is_passive = is_passive or self._tokens[at].lower in ("été", "been", "being")
            at += 1
        return at, is_negated, is_passive

    def _is_denied_before(self, at: int) -> bool:
        return any(token.lower in ("ne", "n'") for token in self._tokens[max(0, at - 3) : at])

    def _heads(self, at: int, *tenses: Tense) -> tuple[Head, ...]:
        """The verb that the word is in one of these tenses; () where it is none."""
        if at >= len(self._tokens) or self._masked[at] or not self._tokens[at].is_word:
            return ()
        readings = [form for form in self._lexicon.forms.get(self._word(at), ()) if form.tense in tenses]
        if readings:
            return (_head(readings),)
        guess = unknown_form(self._tokens[at], self._lexicon)
        return (Head(guess.lemma, (guess.sort,)),) if guess is not None and guess.tense in tenses else ()

    def _with_auxiliary(self, at: int, word: str, auxiliary: Form) -> VerbGroup | None:
        after, is_negated, is_passive = self._skip(at + 1)
        is_negated = is_negated or self._is_denied_before(at)
        if auxiliary in (Form.WILL, Form.DO, Form.GO):
            return self._with_base(at, word, auxiliary, after, is_negated)
        if word in ("be", "been", "being", "having"):
            return None
        heads = self._heads(after, Tense.PARTICIPLE)
        is_inverted = self._tokens[at].lower != word
        if auxiliary is Form.HAVE:
            if not heads:
                lemma = "be" if is_passive and self._lexicon.language == "en" else "être" if is_passive else ""
                heads = (Head(lemma, (Sort.STATE,)),) if lemma else ()
            if heads:
                voice = _perfect_voice(word)
                return VerbGroup(at, after + (after < len(self._tokens) and not heads[0].lemma in ("be", "être")), heads, voice, is_passive, is_negated, is_inverted=is_inverted)
            return self._possession(at, word, is_negated)
        return self._with_be(at, word, after, heads, is_negated, is_inverted)

    def _with_be(
        self, at: int, word: str, after: int, heads: tuple[Head, ...], is_negated: bool, is_inverted: bool
    ) -> VerbGroup:
        voice = _simple_voice(word)
        if self._lexicon.language == "en":
            to_come = self._to_come(after)
            if to_come is not None:
                base = self._heads(to_come, Tense.BASE)
                if base:
                    return VerbGroup(at, to_come + 1, base, Voice.FUTURE if voice is Voice.PRESENT else Voice.CONDITIONAL, False, is_negated)
            going = self._heads(after, Tense.GERUND)
            if going:
                return VerbGroup(at, after + 1, going, voice, False, is_negated, is_progressive=True)
        if heads and self._is_reflexive(at):
            return VerbGroup(at, after + 1, heads, _perfect_voice(word), False, is_negated, is_inverted=is_inverted)
        if heads and heads[0].lemma in _WITH_BE:
            return VerbGroup(at, after + 1, heads, _perfect_voice(word), False, is_negated, is_inverted=is_inverted)
        if heads:
            return VerbGroup(at, after + 1, heads, voice, True, is_negated, is_inverted=is_inverted)
        return VerbGroup(at, at + 1, (Head("be" if self._lexicon.language == "en" else "être", (Sort.STATE,)),), voice, False, is_negated)

    def _to_come(self, at: int) -> int | None:
        """Where the plain form stands after "is (set) to", "is going to"."""
        words = [token.lower for token in self._tokens[at : at + 2]]
        if words[:1] == ["to"]:
            return at + 1
        if len(words) == 2 and words[1] == "to" and (words[0] in _TO_COME or words[0] == "going"):
            return at + 2
        return None

    def _is_reflexive(self, at: int) -> bool:
        return at > 0 and self._tokens[at - 1].lower in ("s'", "se")

    def _possession(self, at: int, word: str, is_negated: bool) -> VerbGroup | None:
        after, _, _ = self._skip(at + 1)
        if self._lexicon.language == "en" and [token.lower for token in self._tokens[after : after + 1]] == ["to"]:
            base = self._heads(after + 1, Tense.BASE)
            if base:
                return VerbGroup(at, after + 2, base, _simple_voice(word), False, is_negated, is_modal=True)
        lemma = "have" if self._lexicon.language == "en" else "avoir"
        return VerbGroup(at, at + 1, (Head(lemma, (Sort.STATE,)),), _simple_voice(word), False, is_negated)

    def _with_base(self, at: int, word: str, auxiliary: Form, after: int, is_negated: bool) -> VerbGroup | None:
        is_modal = word in _MODAL
        voice = Voice.CONDITIONAL if is_modal else Voice.FUTURE
        if auxiliary is Form.DO:
            voice = Voice.PAST if word == "did" else Voice.PRESENT
        elif auxiliary is Form.GO:
            voice = Voice.FUTURE if word in ("va", "vont") else Voice.CONDITIONAL
        next_word = self._tokens[after].lower if after < len(self._tokens) else ""
        if auxiliary is Form.WILL and next_word in ("be", "have"):
            beyond, denied, is_passive = self._skip(after + 1)
            heads = self._heads(beyond, Tense.PARTICIPLE) or self._heads(beyond, Tense.GERUND)
            if next_word == "have" and heads and is_modal:
                voice = Voice.CONDITIONAL_PERFECT
            if heads:
                is_passive = is_passive or next_word == "be"
                return VerbGroup(at, beyond + 1, heads, voice, is_passive, is_negated or denied, is_modal)
        heads = self._heads(after, Tense.BASE)
        if heads:
            return VerbGroup(at, after + 1, heads, voice, False, is_negated, is_modal)
        return None

    def _having(self, at: int, word: str) -> VerbGroup | None:
        """ "ayant signé", "après avoir signé", "having signed"."""
        before = self._tokens[at - 1].lower if at else ""
        if word in ("avoir", "être") and before not in ("après", "s'", "pour", "d'"):
            return None
        if word not in ("ayant", "étant", "having", "avoir", "être"):
            return None
        after, is_negated, is_passive = self._skip(at + 1)
        heads = self._heads(after, Tense.PARTICIPLE)
        return VerbGroup(at, after + 1, heads, Voice.HAVING, is_passive, is_negated) if heads else None

    def _simple(self, at: int, readings: Sequence[VerbForm]) -> VerbGroup | None:
        finite = [form for form in readings if form.tense in _FINITE]
        if self._lexicon.language == "en":
            finite += [form for form in readings if form.tense is Tense.BASE]
        if not finite:
            guess = unknown_form(self._tokens[at], self._lexicon)
            finite = [guess] if guess is not None and guess.tense in _FINITE else []
            if not finite and is_verb_here(self._tokens, at, None, self._lexicon):
                finite = [VerbForm(self._tokens[at].lower, Sort.OTHER, Tense.PRESENT)]
        if not finite or not is_verb_here(self._tokens, at, finite[0], self._lexicon):
            return None
        tense = finite[0].tense
        is_inverted = self._word(at) != self._tokens[at].lower
        is_doubtful = tense is Tense.PAST and self._lexicon.language == "en" and (
            any(form.tense is Tense.PARTICIPLE for form in readings) or not readings
        )
        return VerbGroup(
            at,
            at + 1,
            (_head([form for form in finite if form.tense is tense]),),
            Voice.PRESENT if tense is Tense.BASE else Voice(tense.value),
            is_negated=self._is_denied_before(at),
            is_modal=any(form.sort is Sort.MODAL for form in finite),
            is_doubtful=is_doubtful,
            is_inverted=is_inverted,
        )

    def _gerund(self, at: int, readings: Sequence[VerbForm]) -> VerbGroup | None:
        before = self._tokens[at - 1] if at else None
        word = self._tokens[at].lower
        if self._lexicon.language == "fr":
            begins = before is None or before.is_mark or before.lower in ("en", "se", "s'") or before.lower in self._lexicon.clitics
            is_after_en = any(token.lower == "en" for token in self._tokens[max(0, at - 2) : at])
            if not readings and not (is_after_en and word.endswith("ant") and len(word) > 5):
                return None
        else:
            begins = before is None or before.is_mark or (
                before.lower in ("by", "after", "before", "while", "when", "since", "without", "and", "for", "upon", "of", "in")
            )
        gerunds = [form for form in readings if form.tense is Tense.GERUND and (not form.is_weak or (before and before.lower in ("en", "after", "by")))]
        if not begins or (readings and not gerunds):
            return None
        heads = (_head(gerunds),) if gerunds else (Head(word, (Sort.OTHER,)),)
        return VerbGroup(at, at + 1, heads, Voice.GERUND, is_negated=self._is_denied_before(at))

    def _participle(self, at: int, readings: Sequence[VerbForm]) -> VerbGroup | None:
        participles = [form for form in readings if form.tense is Tense.PARTICIPLE]
        if not participles or self._is_noun_like(at):
            return None
        before = self._tokens[at - 1].lower if at else ""
        if before in self._lexicon.prepositions:
            return None
        after = self._tokens[at + 1].lower if at + 1 < len(self._tokens) else ""
        is_told = after in self._lexicon.prepositions or (at + 1 < len(self._tokens) and self._masked[at + 1])
        return VerbGroup(at, at + 1, (_head(participles),), Voice.PARTICIPLE, True) if is_told else None

    def _chained(self, group: VerbGroup) -> VerbGroup:
        """The group with the infinitives that it governs."""
        heads, last = list(group.heads), group.last
        is_english = self._lexicon.language == "en"
        for _ in range(4):
            if not any(sort in _CHAINING for sort in heads[-1].sorts):
                break
            at, is_negated, _ = self._skip(last)
            if at < len(self._tokens) and self._tokens[at].lower in self._lexicon.infinitive_marks:
                at += 1
            elif is_english:
                break
            while at < len(self._tokens) and self._tokens[at].lower in self._lexicon.clitics:
                at += 1
            base = self._heads(at, Tense.BASE)
            if is_negated or not base:
                break
            heads += base
            last = at + 1
        return group._replace(heads=tuple(heads), last=last)


def _head(readings: Sequence[VerbForm]) -> Head:
    """One verb of readings that agree in it: the first, with all of its sorts."""
    lemma = readings[0].lemma
    return Head(lemma, tuple(dict.fromkeys(form.sort for form in readings if form.lemma == lemma)))


_VOICES = {
    Voice.PAST: "was were fut furent eut eurent did had",
    Voice.IMPERFECT: "était étaient avait avaient",
    Voice.FUTURE: "sera seront aura auront",
    Voice.CONDITIONAL: "serait seraient aurait auraient",
}
_BY_WORD = {word: voice for voice, words in _VOICES.items() for word in words.split()}
_PERFECT_OF = {
    Voice.PRESENT: Voice.PERFECT,
    Voice.PAST: Voice.PLUPERFECT,
    Voice.IMPERFECT: Voice.PLUPERFECT,
    Voice.FUTURE: Voice.FUTURE,
    Voice.CONDITIONAL: Voice.CONDITIONAL_PERFECT,
}


def _simple_voice(word: str) -> Voice:
    return _BY_WORD.get(word, Voice.PRESENT)


def _perfect_voice(word: str) -> Voice:
    return _PERFECT_OF[_simple_voice(word)]
