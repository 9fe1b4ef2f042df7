"""Sentences of a text, with exact offsets."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

_BULLET = r"(?:[-*•–—·]|\d{1,3}[.)])[^\S\r\n]+"
# Marks that may end a sentence, with the quotation marks and brackets that close behind them; a blank line; the next
# item of a list.
_END = re.compile(
    r"(?:[.!?]+|…)(?:[”’\"')\]]|[ \u00a0\u202f]?»)*"
    rf"|[\r\n][^\S\r\n]*(?P<line>[\r\n]|(?={_BULLET}))"
)
_BEGINS_WITH_BULLET = re.compile(_BULLET)
_NEXT = re.compile(r"[\s«“„\"'‘(\[–—-]{0,8}(?P<word>[^\W\d_]*)")
_LONGEST_WORD = 24
_LONGEST = 1200  # characters of a sentence


class Sentence(NamedTuple):
    """text[start:end], without white space, bullets or numbers of a list at its ends."""

    start: int
    end: int


def sentences_of(
    text: str, start: int, end: int, abbreviations: Collection[str], openers: Collection[str] = ()
) -> list[Sentence]:
    """The sentences of text[start:end], in order. A line that ends without a mark goes on in the next.

    abbreviations: small, without their last dot ("mme", "st"): a dot behind one ends no sentence. openers: small words
    that begin sentences ("the", "il"): a row of initials ("U.S.") ends one where such a word follows in capitals.
    What goes on for longer than any sentence is parted between words.
    """
    found: list[Sentence] = []
    begin = at = _after_bullet(text, start, end)
    while match := _END.search(text, at, end):
        at = match.end()
        if _ends(text, match, begin, end, abbreviations, openers):
            last = match.start() if match["line"] is not None else match.end()
            found.append(_trimmed(text, begin, last))
            begin = at = _after_bullet(text, at, end)
    found.append(_trimmed(text, begin, end))
    return [part for sentence in found for part in _parts(text, *sentence) if part.start < part.end]


def _parts(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The range in parts that are not too long."""
    while end - start > _LONGEST:
        cut = max(text.rfind(" ", start, start + _LONGEST), text.rfind("\n", start, start + _LONGEST))
        cut = cut if cut > start else start + _LONGEST
        yield _trimmed(text, start, cut)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    yield Sentence(start, end)


def _trimmed(text: str, start: int, end: int) -> Sentence:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end)


def _after_bullet(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    bullet = _BEGINS_WITH_BULLET.match(text, at, end)
    if bullet is None:
        return at
    at = bullet.end()
    while at < end and text[at].isspace():
        at += 1
    return at


def _ends(
    text: str,
    match: re.Match[str],
    begin: int,
    end: int,
    abbreviations: Collection[str],
    openers: Collection[str],
) -> bool:
    after = match.end()
    if match["line"] is not None or after >= end:
        return True
    if not text[after].isspace():
        return text[after] in "«“"
    upcoming = _NEXT.match(text, after, end)
    word = upcoming["word"] if upcoming else ""
    if word and word[0].islower():
        return False
    return match[0] != "." or not _is_abbreviation(
        text, match.start(), begin, abbreviations, word.lower() in openers
    )


def _is_abbreviation(
    text: str, dot: int, begin: int, abbreviations: Collection[str], is_before_opener: bool
) -> bool:
    """Whether the word before a dot is one that is written with it, an initial, or a row of initials."""
    first = dot
    least = max(begin, dot - _LONGEST_WORD)
    while first > least and (text[first - 1].isalnum() or text[first - 1] in ".-’'"):
        first -= 1
    small = text[first:dot].lower().replace("’", "'").rpartition("'")[2]
    letters = [part for part in small.replace("-", ".").split(".") if part]
    if len(letters) > 1 and all(len(part) == 1 for part in letters):
        return not is_before_opener
    if small in abbreviations:
        return True
    return len(small) == 1 and text[dot - 1].isupper()
