"""Words of a text where they stand: elisions and possessives apart from what they belong to."""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline_app.extraction.name_words import listed
from timeline_app.store.folding import fold

_WORD = re.compile(r"[^\W_]+(?:[&.'’\-‐‑][^\W_]+)*")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?!hui)", re.IGNORECASE)
_DOMAINS = listed("ai be ca ch co com de dev eu fr gov info io net org tv uk us")
_OWNED = re.compile(r"-(?:based|owned|led|backed|born|made|style|era|controlled|funded|run|linked)$")
_LEADING = listed("anti pro ex non post pre pré franco anglo mid neo néo")
_ABBREVIATED = listed(
    """
    m mm mr mrs ms dr st ste prof sen rep gov gen col lt capt sgt jr sr vs etc no art me mgr inc ltd
    corp co cf av env approx jan feb apr jun jul aug sep sept oct nov dec janv févr juil u.s u.k e.g i.e
    p.m a.m
    """
)
_ENDS = ".!?…"
_OPENS = '«“"„:•;'


class Token(NamedTuple):
    """text[start:end]. folded: as store.folding does. gap: what stands between it and the token before, in its block.

    begins: whether a sentence, a quotation or a line begins here, so that a capital says nothing.
    """

    start: int
    end: int
    text: str
    folded: str
    gap: str
    begins: bool

    @property
    def is_capital(self) -> bool:
        """Whether it is written as names are: a capital first, or one within ("iPhone", "x.AI")."""
        first = self.text[0]
        return first.isupper() or (not first.isdigit() and any(char.isupper() for char in self.text))

    @property
    def is_distinct(self) -> bool:
        """Whether no beginning of a sentence explains how it is written: "OpenAI", "CNIL", "GPT-4"."""
        if not self.is_capital or len(self.text) < 2:
            return False
        within = self.text[1:].replace("-", " ").split()
        return any(char.isupper() for part in self.text.split("-") for char in part[1:]) or (
            any(char.isdigit() for part in within for char in part)
        )

    @property
    def is_acronym(self) -> bool:
        """Two letters or more, all capitals."""
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) >= 2 and all(char.isupper() for char in letters)


def tokens_of(text: str, start: int, end: int, language: str) -> list[Token]:
    """The words of text[start:end], in order. Time is linear in their length."""
    found: list[Token] = []
    at = start
    for match in _WORD.finditer(text, start, end):
        for begin, after in _parts(match.group(), match.start(), language):
            word = text[begin:after]
            gap = text[at:begin]
            begins = not found or _begins(gap, found[-1].text)
            found.append(Token(begin, after, word, fold(word), gap, begins))
            at = after
    return found


def sentences_of(tokens: list[Token]) -> list[tuple[int, int]]:
    """(index of the first token, index after the last) of each sentence of a block; quotations do not part one."""
    if not tokens:
        return []
    firsts = [0]
    for index in range(1, len(tokens)):
        gap, before = tokens[index].gap, tokens[index - 1].text
        if _ends_sentence(gap, before) and not tokens[index].text[0].islower():
            firsts.append(index)
    return list(zip(firsts, [*firsts[1:], len(tokens)], strict=True))


def _begins(gap: str, before: str) -> bool:
    return any(char in _OPENS for char in gap) or _ends_sentence(gap, before)


def _ends_sentence(gap: str, before: str) -> bool:
    if not any(char in _ENDS for char in gap):
        return "\n\n" in gap
    if gap.lstrip().startswith(".") and not any(char in "!?…\n" for char in gap):
        is_short = before.lower() in _ABBREVIATED or (len(before) == 1 and before.isupper())
        return not is_short and not (len(before) > 2 and "." in before and before.replace(".", "").isupper())
    return True


def _parts(word: str, at: int, language: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each word that is written in one."""
    begin, end = at, at + len(word)
    while language == "fr" and (elision := _ELISION.match(word)):
        yield begin, begin + elision.end()
        begin += elision.end()
        word = word[elision.end() :]
    yield from _without_tail(word, begin, end, language)


def _without_tail(word: str, begin: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """A word without what hangs on it: a possessive, a participle ("Paris-based"), a prefix ("anti-Trump")."""
    if language != "fr" and len(word) > 2 and word[-2] in "'’" and word[-1] in "sS":
        yield from _joined(word[:-2], begin)
        yield end - 2, end
        return
    head, _, tail = word.partition("-")
    if head in _LEADING and tail[:1].isupper():
        yield begin, begin + len(head)
        yield from _joined(tail, begin + len(head) + 1)
    elif language != "fr" and word[0].isupper() and (owned := _OWNED.search(word)):
        yield from _joined(word[: owned.start()], begin)
        yield begin + owned.start() + 1, end
    else:
        yield from _joined(word, begin)


def _joined(word: str, begin: int) -> Iterator[tuple[int, int]]:
    """A word cut at its full stops, but where these belong to a name or a number: "x.AI", "3.5", "U.S", "site.fr"."""
    if "." not in word:
        yield begin, begin + len(word)
        return
    start = 0
    pieces = word.split(".")
    at = len(pieces[0])
    for before, piece in itertools.pairwise(pieces):
        belongs = (
            len(before) == 1
            or piece in _DOMAINS
            or piece == "AI"
            or (before[-1].isdigit() and piece[0].isdigit())
        )
        if not belongs:
            yield begin + start, begin + at
            start = at + 1
        at += 1 + len(piece)
    yield begin + start, begin + len(word)
