"""What many lines say at once."""

import numpy as np
import pytest

from timeline_app.formats.json_parts import json_part
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import Part, PartMaker


def part_of(*lines: str, maker: PartMaker | None = None) -> Part:
    maker = maker or PartMaker(Names({"Elon Musk": "musk", "musk": "musk"}, {}))
    return json_part("\n".join(lines).encode(), 100, 7, "file", maker)


def test_lines_know_where_they_stand() -> None:
    records = part_of('{"title": "a"}', '{"title": "é"}').records
    assert (records.begin.tolist(), records.length.tolist(), records.line.tolist()) == (
        [100, 115],
        [14, 15],
        [7, 8],
    )


def test_a_name_and_its_id_have_one_number() -> None:
    maker = PartMaker(Names({"Elon Musk": "musk", "musk": "musk"}, {}))
    part = part_of(
        '{"title": "a", "actors": ["Elon Musk"]}', '{"title": "b", "actors": ["x", "musk"]}', maker=maker
    )
    assert part.actors.counts.tolist() == [1, 2]
    assert [maker.actors.names[code] for code in part.actors.codes] == ["musk", "x", "musk"]
    assert part.names[0] == ["musk", "x"]
    assert part_of('{"title": "c", "actors": ["x", "y"]}', maker=maker).names[0] == ["y"]


@pytest.mark.parametrize(
    "line",
    [
        "", "[]", "{", "{}", '{"title": ""}', '{"title": 5}', '{"title": {"en": "x"}}', '{"title": "x", "titel": "y"}',
        '{"title": "x", "title": "y"}', '{"title": "x", "date": "2024-13-01"}', '{"title": "x", "date": "1400-01-01"}',
        '{"title": "x", "actors": ["musk", "Elon Musk"]}', '{"title": "x", "actors": [{"actor": "musk"}]}',
        '{"title": "x", "importance": 6}', '{"title": "x", "importance": true}', '{"title": "x", "status": "maybe"}',
        '{"title": "x", "links": []}', '{"title": "x\\u202e"}', '{"title": "x", "excerpts": [{"source": "s"}]}',
        '{"title": "x", "date": "[2024-01-01..2024-01-05]", "excerpts": [{"source": "s", "exact": "e",'
        ' "date": "2024-01-02"}]}',
        '{"title": "x", "excerpts": [{"source": "s", "exact": "e", "locator": {"pag": 3}}]}',
    ],
)  # fmt: skip
def test_what_is_out_of_the_ordinary_is_marked_and_its_neighbour_is_not(line: str) -> None:
    part = part_of('{"title": "before", "actors": ["x"]}', line, '{"title": "after", "actors": ["x"]}')
    assert part.care.tolist() == [False, True, False]
    assert part.actors.counts.tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    "line",
    [
        '{"title": "x", "id": null, "date": "1931~", "tags": ["a", "a", ""], "actors": "musk"}',
        '{"title": "he said \\"so\\" to: us", "summary": "\\u00e9", "status": "alleged", "importance": 1}',
        '{"title": "x", "start": "2024-01-01", "end": "2024-02-01", "calendar": "gregorian"}',
        '{"title": "x", "date": "2024-01-05", "excerpts": [{"source": "s", "exact": "e", "date": "2024",'
        ' "basis": "stated", "locator": {"page": 3}}]}',
    ],
)
def test_what_is_ordinary_is_vouched_for(line: str) -> None:
    part = part_of('{"title": "before"}', line)
    assert not np.any(part.care)
