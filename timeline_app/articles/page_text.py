"""The main text of a page, laid out as plain text, and what each stretch of it is."""

import re
from collections.abc import Iterator, Set
from typing import Any

from timeline_app.articles.article import BlockKind
from timeline_app.articles.blocks import Marked, kind_of_said
from timeline_app.articles.head_lines import HeadLine, read_line
from timeline_app.articles.line_kinds import kind_of_line, kind_of_prose
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.provenance.paragraphs import is_heading
from timeline_app.values import dataclass

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_MOST_QUOTATIONS = 200
_QUOTE_MARKS = "«»“”„\"‘’' \u00a0\u202f"
_PARTING = ("p", "item", "head", "cell", "row", "quote", "list")
_LONGEST_LINK = 200
_LEAST_PULLED = 20  # characters


@dataclass(frozen=True, slots=True)
class _Piece:
    """text: a block as it is laid out. gap: what stands before it."""

    text: str
    kind: BlockKind
    gap: str = "\n\n"


def laid_out(body: Any, title: str, captions: Set[str], language: str) -> tuple[str, tuple[Marked, ...]]:
    """The text of trafilatura's tree `body`: blocks parted by blank lines, items of a list by line ends.

    The title goes first: as the page shows it, or else `title`. captions: texts that stand below pictures.
    """
    pieces = [piece for piece in _pieces(body) if piece.text]
    is_shown = bool(pieces) and pieces[0].kind is BlockKind.TITLE
    if pieces and pieces[0].kind is BlockKind.HEADING and _is_same(pieces[0].text, title):
        pieces[0] = _Piece(pieces[0].text, BlockKind.TITLE)
    elif pieces and title and not is_shown:
        pieces.insert(0, _Piece(_plain(title), BlockKind.TITLE))
    text = "".join(piece.gap + piece.text for piece in pieces)[len(pieces[0].gap) if pieces else 0 :]
    marks: list[Marked] = []
    at = -len(pieces[0].gap) if pieces else 0
    is_head, quotations = True, 0
    for piece in pieces:
        start, at = at + len(piece.gap), at + len(piece.gap) + len(piece.text)
        kind, said = _kind(piece, captions, language, is_head)
        is_head = is_head and kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        if kind is BlockKind.QUOTATION and (quotations := quotations + 1) <= _MOST_QUOTATIONS:
            kind = BlockKind.OTHER if _is_pulled(piece.text, text) else kind
        marks.append(Marked(start, at, kind, said))
    has_body = any(piece.kind not in (BlockKind.TITLE, BlockKind.HEADING) for piece in pieces)
    return (text, tuple(marks)) if has_body else ("", ())


def _kind(
    piece: _Piece, captions: Set[str], language: str, is_head: bool
) -> tuple[BlockKind, HeadLine | None]:
    if piece.kind is BlockKind.HEADING and kind_of_line(piece.text) is BlockKind.OTHER:
        return BlockKind.OTHER, None
    if piece.kind is not BlockKind.PARAGRAPH:
        return piece.kind, None
    if piece.text in captions:
        return BlockKind.CAPTION, None
    said = read_line(piece.text, language)
    if said is not None and (is_head or not said.is_bare):
        return kind_of_said(said), said if is_head else None
    kind = kind_of_line(piece.text)
    return kind or (BlockKind.HEADING if is_heading(piece.text) else kind_of_prose(piece.text)), None


def _is_pulled(quotation: str, text: str) -> bool:
    """True for a quotation whose words stand in the text once more: it was pulled out of it to be seen."""
    words = quotation.strip(_QUOTE_MARKS)
    return len(words) >= _LEAST_PULLED and text.count(words) > 1


def _is_same(one: str, other: str) -> bool:
    return "".join(filter(str.isalnum, one.casefold())) == "".join(filter(str.isalnum, other.casefold()))


def _pieces(body: Any) -> Iterator[_Piece]:
    """The blocks of the tree; text between them is a paragraph."""
    has_begun = bool(_plain(body.text))
    yield _Piece(_plain(body.text), BlockKind.PARAGRAPH)
    for element in body:
        if element.tag == "list":
            yield from _items(element)
        elif element.tag == "table":
            yield _Piece("\n".join(_rows(element)), BlockKind.OTHER)
        elif element.tag == "quote":
            inner = [child for child in element if child.tag == "p"]
            for part in inner or [element]:
                yield _Piece(_text(part), BlockKind.QUOTATION)
        elif element.tag in ("code", "graphic") or _is_link(element):
            yield _Piece(_text(element), BlockKind.OTHER)
        else:
            kind = BlockKind.HEADING if element.tag == "head" else BlockKind.PARAGRAPH
            is_title = not has_begun and element.get("rend") == "h1"
            yield _Piece(_text(element), BlockKind.TITLE if is_title else kind)
        yield _Piece(_plain(element.tail), BlockKind.PARAGRAPH)
        has_begun = True


def _items(element: Any) -> Iterator[_Piece]:
    gap = "\n\n"
    for item in element.iter("item"):
        text = _text(item, without="list")
        if text:
            yield _Piece(f"- {text}", BlockKind.OTHER if _is_link(item) else BlockKind.LIST_ITEM, gap)
            gap = "\n"


def _is_link(element: Any) -> bool:
    """True for a short line that is a link as a whole: it leads to another page."""
    links = [child for child in element if child.tag == "ref"]
    if not links or element.tag == "head" or len(links) < len(element):
        return False
    outside = (element.text or "") + "".join(link.tail or "" for link in links)
    return not any(map(str.isalnum, outside)) and sum(len(_text(link)) for link in links) <= _LONGEST_LINK


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter("row"):
        cells = [_text(cell) for cell in row.iter("cell")]
        if any(cells):
            yield " | ".join(cells)


def _text(element: Any, without: str = "") -> str:
    """The words of an element, lines broken where it breaks them; without those of the elements named so."""
    parts: list[str] = []
    waiting: list[Any] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if node.tag == "lb":
            parts.append("\0")
        elif node.tag in _PARTING:
            parts.append(" ")
        parts.append(node.text or "")
        for child in reversed(node):
            waiting.append(child.tail or "")
            if child.tag != without:
                waiting.append(child)
    lines = (_plain(line) for line in "".join(parts).split("\0"))
    return "\n".join(line for line in lines if line)


def _plain(text: str | None) -> str:
    """On one line, without characters that no timeline may quote; spaces that do not break are kept."""
    return _SPACES.sub(" ", FORBIDDEN.sub("", text or "")).strip(" ")
