"""Events read one by one, as rows."""

import numpy as np

from tests.makers import an_event, an_excerpt
from timeline_app.formats.date_columns import UNDATED, WRITTEN
from timeline_app.formats.event_rows import rows_of_events, rows_of_part
from timeline_app.formats.id_hashes import hashes_of
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import PartMaker, Records, marked


def test_the_rows_of_events_say_what_they_say() -> None:
    maker = PartMaker(Names({}, {}))
    events = (
        an_event(
            "a", date="1984~", actors=["x", "y"], tags=["t"], importance=5, excerpts=[an_excerpt("z" * 60)]
        ),
        an_event("b", date=""),
    )
    rows = rows_of_events(events, maker)
    assert rows.is_kept.tolist() == [True, True]
    assert rows.kind.tolist() == [WRITTEN, UNDATED]
    assert rows.importance.tolist() == [5, 3]
    assert rows.long_quotes.tolist() == [1, 0]
    assert [maker.actors.names[code] for code in rows.actors.codes] == ["x", "y"]
    assert rows.actors.counts.tolist() == [2, 0]
    assert rows.hashes.tolist() == hashes_of(["a", "b"]).tolist()


def test_a_line_that_is_lost_claims_its_id_and_one_that_holds_nothing_does_not() -> None:
    maker = PartMaker(Names({}, {}))
    numbers = np.arange(3, dtype=np.int32)
    part = marked(Records(np.arange(3), numbers, numbers))
    rows = rows_of_part(
        part, {0: (an_event("a", actors=["x"]), False), 2: (an_event("c", actors=["y"]), True)}, maker
    )
    assert rows.is_kept.tolist() == [False, False, True]
    assert rows.is_claimed.tolist() == [True, False, True]
    assert rows.actors.counts.tolist() == [0, 0, 1]
