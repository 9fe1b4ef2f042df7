"""The paragraphs of a text, and the number of the one in which a character stands."""

import re
from bisect import bisect_right
from functools import lru_cache

from timeline_app.values import dataclass, field

_LONGEST_HEADING = 100
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;,»”\")\]]\s*$")
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))\s*")
_LINE_END = re.compile(r"[\r\n]+")


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A text in parts: by blank lines; where it has none, each line is one.

    parts: (start, end) of each, in order; white space may be left at the ends of the first and the last. counts: how
    many paragraphs end before each part, headings left out; one more at the end. Time grows with the text only.
    """

    parts: tuple[tuple[int, int], ...] = field(repr=False)
    counts: tuple[int, ...] = field(repr=False)
    _starts: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> "Paragraphs":
        parting = _BLANK_LINE if _BLANK_LINE.search(text) else _LINE_END
        parts: list[tuple[int, int]] = []
        counts = [0]
        begin = 0
        for found in parting.finditer(text):
            parts.append((begin, found.start()))
            counts.append(counts[-1] + _is_paragraph(text[begin : found.start()]))
            begin = found.end()
        parts.append((begin, len(text)))
        counts.append(counts[-1] + _is_paragraph(text[begin:]))
        return cls(tuple(parts), tuple(counts), tuple(start for start, _end in parts))

    def at(self, offset: int) -> int:
        """Number of the paragraph in which a character stands, from 1; in a heading, that of the next one."""
        return self.counts[bisect_right(self._starts, offset) - 1] + 1


@lru_cache(maxsize=2)
def paragraphs_of(text: str) -> Paragraphs:
    """`Paragraphs.of` a text, kept for the texts asked for last: each excerpt of one asks anew."""
    return Paragraphs.of(text)


def is_heading(part: str) -> bool:
    """True for a single short line that ends no sentence."""
    part = part.strip()
    is_line = len(part) <= _LONGEST_HEADING and not _LINE_END.search(part)
    return bool(part) and is_line and not _ENDS_A_SENTENCE.search(part)


def _is_paragraph(part: str) -> bool:
    return bool(part.strip()) and not is_heading(part)
