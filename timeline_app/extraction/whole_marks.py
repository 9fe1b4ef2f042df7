"""Excerpts of Markdown that have their marks whole: "on *Monday*", not "on *Monday"."""

from bisect import bisect_left
from collections.abc import Sequence

_PAIRED = ("*", "_", "`", "~")
_PUNCTUATION = ".,;:!?…"
_MOST_PUNCTUATION = 2  # that may stand between words and their mark: "*Monday.*"


def with_whole_marks(text: str, markup: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The range grown over marks that stand right at its ends and belong to marks in it, or cut of marks at its ends
    that belong to none in it; the same where its marks are whole.

    markup: ranges of the text that are no words, in order, without overlap.
    """
    opened, closed = _without_partner(text, markup, start, end)
    for first, last in reversed(opened):
        partner = _closing(text, markup, end, text[first:last])
        if partner:
            end = partner
        elif first == start:
            start = last
    for first, last in closed:
        partner = _opening(text, markup, start, text[first:last])
        if partner is not None:
            start = partner
        elif last == end:
            end = first
    return start, end


_Ranges = list[tuple[int, int]]


def _without_partner(
    text: str, markup: Sequence[tuple[int, int]], start: int, end: int
) -> tuple[_Ranges, _Ranges]:
    """(marks that open, marks that close) in text[start:end] without the other one, in order."""
    opened: _Ranges = []
    closed: _Ranges = []
    index = bisect_left(markup, (start, start))
    while index < len(markup) and markup[index][1] <= end:
        first, last = markup[index]
        index += 1
        mark = text[first:last]
        if not _is_mark(mark):
            continue
        at = next((n for n in reversed(range(len(opened))) if _belong(text[slice(*opened[n])], mark)), None)
        if at is not None:
            del opened[at]
        elif _opens(text, first, last):
            opened.append((first, last))
        else:
            closed.append((first, last))
    return opened, closed


def _is_mark(mark: str) -> bool:
    return mark.startswith((*_PAIRED, "[", "![", "](", "]["))


def _belong(opening: str, closing: str) -> bool:
    if opening.endswith("["):
        return closing.startswith("]")
    return opening == closing


def _opens(text: str, first: int, last: int) -> bool:
    """Whether a mark opens what follows it: of marks that look alike, one that stands before a word, not behind one."""
    if text[first] in "[!":
        return True
    is_before = last < len(text) and not text[last].isspace()
    is_behind = first > 0 and (text[first - 1].isalnum() or text[first - 1] in _PUNCTUATION)
    return text[first] != "]" and is_before and not is_behind


def _closing(text: str, markup: Sequence[tuple[int, int]], end: int, opening: str) -> int | None:
    """The end of the mark right behind `end` that closes another; None where none does."""
    at = end
    while at < min(len(text), end + _MOST_PUNCTUATION) and text[at] in _PUNCTUATION:
        at += 1
    for place in (end, at):
        index = bisect_left(markup, (place, place))
        if (
            index < len(markup)
            and markup[index][0] == place
            and _belong(opening, text[slice(*markup[index])])
        ):
            return markup[index][1]
    return None


def _opening(text: str, markup: Sequence[tuple[int, int]], start: int, closing: str) -> int | None:
    """The start of the mark right before `start` that another closes; None where none is."""
    index = bisect_left(markup, (start, start)) - 1
    if index >= 0 and markup[index][1] == start and _belong(text[slice(*markup[index])], closing):
        return markup[index][0]
    return None
