"""Pieces of text on the page of a PDF -> lines that know their place; which of them run over the pages."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from timeline_app.formats.characters import FORBIDDEN
from timeline_app.values import dataclass

_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_NUMBER = re.compile(r"(?:page |p\. ?)?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:/|of|sur|de) ?\d{1,4})?", re.IGNORECASE)
_EDGE = 2  # lines at the top and at the bottom of a page that may run over the pages
_LEAST_PAGES = 3
_SAME_HEIGHT = 6.0  # points within which a line stands at the same place


@dataclass(frozen=True, slots=True)
class PdfLine:
    """text: on one line, without white space at its ends. x, y: in points, from the left and from below.

    size: of its letters, in points; 0 where it is not known.
    """

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0


class LineMaker:
    """Puts the lines of a page together from the pieces that come in its order."""

    def __init__(self) -> None:
        self._lines: list[PdfLine] = []
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[str] = []
        self._place: tuple[float, float] | None = None
        self._sizes: Counter[float] = Counter()

    def add(self, text: str, cm: Sequence[float], tm: Sequence[float], size: float) -> None:
        """Takes a piece; cm, tm: the matrices of the page and of the text, size: that of the font before them."""
        for index, piece in enumerate(text.split("\n")):
            if index:
                self._end()
            self._pieces.append(piece)
            letters = sum(map(str.isalnum, piece))
            if letters:
                if self._place is None:
                    self._place = _place(cm, tm)
                self._sizes[round(abs(size) * _height(cm, tm), 1)] += letters

    def lines(self) -> list[PdfLine]:
        """The lines that have text, in their order."""
        self._end()
        return self._lines

    def _end(self) -> None:
        text = plain("".join(self._pieces))
        if text:
            x, y = self._place or (0.0, 0.0)
            size = self._sizes.most_common(1)[0][0] if self._sizes else 0.0
            self._lines.append(PdfLine(text, x, y, size))
        self._begin()


def plain(text: str) -> str:
    """On one line, letters that are set together taken apart, without characters that no timeline may quote."""
    return _SPACES.sub(" ", FORBIDDEN.sub("", text.translate(_LIGATURES))).strip(" ")


def _place(cm: Sequence[float], tm: Sequence[float]) -> tuple[float, float]:
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    return round(float(x), 1), round(float(y), 1)


def _height(cm: Sequence[float], tm: Sequence[float]) -> float:
    """How much the two matrices make letters taller."""
    up, aside = tm[2] * cm[1] + tm[3] * cm[3], tm[2] * cm[0] + tm[3] * cm[2]
    return float((up * up + aside * aside) ** 0.5)


@dataclass(frozen=True, slots=True)
class Running:
    """Heads and feet of pages, as (index of page, index of line). first: where each stands first; later: all others.

    Numbers of pages are all later ones.
    """

    first: frozenset[tuple[int, int]] = frozenset()
    later: frozenset[tuple[int, int]] = frozenset()


def running(pages: Sequence[Sequence[PdfLine]]) -> Running:
    """The lines at the edges of pages that are the same, but for numbers, on three pages or more."""
    places: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    numbers: set[tuple[int, int]] = set()
    for page, lines in enumerate(pages):
        for at in _edges(len(lines)):
            line = lines[at]
            if _NUMBER.fullmatch(line.text):
                numbers.add((page, at))
            else:
                key = re.sub(r"\d{1,6}", "#", line.text[:200]).casefold()
                places[key, round(line.y / _SAME_HEIGHT)].append((page, at))
    repeated = [found for found in places.values() if len({page for page, _at in found}) >= _LEAST_PAGES]
    first = frozenset(found[0] for found in repeated)
    later = frozenset(place for found in repeated for place in found[1:])
    return Running(first, later | numbers)


def _edges(count: int) -> list[int]:
    """Indices of the lines at the top and at the bottom of a page; a page of few lines keeps one that is neither."""
    if count <= 1:
        return []
    width = min(_EDGE, (count - 1) // 2) or 1
    return sorted({*range(width), *range(count - width, count)})
