"""Saved pages become articles, without what stands around them; any page ends as one or as one error."""

import builtins
import contextlib
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.articles.pages import FIRST, SECOND, a_page, json_ld
from timeline_app import words
from timeline_app.articles import web_page
from timeline_app.articles.document import Document
from timeline_app.problems import UserError

pytest.importorskip("trafilatura")


@pytest.fixture(autouse=True)
def _in_english() -> object:
    with words.using("en"):
        yield


def read(page: bytes | str) -> Document:
    return web_page.read(page.encode() if isinstance(page, str) else page, "page.html")


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(mark.kind.value, document.text[mark.start : mark.end]) for mark in document.marks or ()]


def test_an_article_is_read_without_what_stands_around_it() -> None:
    page = f"""<!DOCTYPE html><html lang="en"><head><title>The second crane - The Beacon</title>
    {json_ld(datePublished="2024-03-12T10:02:00Z", author={"name": "Jane Doe"}, publisher={"name": "The Beacon"})}
    </head><body><div class="cookie-consent"><p>We have used cookies since 1 January 2020.</p></div>
    <nav><ul><li><a href="/">Home</a></li></ul></nav><main><article><h1>The second crane</h1>
    <figure><img src="a.jpg"><figcaption>The crane in 2019.</figcaption></figure><p>{FIRST}</p>
    <h2>What the board wants</h2><ul><li>to load <b>faster</b>;</li><li>to sell the old one.</li></ul>
    <p>{SECOND}</p><aside class="related"><h3>Read also</h3><p><a href="/1">The first crane, in 1931</a></p></aside>
    </article></main><section id="comments"><p>Bob, yesterday: well done.</p></section>
    <footer><p>© The Beacon 2021</p></footer></body></html>"""
    document = read(page)

    assert kinds(document) == [
        ("title", "The second crane"),
        ("paragraph", FIRST),
        ("heading", "What the board wants"),
        ("list item", "- to load faster;"),
        ("list item", "- to sell the old one."),
        ("paragraph", SECOND),
    ]
    assert (document.title, document.publisher, document.language) == ("The second crane", "The Beacon", "en")
    assert [str(author) for author in document.authors] == ["Jane Doe"]
    assert document.published is not None
    assert document.published.span.text == "2024-03-12"


def test_what_a_page_does_not_state_is_not_guessed_from_its_address_or_its_text() -> None:
    document = read(
        a_page(
            head='<link rel="canonical" href="https://beacon.example/2023/01/05/crane">',
            body="<p>On 3 March 2022 the old crane fell, and nobody in the town was hurt by it that day.</p>",
        )
    )

    assert (document.published, document.at_latest) == (None, None)
    assert document.url == "https://beacon.example/2023/01/05/crane"


def test_the_name_of_the_paper_is_no_part_of_the_title() -> None:
    site = '<meta property="og:site_name" content="The Beacon">'
    for title, expected in (
        ("The crane - The Beacon", "The crane"),
        ("In praise of The Beacon", "In praise of The Beacon"),
    ):
        assert read(a_page(head=f'{site}<meta property="og:title" content="{title}">')).title == expected


def test_an_archive_without_a_page_in_it_has_no_text() -> None:
    with pytest.raises(UserError, match="No text of an article"):
        read(
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=XX\r\n\r\n--XX\r\n\r\nA long text.\r\n--XX--"
        )


def test_a_page_for_phones_is_read_like_any_other() -> None:
    document = read(
        a_page(head=json_ld(datePublished="March 2024"), body="<amp-img src=x></amp-img><amp-ad></amp-ad>")
    )

    assert document.published is not None
    assert document.published.span.text == "2024-03"
    assert kinds(document)[1:] == [("paragraph", FIRST), ("paragraph", SECOND)]


def test_what_a_page_says_to_those_who_have_not_paid_is_no_part_of_its_text() -> None:
    page = a_page().replace(b"</article>", b"<p>Subscribe to continue reading.</p></article>")

    assert kinds(read(page))[-1] == ("other", "Subscribe to continue reading.")


@pytest.mark.parametrize(
    "page", ["<html></html>", "<html><body><script>x</script></body></html>", "<!--", "<p>"]
)
def test_a_page_without_text_is_one_error(page: str) -> None:
    with pytest.raises(UserError, match="No text of an article"):
        read(page)


def test_the_extra_is_named_where_the_library_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    find = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("trafilatura"):
            raise ImportError(name)
        return find(name, *rest)

    for name in [name for name in sys.modules if name.startswith("trafilatura")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UserError, match=r'pip install "timeline-app\[html\]"'):
        read(a_page())


def test_entities_that_grow_into_billions_are_not_expanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {after} "{f"&{before};" * 10}">'
        for before, after in zip("abcdefghi", "bcdefghij", strict=True)
    )
    document = read(
        bomb + f"]><html><body><article><p>{FIRST} &j;</p><p>{SECOND}</p></article></body></html>"
    )

    assert len(document.text) < 1000


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "blockquote", "table><tr><td"])
def test_a_page_of_any_depth_is_read_or_refused(tag: str) -> None:
    page = f"<html><body>{f'<{tag}>' * 20_000}<p>{FIRST}</p>"
    try:
        document = read(page)
    except UserError:
        return
    assert FIRST in document.text


def test_a_page_of_very_many_parts_is_refused_before_it_takes_long() -> None:
    for parts in ("<em>a</em> " * 20_000, f"<p>{'<i>a</i>' * 100}</p>" * 2_000):
        with pytest.raises(UserError, match="too many parts"):
            read(f"<html><body><article><p>{FIRST}</p><p>{parts}</p></article></body></html>")


def test_very_many_stretches_of_style_are_read_as_the_text_that_they_are() -> None:
    document = read(a_page(body=f"<p>{'<span>crane </span>' * 20_000}</p>"))

    assert document.text.count("crane") > 20_000


def test_pictures_written_into_a_page_do_not_count() -> None:
    document = read(a_page(body=f'<img src="data:image/png;base64,{"A" * 3_000_000}">'))

    assert kinds(document)[1:] == [("paragraph", FIRST), ("paragraph", SECOND)]


_SCRAPS = """
    <p> </p> <div> </div> <article> <h1>Crane</h1> <h2> <ul> <li> </ul> <table> <tr> <td> <br> <blockquote>
    </blockquote> <script> </script> <!-- --> <![CDATA[ ]]> &amp; &#0; &#x110000; &nbsp; < > <svg> <a href= <?xml ?>
"""
_pieces = st.sampled_from(_SCRAPS.split()) | st.text(max_size=12) | st.just(f"<p>{FIRST}</p>")


@settings(max_examples=60, deadline=None)
@given(st.lists(_pieces, max_size=40).map(" ".join))
def test_any_page_is_an_article_or_one_error(page: str) -> None:
    try:
        document = read(page.encode("utf-8", "replace"))
    except UserError:
        return
    assert document.marks
    assert document.text.encode("utf-8").decode("utf-8-sig") == document.text
    assert all(0 <= mark.start < mark.end <= len(document.text) for mark in document.marks)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_an_article_or_one_error(content: bytes) -> None:
    with contextlib.suppress(UserError):
        assert read(content).text
