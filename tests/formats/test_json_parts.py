"""Many lines of JSON at once."""

import pytest

from timeline_app.formats.json_parts import json_part
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import Part, PartMaker


def part_of(text: str) -> Part:
    return json_part(text.encode(), 0, 1, "file", PartMaker(Names({}, {})))


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_kind_part_lines(ending: str) -> None:
    part = part_of(ending.join(['{"title": "a"}', '{"title": "b", "importance": 5}', ""]))
    assert part.importance.tolist() == [3, 5]
    assert not part.care.any()


@pytest.mark.parametrize(
    "line",
    [
        '{"title": "x", "title": "x"}',
        '{"title" : "x", "tags": [], "title" : "x"}',
        '{"title": "x", "excerpts": [{"source": "s", "exact": "e", "exact": "f"}]}',
        '{"title": "x", "excerpts": [{"source": "s", "exact": "e", "locator": {"page": 1, "page": 2}}]}',
    ],
)
def test_a_key_that_stands_twice_is_found_whatever_its_neighbours_say(line: str) -> None:
    other = '{"title": "a colon in a text, \\": or so", "date": "2024-01-01"}'
    assert part_of(f'{{"title": "a"}}\n{line}\n{{"title": "b"}}').care.tolist() == [False, True, False]
    assert part_of(f"{other}\n{line}\n{other}").care[1]
