"""Blocks into parts, whatever they are written in."""

from pathlib import Path

import pytest

from timeline_app.formats.blocks import Block
from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import read
from timeline_app.formats.line_parts import PartMaker
from timeline_app.formats.making_parts import part_of


@pytest.mark.parametrize(
    ("name", "content", "begin", "lines"),
    [
        ("a.jsonl", b'{"title": "x"}\n{"title": "y"}\n', 0, [1, 2]),
        ("a.csv", b"title\nx\ny\n", 6, [1, 2]),
        ("a.csv", b'title\nx\n"y\n', 6, None),
    ],
)
def test_a_block_makes_a_part_unless_it_is_no_whole_rows(
    name: str, content: bytes, begin: int, lines: list[int] | None
) -> None:
    file = read(Path(name), "a", content, Faults())
    assert file is not None
    events = LineEvents(file, Names({}, {}), Faults())
    part = part_of(events, Block(begin, len(content), 1), PartMaker(Names({}, {})))
    assert (part and part.records.line.tolist()) == lines
