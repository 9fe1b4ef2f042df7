"""Article files, saved pages and standard input -> articles; what each reader makes of its kind comes together here."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from timeline_app.articles import contents, media_types, publication
from timeline_app.articles.article import Article, BlockKind
from timeline_app.articles.blocks import Marked, blocks, marked
from timeline_app.articles.decoding import decoded
from timeline_app.articles.document import Document
from timeline_app.articles.head_lines import read_line
from timeline_app.articles.languages import language_of
from timeline_app.articles.markup import addresses
from timeline_app.articles.publication import Published
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.model.source import PersonName
from timeline_app.words import Message

_MOST_LINES = 2_000


def read_article(path: Path | None, *, date: str = "", language: str = "auto") -> Article:
    """The article in a file; None for path reads standard input. What it holds is told by its name and first bytes.

    date: when it was published, in EDTF or as people type it; goes before what the article says of itself.
    language: "fr" or "en", where its words shall not tell.
    Raises UserError where there is no article to be had, or the date is none.
    """
    given = publication.given(date)
    content = contents.of_standard_input() if path is None else contents.of_file(path)
    name: object = path if path is not None else Message("Standard input")
    document, is_copy = _document(content, path, name, "" if language == "auto" else language)
    is_copy = is_copy and path is not None
    sha256 = hashlib.sha256(content).hexdigest() if is_copy else ""
    return _article(document, given, language, path, sha256)


def article_of(
    text: str,
    *,
    date: str = "",
    language: str = "auto",
    media_type: str = media_types.PLAIN,
    path: Path | None = None,
) -> Article:
    """The article that a text in memory is; its SHA-256 is that of the text in UTF-8."""
    document = _of_text(_clean(text), media_type, "" if language == "auto" else language)
    return _article(document, publication.given(date), language, path, "")


def _document(content: bytes, path: Path | None, name: object, language: str) -> tuple[Document, bool]:
    """What the bytes hold, and whether they are the copy that excerpts can be checked against."""
    kind = media_types.told(content, path)
    if kind == media_types.PAGE:
        from timeline_app.articles import web_page

        return web_page.read(content, name, language), False
    if kind == media_types.PDF:
        from timeline_app.articles import pdf_file

        return pdf_file.read(content, name, language), False
    text = decoded(content, name)
    kept = _quotable(text.text)
    return _of_text(kept, kind, language), text.is_utf_8 and kept == text.text


def _of_text(text: str, kind: str, language: str) -> Document:
    if kind == media_types.MARKDOWN:
        from timeline_app.articles import markdown

        return markdown.read(text, language)
    return Document(text, kind)


def _article(
    document: Document, given: Published | None, language: str, path: Path | None, sha256: str
) -> Article:
    """The parts that all articles have. sha256: of the file where it is its own copy; else "" ."""
    text = document.text
    told = language_of(text, document.language) if language == "auto" else language
    marks = marked(text, told) if document.marks is None else document.marks
    title = _quotable(document.title) or next(
        (text[mark.start : mark.end] for mark in marks if mark.kind is BlockKind.TITLE), ""
    )
    said = _said(marks, text, told)
    published = given or document.published or said or document.at_latest or _last_change(marks)
    return Article(
        text=text,
        sha256=sha256 or hashlib.sha256(text.encode("utf-8")).hexdigest(),
        path=path,
        is_copy=bool(sha256),
        media_type=document.media_type,
        blocks=blocks(text, marks, document.pages),
        title=" ".join(title.split()),
        authors=tuple(map(_quotable_name, document.authors)) or _authors(marks),
        publisher=_quotable(document.publisher),
        url=_quotable(document.url),
        language=told,
        published=published.span if published else None,
        published_reason=published.reason if published else None,
        markup=tuple(addresses(text)) if document.markup is None else document.markup,
    )


def _said(marks: Sequence[Marked], text: str, language: str) -> Published | None:
    """What the head of the text says; a date that stands alone counts only where no other does too, in all of the text:
    in a chronology, each is that of what follows.
    """
    dates = [mark.said for mark in marks if mark.said is not None and mark.said.published]
    labelled = [said for said in dates if not said.is_bare]
    chosen = labelled[0] if labelled else dates[0] if len({said.published for said in dates}) == 1 else None
    if chosen is None or (chosen.is_bare and _has_other_date(text, language, chosen.published)):
        return None
    return publication.stated(chosen.published, Message("the article’s own head says so"))


def _has_other_date(text: str, language: str, date: str) -> bool:
    """Whether another date than this one stands alone in a line; in the first of many lines."""
    lines = (line.strip(" \t\r*_#") for line in text.split("\n", _MOST_LINES)[:_MOST_LINES])
    found = (read_line(line, language) for line in lines if line)
    return any(said is not None and said.is_bare and said.published != date for said in found)


def _last_change(marks: Sequence[Marked]) -> Published | None:
    """Where only a change is dated: the article is not younger."""
    updated = [mark.said.updated for mark in marks if mark.said is not None and mark.said.updated]
    if not updated:
        return None
    return publication.not_after(min(updated), Message("the article says only when it was changed"))


def _authors(marks: Sequence[Marked]) -> tuple[PersonName, ...]:
    return next((tuple(map(named, mark.said.names)) for mark in marks if mark.said and mark.said.names), ())


def named(name: str) -> PersonName:
    """A name as it is written; which part of it is the family's is not guessed."""
    return PersonName(literal=" ".join(name.split()))


def _clean(text: str) -> str:
    """A text that can be written in UTF-8 and read again as it is: no byte-order mark, no lone half of a character."""
    return _quotable(text.encode("utf-8", "replace").decode("utf-8"))


def _quotable(text: str) -> str:
    """A text whose words a timeline can quote: without what nobody sees and no file may have; feeds are line ends."""
    return FORBIDDEN.sub(lambda found: "\n" if found[0].isspace() else "", text)


def _quotable_name(name: PersonName) -> PersonName:
    return PersonName(*map(_quotable, (name.family, name.given, name.literal)))
