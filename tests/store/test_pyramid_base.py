"""Events in the orders of a table: those that were made before are taken only where they are those of the table."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given

from tests.makers import a_timeline, an_event, in_columns
from tests.store.test_pyramid import tables
from timeline_app.store.pyramid import make_ready, pyramid_of
from timeline_app.store.pyramid_base import Base, Orders, base_from, base_of
from timeline_app.store.table import EventTable, build_table


def same(one: Base, other: Base) -> bool:
    names = ("middle", "left", "right", "length", "rank", *Orders._fields)
    return all(
        np.array_equal(getattr(one, name), getattr(other, name), equal_nan=name in names[:4])
        for name in names
    )


def again(table: EventTable) -> EventTable:
    """Another table of the same events."""
    return build_table(table.timeline)


@given(tables())
def test_orders_made_before_make_the_same(table: EventTable) -> None:
    other = again(table)
    base = base_from(other, base_of(table).orders)
    assert base is not None
    assert same(base, base_of(table))
    assert base_of(other) is base


@given(tables())
def test_what_is_made_ready_is_what_is_asked_for(table: EventTable) -> None:
    base, ready = base_of(table), base_of(again(table))
    make_ready(ready)
    for actor in range(base.nobody + 1):
        one, other = pyramid_of(base, (actor,), None), pyramid_of(ready, (actor,), None)
        assert one.middles.tolist() == other.middles.tolist() == base.middle[one.rows].tolist()
        assert one.lengths.tolist() == other.lengths.tolist() == base.length[one.rows].tolist()
        assert one.lefts.tolist() == other.lefts.tolist() == sorted(one.lefts.tolist())
        assert one.rights.tolist() == other.rights.tolist() == sorted(one.rights.tolist())


def a_table() -> EventTable:
    return build_table(
        in_columns(
            a_timeline(
                an_event("a", date="2024-03-05", actors=["ann"], importance=5),
                an_event("b", date="2024-03-06/2024-06-01", actors=["ann", "bob"]),
                an_event("c", date="2024-03-07", importance=1),
                an_event("d", date="", actors=["bob"]),
            )
        )
    )


_OTHERS: dict[str, Callable[[Orders], Orders]] = {
    "rank": lambda o: o._replace(row_of_rank=o.row_of_rank[::-1].copy()),
    "a row twice": lambda o: o._replace(by_left=np.array([0, 0, 2], np.int32)),
    "a row beyond": lambda o: o._replace(by_left=np.array([0, 1, 9], np.int32)),
    "a row before": lambda o: o._replace(by_left=np.array([-4, 1, 2], np.int32)),
    "the undated": lambda o: o._replace(by_left=np.array([0, 1, 3], np.int32)),
    "fewer": lambda o: o._replace(by_middle=o.by_middle[:-1]),
    "of another kind": lambda o: o._replace(by_middle=o.by_middle.astype(np.int64)),
    "another order": lambda o: o._replace(by_right=o.by_left),
    "other starts": lambda o: o._replace(starts=np.array([0, 1, 3, 4])),
    "pairs of others": lambda o: o._replace(pairs_by_left=np.array([0, 2, 1, 1], np.int32)),
    "pairs in another order": lambda o: o._replace(pairs_by_left=np.array([1, 0, 1, 2], np.int32)),
    "pairs beyond": lambda o: o._replace(pairs_by_right=np.array([0, 1, 1, 7], np.int32)),
}


@pytest.mark.parametrize("how", _OTHERS)
def test_other_orders_are_not_taken(how: str) -> None:
    table = a_table()
    base = base_of(a_table())
    assert base_from(table, _OTHERS[how](base.orders)) is None
    assert same(base_of(table), base)


def test_those_of_a_table_of_other_events_are_not_taken() -> None:
    other = build_table(in_columns(a_timeline(an_event("a", date="2024", actors=["ann"]))))
    assert base_from(other, base_of(a_table()).orders) is None
    assert base_from(a_table(), base_of(other).orders) is None
