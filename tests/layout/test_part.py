"""Which events may lie in a part of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.chrono.instant import from_civil
from timeline_app.layout.part import WHOLE, Part, meets, within
from timeline_app.store.table import build_table

MARCH = Part(from_civil(2024, 3, 1), from_civil(2024, 4, 1))


@pytest.mark.parametrize(
    ("date", "is_in"),
    [
        ("2024-02", False),
        ("2024-03-31", True),
        ("2024-04-01", False),
        ("2020/..", True),
        ("../2024-02", False),
        ("", True),
    ],
)
def test_what_may_lie_in_it_meets_it_and_what_has_no_date_may(date: str, is_in: bool) -> None:
    table = build_table(a_timeline(an_event("a", date=date)))
    assert meets(table, 0, MARCH) is is_in
    assert meets(table, 0, WHOLE)


def test_it_is_whole_where_neither_side_is_limited() -> None:
    assert WHOLE.is_whole
    assert not Part(start=0.0).is_whole


@given(
    st.lists(st.sampled_from(["2024-02", "2024-03-31", "2020/..", "../2024-02", "2025", ""]), max_size=8),
    st.sampled_from([WHOLE, MARCH, Part(start=MARCH.start), Part(end=MARCH.end)]),
)
def test_of_many_rows_those_within_a_part_are_those_that_meet_it(dates: list[str], part: Part) -> None:
    few = a_timeline(*(an_event(f"e{n}", date=date) for n, date in enumerate(dates)))
    for timeline in (few, in_columns(few)):
        table = build_table(timeline)
        rows = table.all_rows[::2]
        assert list(within(table, rows, part)) == [row for row in rows if meets(table, row, part)]
