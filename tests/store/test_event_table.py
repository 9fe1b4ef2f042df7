from tests.makers import a_timeline, an_event, in_columns
from timeline_app.store.table import build_table


def test_it_is_as_long_as_it_has_events() -> None:
    timeline = a_timeline(an_event("a"), an_event("b"))
    for table in (build_table(timeline), build_table(in_columns(timeline))):
        assert len(table) == 2
        assert list(table.all_rows) == [0, 1]
