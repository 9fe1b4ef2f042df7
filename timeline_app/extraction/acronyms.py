"""Acronyms and what they stand for: "la Commission nationale de l'informatique et des libertés (CNIL)"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.extraction.name_words import NameWords
from timeline_app.extraction.tokens import Token

_MOST_WORDS = 14
_SPACES = frozenset((" ", "\u00a0", "\u202f", "\n", "", "-", " & "))


class Expansion(NamedTuple):
    """tokens[first:after] is what the acronym tokens[acronym] stands for."""

    first: int
    after: int
    acronym: int


def expansions_of(tokens: Sequence[Token], words: NameWords) -> Iterator[Expansion]:
    """The acronyms in brackets that the words before them expand, and those that words in brackets do."""
    for index in range(1, len(tokens)):
        token = tokens[index]
        if not token.gap.endswith("("):
            continue
        if token.is_acronym and token.text.isalpha() and token.gap.strip() == "(":
            first = _before(tokens, index, token.text, words)
            if first >= 0:
                yield Expansion(first, index, index)
        elif tokens[index - 1].is_acronym and tokens[index - 1].text.isalpha():
            after = _behind(tokens, index, tokens[index - 1].text, words)
            if after > index:
                yield Expansion(index, after, index - 1)


def _before(tokens: Sequence[Token], end: int, acronym: str, words: NameWords) -> int:
    """Index of the first word before `end` such that the initials from there on are the acronym; -1 where none is."""
    left: str | None = acronym.casefold()
    for index in range(end - 1, max(end - 1 - _MOST_WORDS, -1), -1):
        token = tokens[index]
        left = _less(left or "", token.folded, words, from_end=True)
        if left is None:
            return -1
        if not left:
            return index
        if token.gap not in _SPACES:
            return -1
    return -1


def _behind(tokens: Sequence[Token], start: int, acronym: str, words: NameWords) -> int:
    left: str | None = acronym.casefold()
    for index in range(start, min(start + _MOST_WORDS, len(tokens))):
        token = tokens[index]
        if index > start and token.gap not in _SPACES:
            break
        left = _less(left or "", token.folded, words, from_end=False)
        if left is None:
            break
        if not left:
            is_end = index + 1 < len(tokens) and tokens[index + 1].gap.lstrip().startswith(")")
            return index + 1 if is_end else start
    return start


def _less(left: str, word: str, words: NameWords, from_end: bool) -> str | None:
    """The letters of an acronym that are left once a word has given its initials; None where it cannot be part of it."""
    initials = [part[0] for part in word.replace("-", " ").split() if part[0].isalpha()]
    taken = left
    for initial in reversed(initials) if from_end else initials:
        edge = taken[-1:] if from_end else taken[:1]
        if edge != initial:
            is_small = word in words.of or word in words.articles or word in words.prepositions
            return left if is_small or word in ("and", "et", "for", "&") else None
        taken = taken[:-1] if from_end else taken[1:]
    return taken
