"""Events of plain lines are what care would make of them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.test_many_lines import events
from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import read
from timeline_app.formats.plain_events import plain_event

NAMES = Names({"Elon Musk": "musk", "musk": "musk"}, {"An article": "article", "article": "article"})
PATH = Path("a.jsonl")


@given(events, st.sampled_from([(", ", ": "), (",", ":"), (" , ", " : ")]), st.booleans())
def test_what_is_plain_is_what_care_makes_of_it(
    event: dict[str, Any], signs: tuple[str, str], is_ascii: bool
) -> None:
    line = "  " + json.dumps(event, separators=signs, ensure_ascii=is_ascii)
    file = read(PATH, "a", line.encode(), Faults())
    assert file is not None
    faults = Faults()
    careful = LineEvents(file, NAMES, faults).one(0, len(file.data), 7)
    if careful is None or any(problem.is_error for problem in faults.all()):
        return  # such a line is never asked for
    plain = plain_event(line.encode(), 7, PATH, "a-7", NAMES)
    assert plain is None or repr(plain) == repr(careful)


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ('{"title": "x"}', []),
        ('{"title": "x", "date": "1931~", "excerpts": []}', []),
        (
            '{"title": "é", "excerpts": [{"source": "s", "exact": "{e} \\"}, {"}, {"source": "t", "exact": "f"}]}',
            [29, 69],
        ),
    ],
)
def test_plain_lines_are_plain(line: str, columns: list[int]) -> None:
    event = plain_event(line.encode(), 7, PATH, "a-7", NAMES)
    assert event is not None
    assert [excerpt.place.column for excerpt in event.excerpts if excerpt.place] == columns


@pytest.mark.parametrize(
    "line",
    [
        '{"title": "excerpts", "excerpts": [{"source": "s", "exact": "e"}]}',
        '{"title": "x", "links": []}',
        '{"title": 5}',
    ],
)
def test_other_lines_are_left_to_care(line: str) -> None:
    assert plain_event(line.encode(), 7, PATH, "a-7", NAMES) is None
