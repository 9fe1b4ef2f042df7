"""Rows of CSV as cells that know their place."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.csv_cells import DELIMITERS, delimiter_of, rows

KNOWN = frozenset({"id", "title", "date"})


def texts(text: str, delimiter: str = ",") -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in rows(text, delimiter)]


@given(st.text('",;\n\r a', max_size=25), st.sampled_from(DELIMITERS))
def test_what_the_standard_library_reads_without_complaint_is_read_so_here(text: str, delimiter: str) -> None:
    try:
        expected = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        assert any(row.fault for row in rows(text, delimiter))
    else:
        found = [row.cells for row in rows(text, delimiter) if not row.fault]
        assert [[cell.text for cell in cells] for cells in found] == [row or [""] for row in expected]
        assert not any(row.fault for row in rows(text, delimiter))


@given(st.text('",\n\ra', max_size=30))
def test_rows_fill_the_text_without_a_gap(text: str) -> None:
    found = list(rows(text, ","))
    assert "".join(text[row.begin : row.end] for row in found) == text


def test_each_cell_knows_its_line_and_its_column() -> None:
    found = list(rows('a,"b\nc",d\r\ne,f', ","))
    assert [[(cell.line, cell.column) for cell in row.cells] for row in found] == [
        [(1, 1), (1, 3), (2, 4)],
        [(3, 1), (3, 3)],
    ]
    assert [row.line for row in found] == [1, 3]


def test_a_quotation_that_never_ends_loses_its_line_and_no_more() -> None:
    found = list(rows('a,b\nc,"d\ne,f\n', ","))
    assert [bool(row.fault) for row in found] == [False, True, False]
    assert [cell.text for cell in found[2].cells] == ["e", "f"]
    assert [row.line for row in found] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("id,title,date\n1;2;3,x,y\n", ","),
        ("id;title;date\n1,5;x,y;z,z\n", ";"),
        ("id\ttitle\n1\tx\n", "\t"),
        ("title\nx;y\n", ","),
        ("what;when\nx;y\nz;z\n", ";"),
        ("", ","),
    ],
)
def test_what_parts_cells_is_told_from_the_first_rows(text: str, delimiter: str) -> None:
    assert delimiter_of(text, KNOWN) == delimiter
