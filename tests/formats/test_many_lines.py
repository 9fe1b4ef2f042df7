"""Very many lines say what few say, event for event and fault for fault."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.formats import blocks, folder, loading
from timeline_app.formats.loaded import Loaded
from timeline_app.model.event_columns import Columns, EventColumns, Ragged, columns_of, own_words
from timeline_app.model.timeline import Timeline

YAML = """
timeline: {title: Mixed}
actors: {musk: {name: Elon Musk, kind: person}, openai: OpenAI}
sources: {article: {title: An article}}
events:
- {id: y1, title: In YAML, date: 2020-01-01, actors: [musk]}
- {title: Without an id, date: 2021, links: [{type: follows, event: e1}, {type: answers, event: e2}]}
- {title: J, actors: [somebody]}
"""

names = st.sampled_from(["musk", "Elon Musk", "openai", "somebody", "someone else", "", "é", "somebody"])
days = st.dates().map(str)
dates = (
    days
    | st.tuples(days, days).map("/".join)
    | st.tuples(days, days).map(lambda two: f"[{min(two)}..{max(two)}]")
    | st.sampled_from(
        [
            "2024-03-05",
            "1984",
            "2024-03",
            "1931~",
            "../2024",
            "2024/..",
            "2024-13-01",
            "1400-01-01",
            "[2024..]",
        ]
    )
    | st.sampled_from(["", "2024-02-03T10:00:00Z", " 2024-01-01"])
)
words = st.sampled_from(
    [
        "A title",
        "two\nlines",
        'he said "so"',
        "x; y",
        "a\\b",
        "é“”",
        "x" * 70,
        "\u202e",
        "\x7f",
        "",
        " ",
        '":',
    ]
)
ids = st.sampled_from(["e1", "e2", "e3", "y1", "", "a-1", "é"])
excerpts = st.fixed_dictionaries(
    {"source": st.sampled_from(["article", "An article", "a letter", ""]), "exact": words},
    optional={
        "prefix": words,
        "phrase": words,
        "date": dates,
        "basis": st.sampled_from(["stated", "inferred", "guessed"]),
        "locator": st.sampled_from([{"page": 3}, {"page": "x", "line": 1}, {"pag": 1}, "page 3", None]),
    },
)
odd = st.sampled_from([None, 5, True, [], {}, ["x"], {"en": "x"}, 1.5, "x"])
events = st.fixed_dictionaries(
    {"title": words},
    optional={
        "id": ids,
        "date": dates,
        "start": dates,
        "end": dates,
        "calendar": st.sampled_from(["julian", "gregorian", "lunar"]),
        "status": st.sampled_from(["alleged", "occurred", "maybe", {"status": "alleged", "by": "somebody"}]),
        "actors": st.lists(names, max_size=3) | names | st.just([{"actor": "musk", "role": "x"}]),
        "tags": st.lists(words, max_size=3) | words,
        "importance": st.integers(0, 6),
        "summary": words,
        "excerpts": st.lists(excerpts, max_size=2),
        "links": st.lists(
            st.fixed_dictionaries(
                {"type": st.sampled_from(["follows", "x"]), "event": st.sampled_from(["e1", "y1", "no"])}
            ),
            max_size=2,
        ),
        "titel": words,
    },
)
simple = st.fixed_dictionaries(
    {
        "id": st.uuids().map(str),
        "title": st.just("A title"),
        "date": days,
        "actors": st.lists(names.filter(bool), max_size=3, unique=True),
    }
)
oddities = st.tuples(
    events,
    st.sampled_from(["id", "title", "date", "actors", "tags", "importance", "excerpts", "status"]),
    odd,
)
lines_of_json = (
    st.one_of(events, simple, oddities.map(lambda three: three[0] | {three[1]: three[2]})).flatmap(
        lambda each: st.sampled_from(
            [
                json.dumps(each),
                json.dumps(each, ensure_ascii=False),
                json.dumps(each, separators=(" ,", " : ")),
            ]
        )
    )
    | st.sampled_from(["", "  ", "[1]", "{", '{"title": "x"', "null", '{"title": "\\ud800"}', '{"a": 1}x'])
    | st.sampled_from(['{"title": "x", "title": "y"}', '{"title": "x", "importance": 1e999}'])
)
cells = {
    "id": ids,
    "title": words,
    "date": dates,
    "start": dates,
    "end": dates,
    "calendar": st.sampled_from(["", "", "julian", "lunar"]),
    "status": st.sampled_from(["", "alleged", " alleged", "maybe"]),
    "by": st.sampled_from(["", "", "somebody", "Elon Musk"]),
    "actors": st.lists(names, max_size=3).map(";".join),
    "tags": st.lists(words, max_size=2).map("; ".join),
    "importance": st.sampled_from(["", "1", " 5", "6", "x"]),
    "summary": words,
    "source": st.sampled_from(["", "article", "An article ", "a letter"]),
    "exact": words,
    "prefix": words,
    "basis": st.sampled_from(["", "stated", "guessed"]),
    "locator": st.sampled_from(["", "page: 3", "page: 3;", "pag: 1", "x"]),
    "excerpt-date": dates,
    "x": words,
}


def written(columns: list[str], rows: list[list[str]], delimiter: str, ending: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=ending).writerows([columns, *rows])
    return text.getvalue()


@st.composite
def csv_texts(draw: st.DrawFn) -> str:
    columns = draw(st.lists(st.sampled_from([*cells]), unique=True, max_size=8))
    columns = list(dict.fromkeys(["title", *columns]))
    shift = draw(st.sampled_from([0, 0, 0, 1, -1]))
    rows = draw(st.lists(st.tuples(*(cells[column] for column in columns)).map(list), max_size=8))
    if shift and rows:
        rows[-1] = rows[-1][:shift] if shift < 0 else [*rows[-1], "over"]
    text = written(columns, rows, draw(st.sampled_from(",;\t")), draw(st.sampled_from(["\n", "\r\n", "\r"])))
    broken = draw(st.sampled_from(["", "", "", '"', 'x"y,"a" b\n', "\n\n", '"never\nends\n']))
    at = draw(st.integers(0, len(text)))
    at = max(at, text.find("\n") + 1, text.find("\r") + 1)
    return text[:at] + broken + text[at:]


def both(folder_: Path, size: int) -> tuple[Loaded, Loaded]:
    """What a folder holds when its lines are few, and when they are very many, cut into blocks of that size."""
    few = folder.load([folder_])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "MANY", 0)
        patch.setattr(blocks, "BLOCK_BYTES", size)
        many = folder.load([folder_])
    return few, many


def assert_same(few: Loaded, many: Loaded) -> None:
    assert [str(problem) for problem in many.problems] == [str(problem) for problem in few.problems]
    assert [problem.event_id for problem in many.problems] == [problem.event_id for problem in few.problems]
    assert many.is_whole == few.is_whole
    assert repr([*many.timeline.actors.values()]) == repr([*few.timeline.actors.values()])
    assert repr([*many.timeline.sources.values()]) == repr([*few.timeline.sources.values()])
    events = many.timeline.events
    assert isinstance(events, EventColumns)
    expected = columns_of(few.timeline.events, tuple(few.timeline.actors), tuple(few.timeline.sources))
    assert list(map(repr, events)) == list(map(repr, expected))
    assert_same_columns(events.columns, expected.columns)
    records = events.records
    assert records.words(0, len(events)) == [own_words(event) for event in expected]
    assert records.titles(0, len(events), "en") == [event.title.in_language("en") for event in expected]
    for index, event in enumerate(expected):
        assert (records.id(index), records.index_of(event.id)) == (event.id, index)
    assert records.index_of("no such id") == -1


def assert_same_columns(found: Columns, expected: Columns) -> None:
    for name in Columns.__slots__:
        one, other = getattr(found, name), getattr(expected, name)
        if isinstance(one, Ragged):
            assert one.names == other.names, name
            assert [*one] == [*other], name
        elif isinstance(one, np.ndarray):
            assert one.dtype == other.dtype, name
            assert np.array_equal(one, other, equal_nan=one.dtype == np.float64), name
        else:
            assert repr(one) == repr(other), name


@settings(max_examples=300, deadline=None)
@given(
    st.lists(lines_of_json, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.sampled_from([1, 200, 9999]),
)
def test_many_lines_of_json_say_what_few_say(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], ending: str, is_ended: bool, size: int
) -> None:
    path = tmp_path_factory.mktemp("json")
    (path / "y.yaml").write_text(YAML)
    text = ending.join(lines) + ending * is_ended
    (path / "a.jsonl").write_bytes(text.encode())
    (path / "b.ndjson").write_bytes(b'{"title": "B"}\n')
    assert_same(*both(path, size))


@settings(max_examples=300, deadline=None)
@given(csv_texts(), st.sampled_from([1, 40, 9999]))
def test_many_rows_of_csv_say_what_few_say(
    tmp_path_factory: pytest.TempPathFactory, text: str, size: int
) -> None:
    path = tmp_path_factory.mktemp("csv")
    (path / "y.yaml").write_text(YAML)
    (path / "a.csv").write_bytes(text.encode())
    (path / "b.jsonl").write_bytes(b'{"id": "e1", "title": "J", "actors": ["somebody"]}\n')
    assert_same(*both(path, size))


def test_bytes_that_are_no_utf_8_are_said_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"title,tags\nx,y\nx\xe9,y\nz,\n")
    (tmp_path / "b.jsonl").write_bytes(
        b'{"title": "x"}\n{"title": "x\xe9"}\n{"title": "\xc2\xad\xe2\x80\xae"}\n'
    )
    few, many = both(tmp_path, 1 << 18)
    assert [problem.place.line for problem in many.problems] == [3, 2, 3]
    assert_same(few, many)


def a_timeline(tmp: Path, **parts: Any) -> Timeline:
    (tmp / "a.jsonl").write_text(
        "".join(json.dumps({"title": f"n{n}", "date": "2024-01-01"} | parts) + "\n" for n in range(3000))
    )
    return folder.load([tmp]).timeline


def test_so_many_lines_are_kept_in_columns(tmp_path: Path) -> None:
    timeline = a_timeline(tmp_path)
    assert isinstance(timeline.events, EventColumns)
    assert timeline.events[2999].id == "a-3000"
    assert timeline.event("a-17") == timeline.events[16]
