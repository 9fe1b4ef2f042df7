"""Keys with their values as lines of YAML."""

from timeline_app.formats.entries import (
    ROOM,
    braces,
    brackets,
    dashed,
    entry,
    indented,
    list_entry,
    local_entry,
    local_in_braces,
    written,
)
from timeline_app.model.local_text import LocalText

BOTH = LocalText((("en", "One, two"), ("fr", "Un")))


def test_what_says_nothing_is_not_written() -> None:
    assert (entry("title", ""), written("date", ""), local_entry("title", LocalText(()))) == ([], [], [])
    assert (list_entry("tags", []), local_in_braces(LocalText(())), brackets([])) == ([], "", "")


def test_a_text_that_is_too_long_for_a_line_is_folded() -> None:
    lines = entry("exact", "word " * 40 + "end")
    assert lines[0] == "exact: >-"
    assert all(line.startswith("  word") and len(line) <= ROOM for line in lines[1:])


def test_a_long_text_that_cannot_be_folded_is_quoted_on_one_line() -> None:
    (line,) = entry("exact", "two  spaces " * 20 + ".")
    assert line.startswith("exact: two  spaces")
    (line,) = entry("exact", "two\nlines " * 20)
    assert line.startswith('exact: "two\\nlines ')


def test_texts_of_several_languages_stand_below_their_key_or_in_braces() -> None:
    assert local_entry("title", BOTH) == ["title:", "  en: One, two", "  fr: Un"]
    assert local_in_braces(BOTH) == '{en: "One, two", fr: Un}'
    assert local_in_braces(LocalText.plain("One")) == "One"


def test_a_list_stands_in_brackets_where_there_is_room() -> None:
    assert list_entry("tags", ["a", "b, c"]) == ['tags: [a, "b, c"]']
    assert list_entry("tags", ["x" * 60, "y, " * 20 + "y"]) == [
        "tags:",
        "  - " + "x" * 60,
        "  - " + "y, " * 20 + "y",
    ]


def test_what_has_no_value_is_left_out_of_braces() -> None:
    assert braces([("a", "1"), ("b", ""), ("c: d", "2")]) == '{a: 1, "c: d": 2}'


def test_lines_are_moved_behind_a_dash_and_to_the_right() -> None:
    assert indented(dashed(["a: 1", "b: 2"], 3), 2) == ["  -   a: 1", "      b: 2"]
    assert indented([""], 2) == [""]
