"""Whatever an article comes as, its text is the one that excerpts are checked against later."""

import hashlib
import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles.pages import FRENCH as FIRST_IN_FRENCH
from tests.articles.pages import a_page
from tests.articles.pdfs import a_pdf, lines
from timeline_app.articles.article import Article, BlockKind
from timeline_app.articles.reading import article_of, read_article
from timeline_app.model.source import Source
from timeline_app.problems import UserError
from timeline_app.provenance.copies import read_lent

FRENCH = """\
 date 1931-05 En achetant la grue la semaine dernière, le port a surpris la ville. Les élus sont contre.

Une deuxième grue

Depuis, le port se tait. Il a dit qu’il n’en parlerait pas avant le mois de juin."""


def a_file(folder: Path, content: str | bytes, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def published(article: Article) -> str | None:
    return article.published.text if article.published else None


def test_a_text_is_its_own_copy(tmp_path: Path) -> None:
    path = a_file(tmp_path, FRENCH)
    article = read_article(path)
    copy = read_lent(path)

    assert article.is_copy
    assert (article.text, article.sha256, article.path) == (copy.text.text, copy.sha256, path)
    assert copy.is_that_of(Source("article", sha256=article.sha256))


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfOne.\r\nTwo.\rThree.", "é\u2028a\u0085b".encode()])
def test_marks_and_line_ends_are_kept_as_copies_are_read(tmp_path: Path, content: bytes) -> None:
    path = a_file(tmp_path, content)
    article = read_article(path)

    assert article.text == read_lent(path).text.text
    assert article.sha256 == hashlib.sha256(content).hexdigest()


def test_a_text_that_is_not_utf_8_needs_a_copy(tmp_path: Path) -> None:
    article = read_article(a_file(tmp_path, FRENCH.encode("utf-16")))

    assert not article.is_copy
    assert article.text == FRENCH
    assert article.sha256 == hashlib.sha256(FRENCH.encode()).hexdigest()


def test_the_head_of_a_text_dates_it_and_its_words_tell_the_language() -> None:
    article = article_of(FRENCH)

    assert (published(article), article.language) == ("1931-05", "fr")
    assert [block.kind for block in article.blocks] == [
        BlockKind.DATELINE,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]
    assert [block.paragraph for block in article.blocks] == [1, 1, 2, 2]


def test_the_date_that_is_given_goes_before_the_one_in_the_text() -> None:
    article = article_of(FRENCH, date="1931-06-02")

    assert published(article) == "1931-06-02"
    assert str(article.published_reason) == "the date given for the article"


def test_nothing_says_when_a_text_was_published_that_does_not() -> None:
    article = article_of("The court met last week. On March 12, 1931 it rose.")

    assert (article.published, article.published_reason) == (None, None)


def test_a_title_that_names_a_date_does_not_date_the_article() -> None:
    assert article_of("What happened on March 12, 1931\n\nThe court met.").published is None


def test_of_many_dates_that_stand_alone_none_is_that_of_the_article() -> None:
    assert article_of("12 March 1931\n\nThe court met.\n\n13 March 1931\n\nIt rose.").published is None
    assert article_of("A crane\n\n12 March 1931\n13 March 1931\n\nIt rose.").published is None


def test_a_date_of_change_alone_bounds_the_publication() -> None:
    article = article_of("La grue\n\nMis à jour le 13 mars 1931\n\nLa cour a siégé.", language="fr")

    assert published(article) == "[..1931-03-13]"


def test_title_and_authors_are_taken_from_the_head() -> None:
    article = article_of("The  crane\n\nBy Jane Doe and John Roe\n\nThe court met.")

    assert article.title == "The crane"
    assert [str(author) for author in article.authors] == ["Jane Doe", "John Roe"]


def test_the_language_that_is_given_is_not_doubted() -> None:
    assert article_of(FRENCH, language="en").language == "en"


def test_half_a_character_does_not_end_in_a_fault() -> None:
    assert article_of("a \udc80 b").text == "a ? b"


def test_what_holds_no_text_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_article(a_file(tmp_path, b"\x89PNG\r\n\x1a\n\0\0\0"))


def _sent_in(monkeypatch: pytest.MonkeyPatch, folder: Path, content: bytes) -> Article:
    """What is read of bytes that come in by standard input."""
    with a_file(folder, content, "sent").open("rb") as file:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
        return read_article(None)


def test_what_comes_in_by_standard_input_is_told_by_its_first_bytes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("trafilatura")
    pytest.importorskip("pypdf")
    sent = [FRENCH.encode(), b"# The crane\n\nIt fell.", a_page(), a_pdf([lines(["The crane fell."])])]
    articles = [_sent_in(monkeypatch, tmp_path, content) for content in sent]

    assert [article.media_type for article in articles] == [
        "text/plain",
        "text/markdown",
        "text/html",
        "application/pdf",
    ]
    assert not any(article.is_copy or article.path for article in articles)
    assert all(article.sha256 == hashlib.sha256(article.text.encode()).hexdigest() for article in articles)


def test_a_page_is_read_by_its_name_and_its_language_by_its_words(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    body = f"<p>{FIRST_IN_FRENCH}</p>" * 2
    page = a_file(tmp_path, f"<html lang='en'><body><h1>La grue</h1>{body}</body></html>", "page.htm")
    article = read_article(page, date="1931-05")

    assert (article.media_type, article.language, article.path, article.is_copy) == (
        "text/html",
        "fr",
        page,
        False,
    )
    assert published(article) == "1931-05"


@given(st.text(max_size=200))
def test_any_text_is_an_article_whose_blocks_lie_in_it(text: str) -> None:
    article = article_of(text)

    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()
    assert all(0 <= block.start < block.end <= len(article.text) for block in article.blocks)


@pytest.mark.parametrize("hidden", ["\u202a", "\ufeff", "\x07"])
def test_what_no_timeline_can_quote_is_not_part_of_the_text(tmp_path: Path, hidden: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"The mayor sold the {hidden}old bridge.\x0cThe harbour is closed.", encoding="utf-8")
    article = read_article(path)
    assert article.text == "The mayor sold the old bridge.\nThe harbour is closed."
    assert not article.is_copy
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()
    assert article_of(f"A{hidden}b").text == "Ab"


def test_a_chronology_is_not_published_on_the_first_of_its_days() -> None:
    days = "# Chronology\n\n**3 May 2020**\n\nJohn Smith left Acme.\n\n**4 June 2021**\n\nAcme closed the plant.\n"
    assert article_of(days, language="en", media_type="text/markdown").published is None
    assert article_of(days.replace("**4 June 2021**", ""), language="en").published is not None
