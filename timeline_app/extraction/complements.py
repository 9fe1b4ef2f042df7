"""What verbs say: where a clause begins that is said, with "that" or without it."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.verbs import VerbGroup

SAYING = (Sort.SAYING, Sort.ALLEGING, Sort.ANNOUNCING, Sort.DENYING, Sort.ANSWERING)
_NEAR = 7  # tokens between a verb and its "that"


class Complements:
    """The verbs of a sentence, asked whether they say what follows."""

    def __init__(
        self, tokens: Sequence[Token], groups: Sequence[VerbGroup], lexicon: Lexicon, masked: Sequence[bool]
    ) -> None:
        self._tokens = tokens
        self._lexicon = lexicon
        self._masked = masked
        self._groups = groups
        self._ends = {group.last - 1: group for group in groups}

    def take(self, at: int) -> bool:
        """Whether "that" or "que" goes with a verb, not a noun: then it opens what is said, not what a noun is like.

        Between a verb that says and its "that" may stand when and to whom it is said.
        """
        is_beside = True
        for before in range(at - 1, max(-1, at - 1 - _NEAR), -1):
            token = self._tokens[before]
            group = self._ends.get(before)
            if group is not None:
                return is_beside or group.has(Sort.SAYING, Sort.ANNOUNCING)
            if token.is_mark and not self._sets_date_apart(before):
                return False
            word = token.lower
            is_aside = (
                token.is_mark
                or self._masked[before]
                or word in self._lexicon.adverbs
                or word in self._lexicon.pronouns
            )
            if not is_aside:
                readings = self._lexicon.verbs.forms.get(word, ())
                is_saying = any(form.sort in SAYING and not form.is_weak for form in readings)
                is_compound = bool(readings) and before > 0 and self._is_auxiliary(before - 1)
                if is_beside and (is_saying or is_compound):
                    return True
                is_beside = False
        return False

    def _sets_date_apart(self, at: int) -> bool:
        """Whether a comma stands beside a date phrase: "Il a promis, le 2 mai, que"."""
        beside = [index for index in (at - 1, at + 1) if 0 <= index < len(self._tokens)]
        return self._tokens[at].text == "," and any(self._masked[index] for index in beside)

    def _is_auxiliary(self, at: int) -> bool:
        word = self._tokens[at].lower
        return word in self._lexicon.verbs.auxiliaries or word in self._lexicon.verbs.having

    def bare(self, taken: Container[int]) -> Iterator[int]:
        """Where what is said begins without "that": "Police said the driver had fled".

        taken: where clauses are known to begin: what has one already between verb and verb needs no other.
        """
        if not self._lexicon.has_bare_complements:
            return
        for group, following in pairwise(self._groups):
            says = group.has(Sort.SAYING, Sort.ALLEGING, Sort.ANNOUNCING, Sort.DENYING)
            if not says or not following.is_finite:
                continue
            if any(at in taken for at in range(group.last, following.first)):
                continue
            at = self._behind_whom(group, following.first)
            if at < following.first and self._begins_noun(at):
                yield at

    def _behind_whom(self, group: VerbGroup, last: int) -> int:
        """The first token behind a verb that is neither when it was said nor to whom."""
        at = group.last
        if group.lemmas[-1] in self._lexicon.verbs.telling and at < last:
            at += 1
            while at < last and not self._begins_noun(at):
                at += 1
        while at < last and (self._masked[at] or self._tokens[at].lower in self._lexicon.prepositions):
            if not self._masked[at] and not (at + 1 < last and self._masked[at + 1]):
                break
            at += 1
        return at

    def _begins_noun(self, at: int) -> bool:
        token = self._tokens[at]
        is_led = token.lower in self._lexicon.pronouns or token.lower in self._lexicon.determiners
        return token.is_number or (token.is_word and (token.is_capital or is_led))
