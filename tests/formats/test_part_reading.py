"""Files of many lines, part by part."""

from pathlib import Path

from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import read
from timeline_app.formats.part_reading import PartReader


def line_events(name: str, content: bytes) -> LineEvents:
    file = read(Path(name), name[0], content, Faults())
    assert file is not None
    return LineEvents(file, Names({}, {}), Faults())


def lines_of(name: str, content: bytes) -> list[int]:
    reader = PartReader([line_events(name, content)], Names({}, {}))
    return [line for read in reader.parts() for line in read.part.records.line.tolist()]


def test_parts_come_in_the_order_of_the_files_and_have_every_line() -> None:
    json = b'{"title": "x"}\n' * 50_000
    files = [line_events("a.jsonl", json), line_events("b.csv", b"title\n" + b"y\n" * 10)]
    parts = list(PartReader(files, Names({}, {})).parts())
    assert [line for read in parts if read.file == 0 for line in read.part.records.line.tolist()] == list(
        range(1, 50_001)
    )
    assert [line for read in parts if read.file == 1 for line in read.part.records.line.tolist()] == list(
        range(2, 12)
    )
    assert not any(read.part.care.any() for read in parts)


def test_a_broken_row_puts_its_block_in_doubt_and_no_other() -> None:
    row = b'"some title, quoted",x\n'
    content = b"title,tags\n" + row * 20_000 + b'"broken" here,x\n' + row * 40_000
    reader = PartReader([line_events("a.csv", content)], Names({}, {}))
    doubtful = [read.part.care.sum() for read in reader.parts()]
    assert sum(count > 0 for count in doubtful) == 1
    assert lines_of("a.csv", content) == list(range(2, 60_003))


def test_a_row_that_reaches_into_the_next_block_is_read_once_and_whole() -> None:
    long = b'"' + b"x\n" * 200_000 + b'"'
    content = b'title,tags\n5" pipe,y\n' + long + b",y\nlast,z\n"
    assert lines_of("a.csv", content) == [2, 3, 200_004]
