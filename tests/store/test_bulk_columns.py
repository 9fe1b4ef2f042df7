from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import LONG, timelines
from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.model.event import Event
from timeline_app.model.event_columns import LONG_QUOTE, EventColumns, Ragged
from timeline_app.model.timeline import Timeline
from timeline_app.store import corroboration, facet_column
from timeline_app.store.bulk_columns import pairs
from timeline_app.store.columns import column
from timeline_app.store.facet import Facet
from timeline_app.store.table import build_table


@given(timelines(), st.sampled_from([{}, {"paper": "The very text.", "wire": "the very text"}]))
def test_columns_say_of_every_facet_what_the_events_say(timeline: Timeline, copies: dict[str, str]) -> None:
    plain, bulk = build_table(timeline, copies), build_table(in_columns(timeline), copies)
    passed = np.arange(len(plain)) % 3 > 0
    for facet in Facet:
        ours, theirs = column(bulk, facet), column(plain, facet)
        assert sorted(ours.values) == sorted(theirs.values), facet
        assert ours.counts(passed) == theirs.counts(passed), facet
        for value in (*theirs.values, *facet.choices, "nobody"):
            assert ours.having(value).tolist() == theirs.having(value).tolist(), (facet, value)


@given(
    st.lists(st.lists(st.integers(0, 199_999), max_size=4)),
    st.lists(st.integers(0, 199_999), min_size=1, max_size=5),
)
def test_very_many_values_are_told_apart(rows: list[list[int]], popular: list[int]) -> None:
    ragged = Ragged.of([*rows, *([each] for each in popular)], [str(number) for number in range(200_000)])
    column = pairs(ragged)
    for value in {*popular, *(value for row in rows for value in row)}:
        assert column.rows_of(str(value)).tolist() == [
            row for row in range(len(ragged)) if value in ragged[row]
        ]


@given(st.lists(st.lists(st.integers(0, 9), max_size=4), max_size=40), st.sets(st.integers(0, 39)))
def test_few_rows_are_counted_as_many_are(values: list[list[int]], chosen: set[int]) -> None:
    ragged = Ragged.of(values, [str(number) for number in range(10)])
    rows = sorted(row for row in chosen if row < len(ragged))
    passed = np.zeros(len(ragged), dtype=np.bool_)
    passed[rows] = True
    counted = Counter(str(value) for row in rows for value in ragged[row])
    for few in (1, 1_000_000):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(facet_column, "_FEW", few)
            assert pairs(ragged).counts(passed) == counted
    for some, glance in ((0, 1), (64, 1), (64, 1024)):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(facet_column, "_SOME", some)
            patched.setattr(facet_column, "_GLANCE", glance)
            assert sorted(pairs(ragged).occurring(passed)) == sorted(counted)


def test_only_events_whose_words_may_tell_are_made() -> None:
    timeline = in_columns(
        a_timeline(
            an_event("a", excerpts=[an_excerpt(LONG, "paper")]),
            an_event("b", excerpts=[an_excerpt("short", "paper"), an_excerpt(LONG, "wire")]),
            an_event("c", excerpts=[an_excerpt(LONG, "paper"), an_excerpt(LONG, "wire")]),
        )
    )
    assert isinstance(timeline.events, EventColumns)
    made: list[Event] = []
    records = timeline.events.records
    asked = records.events
    records.events = lambda first, after: [made.append(e) or e for e in asked(first, after)]  # type: ignore
    counts = column(build_table(timeline), Facet.CORROBORATIONS).counts(np.ones(3, dtype=np.bool_))
    assert counts == {"one": 2, "several": 1}
    assert [event.id for event in made] == ["c"]


def test_what_is_a_long_quotation_is_said_in_the_same_way_of_few_events_and_of_many() -> None:
    assert corroboration.LONG == LONG_QUOTE
