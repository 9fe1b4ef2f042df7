"""Rows of CSV as events."""

from pathlib import Path
from textwrap import dedent

import pytest

from timeline_app.formats import folder, keys
from timeline_app.formats.loaded import Loaded
from timeline_app.model.event import Basis, Event, Status

HEAD = "id,title,date,start,end,calendar,status,by,actors,tags,importance,summary,"
HEAD += "source,exact,prefix,suffix,phrase,basis,locator,excerpt-date\n"


def read(text: str | bytes, tmp: Path) -> Loaded:
    path = tmp / "a.csv"
    path.write_bytes(dedent(text).encode() if isinstance(text, str) else text)
    return folder.load([path])


def the_event(text: str, tmp: Path) -> Event:
    loaded = read(text, tmp)
    assert [str(problem) for problem in loaded.problems] == []
    (event,) = loaded.timeline.events
    return event


def said(text: str | bytes, tmp: Path) -> list[str]:
    return [str(problem).removeprefix(f"{tmp}/a.csv:") for problem in read(text, tmp).problems]


def test_every_column_is_read(tmp_path: Path) -> None:
    assert set(HEAD.strip().split(",")) == keys.COLUMNS
    event = the_event(
        HEAD + "e1, A title ,1931-05-02,,,gregorian,alleged,mayor,mayor; board ;,x;y,5,In short,"
        'minutes," exact ""words"" ",before ,  after,on Saturday,relative,page: 3; line: 4,1931-05\n',
        tmp_path,
    )
    excerpt = event.excerpts[0]
    assert (event.id, event.title.in_language(""), event.span and event.span.text) == (
        "e1",
        "A title",
        "1931-05-02",
    )
    assert (event.status, event.status_by, event.actor_ids) == (Status.ALLEGED, "mayor", ("mayor", "board"))
    assert (event.tags, event.importance, event.summary.in_language("")) == (("x", "y"), 5, "In short")
    assert (excerpt.source_id, excerpt.exact) == ("minutes", ' exact "words" ')
    assert (excerpt.prefix, excerpt.suffix, excerpt.phrase) == ("before ", "  after", "on Saturday")
    assert (excerpt.basis, excerpt.locator) == (Basis.RELATIVE, (("page", "3"), ("line", "4")))
    assert excerpt.date is not None
    assert excerpt.date.text == "1931-05"


def test_an_event_without_an_id_has_that_of_its_line(tmp_path: Path) -> None:
    loaded = read('title,summary\n\na,"x\ny"\nb,\n', tmp_path)
    assert [event.id for event in loaded.timeline.events] == ["a-3", "a-5"]


def test_a_start_and_an_end_make_a_span(tmp_path: Path) -> None:
    event = the_event("title;start;end\nx;1931-05-02;1931-06\n", tmp_path)
    assert event.span is not None
    assert event.span.text == "1931-05-02/1931-06"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title,date\nx,1931-13-01\n", "2:3: error: There is no month 13"),
        ("title,date\nx,1931,y\n", "2:1: error: Cells in this row: 3; columns that the first line names: 2."),
        ("title,date,tags\nx,1931\n", "2:1: warning: Cells in this row: 2;"),
        ("title,date,tags\nx,1931", "2:1: error: The last line is cut off."),
        ("titel,date\nx,1931\n", "1:1: error: The first line names no column “title”."),
        ("title,tag\nx,y\n", "1:7: warning: The key “tag” is unknown here. Did you mean “tags”?"),
        ("title,title\nx,y\n", "1:7: error: “title” stands here a second time"),
        ('title\n"x\n', "2:1: error: A quotation mark opens a cell here that never ends."),
        ('title,date\n"x" y,1931\n', "2:1: error: Something stands behind the quotation mark"),
        ("title,date\n,1931\n", "2:1: error: This event has no title."),
        ("title,source,exact\nx,y,\n", "2:3: error: This excerpt names no source, or has no words."),
        ("title,tags\nx,y;\0\n", "2:3: error: The character U+0000"),
        (b"title\nx\xff\n", "2:1: error: The byte 0xFF is not UTF-8."),
        ("title,exact,source,locator\nx,y,z,page 3\n", "2:7: error: “locator” takes keys with values."),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_the_rest_is_shown(
    text: str | bytes, expected: str, tmp_path: Path
) -> None:
    (problem,) = said(text, tmp_path)
    assert problem.startswith(expected)


def test_blank_rows_and_empty_cells_beyond_the_columns_are_nothing_to_speak_of(tmp_path: Path) -> None:
    loaded = read("title,date\n,\nx,1931,,,\n\n", tmp_path)
    assert loaded.problems == ()
    assert len(loaded.timeline.events) == 1


def test_line_ends_of_every_kind_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    loaded = read(b"\xef\xbb\xbftitle\ttags\r\nx\ta\ry\tb\nz\tc", tmp_path)
    assert loaded.problems == ()
    assert [(event.id, event.tags) for event in loaded.timeline.events] == [
        ("a-2", ("a",)),
        ("a-3", ("b",)),
        ("a-4", ("c",)),
    ]


def test_names_of_columns_may_have_capitals(tmp_path: Path) -> None:
    event = the_event("Title;Date;ACTORS\nThe thing;1931-05-02;Ann\n", tmp_path)
    assert event.title.in_language("en") == "The thing"
    assert event.actor_ids
