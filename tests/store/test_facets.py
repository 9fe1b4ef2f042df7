from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Status
from timeline_app.store.facet import Facet
from timeline_app.store.facets import count_by_actor, count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table


def test_an_event_counts_once_for_a_source_that_it_quotes_twice() -> None:
    event = an_event(actors=["ann"], tags=["x"], excerpts=[an_excerpt("one"), an_excerpt("two")])
    facets = count_facets(Filter(), build_table(a_timeline(event)))
    assert (facets[Facet.ACTORS], facets[Facet.TAGS], facets[Facet.SOURCES]) == (
        {"ann": 1},
        {"x": 1},
        {"paper": 1},
    )


def test_a_table_without_events_has_no_counts() -> None:
    facets = count_facets(Filter(), build_table(a_timeline()))
    assert (facets[Facet.ACTORS], facets[Facet.TAGS], facets[Facet.SOURCES]) == ({}, {}, {})


THREE = build_table(
    a_timeline(
        an_event("a", date="2024-01-01", actors=["ann"], status=Status.ALLEGED),
        an_event("b", date="2024-02", actors=["ann", "bob"]),
        an_event("c", date="", actors=["bob"], status=Status.ALLEGED),
    )
)


def test_each_choice_is_counted_as_if_none_of_its_facet_were_ticked() -> None:
    chosen = Filter(statuses=frozenset(["alleged"]), certainties=frozenset(["day"]))
    counts = count_facets(chosen, THREE)
    assert counts[Facet.STATUSES] == {"alleged": 1}
    assert counts[Facet.CERTAINTIES] == {"day": 1, "undated": 1}
    assert counts[Facet.CORROBORATIONS] == {"none": 1}


def test_what_is_withheld_is_counted_as_if_it_were_not_and_the_rest_without_it() -> None:
    counts = count_facets(Filter(not_actors=frozenset(["bob"])), THREE)
    assert counts[Facet.ACTORS] == {"ann": 1, "bob": 2}
    assert counts[Facet.STATUSES] == {"alleged": 1}


def test_two_that_are_withheld_each_say_what_they_alone_keep_away() -> None:
    counts = count_facets(Filter(not_actors=frozenset(["ann", "bob"])), THREE)
    assert counts[Facet.ACTORS] == {"ann": 1, "bob": 1}


values = st.fixed_dictionaries(
    {
        "actors": st.frozensets(st.sampled_from(["ann", "bob"])),
        "not_actors": st.frozensets(st.sampled_from(["ann", "bob"])),
        "match_all": st.booleans(),
        "statuses": st.frozensets(st.sampled_from(Facet.STATUSES.choices)),
        "not_statuses": st.frozensets(st.sampled_from(Facet.STATUSES.choices)),
        "certainties": st.frozensets(st.sampled_from(Facet.CERTAINTIES.choices)),
        "not_certainties": st.frozensets(st.sampled_from(Facet.CERTAINTIES.choices)),
    }
)


@given(values)
def test_a_count_is_what_a_filter_for_that_value_would_let_through(asked: dict[str, Any]) -> None:
    chosen = Filter(**asked)
    counts = count_facets(chosen, THREE)
    for facet in (Facet.STATUSES, Facet.CERTAINTIES):
        for value in set(facet.choices) - chosen.excluded(facet):
            only = replace(chosen, **{facet.value: frozenset([value])})  # type: ignore[arg-type]
            assert counts[facet].get(value, 0) == len(let_through(only, THREE))


def test_of_any_of_several_actors_each_is_counted_as_if_none_were_ticked_and_of_all_with_the_ticks() -> None:
    chosen = Filter(actors=frozenset(["ann", "bob"]))
    assert count_facets(chosen, THREE, [Facet.ACTORS]) == {Facet.ACTORS: {"ann": 2, "bob": 2}}
    assert count_facets(replace(chosen, match_all=True), THREE)[Facet.ACTORS] == {"ann": 1, "bob": 1}


@given(values)
def test_events_in_columns_are_counted_like_others(asked: dict[str, Any]) -> None:
    chosen = Filter(**asked)
    assert count_facets(chosen, build_table(in_columns(THREE.timeline))) == count_facets(chosen, THREE)


def test_rows_are_counted_by_actor_whatever_the_filter() -> None:
    table = build_table(a_timeline(an_event("a", actors=["ann", "bob"]), an_event("b", actors=["bob"])))
    assert count_by_actor([0, 1], table) == {"ann": 1, "bob": 2}
    assert count_by_actor([], table) == {}
