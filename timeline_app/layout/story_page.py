"""Where the words of a story stand on its pages: in large type, never cut off."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from timeline_app.layout.ruler import words_of
from timeline_app.layout.story import Paragraph, Slide

Measure = Callable[[str, str, float], float]
"""Width in px of one line of text, by its role and its size in px."""


class Set(NamedTuple):
    """How a role is set: size of type, and space kept above it, in px on a page of 1600 by 560."""

    size: float
    above: float


SIZES = {
    "number": Set(16, 0),
    "title": Set(40, 6),
    "date": Set(24, 8),
    "status": Set(20, 8),
    "actors": Set(20, 14),
    "summary": Set(20, 16),
    "heading": Set(16, 22),
    "known": Set(18, 4),
    "quote": Set(26, 30),
    "source": Set(16, 10),
    "state": Set(16, 2),
    "passage": Set(20, 6),
}
LEADING = 1.34
_FACTORS = (1.4, 1.2, 1.0, 0.9, 0.8, 0.72, 0.64, 0.56)
_COLUMNS_FROM = 820.0  # px from which quotes stand beside the facts
_SHARE = 0.46  # of the width for the facts
_REFERENCE = (1600.0, 560.0)
_SCALES = (0.5, 2.4)
_INDENT = 20.0  # of a quote, for the bar at its left


class Line(NamedTuple):
    """A line of words; x, top in px; size of its type."""

    text: str
    role: str
    tone: str
    x: float
    top: float
    size: float


class Bar(NamedTuple):
    """The upright bar at the left of a quote."""

    x: float
    top: float
    bottom: float


class Page(NamedTuple):
    """What stands on a page. part: from 0, of the pages that one slide takes."""

    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    part: int


def set_pages(slide: Slide, width: float, height: float, measure: Measure) -> tuple[Page, ...]:
    """The pages of one slide on an area in px; at least one, and all words on them.

    Type is as large as lets the slide fit, within limits; what does not fit at the least goes on to further pages.
    """
    scale = min(max(min(width / _REFERENCE[0], height / _REFERENCE[1]), _SCALES[0]), _SCALES[1])
    for factor in _FACTORS:
        pages = list(_Setting(slide, width, height, scale * factor, measure).pages())
        if len(pages) == 1:
            break
    return tuple(pages)


class _Setting:
    """One slide at one size of type."""

    def __init__(self, slide: Slide, width: float, height: float, scale: float, measure: Measure) -> None:
        self._scale = scale
        self._measure = measure
        self._top, self._bottom = 24.0 * scale, height - 16.0 * scale
        margin = max(width * 0.06, 16.0)
        room = width - 2 * margin
        gap = 56.0 * scale
        if slide.evidence and width >= _COLUMNS_FROM:
            facts_px = (room - gap) * _SHARE
            self._columns = [
                (slide.facts, margin, facts_px),
                (slide.evidence, margin + facts_px + gap, room - gap - facts_px),
            ]
        else:
            self._columns = [((*slide.facts, *slide.evidence), margin, room)]

    def pages(self) -> Iterator[Page]:
        waiting = [list(self._lines_of(words, x, room)) for words, x, room in self._columns]
        part = 0
        while part == 0 or any(waiting):
            lines: list[Line] = []
            waiting = [self._fill(column, lines) for column in waiting]
            yield Page(tuple(lines), tuple(self._bars(lines)), part)
            part += 1

    def _lines_of(self, words: Sequence[Paragraph], x: float, room: float) -> Iterator[tuple[Line, float]]:
        """Each line with the space above it, the column as if it had no end."""
        for part in words:
            size, above = SIZES[part.role].size * self._scale, SIZES[part.role].above * self._scale
            left = x + (_INDENT * self._scale if part.role in ("quote", "passage") else 0.0)
            for text in self._broken(part, size, room - (left - x)):
                yield Line(text, part.role, part.tone, left, 0.0, size), above
                above = 0.0

    def _fill(self, column: list[tuple[Line, float]], lines: list[Line]) -> list[tuple[Line, float]]:
        """Puts what has room on the page; what is left. A page takes a line however low it is."""
        y = self._top
        for index, (line, above) in enumerate(column):
            top = y + (above if index else 0.0)
            if index and top + line.size * LEADING > self._bottom:
                return column[index:]
            lines.append(line._replace(top=top))
            y = top + line.size * LEADING
        return []

    def _bars(self, lines: Sequence[Line]) -> Iterator[Bar]:
        """One bar for the lines of a quote that follow one another."""
        first: Line | None = None
        last: Line | None = None
        for line in lines:
            joins = last is not None and line.top - last.top <= last.size * LEADING + 0.5
            if line.role == "quote" and first is not None and joins:
                last = line
                continue
            if first is not None and last is not None:
                yield self._bar(first, last)
            first = last = line if line.role == "quote" else None
        if first is not None and last is not None:
            yield self._bar(first, last)

    def _bar(self, first: Line, last: Line) -> Bar:
        return Bar(first.x - _INDENT * self._scale, first.top, last.top + last.size * LEADING)

    def _broken(self, part: Paragraph, size: float, room: float) -> Iterator[str]:
        """The lines of a paragraph, broken at spaces; a longer word where it must be."""
        line = ""
        for word in words_of(part.text):
            longer = f"{line} {word}" if line else word
            if self._measure(longer, part.role, size) <= room:
                line = longer
                continue
            if line:
                yield line
            line = word
            while len(line) > 1 and self._measure(line, part.role, size) > room:
                head = self._head(line, part.role, size, room)
                yield line[:head]
                line = line[head:]
        if line:
            yield line

    def _head(self, word: str, role: str, size: float, room: float) -> int:
        """How many letters of a word have room; at least one."""
        low, high = 1, len(word) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._measure(word[:middle], role, size) <= room:
                low = middle
            else:
                high = middle - 1
        return low
