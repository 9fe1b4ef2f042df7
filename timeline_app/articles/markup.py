"""Stretches of a text that are no words: addresses, and in Markdown the marks of emphasis, links and code."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

# Each repetition is bounded, so that no text takes longer than its length.
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"'«»“”)\]]{1,2000}", re.IGNORECASE)
_MARKS = re.compile(
    r"(?P<target>\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:[ \t]{1,9}[\"'][^\"'\n]{0,300}[\"'])?\))"
    r"|(?P<reference>\]\[[^\]\[\n]{0,100}\])"
    r"|\[\^[^\]\[\n]{1,40}\]"  # a footnote
    r"|<(?:[A-Za-z/!][^<>\n]{0,500})>"
    r"|`{1,3}"
    r"|\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w|[.,!?;:])_{1,3}(?!\w)|~~"
)
_LONGEST_LINK = 500  # characters of its words


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses of pages stand, in order."""
    for found in _ADDRESS.finditer(text):
        yield found.span()


def markdown_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What in text[start:end] is a mark of Markdown, or an address, in order and without overlap."""
    found = [*_marks(text, start, end), *(match.span() for match in _ADDRESS.finditer(text, start, end))]
    at = start
    for begin, finish in sorted(found):
        if finish > at:
            yield max(begin, at), finish
            at = finish


def meets(markup: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether any of text[start:end] is markup. markup: ranges in order, without overlap."""
    index = bisect_left(markup, (start, start))
    if index and markup[index - 1][1] > start:
        return True
    return index < len(markup) and markup[index][0] < end


def _marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for mark in _MARKS.finditer(text, start, end):
        yield mark.span()
        if mark["target"] or mark["reference"]:
            opening = text.rfind("[", max(start, mark.start() - _LONGEST_LINK), mark.start())
            if opening >= 0:
                is_picture = opening > start and text[opening - 1] == "!"
                yield opening - is_picture, opening + 1
