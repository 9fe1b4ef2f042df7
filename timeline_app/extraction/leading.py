"""Which actor leads a clause: whose name stands where its subject would."""

from collections.abc import Mapping, Sequence

from timeline_app.extraction.name_words import NameWords
from timeline_app.extraction.tokens import Token

_PARTING = ';:—–(«“„"'
_MOST_BETWEEN = 8  # words between the beginning of a clause and the name of its subject
_LONGEST_PREFACE = 40  # words before a comma behind which a sentence may have its subject


class Clauses:
    """The clauses of one sentence, which begins at tokens[start].

    first_of: for each word of a name, where that name begins.
    """

    def __init__(
        self, tokens: Sequence[Token], start: int, first_of: Mapping[int, int], words: NameWords
    ) -> None:
        self._tokens, self._start, self._first_of, self._words = tokens, start, first_of, words
        self._beside = (words.determiners - words.prepositions) | words.titles | words.demonyms

    def is_led_by(self, first: int, after: int) -> bool:
        """Whether the words tokens[first:after] stand where the subject of a clause does.

        Between them and the beginning of the clause lies nothing but what describes them; who owns something
        ("Apple's") or gives a role its place ("Tesla CEO Elon Musk") is not the subject.
        """
        if after < len(self._tokens) and self._is_role_or_owned(after):
            return False
        index = first
        for _ in range(_MOST_BETWEEN):
            if index <= self._start:
                return True
            gap = self._tokens[index].gap
            if any(char in _PARTING for char in gap):
                return True
            if "," in gap:
                return self._has_preface(index)
            before = self._tokens[index - 1].folded
            if before in self._words.subordinating:
                return before not in ("et", "and") or index - 1 == self._start
            if index - 1 == self._start and before in self._words.common - self._words.prepositions:
                return before not in self._beside or self._is_determiner(index - 1)
            step = self._back(index - 1)
            if step == index:
                return False
            index = step
        return False

    def _is_role_or_owned(self, after: int) -> bool:
        token = self._tokens[after]
        if token.folded == "'s":
            return True
        is_role = token.folded in self._words.titles or token.folded in self._words.roles
        return is_role and token.gap == " " and self._words.language != "fr" and after + 1 in self._first_of

    def _is_determiner(self, index: int) -> bool:
        return self._tokens[index].folded in self._words.determiners

    def _back(self, index: int) -> int:
        """Where the clause goes on before a word that only describes what follows it; index + 1 where it does not."""
        token, words = self._tokens[index], self._words
        if token.folded in self._beside or token.folded in words.roles or token.folded in ("'s"):
            return index
        if index in self._first_of and self._is_role_or_owned_at(index + 1):
            return self._first_of[index]
        is_adjective = bool(words.adjectives) and token.folded.endswith(words.adjectives)
        return (
            index if is_adjective and token.folded not in words.speaking | words.prepositions else index + 1
        )

    def _is_role_or_owned_at(self, index: int) -> bool:
        folded = self._tokens[index].folded
        return folded == "'s" or folded in self._words.titles or folded in self._words.roles

    def _has_preface(self, index: int) -> bool:
        """Whether what lies before a comma only leads to the subject: "In March, Apple …", "En portant plainte, …"."""
        if index - self._start > _LONGEST_PREFACE:
            return False
        first = self._tokens[self._start].folded
        words = self._words
        opens = first in words.prepositions | words.gerunds | words.subordinating
        return opens or (first in words.common and first not in words.determiners)
