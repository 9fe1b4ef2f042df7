"""In which order the lines of the list stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.test_listing import a_listing, ids
from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.layout.content import Content
from timeline_app.layout.listing import Column, Listing, Sort
from timeline_app.model.event import Basis, Status
from timeline_app.model.source import Source
from timeline_app.provenance.anchor import State
from timeline_app.store.publication import by_publication
from timeline_app.store.table import build_table


def test_lines_stand_in_order_of_time_the_undated_last() -> None:
    events = [an_event("none", date=""), an_event("wide", date="[2024-03-01..2024-03-20]")]
    events += [an_event("late", date="2024-03-05"), an_event("narrow", date="[2024-03-01..2024-03-09]")]
    listing = a_listing(*events)
    assert ids(listing) == ["narrow", "wide", "late", "none"]
    assert ids(listing, Sort(Column.DATE)) == ["narrow", "wide", "late", "none"]


def test_the_undated_are_last_the_other_way_round_too() -> None:
    listing = a_listing(an_event("none", date=""), an_event("b", date="2024"), an_event("a", date="1999"))
    assert ids(listing, Sort(Column.DATE, is_descending=True)) == ["b", "a", "none"]


def test_titles_are_sorted_case_and_accents_apart() -> None:
    listing = a_listing(*(an_event(id, title=id) for id in ("Zoo", "été", "eta", "Apple")))
    assert ids(listing, Sort(Column.TITLE)) == ["Apple", "eta", "été", "Zoo"]


def test_the_worst_quotes_come_first() -> None:
    states = (State.VERBATIM, State.NO_COPY, State.DIFFERS, State.MISSING, State.TYPOGRAPHY)
    events = [an_event(state.value, excerpts=[an_excerpt()]) for state in states]
    listing = a_listing(*events, an_event("none"), states={(state.value, 0): state for state in states})
    assert ids(listing, Sort(Column.QUOTES)) == [
        "missing", "differs", "no copy", "none", "typography", "verbatim",
    ]  # fmt: skip


@pytest.mark.parametrize("column", [Column.ACTORS, Column.SOURCES])
@pytest.mark.parametrize("is_descending", [True, False])
def test_a_line_with_nothing_in_the_column_is_last_either_way(column: Column, is_descending: bool) -> None:
    full = an_event("full", date="2024", actors=["ann"], excerpts=[an_excerpt()])
    listing = a_listing(an_event("empty", date="1999"), full)
    assert ids(listing, Sort(column, is_descending)) == ["full", "empty"]


def test_status_and_basis_are_sorted_from_the_surest() -> None:
    sure = an_event("sure", date="2024", excerpts=[an_excerpt(basis=Basis.STATED)])
    unsure = an_event("unsure", date="1999", status=Status.DISPUTED)
    listing = a_listing(sure, unsure)
    assert ids(listing, Sort(Column.STATUS)) == ["sure", "unsure"]
    assert ids(listing, Sort(Column.BASIS)) == ["sure", "unsure"]


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["2023", "2024", ""])), max_size=12),
    st.lists(st.tuples(st.sampled_from(Column), st.booleans()), max_size=3),
)
def test_sorting_loses_no_line_and_keeps_the_order_of_equals(
    facts: list[tuple[str, str]], asked: list[tuple[Column, bool]]
) -> None:
    events = [an_event(f"e{n}", title=title, date=date) for n, (title, date) in enumerate(facts)]
    listing = a_listing(*events)
    sorts = [Sort(column, way) for column, way in asked]
    before, after = ids(listing, *sorts), ids(listing, *sorts, Sort(Column.TITLE, is_descending=True))
    assert sorted(after) == sorted(event.id for event in events)
    titles = {event.id: event.title.in_language("en") for event in events}
    for title in "ab":
        assert [id for id in after if titles[id] == title] == [id for id in before if titles[id] == title]


def test_only_what_the_filter_lets_through_is_listed() -> None:
    listing = a_listing(an_event("a", date="1999"), an_event("b", date="2000"), rows=[1])
    assert ids(listing, Sort(Column.TITLE)) == ["b"]


def test_dates_are_sorted_by_when_things_happened_where_they_stand_by_publication() -> None:
    early = an_event("early", date="2020", excerpts=(an_excerpt(source="late"),))
    late = an_event("late", date="2022", excerpts=(an_excerpt(source="soon"),))
    issued = {
        "late": Source("late", issued=edtf.parse("2024")),
        "soon": Source("soon", issued=edtf.parse("2023")),
    }
    table = by_publication(build_table(replace(a_timeline(early, late), sources=issued)))
    listing = Listing(Content(table, table.all_rows, "en", FixedRuler()), {})
    assert ids(listing) == ["late", "early"]
    assert ids(listing, Sort(Column.DATE)) == ["early", "late"]
