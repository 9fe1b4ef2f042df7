from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.packing import Shelf, pack


def test_what_does_not_touch_shares_the_first_row() -> None:
    assert pack([(0, 5, 0, 5), (6, 9, 6, 9)], 3) == [(0, True), (0, True)]


def test_what_touches_goes_to_the_next_row() -> None:
    assert pack([(0, 5, 0, 20), (6, 9, 6, 30)], 3) == [(0, True), (1, True)]


def test_a_mark_without_room_for_its_label_stands_without_it() -> None:
    assert pack([(0, 5, 0, 20), (21, 25, 10, 25)], 1) == [(0, True), (0, False)]


def test_what_finds_no_row_has_none() -> None:
    assert pack([(0, 9, 0, 9), (5, 6, 5, 6)], 1) == [(0, True), (-1, False)]


def test_who_comes_first_has_the_first_choice() -> None:
    assert pack([(5, 6, 0, 20), (0, 1, 0, 20)], 2)[0] == (0, True)


spans = st.lists(
    st.tuples(st.integers(0, 300), st.integers(1, 30), st.integers(0, 60)).map(
        lambda t: (float(t[0]), float(t[0] + t[1]), float(t[0]), float(t[0] + t[1] + t[2]))
    ),
    max_size=60,
)


@given(spans, st.integers(1, 8))
def test_nothing_in_a_row_touches(given_spans: list[tuple[float, float, float, float]], most: int) -> None:
    rows: dict[int, list[tuple[float, float]]] = {}
    for (left, right, wide_left, wide_right), (row, labelled) in zip(
        given_spans, pack(given_spans, most), strict=True
    ):
        assert row < most
        if row >= 0:
            rows.setdefault(row, []).append((wide_left, wide_right) if labelled else (left, right))
    for taken in rows.values():
        taken.sort()
        assert all(one[1] <= other[0] for one, other in pairwise(taken))


def test_a_shelf_refuses_what_lies_around_something() -> None:
    shelf = Shelf()
    assert shelf.take(10, 20)
    assert not shelf.take(0, 30)
    assert not shelf.take(12, 15)
    assert shelf.take(20, 22)
