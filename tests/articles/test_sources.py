"""An article becomes a source with an id that says which it is."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from timeline_app.articles.article import Article
from timeline_app.articles.reading import article_of
from timeline_app.articles.sources import source_of
from timeline_app.chrono import edtf
from timeline_app.model.source import PersonName, Source
from timeline_app.values import replace

TEXT = "The harbour board bought a crane last week."


def an_article(**said: Any) -> Article:
    return replace(article_of(TEXT), **said)


@pytest.mark.parametrize(
    ("said", "id"),
    [
        ({}, "article"),
        ({"published": edtf.parse("2024-03")}, "article-2024-03"),
        ({"path": Path("crane.txt"), "published": edtf.parse("2024-03-12")}, "crane-2024-03-12"),
        ({"path": Path("crane 2024-03.txt"), "published": edtf.parse("2024-03")}, "crane-2024-03"),
        (
            {"publisher": "Le Phare", "title": "La grue", "published": edtf.parse("2024-03")},
            "le-phare-2024-03",
        ),
        ({"title": "The second crane of the old harbour"}, "the-second-crane-of-the"),
        ({"title": "The crane", "published": edtf.parse("2024-03-01/2024-03-05")}, "the-crane"),
    ],
)
def test_an_id_says_which_article_it_is(said: dict[str, Any], id: str) -> None:
    assert source_of(an_article(**said)).id == id


def test_no_two_sources_have_one_id() -> None:
    assert source_of(an_article(), {"article", "article-2"}).id == "article-3"


def test_what_is_known_of_an_article_is_known_of_its_source(tmp_path: Path) -> None:
    path, span = tmp_path / "crane.txt", edtf.parse("2024-03")
    article = an_article(
        path=path,
        is_copy=True,
        title="The crane",
        authors=(PersonName(literal="Jane Doe"),),
        publisher="The Beacon",
        url="https://beacon.example/crane",
        language="en",
        published=span,
    )

    assert source_of(article) == Source(
        id="the-beacon-2024-03",
        title="The crane",
        type="article-newspaper",
        authors=(PersonName(literal="Jane Doe"),),
        container_title="The Beacon",
        issued=span,
        language="en",
        url="https://beacon.example/crane",
        text_path=path,
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    )


def test_a_copy_that_is_not_written_yet_is_not_named() -> None:
    source = source_of(an_article(path=Path("crane.pdf"), media_type="application/pdf"))

    assert (source.text_path, source.type, source.title) == (None, "document", "crane.pdf")


def test_a_page_is_news_where_it_says_who_published_it_and_when() -> None:
    page = an_article(media_type="text/html", publisher="The Beacon")

    assert source_of(page).type == "webpage"
    assert source_of(replace(page, published=edtf.parse("2024-03"))).type == "article-newspaper"
    assert source_of(article_of("By Jane Doe\n\nThe court met.")).type == "article-newspaper"
    assert source_of(article_of("The court met.")).type == "document"
