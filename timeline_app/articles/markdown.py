"""Markdown -> an article: the text kept is the file as it is; its blocks and its marks are told apart from its words."""

import re
from collections.abc import Callable, Iterator, Sequence

from timeline_app.articles import front_matter, media_types, publication, written_dates
from timeline_app.articles.article import BlockKind
from timeline_app.articles.blocks import Marked, kind_of_said
from timeline_app.articles.document import Document
from timeline_app.articles.front_matter import FrontMatter
from timeline_app.articles.head_lines import read_lead, read_line
from timeline_app.articles.line_kinds import kind_of_line, kind_of_prose
from timeline_app.articles.markup import markdown_marks
from timeline_app.articles.publication import Published
from timeline_app.model.source import PersonName
from timeline_app.values import dataclass
from timeline_app.words import Message

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]{1,20}|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]?){3,200}|(?:-[ \t]?){3,200}|(?:_[ \t]?){3,200})$")
_QUOTED = re.compile(r" {0,3}>[ \t]?")
_ITEM = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,4}[.)])[ \t]{1,4}(?=\S)")
_PICTURE = re.compile(r"!\[")
_DEFINITION = re.compile(r" {0,3}\[[^\]\[]{1,100}\]:[ \t]")
_HTML = "!--|/?(?:aside|details|div|figure|hr|iframe|img|script|section|style|svg|table|video)\\b"
_OTHER = re.compile(rf" {{0,3}}(?:<(?:{_HTML})|\|)", re.IGNORECASE)
_TABLE_RULE = re.compile(r"[ \t|:-]{3,}$")
_INDENTED = re.compile(r"(?: {4}|\t)")
_EMPHASIS = "*_ \t"
_MOST_HEADING_LINES = 3
_MOST_HEAD_LINES = 6
_STATED = Message("the head of the file states it")


@dataclass(frozen=True, slots=True)
class _Line:
    """text[start:end], without its end."""

    start: int
    end: int
    words: str

    @property
    def is_blank(self) -> bool:
        return not self.words.strip()


def read(text: str, language: str = "") -> Document:
    """The article of a Markdown text. language: in whose order it writes 5/3/2024."""
    head = front_matter.read(text)
    stated = head.first("lang", "language", "locale")
    marks = list(_marked(text, head.end, language or stated))
    markup = [
        span
        for mark in marks
        if mark.kind is not BlockKind.OTHER
        for span in markdown_marks(text, mark.start, mark.end)
    ]
    return Document(
        text,
        media_types.MARKDOWN,
        tuple(marks),
        title=head.first("title"),
        authors=tuple(PersonName(literal=name) for name in head.all("author", "authors", "by")),
        publisher=head.first("publisher", "site", "publication", "source_name"),
        url=next(
            (
                url
                for url in head.all("url", "canonical_url", "canonical", "source", "link")
                if _is_address(url)
            ),
            "",
        ),
        language=stated,
        published=_published(head, language or stated),
        markup=tuple(markup),
    )


def _published(head: FrontMatter, language: str) -> Published | None:
    said = head.first("date", "published", "publishdate", "pubdate", "date_published", "published_at")
    stated = (
        publication.stated(said.partition("T")[0].partition(" ")[0], _STATED) if said[:4].isdigit() else None
    )
    found = None if stated or not said else written_dates.find(said[:100], 0, language)
    return publication.stated(found.edtf, _STATED) if found else stated


def _is_address(url: str) -> bool:
    return url.lower().startswith(("http://", "https://"))


def _marked(text: str, start: int, language: str) -> Iterator[Marked]:
    """The blocks of the text from `start` on."""
    if start:
        yield Marked(0, start, BlockKind.OTHER)
    lines = [_Line(found.start(1), found.end(1), found[1]) for found in _LINE.finditer(text, start)]
    at = 0
    is_head = True
    while at < len(lines):
        if lines[at].is_blank:
            at += 1
            continue
        until, kind = _block(lines, at)
        first, last = lines[at], lines[until - 1]
        if kind is BlockKind.PARAGRAPH:
            made = list(_prose(text, lines[at:until], language, is_head))
            yield from made
            is_head = is_head and all(mark.said is not None for mark in made)
        elif kind is BlockKind.HEADING:
            mark = _HEADING.match(first.words)
            is_title = is_head and (mark is None or len(mark[1]) == 1)
            begin = first.start + (mark.end() if mark else 0)
            end = last.end if mark else lines[until - 2].end
            yield Marked(begin, end, BlockKind.TITLE if is_title else kind)
        else:
            yield Marked(first.start, last.end, kind)
            is_head = is_head and kind not in (BlockKind.QUOTATION, BlockKind.LIST_ITEM)
        at = until


def _block(lines: Sequence[_Line], at: int) -> tuple[int, BlockKind]:
    """(line after its last, kind) of the block that begins in a line."""
    words = lines[at].words
    fence = _FENCE.match(words)
    if fence:
        closing = fence[1]
        until = _while(lines, at + 1, lambda line: not line.words.strip().startswith(closing))
        return min(until + 1, len(lines)), BlockKind.OTHER
    if _HEADING.match(words):
        return at + 1, BlockKind.HEADING
    if _RULE.match(words) or _DEFINITION.match(words):
        return at + 1, BlockKind.OTHER
    if _INDENTED.match(words) and (at == 0 or lines[at - 1].is_blank) and not _ITEM.match(words):
        return _while(lines, at + 1, lambda line: bool(_INDENTED.match(line.words))), BlockKind.OTHER
    if _OTHER.match(words) or _is_table(lines, at):
        return _while(lines, at + 1, lambda line: not line.is_blank), BlockKind.OTHER
    if _QUOTED.match(words):
        return _while(
            lines, at + 1, lambda line: bool(_QUOTED.match(line.words)) or _goes_on(line)
        ), BlockKind.QUOTATION
    is_item = _ITEM.match(words) is not None
    until = at + 1
    while until < len(lines) and _goes_on(lines[until]):
        until += 1
        if not is_item and until - at <= _MOST_HEADING_LINES + 1 and _UNDERLINE.match(lines[until - 1].words):
            return until, BlockKind.HEADING
    if is_item:
        return until, BlockKind.LIST_ITEM
    return until, BlockKind.CAPTION if _PICTURE.match(words) else BlockKind.PARAGRAPH


def _goes_on(line: _Line) -> bool:
    """Whether a line belongs to the prose above it: it is not blank, and begins no block of its own."""
    words = line.words
    if _UNDERLINE.match(words):
        return True
    return not (line.is_blank or any(sign.match(words) for sign in (_FENCE, _HEADING, _ITEM, _QUOTED)))


def _is_table(lines: Sequence[_Line], at: int) -> bool:
    """Whether a line is the head of a table: the line below it is made of bars and dashes."""
    below = lines[at + 1].words if at + 1 < len(lines) else ""
    return "|" in lines[at].words and "|" in below and _TABLE_RULE.match(below) is not None


def _while(lines: Sequence[_Line], at: int, holds: Callable[[_Line], bool]) -> int:
    """The first line from `at` on for which it does not hold."""
    while at < len(lines) and holds(lines[at]):
        at += 1
    return at


def _prose(text: str, lines: Sequence[_Line], language: str, is_head: bool) -> Iterator[Marked]:
    """A paragraph: lines of the head one by one, what stands before its first sentence apart."""
    first, last = lines[0], lines[-1]
    if is_head and len(lines) <= _MOST_HEAD_LINES:
        said = [read_line(line.words.strip(_EMPHASIS), language) for line in lines]
        if all(one is not None for one in said):
            for line, one in zip(lines, said, strict=True):
                if one is not None:
                    yield Marked(line.start, line.end, kind_of_said(one), one)
            return
    start = first.start
    lead = read_lead(text, start, language) if is_head else None
    if lead is not None and lead.end < last.end:
        yield Marked(start, lead.end, BlockKind.DATELINE, lead)
        start = lead.end
    words = text[start : last.end].strip(_EMPHASIS)
    kind = kind_of_line(words) if len(lines) == 1 else None
    yield Marked(start, last.end, kind or (kind_of_prose(words) if words else BlockKind.OTHER))
