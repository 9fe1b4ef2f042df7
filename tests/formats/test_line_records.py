"""Events made from their lines."""

from pathlib import Path

import numpy as np
import pytest

from timeline_app.formats import folder, loading
from timeline_app.formats.line_records import LineRecords
from timeline_app.model.event_columns import EventColumns


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LineRecords:
    monkeypatch.setattr(loading, "MANY", 0)
    (tmp_path / "a.yaml").write_text("events: [{id: y, title: Held, date: 2019}]")
    (tmp_path / "b.jsonl").write_text(
        '{"id": "two", "title": "Two", "date": "2022", "links": [{"type": "follows", "event": "one"},'
        ' {"type": "follows", "event": "no"}]}\n{"id": "one", "title": {"en": "One", "fr": "Un"}, "date": "2021"}\n'
    )
    (tmp_path / "c.csv").write_text('title,date,exact,source,tags\n"Th\nree",2023," said ",s,a; b;a\n')
    events = folder.load([tmp_path]).timeline.events
    assert isinstance(events, EventColumns)
    assert isinstance(events.records, LineRecords)
    return events.records


def test_events_are_found_by_their_place_in_time_and_by_id(records: LineRecords) -> None:
    assert [records.id(index) for index in range(4)] == ["y", "one", "two", "c-2"]
    assert [records.index_of(id) for id in ("y", "one", "two", "c-2", "three")] == [0, 1, 2, 3, -1]
    assert [event.id for event in records.events(1, 3)] == ["one", "two"]


def test_an_event_has_the_links_that_lead_somewhere(records: LineRecords) -> None:
    assert [link.event_id for link in records.event(2).links] == ["one"]
    written = records.as_written(2)
    assert written is not None
    assert [link.event_id for link in written.links] == ["one", "no"]


def test_words_and_titles_are_those_of_the_events(records: LineRecords) -> None:
    assert records.words(0, 4) == ["Held", "One\nUn", "Two", "Th ree\na\nb\n said "]
    assert records.titles(0, 4, "fr") == ["Held", "Un", "Two", "Th\nree"]


def test_arrays_files_and_held_events_make_the_same_records(records: LineRecords) -> None:
    arrays = {name: np.array(column) for name, column in records.to_arrays().items()}
    again = LineRecords(records.files, records.held, arrays)
    assert [*again.events(0, 4)] == [*records.events(0, 4)]
    assert again.index_of("c-2") == 3
