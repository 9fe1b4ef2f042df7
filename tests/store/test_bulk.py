import math
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Event, Status
from timeline_app.model.event_columns import Records
from timeline_app.store.bulk import RowsById
from timeline_app.store.table import build_table

DATES = [
    "",
    "2024",
    "2024-03-05",
    "[2024-03-01..2024-03-09]",
    "2024-03/2024-05",
    "../2024",
    "2024-03-05/",
    "2023~",
]
COLUMNS = (
    *(
        "left",
        "right",
        "sure_left",
        "sure_right",
        "note",
        "left_side",
        "right_side",
        "reach_left",
        "reach_right",
    ),
    *(
        "reach_left_side",
        "reach_right_side",
        "importance",
        "hollow",
        "undated",
        "agreement",
        "actors",
        "when_left",
    ),
)


@given(
    st.lists(
        st.builds(
            lambda date, actors, status, importance, rival: (date, actors, status, importance, rival),
            st.sampled_from(DATES),
            st.lists(st.sampled_from("abc"), unique=True),
            st.sampled_from(Status),
            st.integers(1, 5),
            st.booleans(),
        )
    )
)
def test_a_table_of_columns_says_what_a_table_of_events_says(
    facts: list[tuple[str, list[str], Status, int, bool]],
) -> None:
    timeline = a_timeline(*(_event(number, *each) for number, each in enumerate(facts)))
    plain, bulk = build_table(timeline), build_table(in_columns(timeline))
    assert list(plain.events) == list(bulk.events)
    assert plain.actor_ids == bulk.actor_ids
    for name in COLUMNS:
        ours, theirs = list(getattr(plain, name)), list(getattr(bulk, name))
        assert all(a == b or (a != a and b != b) for a, b in zip(ours, theirs, strict=True)), name
    assert dict(plain.row_of) == dict(bulk.row_of)


def _event(
    number: int, date: str, actors: list[str], status: Status, importance: int, has_rivals: bool
) -> Event:
    excerpts = [an_excerpt(date="2024-03"), an_excerpt(date="2024-05")] if has_rivals else []
    return an_event(
        f"e{number}", date=date, actors=actors, status=status, importance=importance, excerpts=excerpts
    )


def test_columns_are_seen_and_not_copied() -> None:
    table = build_table(in_columns(a_timeline(an_event("a"))))
    assert table.columns is not None
    assert table.left.obj is not None  # type: ignore[union-attr]
    assert math.isfinite(table.left[0])


def test_an_id_that_no_event_has_is_no_row() -> None:
    table = build_table(in_columns(a_timeline(an_event("a"))))
    assert table.row_of.get("b", -1) == -1
    with pytest.raises(KeyError):
        table.row_of["b"]


def test_that_nothing_is_selected_asks_nothing_of_what_is_written() -> None:
    class Silent:
        def index_of(self, event_id: str) -> int:
            raise AssertionError(event_id)

    rows = RowsById(cast("Records", Silent()), 3)

    assert rows.get("") is None
