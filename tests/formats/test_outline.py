"""Where in a YAML text its values begin and end."""

import pytest

from timeline_app.formats.outline import Piece, outline
from timeline_app.problems import UserError

TEXT = """\
# a comment
events:
  - title: One  # behind
    list: [a, {b: c}]
  - text: |
      in lines

    more: x
"""


def _value(text: str, *path: "str | int") -> Piece:
    piece = outline(text)
    for step in path:
        found = piece.children[step] if isinstance(step, int) else piece.entry(step)
        assert found is not None
        piece = found if isinstance(found, Piece) else found[1]
    return piece


def test_a_value_is_told_by_its_offsets() -> None:
    for path, written in (
        (("events", 0, "title"), "One"),
        (("events", 0, "list"), "[a, {b: c}]"),
        (("events", 0, "list", 1), "{b: c}"),
        (("events", 1, "more"), "x"),
    ):
        piece = _value(TEXT, *path)
        assert TEXT[piece.start : piece.end] == written


def test_a_list_in_lines_ends_where_its_last_value_does_and_begins_at_its_first_dash() -> None:
    events = _value(TEXT, "events")
    assert (events.line, events.column, events.is_flow) == (2, 2, False)
    assert TEXT[: events.end].endswith("more: x")
    assert events.last.text == "x"


def test_a_text_under_a_bar_is_told_from_others() -> None:
    assert _value(TEXT, "events", 1, "text").is_block
    assert not _value(TEXT, "events", 1, "more").is_block


def test_of_a_key_that_stands_twice_the_last_counts() -> None:
    assert _value("a: 1\na: 2\n", "a").text == "2"


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n---\nb: 2\n",
        "a: 1\n...\n",
        "a: [1\n",
        "a: 1\n b: 2\n",
        "[" * 80 + "]" * 80,
    ],
)
def test_what_cannot_be_added_to_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        outline(text)


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_a_text_that_says_nothing_is_a_map_without_entries_at_its_end(text: str) -> None:
    root = outline(text)
    assert (root.kind, root.start, root.entries(), root.is_flow) == ("map", len(text), [], False)
