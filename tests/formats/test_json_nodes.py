"""A line of JSON as a value that knows its place."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats import folder
from timeline_app.formats.characters import FORBIDDEN
from timeline_app.formats.faults import Faults
from timeline_app.formats.json_nodes import json_node
from timeline_app.formats.nodes import List, Map, Node, Text

PATH = Path("a.jsonl")


def read(text: str, is_cut: bool = False) -> tuple[Map | None, list[str]]:
    faults = Faults()
    node = json_node(text, 7, PATH, faults, is_cut)
    return node, [str(problem) for problem in faults.all()]


def plain(node: Node | None) -> Any:
    if type(node) is Text:
        return node.value
    if type(node) is List:
        return [plain(each) for each in node.items]
    assert type(node) is Map
    return {key: plain(value) for key, (_, value) in node.entries.items()}


texts = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not FORBIDDEN.search(text))
values = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(texts, values, max_size=4), st.booleans(), st.sampled_from([None, 1]))
def test_what_was_written_is_read(value: dict[str, Any], is_ascii: bool, indent: int | None) -> None:
    written = json.dumps(value, ensure_ascii=is_ascii, indent=indent).replace("\n", "\t")
    node, problems = read(written)
    assert problems == []
    assert plain(node) == value


@given(st.text('{}[]":,\\ 01-+.eEtrufalsn"a\t', max_size=14).map(lambda text: '{"a":' + text))
def test_no_line_is_read_that_is_no_json_and_each_that_is_none_is_said(text: str) -> None:
    node, problems = read(text)
    try:
        value = json.loads(text, parse_constant=lambda _: math.nan)
        is_json = "NaN" not in text and "Infinity" not in text
    except ValueError:
        value, is_json = None, False
    if is_json:
        assert node is not None
        assert plain(node).keys() == value.keys()
    else:
        assert problems


def test_each_value_knows_its_line_and_its_column() -> None:
    node, _ = read(' {"é": ["x", {"b": 12.50}]}')
    assert node is not None
    _, listed = node.entries["é"]
    assert type(listed) is List
    inner = listed.items[1]
    assert type(inner) is Map
    key, number = inner.entries["b"]
    assert type(number) is Text
    assert [(each.line, each.column) for each in (node, listed, inner, key, number)] == [
        (7, 2), (7, 8), (7, 14), (7, 15), (7, 20),
    ]  # fmt: skip
    assert (number.value, number.is_plain) == ("12.50", True)


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("[1]", 1, "no JSON object"),
        ('{"a":1} x', 9, "behind the object"),
        ('{"a":1,}', 8, "“}” cannot stand"),
        ('{"a":[1}', 8, "“}” cannot stand"),
        ('{"a":"x', 6, "never ends"),
        ('{"a":1', 7, "ends before"),
        ('{"a":"\\q"}', 7, "backslash"),
        ('{"a":"x\0"}', 8, "U+0000"),
        ('{"a":"\\ud800"}', 6, "U+D800"),
        ('{"a":"x\u202e"}', 8, "U+202E"),
        ('{"a":"\udcff"}', 7, "0xFF is not UTF-8"),
        ('{"a":1,"a":2}', 8, "second time"),
        ('{"a":' + "[" * 100_000, 69, "nested too deep"),
        ('{"a":[' + "1," * 60_000, 100_001, "more than 50000"),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(text: str, column: int, words: str) -> None:
    _, problems = read(text)
    assert len(problems) == 1
    assert problems[0].startswith(f"a.jsonl:7:{column}: ")
    assert words in problems[0]


def test_a_last_line_without_its_end_is_called_cut_off() -> None:
    for text in ('{"a":"x', '{"a":1', '{"a'):
        assert "cut off" in read(text, is_cut=True)[1][0]
        assert "cut off" not in read(text)[1][0]


def test_a_blank_line_is_nothing() -> None:
    assert read(" \t\r") == (None, [])


def test_a_broken_line_leaves_the_file_whole_for_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"title": "one", "date": "2024"}\n[1]\n{"title": \n{"title": "two", "date": "2024"}\n')
    loaded = folder.load([path])
    assert len(loaded.timeline.events) == 2
    assert [problem.place.line for problem in loaded.problems if problem.is_error] == [2, 3]
    assert loaded.is_whole
