"""Many rows of CSV at once."""

import csv
from pathlib import Path

import pytest

from timeline_app.formats.csv_parts import csv_part
from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import read
from timeline_app.formats.line_parts import Part, PartMaker

HEAD = "title,date,actors,source,exact,by\n"


def part_of(rows: str) -> Part:
    file = read(Path("a.csv"), "a", HEAD.encode(), Faults())
    assert file is not None
    head = LineEvents(file, Names({}, {}), Faults()).head
    assert head is not None
    return csv_part(rows.encode(), len(HEAD), 2, "a", head, PartMaker(Names({}, {})))


def test_a_row_over_several_lines_is_one_and_knows_where_it_stands() -> None:
    part = part_of('"a\nb",2024,x;y; ;,s,"e",\r\nc,,,,,\n')
    assert part.records.line.tolist() == [2, 4]
    assert part.records.begin.tolist() == [len(HEAD), len(HEAD) + 26]
    assert part.records.length.tolist() == [24, 6]
    assert part.actors.counts.tolist() == [2, 0]
    assert part.sources.counts.tolist() == [1, 0]
    assert not part.care.any()


@pytest.mark.parametrize(
    "row", ["x", "x,,,,,,over", ",2024,,,,", "x,,,s,,", "x,,,,,somebody", "x\0,,,,,", ",,,,,", ""]
)
def test_what_is_out_of_the_ordinary_is_marked_and_its_neighbour_is_not(row: str) -> None:
    assert part_of(f"before,,,,,\n{row}\nafter,,,,,\n").care.tolist() == [False, True, False]


@pytest.mark.parametrize("rows", ['"x\n', '"x" y,,,,,\n'])
def test_what_is_no_whole_rows_is_refused(rows: str) -> None:
    with pytest.raises(csv.Error):
        part_of(rows)
