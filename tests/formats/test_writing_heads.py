"""Actors and sources as lines of YAML."""

from pathlib import Path

from timeline_app.chrono import edtf
from timeline_app.formats.writing_heads import actor_in_braces, actor_lines, source_in_braces, source_lines
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import PersonName, Source

ANN = Actor("ann", LocalText.plain("Ann"), ActorKind.PERSON, ("Annie", "A, B"))
PAPER = Source(
    "paper",
    "Who said what",
    "article-newspaper",
    (PersonName("Doe", "Jane"), PersonName(literal="The agency")),
    "The Daily",
    issued=edtf.parse("2024-03"),
    language="en",
    url="https://example.org/a",
    text_path=Path("/case/texts/paper.txt"),
    sha256="0" * 64,
    other={"page": "7"},
)


def test_an_actor_stands_on_one_line_where_there_is_room() -> None:
    assert actor_lines(ANN) == ['ann: {name: Ann, kind: person, aliases: [Annie, "A, B"]}']
    assert actor_lines(Actor("bob", LocalText.plain("Bob"))) == ["bob: {name: Bob}"]


def test_an_actor_with_many_names_takes_a_line_for_each_key() -> None:
    many = Actor("ann", LocalText.plain("Ann"), aliases=("x" * 60, "y" * 60))
    assert actor_lines(many) == [
        "ann:",
        "  name: Ann",
        "  aliases:",
        "    - " + "x" * 60,
        "    - " + "y" * 60,
    ]
    assert actor_lines(ANN, is_compact=False)[:3] == ["ann:", "  name: Ann", "  kind: person"]


def test_names_in_several_languages_are_all_written() -> None:
    local = Actor("un", LocalText((("en", "UN"), ("fr", "ONU"))))
    assert actor_in_braces(local) == "{name: {en: UN, fr: ONU}}"
    assert actor_lines(local, is_compact=False) == ["un:", "  name:", "    en: UN", "    fr: ONU"]


def test_the_keys_of_a_source_stand_in_the_order_of_the_format() -> None:
    assert source_lines(PAPER, Path("/case")) == [
        "paper:",
        "  type: article-newspaper",
        "  title: Who said what",
        "  author: [{family: Doe, given: Jane}, The agency]",
        "  publisher: The Daily",
        "  issued: 2024-03",
        "  language: en",
        "  URL: https://example.org/a",
        "  page: 7",
        "  text: texts/paper.txt",
        "  sha256: " + "0" * 64,
    ]


def test_a_source_in_braces_says_the_same() -> None:
    assert source_in_braces(PAPER, Path("/case/texts")) == (
        "{type: article-newspaper, title: Who said what, author: [{family: Doe, given: Jane}, The agency], "
        "publisher: The Daily, issued: 2024-03, language: en, URL: https://example.org/a, page: 7, text: paper.txt, "
        f"sha256: {'0' * 64}}}"
    )


def test_many_authors_take_a_line_each() -> None:
    source = Source(
        "a", authors=tuple(PersonName(literal=f"A long name, {n}, of somebody") for n in range(5))
    )
    assert source_lines(source, Path())[1:3] == ["  author:", '    - "A long name, 0, of somebody"']


def test_a_source_of_which_nothing_is_known_is_there_all_the_same() -> None:
    assert source_lines(Source("a"), Path()) == ["a: {}"]
