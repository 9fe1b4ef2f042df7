"""Excerpts for the words of candidates."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline_app.articles.article import Block
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.extraction.whole_marks import with_whole_marks
from timeline_app.model.event import Excerpt
from timeline_app.provenance.quoting import whole_words

_KEYS = (16, 4, 1)  # how many letters words that may stand twice are found by: as many as they have
_MOST_PLACES = 40
_CONTEXT_WORDS = (1, 2, 4, 8, 16)
_REACH = 240
_WORD = re.compile(r"\S+\s*")


class Quoting:
    """Excerpts of one article. Each takes time by its own length and the places in which its words stand, not by that
    of the article.

    Words read the same where their letters and digits do, whatever the typography; so the text is searched as one row
    of these.
    """

    def __init__(self, source_id: str, text: str, markup: Sequence[tuple[int, int]] = ()) -> None:
        """markup: ranges of the text that are no words, in order, without overlap."""
        self._source_id = source_id
        self._text = text
        self._markup = markup
        self._offsets: list[int] = []  # of each letter of the row, in the text
        letters: list[str] = []
        firsts: list[int] = []
        is_inside = False
        for at, char in enumerate(text):
            if not char.isalnum():
                is_inside = False
                continue
            if not is_inside:
                firsts.append(len(letters))
            is_inside = True
            letters.append(char.lower()[0])
            self._offsets.append(at)
        self._row = "".join(letters)
        self._places: dict[str, list[int]] = {}
        for first in firsts:
            for size in _KEYS:
                places = self._places.setdefault(self._row[first : first + size], [])
                if len(places) <= _MOST_PLACES and (not places or places[-1] != first):
                    places.append(first)

    def excerpt(self, start: int, end: int, block: Block, date: CandidateDate) -> tuple[int, int, Excerpt]:
        """Offsets, grown to whole words and marks, and the excerpt of text[start:end] with what it says of its date.

        It has a prefix, and a suffix, only where the words stand in several places; both as short as they can be.
        """
        start, end = with_whole_marks(self._text, self._markup, *whole_words(self._text, start, end))
        exact = self._text[start:end]
        prefix, suffix = self._context(start, end)
        has_phrase = bool(date.phrase) and date.phrase in exact
        excerpt = Excerpt(
            self._source_id,
            exact,
            prefix,
            suffix,
            (("page", str(block.page)),) if block.page else (("paragraph", str(block.paragraph)),),
            phrase=date.phrase if has_phrase else "",
            date=date.reading.span,
            basis=date.basis,
        )
        return start, end, excerpt

    def _context(self, start: int, end: int) -> tuple[str, str]:
        first, last = self._range(start, end)
        others = self._others(first, last)
        if not others:
            return "", ""
        before = _WORD.findall(self._text[max(0, start - _REACH) : start])
        after = _WORD.findall(self._text[end : end + _REACH])
        prefix = suffix = ""
        for words in _CONTEXT_WORDS[-1:] if len(others) >= _MOST_PLACES else _CONTEXT_WORDS:
            prefix, suffix = "".join(before[-words:]).strip(), "".join(after[:words]).strip()
            reach = first - self._range(start - len("".join(before[-words:])), start)[0]
            others = [place for place in others if self._reads(place - reach, first - reach, reach)]
            if not others:
                return prefix, ""
            beyond = self._range(end, end + len("".join(after[:words])))[1] - last
            if not any(self._reads(place + last - first, last, beyond) for place in others):
                return prefix, suffix
        return prefix, suffix

    def _range(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] lies in the row of letters."""
        return bisect_left(self._offsets, start), bisect_left(self._offsets, end)

    def _others(self, first: int, last: int) -> list[int]:
        """The other places of the row that read the same, and at which a word begins."""
        size = last - first
        key = next((length for length in _KEYS if length <= size), size)
        places = self._places.get(self._row[first : first + key], [])
        return [place for place in places if place != first and self._reads(place, first, size)]

    def _reads(self, place: int, other: int, size: int) -> bool:
        """Whether the row reads the same from two places on, for so many letters."""
        return place >= 0 and self._row[place : place + size] == self._row[other : other + size]
