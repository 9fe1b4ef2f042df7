"""Words, numbers and marks of a text, one by one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_APOSTROPHES = "'’ʼ"
# A word: letters, with dots, hyphens or ampersands between them (x.AI, co-founder, AT&T); or a number with its signs.
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_](?:[^\W_]|[.&-](?=[^\W_]))*[{_APOSTROPHES}]?)|(?P<number>\d(?:\w|[.,:\u00a0\u202f](?=\d))*%?)|(?P<mark>\S)"
)
_CLITICS = re.compile(rf"(?i)(?:[{_APOSTROPHES}](?:s|t|d|ll|re|ve|m)|n[{_APOSTROPHES}]t)\b")
_WHOLE = re.compile(rf"(?i)(?:aujourd[{_APOSTROPHES}]hui|quelqu[{_APOSTROPHES}]une?)\b")
_OPENING = "«“„‹"
_QUOTED = f'{_OPENING}"'
_CLOSING = "»”›"


class Token(NamedTuple):
    """text[start:end], and the same small. is_word: letters; else a number or a mark."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    is_number: bool

    @property
    def is_mark(self) -> bool:
        return not self.is_word and not self.is_number

    @property
    def is_capital(self) -> bool:
        return self.is_word and self.text[0].isupper()


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end] in order. An elided word keeps its apostrophe ("l'", "qu'"), as one token apart
    from what follows; an English ending ("'s", "n't") is a token too. Apostrophes are evened out in `lower`.
    """
    found: list[Token] = []
    at = start
    while match := _TOKEN.search(text, at, end):
        first, last = match.span()
        is_word = match.lastgroup == "word"
        clitic = _CLITICS.match(text, first, end) if first > start and text[first - 1].isalnum() else None
        if clitic is not None:
            last, is_word = clitic.end(), True
        elif is_word and (last - first > 1):
            last = _without_ending(text, first, last, end)
        written = text[first:last]
        found.append(Token(first, last, written, _even(written), is_word, match.lastgroup == "number"))
        at = last
    return found


def _without_ending(text: str, first: int, last: int, end: int) -> int:
    """Where a word ends, of which an apostrophe is part only where it elides ("l'", and inside "aujourd'hui")."""
    if text[last - 1] not in _APOSTROPHES:
        is_not = text[last - 1] == "n" and last - first > 2 and _CLITICS.match(text, last - 1, end)
        return last - 1 if is_not else last
    if text[last - 2] == "n" and last - 2 > first and _CLITICS.match(text, last - 2, end):
        return last - 2
    if _CLITICS.match(text, last - 1, end):
        return last - 1
    if (
        last < end
        and text[last] in _QUOTED
        and (last - first == 2 or text[last - 3 : last - 1].lower() == "qu")
    ):
        return last  # "qu'« aucun ..."
    if last >= end or not text[last].isalnum():
        return last - 1
    whole = _WHOLE.match(text, first, end)
    return whole.end() if whole else last


def _even(written: str) -> str:
    lower = written.lower()
    return lower.replace("’", "'").replace("ʼ", "'")


def is_opening(token: Token) -> bool:
    """Whether a mark opens a quotation, of those that tell."""
    return token.is_mark and token.text in _OPENING


def is_closing(token: Token) -> bool:
    return token.is_mark and token.text in _CLOSING


def index_from(tokens: Sequence[Token], offset: int) -> int:
    """Index of the first token that begins at an offset or later; how many there are, where none does."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].start < offset:
            low = middle + 1
        else:
            high = middle
    return low
