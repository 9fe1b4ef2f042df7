"""Articles as sources that excerpts name."""

from timeline_app.articles.article import Article
from timeline_app.extraction.ids import Ids
from timeline_app.model.source import Source

_MOST_WORDS = 6


def source_of(article: Article, ids: Ids) -> Source:
    """The source that an article is; its id is made of its publisher, or its title, or the name of its file."""
    return Source(
        id=ids.take(_name(article)),
        title=article.title or (article.path.name if article.path is not None else ""),
        type="webpage" if article.url else "article",
        authors=article.authors,
        publisher=article.publisher,
        issued=article.published,
        language=article.language,
        url=article.url,
        text_path=article.path.absolute() if article.path is not None and article.is_copy else None,
        sha256=article.sha256,
    )


def _name(article: Article) -> str:
    if article.title:
        return " ".join(article.title.split()[:_MOST_WORDS])
    if article.path is not None:
        return article.path.stem
    return article.publisher or "article"
