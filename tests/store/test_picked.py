import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.picked import Picked

FLAGS = st.lists(st.booleans(), max_size=20)


@given(FLAGS)
def test_they_are_the_rows_of_the_flags_as_a_list_of_them_would_be(flags: list[bool]) -> None:
    rows = Picked(np.array(flags, dtype=np.bool_))
    plain = [row for row, flag in enumerate(flags) if flag]
    assert list(rows) == plain
    assert len(rows) == len(plain)
    assert [rows[at] for at in range(len(rows))] == plain
    assert rows[1:4] == plain[1:4]
    assert rows[::-1] == list(reversed(rows)) == plain[::-1]
    assert [row in rows for row in range(-1, 22)] == [row in plain for row in range(-1, 22)]
    assert [rows.index(row) for row in plain] == list(range(len(plain)))
    assert [rows.count(row) for row in range(22)] == [plain.count(row) for row in range(22)]


def test_rows_are_numbers_of_python_that_any_column_may_be_asked_with() -> None:
    rows = Picked(np.array([False, True]))
    assert [type(row) for row in (*rows, rows[0], rows[-1])] == [int, int, int]


def test_numpy_sees_them_as_they_are() -> None:
    rows = Picked(np.array([False, True, True]))
    assert np.asarray(rows) is rows.array
    assert np.asarray(rows, dtype=np.intp).tolist() == [1, 2]
    assert np.array(rows) is not rows.array


def test_what_is_not_among_them_has_no_place() -> None:
    rows = Picked(np.array([True, False, True]))
    for row in (1, -1, 3):
        with pytest.raises(ValueError, match="not among these rows"):
            rows.index(row)
    with pytest.raises(ValueError, match="not among these rows"):
        rows.index(0, 1)
    with pytest.raises(ValueError, match="not among these rows"):
        rows.index(2, 0, 1)
    with pytest.raises(IndexError, match="out of bounds"):
        rows[2]


def test_anything_but_a_row_is_not_among_them() -> None:
    name: object = "0"
    assert name not in Picked(np.array([True]))
