from dataclasses import replace

import numpy as np

from tests.facts import LONG
from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Status
from timeline_app.store.columns import column, make_ready, steps_to
from timeline_app.store.facet import Facet
from timeline_app.store.table import EventTable, build_table

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


def quoting(*ids: str) -> EventTable:
    """Very many events, as it were, each with two long quotations that may be one."""
    quotes = [an_excerpt(LONG, "paper"), an_excerpt(LONG, "wire")]
    return build_table(in_columns(a_timeline(*(an_event(id, excerpts=quotes) for id in ids))))


def test_what_the_words_of_very_many_events_tell_is_found_out_step_by_step() -> None:
    table = quoting(*(f"e{number}" for number in range(100)))
    shares = [step for step in steps_to(table, Facet.CORROBORATIONS) if isinstance(step, float)]
    assert len(shares) > 1
    assert shares == sorted(shares)
    assert column(table, Facet.CORROBORATIONS).values == ("one",)
    assert list(steps_to(table, Facet.CORROBORATIONS)) == []


def test_there_is_no_step_to_what_columns_tell() -> None:
    table = quoting("a")
    assert [list(steps_to(table, facet)) for facet in Facet if facet is not Facet.CORROBORATIONS] == [[]] * 6
    assert list(steps_to(TABLE, Facet.CORROBORATIONS)) == []


def test_a_column_is_made_once() -> None:
    table = quoting("a")
    make_ready(table)
    for facet in Facet:
        assert column(table, facet) is column(table, facet)
    again = replace(table, copies={"paper": "Words."})
    assert column(again, Facet.ACTORS) is column(table, Facet.ACTORS)
    assert column(again, Facet.CORROBORATIONS) is not column(table, Facet.CORROBORATIONS)
