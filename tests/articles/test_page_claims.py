"""What a page states of itself is taken as it states it, and nothing is made up."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles.pages import a_page, json_ld
from timeline_app.articles.page_claims import Claims, claims_of
from timeline_app.model.source import PersonName

lxml_html = pytest.importorskip("lxml.html")


def claims(head: str = "", lang: str = "en") -> Claims:
    return claims_of(lxml_html.document_fromstring(a_page(head=head, lang=lang)))


def published(head: str, lang: str = "en") -> str | None:
    stated = claims(head, lang).published
    return stated.span.text if stated else None


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("2024-03-12T10:02:00+01:00", "2024-03-12"),
        ("2024-03-12 10:02", "2024-03-12"),
        ("20240312", "2024-03-12"),
        ("2024-03", "2024-03"),
        ("March 2024", "2024-03"),
        ("Tue, 12 Mar 2024 10:02:00 +0100", "2024-03-12"),
        ("2024", "2024"),
        ("5/3/2024", "2024-05-03"),
        ("soon", None),
        ("1710234120", None),
    ],
)
def test_a_date_is_as_precise_as_the_page_states_it(said: str, date: str | None) -> None:
    assert published(json_ld(datePublished=said)) == date
    assert published(f'<meta property="article:published_time" content="{said}">') == date


def test_json_ld_goes_before_meta_and_the_date_of_a_change_is_none() -> None:
    meta = (
        '<meta name="date" content="2024-03-10"><meta property="article:modified_time" content="2024-03-14">'
    )

    assert published(json_ld(datePublished="2024-03-12") + meta) == "2024-03-12"
    assert published(meta) == "2024-03-10"
    last = claims('<meta property="article:modified_time" content="2024-03-14T08:00:00Z">')
    assert last.published is None
    assert last.at_latest is not None
    assert last.at_latest.span.text == "[..2024-03-14]"


def test_an_address_and_a_copyright_date_nothing() -> None:
    assert published('<link rel="canonical" href="https://beacon.example/2023/01/05/crane">') is None


def test_a_live_blog_of_several_days_was_published_over_all_of_them() -> None:
    said = {
        "@type": "LiveBlogPosting",
        "datePublished": "2024-03-12T06:00Z",
        "dateModified": "2024-03-14T20:00Z",
    }

    assert published(json_ld(**said)) == "2024-03-12/2024-03-14"
    assert published(json_ld(**{**said, "dateModified": "2024-03-12"})) == "2024-03-12"
    assert published(json_ld(**{**said, "dateModified": "2024-03-01"})) == "2024-03-12"


def test_of_several_articles_that_a_page_names_its_own_is_taken() -> None:
    other = {"@type": "Article", "headline": "The first crane", "datePublished": "1931-05-02"}
    own = {"@type": ["Article", "NewsArticle"], "headline": "The second crane", "datePublished": "2024-03-12"}
    script = f'<script type="application/ld+json">{json.dumps({"@graph": [other, own]})}</script>'

    assert (
        published(script + '<meta property="og:title" content="The second crane - The Beacon">')
        == "2024-03-12"
    )


def test_a_page_that_is_no_article_may_state_when_it_was_published() -> None:
    assert published(json_ld(**{"@type": "WebPage", "datePublished": "2024-03-12"})) == "2024-03-12"


def test_articles_that_are_only_listed_are_not_the_pages_own() -> None:
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "Article", "datePublished": "1931-05-02"}]}

    assert published(f'<script type="application/ld+json">{json.dumps(listed)}</script>') is None


def test_people_publisher_and_address_are_told() -> None:
    said = claims(
        json_ld(
            author=[
                "By Jane Doe",
                {"@type": "Person", "name": "John &amp; Roe"},
                {"givenName": "Ann", "familyName": "Lee"},
                {"name": "https://beacon.example/people/x"},
            ],
            publisher={"name": "The Beacon"},
        )
        + '<link rel="canonical" href="https://beacon.example/crane">'
    )

    assert said.authors == (
        PersonName(literal="Jane Doe"),
        PersonName(literal="John & Roe"),
        PersonName("Lee", "Ann"),
    )
    assert (said.title, said.publisher, said.url, said.language) == (
        "The second crane",
        "The Beacon",
        "https://beacon.example/crane",
        "en",
    )


def test_only_an_address_of_the_web_is_one() -> None:
    for address in ("javascript:alert(1)", "/crane", "file:///etc/passwd"):
        assert claims(f'<link rel="canonical" href="{address}">').url == ""


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "null",
        "[[[[]]]]",
        "[" * 100_000,
        '{"@graph": {"@graph": 1}}',
        '{"@type": 5, "author": [[]]}',
        "NaN",
    ],
    ids=["broken", "nothing", "lists", "deep", "no list", "of other types", "no number"],
)
def test_json_that_says_nothing_is_passed_over(script: str) -> None:
    assert claims(f'<script type="application/ld+json">{script}</script>').published is None


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("2024-03-12"),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["@graph", "@type", "author", "publisher", "datePublished", "headline", "name", "@value"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_json)
def test_any_json_is_read_or_passed_over(item: Any) -> None:
    article = {"@type": "Article", **item} if isinstance(item, dict) else item

    assert isinstance(claims(f'<script type="application/ld+json">{json.dumps(article)}</script>'), Claims)
