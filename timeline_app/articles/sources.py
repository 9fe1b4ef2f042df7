"""Articles as sources that excerpts name."""

import re
from collections.abc import Collection

from timeline_app.articles import media_types
from timeline_app.articles.article import Article, BlockKind
from timeline_app.formats.references import free_id
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source

_MOST_WORDS = 5
_PLAIN_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
_HEAD = (BlockKind.DATELINE, BlockKind.BYLINE)


def source_of(article: Article, taken: Collection[str] = ()) -> Source:
    """The source that an article is, under an id that is not taken.

    The id is made of its publisher, or the first words of its title, or the name of its file, and of its date. What is
    not known stays empty; without a title it has the name of its file. A copy that has still to be written is not
    named: see `copying`.
    """
    kind = _type(article)
    name = article.path.name if article.path is not None else ""
    is_in_container = kind in ("article-newspaper", "webpage")
    return Source(
        id=free_id(LocalText.plain(_words(article)), taken),
        title=article.title or name,
        type=kind,
        authors=article.authors,
        publisher="" if is_in_container else article.publisher,
        container_title=article.publisher if is_in_container else "",
        issued=article.published,
        language=article.language,
        url=article.url,
        text_path=article.path.absolute() if article.path is not None and article.is_copy else None,
        sha256=article.sha256,
    )


def _type(article: Article) -> str:
    """The type by CSL: what has a publisher and a date, or a date line or byline, is taken for news."""
    has_head = any(block.kind in _HEAD for block in article.blocks)
    is_news = has_head or bool(article.publisher and article.published)
    if article.media_type == media_types.PDF:
        return "document"
    if article.media_type == media_types.PAGE:
        return "article-newspaper" if is_news else "webpage"
    return "article-newspaper" if is_news else "document"


def _words(article: Article) -> str:
    """What the id is made of."""
    stem = article.path.stem if article.path is not None else ""
    name = article.publisher or " ".join(article.title.split()[:_MOST_WORDS]) or stem or "article"
    date = article.published.text if article.published is not None else ""
    return f"{name} {date}" if _PLAIN_DATE.fullmatch(date) and date not in name else name
