import numpy as np

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.event import Status
from timeline_app.store.columns import column
from timeline_app.store.facet import Facet
from timeline_app.store.table import build_table

TABLE = build_table(
    a_timeline(
        an_event("a", date="2024-01-01", actors=["ann", "bob"], tags=["x", "x"]),
        an_event(
            "b", date="2024-02", actors=["bob"], status=Status.ALLEGED, excerpts=[an_excerpt(source="s")]
        ),
        an_event("c", date="", excerpts=[an_excerpt("one", "s"), an_excerpt("two", "t")]),
    )
)


def test_a_value_is_had_by_the_rows_that_have_it() -> None:
    assert column(TABLE, Facet.ACTORS).having("bob").tolist() == [True, True, False]
    assert column(TABLE, Facet.STATUSES).having("alleged").tolist() == [False, True, False]
    assert column(TABLE, Facet.CERTAINTIES).having("undated").tolist() == [False, False, True]
    assert column(TABLE, Facet.CORROBORATIONS).having("several").tolist() == [False, False, True]


def test_what_nobody_has_is_had_by_none() -> None:
    assert column(TABLE, Facet.TAGS).having("nothing").tolist() == [False, False, False]


def test_a_value_named_twice_in_an_event_counts_once() -> None:
    assert column(TABLE, Facet.TAGS).counts(np.ones(3, dtype=np.bool_)) == {"x": 1}


def test_only_rows_that_passed_are_counted() -> None:
    passed = np.array([False, True, True])
    assert column(TABLE, Facet.ACTORS).counts(passed) == {"bob": 1}
    assert column(TABLE, Facet.CORROBORATIONS).counts(passed) == {"one": 1, "several": 1}


def test_an_empty_table_counts_nothing() -> None:
    empty = build_table(a_timeline())
    for facet in Facet:
        assert column(empty, facet).counts(np.ones(0, dtype=np.bool_)) == {}


def test_copies_of_sources_tell_which_are_one_text() -> None:
    timeline = a_timeline(an_event("a", excerpts=[an_excerpt("one", "s"), an_excerpt("two", "t")]))
    apart = build_table(timeline)
    alike = build_table(timeline, {"s": "The text.", "t": "the text"})
    assert column(apart, Facet.CORROBORATIONS).values == ("several",)
    assert column(alike, Facet.CORROBORATIONS).values == ("one",)
