"""A file of lines cut into blocks of whole records."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.blocks import blocks_of
from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import LineFile, read


def a_file(name: str, content: bytes) -> LineFile:
    file = read(Path(name), "a", content, Faults())
    assert file is not None
    return file


def head_of(file: LineFile) -> LineEvents:
    return LineEvents(file, Names({}, {}), Faults())


@given(st.text("ab\n\ré", max_size=60), st.integers(1, 20))
def test_blocks_fill_the_file_and_end_with_lines(text: str, size: int) -> None:
    content = b"\xef\xbb\xbf" + text.encode()
    blocks = blocks_of(a_file("a.jsonl", content), None, size)
    assert b"".join(content[block.begin : block.end] for block in blocks) == text.encode()
    for block in blocks[:-1]:
        assert content[block.end - 1 : block.end] in (b"\n", b"\r")
        assert content[block.end - 1 : block.end + 1] != b"\r\n"
    for block in blocks:
        before = content[3 : block.begin].decode().replace("\r\n", "\n").replace("\r", "\n")
        assert block.line == 1 + before.count("\n")


def test_a_block_of_csv_begins_behind_the_head_and_ends_outside_of_quotation_marks() -> None:
    content = ("título,title\n" + 'é,"a\nb\nc"\n' * 30).encode()
    blocks = blocks_of(a_file("a.csv", content), head_of(a_file("a.csv", content)).head, 8)
    assert len(blocks) > 5
    assert b"".join(content[block.begin : block.end] for block in blocks) == 'é,"a\nb\nc"\n'.encode() * 30
    assert all(content[block.begin : block.begin + 2].decode() == "é" for block in blocks)
    assert [block.line % 3 for block in blocks] == [2] * len(blocks)


def test_a_csv_file_without_a_head_has_no_blocks() -> None:
    assert blocks_of(a_file("a.csv", b"x,y\n1,2\n"), None) == []
