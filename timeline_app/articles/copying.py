"""The copy of an article's text that its excerpts are checked against, where the file that it came as is not one."""

from collections.abc import Collection
from pathlib import Path

from timeline_app.articles.article import Article
from timeline_app.formats.naming import file_name
from timeline_app.values import dataclass

_ENDING = ".txt"
_LONGEST_STEM = 80


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """Where the copy of a text lies. content: what is still to be written there; None where it is there already."""

    path: Path
    content: bytes | None = None


def copy_bytes(article: Article) -> bytes:
    """The bytes of the copy: those whose SHA-256 the article has, unless its file is the copy."""
    return article.text.encode("utf-8")


def copy_beside(article: Article, folder: Path, taken: Collection[Path] = ()) -> ArticleCopy:
    """The copy of an article for a timeline in `folder`: its own file, or a text beside the timeline.

    The text is called after the file (`page.txt` for `page.html`), `article.txt` from standard input. A file that is
    there is used where it is that copy, byte for byte, and never written over. taken: copies of other articles that
    are still to be written. Nothing is written here. Raises OSError where the folder cannot be looked at.
    """
    if article.is_copy and article.path is not None:
        return ArticleCopy(article.path.absolute())
    content = copy_bytes(article)
    stem = article.path.stem[:_LONGEST_STEM] if article.path is not None else ""
    stem = stem or file_name(article.title or "article")
    count = 1
    while True:
        path = folder / f"{stem}{'' if count == 1 else f'-{count}'}{_ENDING}"
        count += 1
        if path in taken:
            continue
        if not path.exists() and not path.is_symlink():
            return ArticleCopy(path, content)
        if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
            return ArticleCopy(path)
