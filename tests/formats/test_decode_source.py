from pathlib import Path

import pytest

from tests.formats.reading import PATH, read, the_problem
from timeline_app.formats.folder import Loaded
from timeline_app.model.source import PersonName, Source


def a_source(lines: str) -> tuple[Source, Loaded]:
    loaded = read(f"sources:\n  s: {{{lines}}}\n")
    return loaded.timeline.sources["s"], loaded


def test_a_source_is_all_that_is_written_of_it() -> None:
    source, loaded = a_source(
        "type: article-newspaper, title: T, author: [{family: Doe, given: Jane}, An agency], publisher: P, "
        "container-title: C, issued: 2024-03, accessed: 2024-03-12, language: fr, URL: https://example.org/a#b, "
        f"sha256: {'AB' * 32}, page: 12, DOI: 10.1000/182, editor: [{{literal: E}}, F], event-date: [2024..2025]"
    )
    assert loaded.problems == ()
    assert source.authors == (PersonName("Doe", "Jane"), PersonName(literal="An agency"))
    assert (source.type, source.title, source.publisher, source.container_title) == (
        "article-newspaper",
        "T",
        "P",
        "C",
    )
    assert source.issued is not None
    assert source.accessed is not None
    assert (source.issued.text, source.accessed.text, source.language) == ("2024-03", "2024-03-12", "fr")
    assert source.url == "https://example.org/a#b"
    assert source.sha256 == "ab" * 32
    assert source.other == {
        "page": "12",
        "DOI": "10.1000/182",
        "editor": "E; F",
        "event-date": "[2024..2025]",
    }


def test_the_copy_of_a_source_lies_beside_the_file_that_names_it() -> None:
    source, _ = a_source("text: ../texts/a.txt")
    assert source.text_path == (Path.cwd() / PATH.parent / ".." / "texts" / "a.txt").resolve()
    assert a_source("text: /somewhere/a.txt")[0].text_path == Path("/somewhere/a.txt")
    assert a_source("title: x")[0].text_path is None


def test_one_author_may_stand_alone() -> None:
    assert a_source("author: Jane Doe")[0].authors == (PersonName(literal="Jane Doe"),)
    assert a_source("author: {family: Gaulle, given: Charles, non-dropping-particle: de}")[0].authors == (
        PersonName("de Gaulle", "Charles"),
    )


def test_a_text_is_the_title() -> None:
    assert read("sources: {s: A book}").timeline.sources["s"].title == "A book"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("sha256: abc", "SHA-256"),
        (f"sha256: {'g' * 64}", "SHA-256"),
        ("issued: 2024-13", "13"),
        ("title: [x]", "takes a text"),
    ],
)
def test_a_fault_in_a_source_does_not_lose_the_source(lines: str, words: str) -> None:
    source, loaded = a_source(lines)
    assert the_problem(loaded).is_error
    assert words in str(the_problem(loaded))
    assert (source.sha256, source.issued, source.title) == ("", None, "")


def test_an_unknown_type_or_key_is_a_warning_with_the_nearest() -> None:
    source, loaded = a_source("type: article-newpaper")
    assert not the_problem(loaded).is_error
    assert "“article-newspaper”" in str(the_problem(loaded).hint)
    assert source.type == "article-newpaper"
    assert "“issued”" in str(the_problem(a_source("isued: 2024")[1]).hint)
