"""Words that stand in several places of a text, and how many of these a prefix and a suffix leave.

What stands before and after each place is put in order once, so that the thousandth of a thousand equal sentences is told
from the others, or not, as fast as the first.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from timeline_app.provenance.anchor import SourceText, places_of
from timeline_app.provenance.typography import even_out

REACH = 400  # characters before and after the words that a prefix or suffix is taken from
_MOST_COMPARED = 500  # places
_MOST_KEPT = 50_000  # places of all words that are kept for one text
_LAST = "\U0010ffff"


class _Order:
    """Texts in alphabetical order. indices: of each in the order that they were given in; ranks: the other way."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.indices = sorted(range(len(texts)), key=texts.__getitem__)
        self._texts = [texts[index] for index in self.indices]
        self.ranks = [0] * len(texts)
        for rank, index in enumerate(self.indices):
            self.ranks[index] = rank

    def beginning_with(self, start: str) -> range:
        """Ranks of the texts that begin so."""
        return range(bisect_left(self._texts, start), bisect_left(self._texts, start + _LAST))


class Contexts:
    """The places where words stand in a text, as `anchor.locate` finds them, and what stands around each."""

    def __init__(self, exact: str, source: SourceText) -> None:
        text = source.text
        self.places: Sequence[tuple[int, int]] = places_of(exact, source)
        around = self.places if len(self.places) > 1 else ()
        self._before = _Order(
            [even_out(text[max(0, at - REACH) : at]).text.rstrip()[::-1] for at, _end in around]
        )
        self._after = _Order([even_out(text[at : at + REACH]).text.lstrip() for _start, at in around])

    def has(self, start: int, end: int) -> bool:
        """Whether text[start:end] is one of the places."""
        at = bisect_left(self.places, (start, end))
        return at < len(self.places) and self.places[at] == (start, end)

    def is_told(self, prefix: str, suffix: str) -> bool:
        """Whether prefix and suffix leave a single place.

        False too where very many places have the one and very many the other: there they are not held together.
        """
        if len(self.places) == 1:
            return True
        before = self._before.beginning_with(even_out(prefix).text.strip()[::-1])
        after = self._after.beginning_with(even_out(suffix).text.strip())
        few, order, many, others = (
            (before, self._before, after, self._after)
            if len(before) <= len(after)
            else (after, self._after, before, self._before)
        )
        if len(few) > _MOST_COMPARED:
            return False
        return sum(others.ranks[order.indices[rank]] in many for rank in few) == 1


class _Kept:
    """Contexts of the words of one text that were asked for, until they become too many."""

    def __init__(self) -> None:
        self._by_words: dict[str, Contexts] = {}
        self._count = 0

    def of(self, exact: str, source: SourceText) -> Contexts:
        made = self._by_words.get(exact)
        if made is None:
            made = Contexts(exact, source)
            self._count += len(made.places)
            if self._count > _MOST_KEPT:
                self._by_words.clear()
                self._count = len(made.places)
            self._by_words[exact] = made
        return made


@lru_cache(maxsize=2)
def _kept(_text: str) -> _Kept:
    return _Kept()


def contexts_of(exact: str, source: SourceText) -> Contexts:
    """`Contexts` of the words, kept for the texts asked for last."""
    return _kept(source.text).of(exact, source)
