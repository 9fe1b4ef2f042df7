"""The copy that excerpts are checked against lies beside the timeline, and no file is written over."""

import hashlib
from pathlib import Path

from timeline_app.articles.copying import ArticleCopy, copy_beside, copy_bytes
from timeline_app.articles.reading import article_of, read_article

TEXT = "The crane fell.\r\nIt was « old »."


def test_the_bytes_of_a_copy_have_the_sha_256_of_the_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    article = read_article(path)

    assert copy_bytes(article) == TEXT.encode()
    assert hashlib.sha256(copy_bytes(article)).hexdigest() == article.sha256


def test_a_file_that_is_its_own_copy_stays_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())

    assert copy_beside(read_article(path), tmp_path / "elsewhere") == ArticleCopy(path)


def test_a_copy_is_called_after_its_file_and_lies_beside_the_timeline(tmp_path: Path) -> None:
    assert copy_beside(article_of(TEXT), tmp_path) == ArticleCopy(tmp_path / "article.txt", TEXT.encode())
    page = article_of(TEXT, path=Path("pages/crane.html"))
    assert copy_beside(page, tmp_path).path == tmp_path / "crane.txt"


def test_no_file_is_written_over_and_the_same_text_is_used_again(tmp_path: Path) -> None:
    article = article_of(TEXT)
    (tmp_path / "article.txt").write_text("another text", encoding="utf-8")
    (tmp_path / "article-2.txt").symlink_to("nowhere")
    (tmp_path / "article-3.txt").mkdir()

    assert copy_beside(article, tmp_path) == ArticleCopy(tmp_path / "article-4.txt", TEXT.encode())
    (tmp_path / "article-4.txt").write_bytes(TEXT.encode())
    assert copy_beside(article, tmp_path) == ArticleCopy(tmp_path / "article-4.txt")


def test_two_articles_that_are_written_at_once_do_not_share_a_file(tmp_path: Path) -> None:
    first = copy_beside(article_of("One."), tmp_path)

    assert copy_beside(article_of("Two."), tmp_path, {first.path}).path == tmp_path / "article-2.txt"
