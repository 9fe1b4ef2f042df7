"""The blocks of a text without markup: its head, its headings, its paragraphs, lists, quotations and captions."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from timeline_app.articles.article import Block, BlockKind
from timeline_app.articles.head_lines import HeadLine, read_lead, read_line
from timeline_app.articles.line_kinds import BULLET, QUOTED_LINE, kind_of_line, kind_of_prose
from timeline_app.provenance.paragraphs import Paragraphs, is_heading, paragraphs_of
from timeline_app.values import dataclass

_LINE = re.compile(r"[^\r\n]+")
_SIGNED = (BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_WITH_ARTICLE = re.compile(r"(?:le|la|les|the|an?|une?|des) |l['’]", re.IGNORECASE)
_HEAD_LINES = 12
_TAIL_PARTS = 3


@dataclass(frozen=True, slots=True)
class Marked:
    """text[start:end] and what it is; said: where it is a head line, what that says."""

    start: int
    end: int
    kind: BlockKind
    said: HeadLine | None = None


def marked(text: str, language: str = "") -> list[Marked]:
    """What each stretch of a text without markup is, in order; white space lies between them.

    Date lines and bylines stand in its head, and at its foot if they are labelled; a date alone on a line heads what
    is below it.
    """
    parts = [part for part in paragraphs_of(text).parts if text[part[0] : part[1]].strip()]
    found: list[Marked] = []
    body = _head(text, parts, language, found)
    tail = len(parts) - _TAIL_PARTS
    for index, (start, end) in enumerate(parts):
        start = max(start, body)
        if start < end:
            found.extend(_part(text, start, end, language, index >= tail))
    return found


def blocks(text: str, marks: Sequence[Marked], pages: Sequence[int] = ()) -> tuple[Block, ...]:
    """Blocks with their paragraphs, without bullets, and without white space at their ends.

    pages: where each page begins, if there are any.
    """
    paragraphs: Paragraphs = paragraphs_of(text)
    made: list[Block] = []
    for mark in marks:
        start = _past_its_sign(text, mark) if mark.kind in _SIGNED else mark.start
        start, end = trimmed(text, start, mark.end)
        if start < end:
            page = bisect_right(pages, start) if pages else 0
            made.append(Block(start, end, mark.kind, paragraphs.at(start), page))
    return tuple(made)


def _past_its_sign(text: str, mark: Marked) -> int:
    """Where the words of an item or a quotation begin: behind the bullet, the number or the ">"."""
    sign = BULLET.match(text, mark.start, mark.end) or QUOTED_LINE.match(text, mark.start, mark.end)
    return sign.end() if sign else mark.start


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _head(text: str, parts: Sequence[tuple[int, int]], language: str, found: list[Marked]) -> int:
    """Adds title, date lines and bylines that stand before the first paragraph; gives where that begins."""
    lines = list(_first_lines(text, parts))
    for index, (start, end, part_end) in enumerate(lines):
        said = read_line(text[start:end], language, is_first=index == 0)
        if said is None and index == 0:
            said = _where_and_when(text, lines, language)
        if said is not None:
            found.append(Marked(start, end, kind_of_said(said), said))
            continue
        is_alone = end == part_end or _is_head_line(text, lines[index + 1 : index + 2], language)
        if not (is_alone and is_heading(text[start:end])) or kind_of_line(text[start:end]):
            return _lead(text, start, language, found)
        has_title = any(mark.kind is BlockKind.TITLE for mark in found)
        found.append(Marked(start, end, BlockKind.HEADING if has_title else BlockKind.TITLE))
    return found[-1].end if found else 0


def _where_and_when(text: str, lines: Sequence[tuple[int, int, int]], language: str) -> HeadLine | None:
    """What a first line says of place and date ("Paris, 12 mars 2024"), where it is no title.

    A title follows on a date line; without one, the line names the day of publication unless the text speaks of later
    years, as it does below a title such as "Hiroshima, 6 August 1945".
    """
    start, end, _part = lines[0]
    said = read_line(text[start:end], language)
    if said is None or not said.published or said.names or _WITH_ARTICLE.match(text, start):
        return None
    below = lines[1] if len(lines) > 1 else None
    if below is not None and below[1] == below[2] and is_heading(text[below[0] : below[1]]):
        return said if read_line(text[below[0] : below[1]], language) is None else None
    year = int(said.published[:4])
    return None if any(int(each[0]) > year for each in _YEAR.finditer(text, end)) else said


def _first_lines(text: str, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """(start, end, end of its part) of each of the first lines."""
    count = 0
    for start, end in parts:
        for line in _LINE.finditer(text, start, end):
            begin, finish = trimmed(text, line.start(), line.end())
            if begin == finish:
                continue
            if count == _HEAD_LINES:
                return
            count += 1
            yield begin, finish, trimmed(text, start, end)[1]


def _is_head_line(text: str, lines: Sequence[tuple[int, int, int]], language: str) -> bool:
    return any(read_line(text[start:end], language) is not None for start, end, _part in lines)


def kind_of_said(said: HeadLine) -> BlockKind:
    return BlockKind.BYLINE if said.names and not (said.published or said.updated) else BlockKind.DATELINE


def _lead(text: str, start: int, language: str, found: list[Marked]) -> int:
    """Adds what stands before the first sentence on its line; gives where the sentence begins."""
    said = read_lead(text, start, language)
    if said is None:
        return start
    found.append(Marked(start, said.end, BlockKind.DATELINE, said))
    return said.end


def _part(text: str, start: int, end: int, language: str, is_tail: bool) -> Iterator[Marked]:
    """What a part of the body is; a part with a list in it is several."""
    start, end = trimmed(text, start, end)
    if start == end:
        return
    words = text[start:end]
    lines = list(_LINE.finditer(text, start, end))
    if len(lines) == 1:
        said = read_line(words, language)
        if said is not None and (said.is_bare or is_tail):
            yield Marked(start, end, BlockKind.HEADING if said.is_bare else kind_of_said(said), said)
            return
        kind = kind_of_line(words) or (BlockKind.HEADING if is_heading(words) else None)
        yield Marked(start, end, kind or kind_of_prose(words))
    elif all(QUOTED_LINE.match(line.group()) for line in lines):
        yield Marked(start, end, BlockKind.QUOTATION)
    elif any(BULLET.match(line.group()) for line in lines):
        yield from _items(start, end, lines)
    else:
        yield Marked(start, end, kind_of_prose(words))


def _items(start: int, end: int, lines: "Sequence[re.Match[str]]") -> Iterator[Marked]:
    """A paragraph, and the list below it; a line without a bullet goes on with what is above it."""
    begins = [line.start() for line in lines if BULLET.match(line.group())]
    if begins[0] > start:
        yield Marked(start, begins[0], BlockKind.PARAGRAPH)
    for begin, until in zip(begins, [*begins[1:], end], strict=True):
        yield Marked(begin, until, BlockKind.LIST_ITEM)
