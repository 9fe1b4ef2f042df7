"""What stands at a place of a sentence, seen as part of a verb."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Tense, VerbForm
from timeline_app.extraction.verb_context import unknown_form
from timeline_app.extraction.verbs import Head, head_of

_MOST_SKIPPED = 6
_HUNG = frozenset(["il", "elle", "ils", "elles", "on", "ce"])


class VerbReader:
    """Reads the words of one sentence. masked: tokens that are no verbs, since they belong to date phrases."""

    def __init__(self, tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.verbs = lexicon.verbs
        self._masked = masked

    def is_word(self, at: int) -> bool:
        """Whether a word stands there that may be part of a verb."""
        return at < len(self.tokens) and self.tokens[at].is_word and not self._masked[at]

    def word(self, at: int) -> str:
        """The word, small, without a subject that hangs on it ("annonce-t-il"); "" behind the end."""
        if not 0 <= at < len(self.tokens):
            return ""
        lower = self.tokens[at].lower
        if "-" in lower:
            stem, _, tail = lower.rpartition("-")
            if tail in _HUNG:
                return stem.removesuffix("-t")
        return lower

    def is_inverted(self, at: int) -> bool:
        """Whether its subject hangs on the word."""
        return self.word(at) != self.tokens[at].lower

    def is_masked(self, at: int) -> bool:
        """Whether a token of a date phrase stands there."""
        return at < len(self._masked) and self._masked[at]

    def readings(self, at: int) -> tuple[VerbForm, ...]:
        """How the word may be read as a form of a known verb."""
        return self.verbs.forms.get(self.word(at), ())

    def skip(self, at: int) -> tuple[int, bool, bool]:
        """The next token that is no adverb; whether one passed over denies; whether one makes a passive."""
        is_negated = is_passive = False
        last = min(len(self.tokens), at + _MOST_SKIPPED)
        while at < last and (self._masked[at] or self._is_adverb(at)):
            is_negated = is_negated or self.tokens[at].lower in self.lexicon.negations
            is_passive = is_passive or self.tokens[at].lower in self.verbs.passives
            at += 1
        return at, is_negated, is_passive

    def heads(self, at: int, *tenses: Tense) -> tuple[Head, ...]:
        """The verb that the word is in one of these tenses, alone in a tuple; () where it is none."""
        if not self.is_word(at):
            return ()
        readings = [form for form in self.readings(at) if form.tense in tenses]
        if readings:
            return (head_of(readings),)
        guess = unknown_form(self.tokens[at], self.lexicon)
        return (Head(guess.lemma, (guess.sort,)),) if guess is not None and guess.tense in tenses else ()

    def is_denied_before(self, at: int) -> bool:
        """Whether a word that denies stands before the verb, among the small words there."""
        first = at
        while first > 0 and (
            self.tokens[first - 1].lower in self.lexicon.clitics or self._is_adverb(first - 1)
        ):
            first -= 1
        return any(token.lower in self.lexicon.negations for token in self.tokens[first:at])

    def is_noun_like(self, at: int) -> bool:
        """Whether a determiner that is no pronoun stands right before it."""
        before = self.word(at - 1)
        closed = before in self.lexicon.pronouns or before in self.lexicon.clitics or before == "'s"
        return before in self.lexicon.determiners and not closed

    def participle(self, at: int) -> tuple[int, tuple[Head, ...]]:
        """Where the past participle stands after an auxiliary, at a place or behind one word more; and its verb."""
        heads = self.heads(at, Tense.PARTICIPLE)
        if heads or not self.is_word(at) or at + 1 >= len(self.tokens):
            return at, heads
        word = self.tokens[at].lower
        closed = (
            word in self.lexicon.determiners
            or word in self.lexicon.prepositions
            or word in self.lexicon.pronouns
        )
        if closed or self.tokens[at].is_capital or self.readings(at) or word in self.lexicon.coordinators:
            return at, ()
        behind = [form for form in self.readings(at + 1) if form.tense is Tense.PARTICIPLE]
        return at + 1, (head_of(behind),) if behind and not self._masked[at + 1] else ()

    def _is_adverb(self, at: int) -> bool:
        token = self.tokens[at]
        is_long = token.is_word and len(token.lower) > 5 and token.lower.endswith(self.lexicon.adverb_endings)
        return token.lower in self.lexicon.adverbs or is_long
