"""An article as it was read: its text, exactly as excerpts of it are checked later, and what is known of it."""

import enum
from pathlib import Path

from timeline_app.chrono.span import Span
from timeline_app.model.source import PersonName
from timeline_app.values import dataclass
from timeline_app.words import Message


class BlockKind(enum.Enum):
    """What a stretch of an article is. Only PARAGRAPH, LIST_ITEM and QUOTATION tell events; a TITLE may."""

    TITLE = "title"
    HEADING = "heading"
    DATELINE = "dateline"  # "date 2024-03", "Paris, 12 mars 2024", "Publié le …"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"  # a block that is quoted as a whole
    LIST_ITEM = "list item"
    CAPTION = "caption"
    OTHER = "other"  # code, tables, links to other pages


@dataclass(frozen=True, slots=True)
class Block:
    """text[start:end] of the article, in code points, without white space at its ends.

    paragraph: its number as excerpts give it (provenance.quoting.paragraph_at); page: from 1, 0 where there are none.
    """

    start: int
    end: int
    kind: BlockKind
    paragraph: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """text: what offsets count in and excerpts are checked against. blocks: in order, without overlap.

    sha256: of the bytes of the copy, which are text_bytes (UTF-8) unless `path` is a file that is that copy itself.
    path: the file it was read from; None for standard input. is_copy: whether that file is its own copy, because its
    text is what was read (plain text and Markdown in UTF-8, without characters that no timeline can quote); else a copy
    must be written for excerpts to be checked.
    published: a day, a month or an interval of days; None where nothing says so. published_reason: who says so.
    language: "fr", "en" or another BCP 47 tag; "" where it could not be told.
    markup: stretches of the text that are no words, in order: addresses of pages, marks of emphasis and targets of links
    in Markdown. What they seem to say tells nothing (articles.markup.meets).
    """

    text: str
    sha256: str
    path: Path | None
    is_copy: bool
    media_type: str
    blocks: tuple[Block, ...]
    title: str = ""
    authors: tuple[PersonName, ...] = ()
    publisher: str = ""
    url: str = ""
    language: str = ""
    published: Span | None = None
    published_reason: Message | None = None
    markup: tuple[tuple[int, int], ...] = ()
