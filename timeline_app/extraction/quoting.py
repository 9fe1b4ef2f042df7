"""Excerpts for the words of candidates."""

import re
from collections.abc import Iterator

from timeline_app.articles.article import Block
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.model.event import Excerpt
from timeline_app.provenance.quoting import whole_words

_KEYS = (16, 7, 1)  # how many letters words that may stand twice are found by: as many as they have
_MOST_PLACES = 40
_CONTEXT_WORDS = (1, 2, 4, 8, 16)
_REACH = 240
_WORD = re.compile(r"\S+\s*")
_BEGINS = re.compile(r"[^\W_]+")


class Quoting:
    """Excerpts of one article. Each takes time by its own length and the places in which its words stand, not by that
    of the article.
    """

    def __init__(self, source_id: str, text: str) -> None:
        self._source_id = source_id
        self._text = text
        self._places: dict[str, list[int]] = {}
        for match in _BEGINS.finditer(text):
            letters = _letters(text, match.start(), len(text), _KEYS[0])
            for key in {letters[:size] for size in _KEYS}:
                places = self._places.setdefault(key, [])
                if len(places) <= _MOST_PLACES:
                    places.append(match.start())

    def excerpt(self, start: int, end: int, block: Block, date: CandidateDate) -> tuple[int, int, Excerpt]:
        """Offsets, grown to whole words, and the excerpt of text[start:end] with what it says of its date.

        It has a prefix, and a suffix, only where the words stand in several places; both as short as they can be.
        """
        start, end = whole_words(self._text, start, end)
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
        others = list(self._others(start, end))
        if not others:
            return "", ""
        before = self._text[max(0, start - _REACH) : start]
        after = self._text[end : end + _REACH]
        is_hopeless = len(others) >= _MOST_PLACES
        prefix = suffix = ""
        for words in _CONTEXT_WORDS[-1:] if is_hopeless else _CONTEXT_WORDS:
            prefix = "".join(_WORD.findall(before)[-words:]).strip()
            if prefix and not any(self._reads_before(prefix, first) for first, _ in others):
                return prefix, ""
            suffix = "".join(_WORD.findall(after)[:words]).strip()
            if not any(self._reads_before(prefix, a) and self._reads_after(suffix, b) for a, b in others):
                return prefix, suffix
        return prefix, suffix

    def _others(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The other places that read like text[start:end], whatever the typography: where they begin and end."""
        begins = _BEGINS.search(self._text, start, end)
        if begins is None:
            return
        wanted = _letters(self._text, start, end, end - start)
        key = wanted[: next((size for size in _KEYS if size <= len(wanted)), 1)]
        for place in self._places.get(key, ()):
            last = _end_of(self._text, place, wanted)
            if place != begins.start() and last is not None:
                yield place, last

    def _reads_before(self, prefix: str, place: int) -> bool:
        wanted = _letters(prefix, 0, len(prefix), len(prefix))
        there = _letters(self._text, max(0, place - 2 * len(prefix) - _KEYS[0]), place, _REACH * 2)
        return there.endswith(wanted)

    def _reads_after(self, suffix: str, place: int) -> bool:
        wanted = _letters(suffix, 0, len(suffix), len(suffix))
        return _letters(self._text, place, place + 2 * len(suffix) + _KEYS[0], _REACH * 2).startswith(wanted)


def _letters(text: str, start: int, end: int, most: int) -> str:
    """The first letters and digits of text[start:end], small, at most so many: the same for all typography."""
    if end - start > 4 * most:
        end = start + 4 * most
    return "".join(char for char in text[start:end].lower() if char.isalnum())[:most]


def _end_of(text: str, start: int, wanted: str) -> int | None:
    """Where letters and digits end that read as wanted, from a place on; None where they do not."""
    at, index = start, 0
    while index < len(wanted):
        if at >= len(text) or at - start > 4 * len(wanted) + _KEYS[0]:
            return None
        char = _letters(text, at, at + 1, 2)
        if char:
            if not wanted.startswith(char, index):
                return None
            index += len(char)
        at += 1
    return at
