"""Excerpts for the words of candidates."""

from timeline_app.articles.article import Block
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.model.event import Excerpt
from timeline_app.provenance.anchor import SourceText
from timeline_app.provenance.quoting import quotation, whole_words
from timeline_app.values import replace

_KEY = 16


class Quoting:
    """Excerpts of one article, made in time that does not grow with its length unless its words stand in it twice."""

    def __init__(self, source_id: str, text: str) -> None:
        self._source_id = source_id
        self._text = text
        self._source: SourceText | None = None
        self._counts = _counts(text)

    def excerpt(self, start: int, end: int, block: Block, date: CandidateDate) -> tuple[int, int, Excerpt]:
        """Offsets, grown to whole words, and the excerpt of text[start:end] with what it says of its date."""
        start, end = whole_words(self._text, start, end)
        exact = self._text[start:end]
        locator = (("page", str(block.page)),) if block.page else (("paragraph", str(block.paragraph)),)
        excerpt = Excerpt(self._source_id, exact, locator=locator)
        if self._counts.get(_key(self._text, start, end), 2) > 1:
            made = quotation(self._source_id, self._whole(), start, end)
            if made is not None:
                excerpt = replace(excerpt, prefix=made.prefix, suffix=made.suffix)
        is_here = date.phrase and date.phrase in exact
        return (
            start,
            end,
            replace(excerpt, phrase=date.phrase if is_here else "", date=date.reading.span, basis=date.basis),
        )

    def _whole(self) -> SourceText:
        if self._source is None:
            self._source = SourceText.of(self._text)
        return self._source


def _key(text: str, start: int, end: int) -> str:
    """The first letters and digits of words, small: words that read the same have the same, whatever the typography."""
    letters = [char for char in text[start : min(end, start + 3 * _KEY)].lower() if char.isalnum()]
    return "".join(letters[:_KEY])


def _counts(text: str) -> dict[str, int]:
    """How often each key begins a word."""
    import re

    counts: dict[str, int] = {}
    for match in re.finditer(r"[^\W_]+", text):
        key = _key(text, match.start(), len(text))
        counts[key] = counts.get(key, 0) + 1
    return counts
