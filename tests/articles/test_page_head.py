"""What a page shows below its title says who wrote it and when, and agrees with what machines are told."""

import pytest

from tests.articles.pages import a_page
from timeline_app.articles.page_head import PageHead, captions_of, head_of
from timeline_app.articles.publication import Published, stated
from timeline_app.words import Message

lxml_html = pytest.importorskip("lxml.html")


def head(body: str, language: str = "en") -> PageHead:
    return head_of(lxml_html.document_fromstring(a_page(body=body)), language)


def date_of(published: Published | None) -> str | None:
    return published.span.text if published else None


def test_a_line_with_links_and_breaks_in_it_is_read_line_by_line() -> None:
    said = head(
        '<div>Par <a href="/m">Jeanne Morel</a> et <b>Paul Martin</b><br>Publié le <time>12 mars 2024 à 10:02</time>'
        " - Mis à jour le <time>13 mars 2024</time></div>",
        "fr",
    )

    assert [str(author) for author in said.authors] == ["Jeanne Morel", "Paul Martin"]
    assert (date_of(said.published), said.is_labelled, date_of(said.at_latest)) == (
        "2024-03-12",
        True,
        "[..2024-03-13]",
    )


def test_a_date_alone_counts_where_it_is_the_only_one() -> None:
    one = head("<p>12 March 2024</p>")

    assert (date_of(one.published), one.is_labelled) == ("2024-03-12", False)
    assert head("<p>12 March 2024</p><p>13 March 2024</p>").published is None


def test_what_stands_above_the_title_is_not_of_the_article() -> None:
    tree = lxml_html.document_fromstring("<p>Published 1 May 1999</p><h1>The crane</h1><p>It fell.</p>")

    assert head_of(tree, "en").published is None


def test_a_moment_in_utc_is_of_the_day_that_is_shown() -> None:
    shown = head("<p>Published 12 March 2024</p>")

    for told, date in (("2024-03-11", "2024-03-12"), ("2024-03-01", "2024-03-01"), ("2024-03", "2024-03")):
        assert date_of(shown.agreeing_with(stated(told, Message("")))) == date
    assert date_of(shown.agreeing_with(None)) == "2024-03-12"
    assert PageHead().agreeing_with(None) is None


def test_words_below_pictures_are_gathered() -> None:
    tree = lxml_html.document_fromstring(
        '<h1>A</h1><figure><figcaption>The <b>crane</b>\n in 1931</figcaption></figure><p class="img-caption">B</p>'
    )

    assert captions_of(tree) == {"The crane in 1931", "B"}


def test_a_moment_that_is_shown_as_a_time_ago_is_read_as_it_is_told_to_machines() -> None:
    said = head('<p>Published <time datetime="2024-03-12T10:02:00Z">2 hours ago</time></p>')

    assert (date_of(said.published), said.is_labelled) == ("2024-03-12", True)


def test_what_sums_the_article_up_may_stand_above_the_date_and_what_is_below_the_text_is_not_of_it() -> None:
    summed_up = "<p>" + "The harbour board has bought a second crane. " * 5 + "</p>"
    below = "<p>It fell.</p>" * 3 + "<aside><p>5 May 2022</p></aside>"

    assert date_of(head(f"{summed_up}<p>12 March 2024</p>").published) == "2024-03-12"
    tree = lxml_html.document_fromstring(a_page().replace(b"</article>", f"</article>{below}".encode()))
    assert head_of(tree, "en").published is None


def test_elements_that_only_style_parts_are_read_as_lines_apart_from_blocks_beside_them() -> None:
    said = head(
        "<section><span>By <a>Jane Doe</a></span><span>Published 12 March 2024, updated 13 March 2024</span>"
        "<p>3 min read</p></section>"
    )

    assert [str(author) for author in said.authors] == ["Jane Doe"]
    assert date_of(said.published) == "2024-03-12"
