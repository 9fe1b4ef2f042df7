from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.store.facets import count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table


def test_an_event_counts_once_for_a_source_that_it_quotes_twice() -> None:
    event = an_event(actors=["ann"], tags=["x"], excerpts=[an_excerpt("one"), an_excerpt("two")])
    facets = count_facets(Filter(), build_table(a_timeline(event)))
    assert (facets.actors, facets.tags, facets.sources) == ({"ann": 1}, {"x": 1}, {"paper": 1})


def test_a_table_without_events_has_no_counts() -> None:
    facets = count_facets(Filter(), build_table(a_timeline()))
    assert (facets.actors, facets.tags, facets.sources) == ({}, {}, {})
