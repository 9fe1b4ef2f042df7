import pytest

from timeline_app.formats.syntax import Restart, Start, explain, restart_after

TEXT = """\
events:
  - title: "a
    tags: [b
  # - title: no
  - title: c
      - deep
sources:
  s: x
  t: y
"""


def at(words: str) -> int:
    return TEXT.index(words)


def test_the_next_item_of_a_list_is_the_next_dash_of_its_column() -> None:
    assert restart_after(TEXT, Start(at("title"), 2, is_list=True)) == Restart(
        at("  - title: c"), is_item=True
    )


def test_behind_the_last_item_a_section_begins() -> None:
    assert restart_after(TEXT, Start(at("title: c"), 2, is_list=True)) == Restart(
        at("sources"), is_item=False
    )


def test_the_next_entry_of_a_map_is_the_next_key_of_its_column() -> None:
    assert restart_after(TEXT, Start(at("s: x"), 2, is_list=False)) == Restart(at("  t: y"), is_item=True)


def test_behind_the_last_entry_there_is_nothing() -> None:
    assert restart_after(TEXT, Start(at("t: y"), 2, is_list=False)) is None
    assert restart_after("events:", Start(0, 0, is_list=False)) is None


@pytest.mark.parametrize(
    ("problem", "context", "character", "words"),
    [
        ("found character that cannot start any token", "while scanning for the next token", "\t", "tab"),
        ("found character that cannot start any token", "while scanning for the next token", "%", "“%”"),
        ("found unexpected end of stream", "while scanning a quoted scalar", "", "never ends"),
        ("mapping values are not allowed in this context", "", ":", "colon"),
        ("something that nobody foresaw", "", "x", "something that nobody foresaw"),
    ],
)
def test_the_scanner_is_put_into_words(problem: str, context: str, character: str, words: str) -> None:
    assert words in str(explain(problem, context, character)[0])
