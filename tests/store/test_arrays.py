from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.arrays import floats, octets
from timeline_app.store.table import build_table


def test_columns_are_the_same_whether_events_are_few_or_many() -> None:
    timeline = a_timeline(an_event("a"), an_event("b", date="2025/.."))
    plain, bulk = build_table(timeline), build_table(in_columns(timeline))
    assert floats(plain.left).tolist() == floats(bulk.left).tolist()
    assert octets(plain.right_side).tolist() == octets(bulk.right_side).tolist() == [0, 1]
