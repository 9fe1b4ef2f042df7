import numpy as np
from numpy.typing import NDArray

from timeline_app.store.facet_column import Choices, Pairs

PAIRS = Pairs(("ann", "bob"), np.array([0, 2, 1], dtype=np.int32), np.array([0, 2, 3]), 4)
CHOICES = Choices(("day", "open", "about"), np.array([2, -1, 0, 2], dtype=np.int8))
SOME = np.array([True, True, True, False])


def test_rows_have_the_values_that_they_are_paired_with() -> None:
    assert PAIRS.rows_of("ann").tolist() == [0, 2]
    assert PAIRS.rows_of("nobody").tolist() == []
    assert PAIRS.having("bob").tolist() == [False, True, False, False]
    assert PAIRS.having("nobody").tolist() == [False] * 4


def test_each_row_has_the_one_choice_that_its_code_names() -> None:
    assert CHOICES.having("about").tolist() == [True, False, False, True]
    assert CHOICES.having("never").tolist() == [False] * 4
    assert CHOICES.values == ("day", "about")


def test_rows_that_passed_are_counted_and_values_without_any_left_out() -> None:
    assert PAIRS.counts(SOME) == {"ann": 2, "bob": 1}
    assert CHOICES.counts(SOME) == {"about": 1, "day": 1}
    assert PAIRS.counts(~SOME) == {}
    assert PAIRS.occurring(SOME) == ("ann", "bob")
    assert PAIRS.occurring(~SOME) == ()
    assert CHOICES.occurring(~SOME) == ("about",)
    assert CHOICES.counts(~SOME) == {"about": 1}


def test_more_rows_than_a_byte_counts_are_counted() -> None:
    rows = np.arange(1000, dtype=np.int32)
    assert Pairs(("x",), rows, np.array([0, 1000]), 1000).counts(np.ones(1000, dtype=np.bool_)) == {"x": 1000}


def test_where_few_rows_passed_these_alone_are_asked() -> None:
    asked: list[list[int]] = []

    def by_row(rows: NDArray[np.intp]) -> NDArray[np.intp]:
        asked.append(rows.tolist())
        return np.array([0, len(rows)])

    every = np.arange(100, dtype=np.int32)
    pairs = Pairs(("ann", "bob"), every, np.array([0, 50, 100]), 100, by_row)
    assert pairs.counts(every < 5) == {"bob": 5}
    assert pairs.counts(every < 60) == {"ann": 50, "bob": 10}
    assert asked == [[0, 1, 2, 3, 4]]
