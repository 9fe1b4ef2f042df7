"""Whatever bytes a file holds, it is an article whose blocks are in order, or one error in words."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.benchmarks.stages import fault
from tests.benchmarks.texts import random_texts
from timeline_app.articles.article import Article
from timeline_app.articles.reading import read_article
from timeline_app.problems import UserError

PIECES = """<p> </p> <h1> </h1> <div> <article> </article> <script> </script> <title> </title> <!-- --> <![CDATA[ <br>
&amp; &#x110000; &nbsp; <blockquote> <table><tr><td> <li> <figcaption> <time datetime="2024-03-12"> <meta ---
``` [a](b) | # * %PDF-1.4 obj endobj stream xref trailer startxref %%EOF"""
MARKUP = st.lists(st.sampled_from(PIECES.split()) | st.text(max_size=20)).map(" ".join)
SUFFIXES = st.sampled_from([".html", ".md", ".txt", ".pdf"])
NOT_EACH = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip("trafilatura")
    pytest.importorskip("pypdf")
    return tmp_path


def read(folder: Path, suffix: str, content: bytes) -> Article | None:
    """The article, with its blocks looked at; None where it was refused."""
    path = folder / f"article{suffix}"
    path.write_bytes(content)
    try:
        article = read_article(path)
    except UserError:
        return None
    assert not fault(article.text, [(block.start, block.end) for block in article.blocks])
    article.text.encode("utf-8")  # raises where half a pair is left
    return article


@given(st.binary(), SUFFIXES)
@NOT_EACH
def test_any_bytes_are_read_or_refused(folder: Path, content: bytes, suffix: str) -> None:
    read(folder, suffix, content)


@given(MARKUP, SUFFIXES, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
@NOT_EACH
def test_any_markup_is_read_or_refused(folder: Path, text: str, suffix: str, encoding: str) -> None:
    read(folder, suffix, text.encode(encoding, "replace"))


@given(st.integers(0, 2**32))
@NOT_EACH
def test_pages_of_random_texts_are_read_or_refused(folder: Path, seed: int) -> None:
    for _, text in random_texts(2, seed):
        page = f"<html><body><article><p>{text}</p><p>{text}</p></article></body></html>"
        read(folder, ".html", page.encode("utf-8", "replace"))


def test_a_page_with_prose_is_read(folder: Path) -> None:
    """So that the others do not pass because all is refused."""
    prose = "The mayor opened the bridge on 12 March 2024 and spoke for an hour. " * 10
    assert read(folder, ".html", f"<html><body><article><p>{prose}</p></article></body></html>".encode())
    assert read(folder, ".md", f"# Bridge\n\n{prose}".encode())
