import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts import timelines
from tests.makers import in_columns
from timeline_app.model.timeline import Timeline
from timeline_app.store import used_sources as module
from timeline_app.store.table import build_table
from timeline_app.store.used_sources import used_sources


@given(timelines(), st.data())
def test_they_are_those_that_the_events_quote(timeline: Timeline, data: st.DataObject) -> None:
    table, bulk = build_table(timeline), build_table(in_columns(timeline))
    rows = data.draw(st.lists(st.sampled_from(table.all_rows), unique=True)) if len(table) else []
    quoted = {excerpt.source_id for row in rows for excerpt in table.events[row].excerpts}
    expected = tuple(source_id for source_id in timeline.sources if source_id in quoted)
    assert used_sources(table, rows) == used_sources(bulk, rows) == expected
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_FEW", -1)  # all are counted, as where they are many
        assert used_sources(bulk, rows) == expected
        assert used_sources(bulk, bulk.all_rows) == used_sources(table, table.all_rows)


def test_of_few_events_they_are_told_without_numpy() -> None:
    code = (
        "import sys\n"
        "from tests.makers import a_timeline, an_event\n"
        "from timeline_app.store.table import build_table\n"
        "from timeline_app.store.used_sources import used_sources\n"
        "used_sources(build_table(a_timeline(an_event())), [0])\n"
        "print('numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
