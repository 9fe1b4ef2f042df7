"""The events among which a candidate is sought, of few events and of very many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.chrono import edtf
from timeline_app.extraction.known_rows import MOST, ColumnRows, GrowingRows, near
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.timeline import Timeline

DATES = ["", "2024-03", "2024-03-05", "2023", "2024/..", "/2022", "[2024-02..2024-04]", "2019/"]


def both(known: Timeline) -> tuple[GrowingRows, ColumnRows, EventColumns]:
    columns = in_columns(known).events
    assert isinstance(columns, EventColumns)
    return GrowingRows(known.events), ColumnRows(columns.columns), columns


def test_those_that_share_most_actors_stand_first_and_a_rare_one_counts_more() -> None:
    events = [an_event(f"e{n}", actors=["common"]) for n in range(9)]
    events += [an_event("rare", actors=["rare"]), an_event("both", actors=["common", "rare"])]
    few, many, columns = both(a_timeline(*events))

    span = edtf.parse("2024-03")
    assert [events[row].id for row in near(few, ["common", "rare"], span)][:2] == ["both", "rare"]
    assert [columns[row].id for row in near(many, ["common", "rare"], span)][:2] == ["both", "rare"]
    assert few.rows_of("common").tolist() == [0, 1, 2, 3, 4, 5, 6, 7, 8, 10]
    assert len(many.rows_of("common")) == 10
    assert len(few.rows_of("nobody")) == len(many.rows_of("nobody")) == 0


def test_without_a_known_actor_those_are_sought_whose_bounds_are_closest() -> None:
    events = [
        an_event("year", date="2024"),
        an_event("day", date="2024-03-05"),
        an_event("other", date="2020"),
    ]
    _, many, columns = both(a_timeline(*events))

    assert [columns[row].id for row in near(many, [], edtf.parse("2024-03"))] == ["day", "year"]
    assert near(many, [], None) == []


def test_of_very_many_only_some_are_compared() -> None:
    _, many, _ = both(a_timeline(*(an_event(f"e{n}", actors=["a"]) for n in range(3 * MOST))))

    assert len(near(many, ["a"], None)) == MOST
    assert len(near(many, [], edtf.parse("2024-03"))) == MOST


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

    found = [events[row].id for row in near(few, sorted(actors), span)]
    same = [columns[row].id for row in near(many, sorted(actors), span)]
    assert sharing(found) == sharing(same)
    assert set(found) == set(same)


@pytest.mark.parametrize("date", DATES)
def test_no_events_are_near_nothing(date: str) -> None:
    few, many, _ = both(a_timeline())
    span = edtf.parse(date) if date else None

    assert near(few, ["a"], span) == near(many, ["a"], span) == []
    assert len(few) == len(many) == 0


def test_more_can_be_added() -> None:
    rows = GrowingRows([an_event("one", actors=["a"])])
    assert near(rows, ["a"], None) == [0]

    rows.add(["a", "b", "a"], edtf.parse("2024"))

    assert len(rows) == 2
    assert near(rows, ["b"], edtf.parse("2024-03")) == [1, 0]
    assert near(rows, ["b"], edtf.parse("1999")) == []
