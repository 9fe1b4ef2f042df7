import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import in_columns
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.reordered import reordered
from timeline_app.model.timeline import Timeline


@given(timelines(), st.data())
def test_everything_said_of_an_event_is_said_of_it_in_its_new_place(
    timeline: Timeline, data: st.DataObject
) -> None:
    events = in_columns(timeline).events
    assert isinstance(events, EventColumns)
    order = data.draw(st.permutations(range(len(events))))
    other = reordered(events, np.array(order, dtype=np.int64))
    assert list(other) == [events[index] for index in order]
    assert [other[at] for at in range(len(other))] == list(other)
    first = data.draw(st.integers(0, len(events)))
    after = data.draw(st.integers(first, len(events)))
    records, former = other.records, events.records
    assert list(records.events(first, after)) == [events[index] for index in order[first:after]]
    assert records.words(first, after) == [former.words(i, i + 1)[0] for i in order[first:after]]
    assert records.titles(first, after, "en") == [
        former.titles(i, i + 1, "en")[0] for i in order[first:after]
    ]
    assert [records.id(at) for at in range(len(other))] == [events[index].id for index in order]
    assert [records.index_of(event.id) for event in other] == list(range(len(other)))
    assert records.index_of("nobody") == -1
    columns, own = other.columns, events.columns
    assert columns.importance.tolist() == [own.importance[index] for index in order]
    assert list(columns.tags) == [own.tags[index] for index in order]
    assert columns.linked.tolist() == [at for at, event in enumerate(other) if event.links]
    assert columns.reach == {order.index(index): extent for index, extent in own.reach.items()}
