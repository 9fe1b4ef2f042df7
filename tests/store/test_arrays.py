import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.arrays import flags, floats, indexes, octets
from timeline_app.store.picked import Picked
from timeline_app.store.table import build_table


def test_columns_are_the_same_whether_events_are_few_or_many() -> None:
    timeline = a_timeline(an_event("a"), an_event("b", date="2025/.."))
    plain, bulk = build_table(timeline), build_table(in_columns(timeline))
    assert floats(plain.left).tolist() == floats(bulk.left).tolist()
    assert octets(plain.right_side).tolist() == octets(bulk.right_side).tolist() == [0, 1]


@given(st.lists(st.booleans(), max_size=20))
def test_rows_are_the_same_to_numpy_however_they_are_kept(flagged: list[bool]) -> None:
    plain = [row for row, flag in enumerate(flagged) if flag]
    for rows in (plain, tuple(plain), Picked(np.array(flagged, dtype=np.bool_))):
        assert indexes(rows).tolist() == plain
        assert indexes(rows).dtype == np.int32
        assert flags(rows, len(flagged)).tolist() == flagged


def test_rows_that_follow_one_another_are_numbers_too() -> None:
    assert indexes(range(2, 5)).tolist() == [2, 3, 4]
    assert flags(range(2, 5), 6).tolist() == [False, False, True, True, True, False]
    assert indexes(range(0)).tolist() == []


def test_rows_picked_from_a_shorter_table_are_flagged_in_a_longer_one() -> None:
    assert flags(Picked(np.array([False, True])), 3).tolist() == [False, True, False]
