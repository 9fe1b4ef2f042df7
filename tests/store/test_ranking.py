"""The most important of some rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event
from timeline_app.store.ranking import can_be_parted, most_important, next_important
from timeline_app.store.table import EventTable, build_table


def a_table(importances: list[int]) -> EventTable:
    return build_table(a_timeline(*(an_event(f"e{n:03d}", importance=i) for n, i in enumerate(importances))))


@given(st.lists(st.integers(1, 5), min_size=1, max_size=150), st.integers(1, 7))
def test_the_most_important_come_first_the_earlier_before_the_later(
    importances: list[int], most: int
) -> None:
    table = a_table(importances)
    rows = range(len(importances))
    expected = sorted(rows, key=lambda row: (-importances[row], row))
    assert most_important(table, rows, most) == expected[:most]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=80))
def test_going_from_one_to_the_next_comes_to_each_once_and_round_again(importances: list[int]) -> None:
    table = a_table(importances)
    rows = range(len(importances))
    row, met = -1, []
    for _each in rows:
        row = next_important(table, rows, row)
        met.append(row)
    assert met == most_important(table, rows, len(rows))
    assert next_important(table, rows, row) == met[0]


@pytest.mark.parametrize("count", [3, 200])
def test_what_reaches_as_far_cannot_be_parted(count: int) -> None:
    same = [an_event(f"e{n}", date="2024-03-05") for n in range(count)]
    undated = [an_event(f"u{n}", date="") for n in range(count)]
    assert not can_be_parted(build_table(a_timeline(*same)), range(count))
    assert not can_be_parted(build_table(a_timeline(*undated)), range(count))
    table = build_table(a_timeline(*same, an_event("late", date="2024-03-06"), *undated))
    assert not can_be_parted(table, range(count))
    assert can_be_parted(table, range(count + 1))
    assert can_be_parted(table, range(len(table)))
