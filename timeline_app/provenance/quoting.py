"""An excerpt made of words that somebody marked in the text of a source."""

import re

from timeline_app.model.event import Excerpt
from timeline_app.provenance.anchor import SourceText, cuts
from timeline_app.provenance.contexts import REACH, contexts_of
from timeline_app.provenance.paragraphs import paragraphs_of

_MOST_GROWTH = 40  # characters by which a quotation grows to whole words and numbers
_CONTEXT_WORDS = (1, 2, 4, 8, 16)


def quotation(source_id: str, source: SourceText, start: int, end: int) -> Excerpt | None:
    """The excerpt that text[start:end] makes, grown to whole words; None where there are only spaces.

    It has a prefix, and a suffix, only where the words stand in several places; both as short as they can be. Its
    locator is the paragraph it begins in.
    """
    start, end = whole_words(source.text, start, end)
    if start >= end:
        return None
    exact = source.text[start:end]
    prefix, suffix = _context(source, start, end)
    paragraph = paragraph_at(source.text, start)
    return Excerpt(source_id, exact, prefix, suffix, (("paragraph", str(paragraph)),))


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its ends, grown where it begins or ends inside a word or a number."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return start, start
    least, most = max(0, start - _MOST_GROWTH), min(len(text), end + _MOST_GROWTH)
    while start > least and cuts(text, start, end) and text[start - 1].isalnum():
        start -= 1
    while end < most and cuts(text, start, end) and text[end].isalnum():
        end += 1
    while (start > least or end < most) and cuts(text, start, end):  # a number of several parts, or a sign
        before, after = _one_more(text, start, least, -1), _one_more(text, end, most, 1)
        if not cuts(text, before, end):
            start = before
        elif not cuts(text, start, after):
            end = after
        else:
            start, end = before, after
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _one_more(text: str, at: int, limit: int, step: int) -> int:
    """The next end of a word, beyond one gap at most."""
    while at != limit and text[at + min(step, 0)].isspace():
        at += step
    while at != limit and not text[at + min(step, 0)].isspace():
        at += step
    return at


def _context(source: SourceText, start: int, end: int) -> tuple[str, str]:
    """Prefix and suffix that tell the words from others of the same kind; "" where nothing needs to."""
    contexts = contexts_of(source.text[start:end], source)
    is_place = contexts.has(start, end)
    if is_place and len(contexts.places) == 1:
        return "", ""
    before, after = source.text[max(0, start - REACH) : start], source.text[end : end + REACH]
    prefix = suffix = ""
    for words in _CONTEXT_WORDS:
        prefix = _last_words(before, words)
        if is_place and contexts.is_told(prefix, ""):
            return prefix, ""
        suffix = _first_words(after, words)
        if is_place and contexts.is_told(prefix, suffix):
            return prefix, suffix
    return prefix, suffix


def _last_words(text: str, words: int) -> str:
    return "".join(re.findall(r"\S+\s*", text)[-words:]).strip()


def _first_words(text: str, words: int) -> str:
    return "".join(re.findall(r"\S+\s*", text)[:words]).strip()


def paragraph_at(text: str, offset: int) -> int:
    """Number of the paragraph in which a character stands, from 1, as a reader counts: headings are none.

    Paragraphs are parted by blank lines; where a text has none, each line is one. A heading is a single short line
    that ends no sentence. Of one text, only the first answer walks through it.
    """
    return paragraphs_of(text).at(offset)
