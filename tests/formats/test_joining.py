"""Rows of many lines joined, in the order of time."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.formats.event_rows import rows_of_events
from timeline_app.formats.joining import _order, gathered, kept, names_in_use
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import Named, PartMaker
from timeline_app.model.event_columns import order_of

bounds = st.floats(-3e9, 3e9).map(lambda at: at // DAY_S * DAY_S) | st.sampled_from([np.nan, 1e17, 0.5])


@given(st.lists(st.tuples(bounds, st.sampled_from([1.0, 2.0, 400.0, 0.25, 1e7])), max_size=20))
def test_the_order_is_that_of_time_whatever_the_dates(given_: list[tuple[float, float]]) -> None:
    left = np.array([at for at, _ in given_])
    right = np.array([at + days * DAY_S for at, days in given_])
    assert _order(left, right).tolist() == order_of(left, right).tolist()


def test_parts_are_joined_as_they_go_and_what_is_lost_goes() -> None:
    maker = PartMaker(Names({}, {}))
    one = rows_of_events((an_event("a", actors=["x"]), an_event("b", actors=["y", "z"])), maker)
    two = rows_of_events((an_event("c", actors=["z"]),), maker)
    one.is_kept[0] = False
    rest = kept(gathered([(0, one), (3, two)]))
    assert rest.file.tolist() == [0, 3]
    assert rest.rows.actors.counts.tolist() == [2, 1]
    assert [maker.actors.names[code] for code in rest.rows.actors.codes] == ["y", "z", "z"]


def test_names_come_as_they_are_used_first() -> None:
    named = Named(np.array([0, 2, 1], np.int32), np.array([4, 2, 4], np.int32))
    assert names_in_use(named, [(0, 3), (1, 2), (2, 0)], 5) == [(3, 0), (4, 1), (2, 1), (0, 2)]
