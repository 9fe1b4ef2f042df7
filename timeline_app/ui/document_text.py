"""A text as Qt's documents count it: in UTF-16 units, with one character for each end of a line."""

import re
from bisect import bisect_left
from itertools import accumulate

from timeline_app.formats.characters import FORBIDDEN

LONG_LINE = 20_000  # characters; longer ones are laid out as a whole, which takes long
_PART_OF_LINE = 4_000
_OTHERWISE_COUNTED = re.compile("\r\n|[\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n|[\r\u2029]")
# What would make a text read otherwise; and what documents take for frames and pictures.
_UNSHOWN = re.compile(f"{FORBIDDEN.pattern[:-1]}\ufdd0\ufdd1\ufffc]")


class DocumentText:
    """shown: what a document is to be given; it comes out of it as long as it went in.

    U+FFFD stands where something invisible would make the text read otherwise.
    """

    def __init__(self, text: str) -> None:
        is_counted_alike = "\r\n" not in text and len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(
            text
        )
        found = [] if is_counted_alike else list(_OTHERWISE_COUNTED.finditer(text))
        if "\r" in text or "\u2029" in text:
            text = _LINE_END.sub("\n", text)
        self.shown = _UNSHOWN.sub("\ufffd", text)
        self._offsets = [each.start() for each in found]
        steps = (-1 if len(each.group()) == 2 else 1 for each in found)
        self._shifts = list(accumulate(steps, initial=0))
        self._positions = [offset + shift for offset, shift in zip(self._offsets, self._shifts, strict=False)]

    def position(self, offset: int) -> int:
        """Where in the document a code point of the text begins."""
        return offset + self._shifts[bisect_left(self._offsets, offset)]

    def offset(self, position: int) -> int:
        """The code point of the text that begins at a position of the document, or that a position lies in."""
        return position - self._shifts[bisect_left(self._positions, position)]


def broken(text: str) -> str:
    """The text with a line end in the place of a space here and there in lines so long that Qt would take seconds."""
    lines = text.split("\n")
    return text if max(map(len, lines)) <= LONG_LINE else "\n".join(map(_broken_line, lines))


def _broken_line(line: str) -> str:
    if len(line) <= LONG_LINE:
        return line
    parts, start = [], 0
    while (at := line.find(" ", start + _PART_OF_LINE)) >= 0:
        parts.append(line[start:at])
        start = at + 1
    return "\n".join((*parts, line[start:]))
