from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import in_columns
from timeline_app.chrono import edtf
from timeline_app.model.timeline import Timeline
from timeline_app.store.columns import column
from timeline_app.store.facet import Facet
from timeline_app.store.publication import by_publication
from timeline_app.store.table import build_table

ISSUED = st.sampled_from(["", "2024-05", "2024-05-10", "2024-06-01/..", "../..", "2024-05-10T10:00:00Z"])
COLUMNS = (
    *("left", "right", "sure_left", "sure_right", "note", "left_side", "right_side"),
    *("reach_left", "reach_right", "reach_left_side", "reach_right_side"),
    *("when_left", "when_right", "when_note", "when_left_side", "when_right_side"),
    *("importance", "hollow", "undated", "agreement"),
)


def issued(timeline: Timeline, dates: dict[str, str]) -> Timeline:
    sources = {
        id: replace(source, issued=edtf.parse(dates[id]) if dates[id] else None)
        for id, source in timeline.sources.items()
    }
    return replace(timeline, sources=sources)


@given(timelines(), st.fixed_dictionaries({"paper": ISSUED, "wire": ISSUED, "book": ISSUED}))
def test_very_many_events_become_known_in_the_same_order(facts: Timeline, dates: dict[str, str]) -> None:
    timeline = issued(facts, dates)
    plain, bulk = by_publication(build_table(timeline)), by_publication(build_table(in_columns(timeline)))
    assert bulk.is_by_publication
    assert list(bulk.events) == list(plain.events)
    assert list(bulk.actors) == list(plain.actors)
    assert dict(bulk.row_of) == dict(plain.row_of)
    for name in COLUMNS:
        np.testing.assert_array_equal(list(getattr(bulk, name)), list(getattr(plain, name)), name)
    passed = np.arange(len(plain)) % 2 > 0
    for facet in Facet:
        assert column(bulk, facet).counts(passed) == column(plain, facet).counts(passed), facet
