"""Parts of another process, with the numbers of this one."""

from timeline_app.formats.date_columns import WRITTEN
from timeline_app.formats.json_parts import json_part
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import PartMaker
from timeline_app.formats.part_adopting import Adopting
from timeline_app.formats.part_helper import Known


def block(*actors: str, date: str) -> bytes:
    return "".join(
        f'{{"title": "x", "date": "{date}", "actors": ["{actor}"]}}\n' for actor in actors
    ).encode()


def test_names_and_dates_of_another_process_get_the_numbers_they_have_here() -> None:
    here, there, known, adopting = PartMaker(Names({}, {})), PartMaker(Names({}, {})), Known(), Adopting()
    json_part(block("b", "a", date="1984"), 0, 1, "f", here)
    for actors, date in ((("c", "a"), "1985~"), (("a", "d", "b"), "1986~")):
        part = json_part(block(*actors, date=date), 0, 1, "f", there)
        known.take(part)
        adopted = adopting.adopted(part, known, here)
        assert [here.actors.names[code] for code in adopted.actors.codes] == [*actors]
        assert set(adopted.kind.tolist()) == {WRITTEN}
        assert [here.dates.table[row] for row in adopted.first] == part.table * len(actors)
