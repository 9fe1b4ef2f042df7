import math
from array import array

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.arrays import counts_between, extremes, flags, floats, indexes, octets, taken
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


@given(st.lists(st.booleans(), max_size=20))
def test_a_column_is_taken_by_rows_however_they_are_kept(flagged: list[bool]) -> None:
    plain = [row for row, flag in enumerate(flagged) if flag]
    column = np.arange(len(flagged), dtype=np.float64) * 2
    for rows in (plain, Picked(np.array(flagged, dtype=np.bool_))):
        assert taken(column, rows).tolist() == [row * 2.0 for row in plain]
    assert taken(column, range(1, len(flagged))).tolist() == column[1:].tolist()


def test_the_extremes_of_rows_pass_over_what_is_no_number() -> None:
    lefts, rights = array("d", [math.nan, 2.0, 1.0]), array("d", [math.nan, 3.0, 5.0])
    assert extremes(lefts, rights, range(3)) == (1.0, 5.0)
    assert extremes(lefts, rights, [1]) == (2.0, 3.0)
    assert extremes(lefts, rights, [0]) is extremes(lefts, rights, []) is None


@given(st.lists(st.lists(st.booleans(), max_size=5), max_size=8))
def test_flags_are_counted_stretch_by_stretch(stretches: list[list[bool]]) -> None:
    flagged = np.array([flag for stretch in stretches for flag in stretch], dtype=np.bool_)
    starts = np.cumsum([0, *map(len, stretches)])
    assert counts_between(flagged, starts).tolist() == [sum(stretch) for stretch in stretches]
