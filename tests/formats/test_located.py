"""Values as they are written, with their places."""

from pathlib import Path

import pytest
import yaml

from tests.formats.reading import read, the_problem, titles
from timeline_app.formats import keys, located
from timeline_app.formats.faults import Faults
from timeline_app.formats.items import items
from timeline_app.formats.nodes import List, Map, Node, Text


def values(text: str) -> tuple[dict[str, Node], list[str]]:
    """Keys and values of a map written as one event, from line 2 on, and what was said about them."""
    faults = Faults()
    lines = "\n".join(f"    {line}" for line in text.splitlines())
    found = list(items(f"events:\n  -\n{lines}\n", Path("x.yaml"), faults, {"events"}, keys.DATES))
    problems = [str(problem).removeprefix("x.yaml:") for problem in faults.all()]
    if not found:
        return {}, problems
    node = found[0].value
    assert type(node) is Map
    return {key: value for key, (_, value) in node.entries.items()}, problems


def written(text: str) -> str:
    (value,) = values(text)[0].values()
    assert type(value) is Text
    return value.value


@pytest.mark.parametrize(
    "scalar", ["0123", "no", "1e3", "2024-03-05", "12:30:45", "0x10", "1_000", "null", "~", "=", "-0043"]
)
def test_a_scalar_is_read_as_it_is_written(scalar: str) -> None:
    assert written(f"id: {scalar}") == scalar


@pytest.mark.parametrize(
    ("brackets", "edtf"),
    [
        ("[2024-02-19..2024-03-24]", "[2024-02-19..2024-03-24]"),
        ("{..1984}", "{..1984}"),
        ("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]"),
        ("[1667, # a comment\n  1668 ]", "[1667,1668]"),
        ("['1667', \"1668\"]", "[1667,1668]"),
        ("{1960,1960}", "{1960,1960}"),
        ("[1984?, ~1985, {1986: 1987}]", "[1984?,~1985,{1986:1987}]"),
        ("[]", "[]"),
    ],
)
def test_brackets_under_a_date_key_are_their_written_text(brackets: str, edtf: str) -> None:
    assert written(f"date: {brackets}") == edtf
    assert values(f"date: {brackets}")[1] == []


def test_brackets_under_another_key_are_a_list() -> None:
    assert type(values("tags: [a, b]")[0]["tags"]) is List


def test_a_place_counts_lines_and_characters_from_one() -> None:
    found, _ = values("id: a\ntitle: {en: 😀é, fr: b}")
    title = found["title"]
    assert type(title) is Map
    assert (title.line, title.column) == (4, 12)
    assert [(text.line, text.column) for _, text in title.entries.values()] == [(4, 17), (4, 25)]


def test_a_text_over_several_lines_stands_where_it_begins() -> None:
    found, _ = values("id: a\nsummary: >\n  one\n  two\ntags: x")
    assert (found["summary"].line, found["summary"].column) == (4, 14)
    assert (found["tags"].line, found["tags"].column) == (7, 11)


def test_lines_that_end_as_on_windows_count_once() -> None:
    faults = Faults()
    found = list(items("events:\r\n- id: a\r\n- id: b\r\n", Path("x"), faults, {"events"}, set()))
    assert [(item.value.line, item.value.column) for item in found] == [(2, 3), (3, 3)]


def test_a_key_that_stands_twice_is_said_with_its_first_line() -> None:
    found, problems = values("title: a\ntags: x\ntitle: b")
    assert problems == [
        "5:5: error: “title” stands here a second time; it is already in line 3. Keep one of them, or put both into one."
    ]
    assert type(found["title"]) is Text
    assert found["title"].value == "a"


def test_a_key_is_a_text() -> None:
    assert values("? [a, b]\n: c\ntitle: x")[1] == [
        "3:7: error: A key is a text; here it is a list or a map."
    ]


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system [x]", "!mine x", "!!int 3", "!!python/none ", "!!binary YQ=="]
)
def test_a_tag_is_refused(tag: str) -> None:
    (problem,) = values(f"title: {tag}")[1]
    assert problem.startswith("3:12: error: “!")


def test_a_text_may_say_that_it_is_one() -> None:
    assert values("title: !!str 12")[1] == []


def test_a_merge_key_is_refused_and_the_same_in_quotes_is_a_key() -> None:
    assert "Merge keys" in values("<<: {a: b}")[1][0]
    assert values("'<<': a")[1] == []


def test_an_alias_repeats_what_is_complete_before_it() -> None:
    found, problems = values("title: &a x\nsummary: *a")
    assert problems == []
    assert found["summary"] is found["title"]


@pytest.mark.parametrize("text", ["title: *a", "title: &a [*a]", "title: &a {b: {c: *a}}"])
def test_an_alias_of_nothing_or_of_itself_is_refused(text: str) -> None:
    (problem,) = values(text)[1]
    assert "stands for nothing that is complete before it" in problem


@pytest.mark.parametrize(
    ("character", "place", "words"),
    [
        ("\0", "3:13", "U+0000"),
        ("\u202e", "3:13", "direction"),
        ("\u2066", "3:13", "direction"),
        ("\udce9", "3:13", "0xE9"),
    ],
)
def test_a_forbidden_character_is_shown_at_its_own_place(character: str, place: str, words: str) -> None:
    (problem,) = values(f"title: é{character}b")[1]
    assert problem.startswith(f"{place}: error: ")
    assert words in problem


@pytest.mark.parametrize("escape", [r"\u202e", r"\0", r"\x1b", r"\u2067"])
def test_an_escape_does_not_smuggle_a_forbidden_character_in(escape: str) -> None:
    (problem,) = values(f'title: "a{escape}b"')[1]
    assert problem.startswith("3:12: error: ")


def test_a_forbidden_character_in_a_comment_is_said_and_loses_nothing() -> None:
    loaded = read("# \udce9\nevents:\n- title: a\n")
    assert titles(loaded) == ["a"]
    assert str(the_problem(loaded)).startswith("folder/case.yaml:1:3: error: The byte 0xE9")


def test_nesting_has_a_limit() -> None:
    deep = located.MAX_DEPTH - 1
    assert values(f"x: {'[' * deep}{']' * deep}")[1] == []
    assert "nested too deep" in values(f"x: {'[' * (deep + 1)}{']' * (deep + 1)}")[1][0]
    assert "nested too deep" in values(f"date: {'[' * (deep + 2)}{']' * (deep + 2)}")[1][0]


def test_one_item_holds_no_more_than_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(located, "MAX_VALUES", 10)
    assert "more than 10 values" in values("x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]")[1][0]


def test_aliases_repeat_no_more_than_they_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(located, "MAX_REPEATED", 10)
    assert values("x: &a [1, 2, 3]\ny: [*a, *a]")[1] == []
    assert "Aliases repeat too much" in values("x: &a [1, 2, 3]\ny: [*a, *a, *a]")[1][0]


def test_there_are_no_more_anchors_than_one_can_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(located, "MAX_ANCHORS", 2)
    assert "too many anchors" in values("a: &a 1\nb: &b 2\nc: &c 3")[1][0]


@pytest.mark.parametrize(
    "text",
    [
        "title: {en: é😀, fr: 'no'}\ndate: [1667, 1668]\ntags: [a, *b]\nx: !y z",
        'title: "a\\u202eb"\nsummary: |\n  one\n  two',
        'title: "\\U7fffffff"',
        "title: a\n  - b: c\nx: %y",
    ],
)
def test_the_scanner_in_python_reads_the_same_where_libyaml_is_not_there(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flat(node: Node) -> object:
        if type(node) is Text:
            return node.value, node.line, node.column
        if type(node) is List:
            return [flat(each) for each in node.items]
        assert type(node) is Map
        return {key: flat(value) for key, (_, value) in node.entries.items()}

    fast, fast_problems = values(text)
    monkeypatch.setattr(located, "_LOADER", yaml.SafeLoader)
    monkeypatch.setattr(
        "timeline_app.formats.items.READING_ERRORS", (*located.READING_ERRORS, ValueError, OverflowError)
    )
    slow, slow_problems = values(text)
    assert {key: flat(node) for key, node in slow.items()} == {key: flat(node) for key, node in fast.items()}
    assert [problem.split(":")[0] for problem in slow_problems] == [
        problem.split(":")[0] for problem in fast_problems
    ]
