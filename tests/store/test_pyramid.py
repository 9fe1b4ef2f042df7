import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.chrono.instant import civil_from_days
from timeline_app.store.pyramid import Pyramid, pyramid_of, pyramid_of_rows
from timeline_app.store.pyramid_base import Base, base_of
from timeline_app.store.table import EventTable, build_table

DAYS = st.integers(1, 60).flatmap(lambda first: st.integers(first, 60).map(lambda last: (first, last)))


def _day(number: int) -> str:
    return f"2024-{1 + (number - 1) // 30:02d}-{1 + (number - 1) % 28:02d}"


@st.composite
def tables(draw: st.DrawFn) -> EventTable:
    events = []
    for number in range(draw(st.integers(1, 40))):
        days = sorted(_day(day) for day in draw(DAYS))
        date = draw(
            st.sampled_from(["", days[0], f"{days[0]}/{days[1]}", f"[{days[0]}..{days[1]}]", f"{days[0]}/.."])
        )
        actors = draw(st.lists(st.sampled_from("abc"), unique=True))
        events.append(an_event(f"e{number}", date=date, actors=actors, importance=draw(st.integers(1, 5))))
    timeline = a_timeline(*events, names={"a": "A", "b": "B", "c": "C"})
    return build_table(in_columns(timeline) if draw(st.booleans()) else timeline)


def _lanes(table: EventTable, base: Base) -> list[tuple[Pyramid, list[int]]]:
    """A pyramid for each actor and for nobody, and the rows that it must hold."""
    dated = [row for row in table.all_rows if not table.undated[row]]
    return [
        (
            pyramid_of(base, (actor,), None),
            [row for row in dated if (actor in table.actors[row] if actor < 3 else not table.actors[row])],
        )
        for actor in range(4)
    ]


def _meets(base: Base, row: int, left: float, right: float) -> bool:
    return bool(base.left[row] < right and base.right[row] > left)


@given(tables(), st.integers(0, 60), st.integers(1, 40))
def test_counts_are_those_of_looking_at_every_event(table: EventTable, first: int, days: int) -> None:
    base = base_of(table)
    left = 1_704_067_200.0 + first * 86_400
    right = left + days * 86_400
    for pyramid, rows in _lanes(table, base):
        assert sorted(pyramid.rows.tolist()) == rows
        seen = {row for row in rows if _meets(base, row, left, right)}
        assert pyramid.in_view(left, right) == len(seen)
        assert set(pyramid.rows_in_view(left, right).tolist()) == seen
        begin, after = pyramid.between(left, right)
        assert {row for row in rows if left <= base.middle[row] < right} == set(
            pyramid.rows[begin:after].tolist()
        )
        ahead, behind = pyramid.reaching_in(left, right)
        assert ahead == len([row for row in seen if base.middle[row] < left])
        assert behind == len([row for row in seen if base.middle[row] >= right])
        assert pyramid.from_outside(left, right, True).tolist() == [
            row for row in pyramid.rows.tolist() if row in seen and base.middle[row] < left
        ]
        assert all(pyramid.holds(row) is (row in rows) for row in table.all_rows)


@given(tables(), st.integers(1, 12), st.sampled_from([86_400.0, 10 * 86_400.0, 1e12]))
def test_the_foremost_of_a_stretch_is_its_most_important(
    table: EventTable, parts: int, longest: float
) -> None:
    base = base_of(table)
    for pyramid, rows in _lanes(table, base):
        edges = np.linspace(1_704_067_200.0, 1_714_067_200.0, parts + 1)
        found = pyramid.foremost(pyramid.starts(edges), longest).tolist()
        for one, left, right in zip(found, edges[:-1], edges[1:], strict=True):
            within = [row for row in rows if left <= base.middle[row] < right and base.length[row] <= longest]
            assert one == min(within, key=lambda row: int(base.rank[row]), default=-1)
            if one >= 0:
                assert table.importance[one] == max(table.importance[row] for row in within)


@given(tables(), st.integers(0, 60))
def test_long_events_that_begin_before_a_view_are_found(table: EventTable, first: int) -> None:
    base = base_of(table)
    left = 1_704_067_200.0 + first * 86_400
    for pyramid, rows in _lanes(table, base):
        long = {row for row in rows if _meets(base, row, left, left + 1) and base.length[row] > 86_400}
        found = pyramid.long_ones(86_400.0, left, left + 1, most=100)
        assert set(found) == long
        assert pyramid.long_ones(86_400.0, left, left + 1, most=1) == found[:1]


def test_the_least_of_long_stretches_is_found_by_runs() -> None:
    many = a_timeline(
        *(an_event(f"e{n}", date=_day(1 + n % 50), importance=1 + n % 3) for n in range(20_000))
    )
    table = build_table(in_columns(many))
    base = base_of(table)
    pyramid = pyramid_of_rows(base, None)
    starts = np.array([0, 7, 5000, 5000, 12_345, 20_000])
    ranks = base.rank[pyramid.rows]
    expected = [int(ranks[a:b].min()) if b > a else -1 for a, b in itertools.pairwise(starts)]
    found = pyramid.foremost(starts, math.inf)
    assert [int(base.rank[row]) if row >= 0 else -1 for row in found.tolist()] == expected


def test_a_filter_leaves_only_what_it_lets_through() -> None:
    table = build_table(a_timeline(an_event("a", actors=["x"]), an_event("b", actors=["x", "y"])))
    base = base_of(table)
    passed = np.array([False, True])
    assert pyramid_of(base, (0,), passed).rows.tolist() == [1]
    assert pyramid_of(base, (0, 1), None).rows.tolist() == [0, 1]
    assert pyramid_of_rows(base, passed).rows.tolist() == [1]


@pytest.mark.parametrize("bin_s", [86_400.0, 30 * 86_400.0])
def test_the_peak_is_the_most_in_any_bin(bin_s: float) -> None:
    table = build_table(
        a_timeline(*(an_event(f"e{n}", date=f"2024-03-{d:02d}") for n, d in enumerate((1, 5, 5, 5, 9))))
    )
    pyramid = pyramid_of_rows(base_of(table), None)
    assert pyramid.peak(bin_s) == np.bincount((pyramid.middles // bin_s).astype(int)).max()


def test_what_a_filter_leaves_whole_is_made_once() -> None:
    events = [an_event(f"e{n}", date=_day(n + 1), actors=["ann" if n % 2 else "bob"]) for n in range(9)]
    base = base_of(build_table(in_columns(a_timeline(*events))))
    flags = np.arange(9) % 2 > 0
    ann = [0, 1]
    whole = [pyramid_of(base, (actor,), None) for actor in ann]
    under = [pyramid_of(base, (actor,), flags) for actor in ann]
    assert [one is other for one, other in zip(whole, under, strict=True)].count(True) == 1
    assert sorted(len(each) for each in under) == [0, 4]
    assert pyramid_of_rows(base, np.ones(9, dtype=np.bool_)) is pyramid_of_rows(base, None)


@pytest.mark.parametrize("old", [10, 6000])
def test_long_events_in_view_are_found_beside_thousands_that_ended_just_before_it(old: int) -> None:
    ended = [
        an_event(f"o{n}", date=f"1950-01-{1 + n % 28:02d}/1952-11-15", importance=1 + n % 3)
        for n in range(old)
    ]
    within = [an_event(f"w{n}", date="1952-03-01/1954-11-25", importance=5 - n) for n in range(3)]
    table = build_table(in_columns(a_timeline(*ended, *within)))
    pyramid = pyramid_of_rows(base_of(table), None)
    at = -539_000_000.0  # in December 1952
    found = pyramid.long_ones(30 * 86_400.0, at, at + 5 * 86_400.0, most=4)
    assert [table.events[row].id for row in found] == ["w0", "w1", "w2"]


def test_of_thousands_of_long_events_in_view_the_most_important_are_found() -> None:
    events = [
        an_event(f"e{n}", date="1950-01-01/1952-11-15", importance=1 + (n % 977 == 0) * 3)
        for n in range(9000)
    ]
    table = build_table(in_columns(a_timeline(*events)))
    base = base_of(table)
    found = pyramid_of_rows(base, None).long_ones(86_400.0, -600_000_000.0, -599_000_000.0, most=8)
    assert found == base.row_of_rank[:8].tolist()


def test_looking_run_by_run_finds_what_looking_at_all_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline_app.store.pyramid._SCANNED", 64)
    chance = np.random.default_rng(4)
    first, days = chance.integers(1, 300, 4000), chance.integers(33, 60, 4000)
    events = [
        an_event(f"e{n}", date=f"{_date(int(a))}/{_date(int(a + b))}", importance=1 + n % 5)
        for n, (a, b) in enumerate(zip(first, days, strict=True))
    ]
    base = base_of(build_table(in_columns(a_timeline(*events))))
    pyramid = pyramid_of_rows(base, None)
    for day in (0, 60, 150, 290, 340):
        left = 1_704_067_200.0 + day * 86_400
        long = [row for row in range(4000) if _meets(base, row, left, left + 1)]
        for most in (1, 4, 12):
            found = pyramid.long_ones(86_400.0, left, left + 1, most)
            assert found == sorted(long, key=lambda row: int(base.rank[row]))[:most]


def _date(day: int) -> str:
    return "{:04d}-{:02d}-{:02d}".format(*civil_from_days(19_723 + day))
