"""The events among which a candidate is sought, of few events and of very many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.chrono import edtf
from timeline_app.extraction.known_rows import MOST, ColumnRows, EventRows
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.timeline import Timeline

DATES = ["", "2024-03", "2024-03-05", "2023", "2024/..", "/2022", "[2024-02..2024-04]", "2019/"]


def both(known: Timeline) -> tuple[EventRows, ColumnRows, EventColumns]:
    columns = in_columns(known).events
    assert isinstance(columns, EventColumns)
    return EventRows(known.events), ColumnRows(columns.columns), columns


def test_those_that_share_most_actors_stand_first_and_a_rare_one_counts_more() -> None:
    events = [an_event(f"e{n}", actors=["common"]) for n in range(9)]
    events += [an_event("rare", actors=["rare"]), an_event("both", actors=["common", "rare"])]
    few, many, columns = both(a_timeline(*events))

    span = edtf.parse("2024-03")
    assert [events[row].id for row in few.near(["common", "rare"], span)][:2] == ["both", "rare"]
    assert [columns[row].id for row in many.near(["common", "rare"], span)][:2] == ["both", "rare"]
    assert few.count_of("common") == many.count_of("common") == 10
    assert many.count_of("nobody") == 0


def test_without_a_known_actor_those_are_sought_whose_bounds_are_closest() -> None:
    events = [
        an_event("year", date="2024"),
        an_event("day", date="2024-03-05"),
        an_event("other", date="2020"),
    ]
    _, many, columns = both(a_timeline(*events))

    assert [columns[row].id for row in many.near([], edtf.parse("2024-03"))] == ["day", "year"]
    assert many.near([], None) == []


def test_of_very_many_only_some_are_compared() -> None:
    _, many, _ = both(a_timeline(*(an_event(f"e{n}", actors=["a"]) for n in range(3 * MOST))))

    assert len(many.near(["a"], None)) == MOST
    assert len(many.near([], edtf.parse("2024-03"))) == MOST


@given(
    st.lists(st.tuples(st.sampled_from(DATES), st.sets(st.sampled_from("abc"))), max_size=12),
    st.sampled_from(DATES),
    st.sets(st.sampled_from("abcd"), min_size=1),
)
def test_of_those_that_share_an_actor_both_find_the_same(
    listed: list[tuple[str, set[str]]], date: str, actors: set[str]
) -> None:
    events = [an_event(f"e{n}", date=when, actors=sorted(who)) for n, (when, who) in enumerate(listed)]
    known = a_timeline(*events, names=dict.fromkeys("abc", ""))
    few, many, columns = both(known)
    span = edtf.parse(date) if date else None

    def sharing(ids: list[str]) -> set[str]:
        return {id for id in ids if set(known.event(id).actor_ids) & actors}  # type: ignore[union-attr]

    found = sharing([events[row].id for row in few.near(sorted(actors), span)])
    assert found == sharing([columns[row].id for row in many.near(sorted(actors), span)])


@pytest.mark.parametrize("date", DATES)
def test_no_events_are_near_nothing(date: str) -> None:
    few, many, _ = both(a_timeline())
    span = edtf.parse(date) if date else None

    assert few.near(["a"], span) == many.near(["a"], span) == []
    assert len(few) == len(many) == 0
