from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import a_timeline, an_event, in_columns
from timeline_app.model.event import Link, LinkType
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.timeline import Timeline
from timeline_app.store.linked import linked
from timeline_app.store.publication import by_publication
from timeline_app.store.table import build_table


@given(timelines(), st.data())
def test_very_many_events_are_linked_like_few(timeline: Timeline, data: st.DataObject) -> None:
    plain, bulk = build_table(timeline), build_table(in_columns(timeline))
    flags = data.draw(st.lists(st.booleans(), min_size=len(plain), max_size=len(plain)))
    rows = [row for row in plain.all_rows if flags[row]]
    ours, theirs = linked(bulk, rows), linked(plain, rows)
    assert list(ours) == list(theirs)
    some, row = rows[::2], data.draw(st.integers(-1, len(plain)))
    assert list(ours.of(row)) == list(theirs.of(row))
    assert list(ours.touching(some, but=row)) == list(theirs.touching(some, but=row))
    assert len(ours.touching(some, but=row)) == len(theirs.touching(some, but=row))


@given(timelines())
def test_links_that_nobody_has_looked_at_yet_are_found_in_the_events(timeline: Timeline) -> None:
    known = in_columns(timeline)
    assert isinstance(known.events, EventColumns)
    columns = replace(known.events.columns, links=None)
    unknown = replace(timeline, events=EventColumns(columns, known.events.records))
    rows = range(len(columns))
    assert list(linked(build_table(unknown), rows)) == list(linked(build_table(known), rows))


@given(timelines())
def test_links_follow_their_events_into_another_order(timeline: Timeline) -> None:
    plain, bulk = (by_publication(build_table(each)) for each in (timeline, in_columns(timeline)))
    assert set(linked(bulk, bulk.all_rows)) == set(linked(plain, plain.all_rows))


def test_a_part_of_links_is_a_list_of_them() -> None:
    events = [an_event(f"e{n}", links=[Link(LinkType.CAUSES, f"e{(n + 1) % 3}")]) for n in range(3)]
    table = build_table(in_columns(a_timeline(*events)))
    links = linked(table, table.all_rows)
    assert links[1:] == list(links)[1:]
    assert linked(table, []).touching(np.arange(3).tolist())[:] == []
