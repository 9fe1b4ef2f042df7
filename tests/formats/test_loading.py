"""The facts of files while they are read."""

from pathlib import Path

import pytest

from tests.formats.reading import titles
from timeline_app.formats import loading
from timeline_app.formats.faults import Faults
from timeline_app.formats.feedback import Progress
from timeline_app.formats.folder import load_text


def test_files_taken_in_one_after_the_other_make_one_timeline_that_names_them() -> None:
    faults = Faults()
    taking = loading.Loading(faults, Progress(None, 0))
    taking.take_file(b"events: [{title: b, actors: [musk]}]", Path("x/a.yaml"))
    taking.take_file(b"actors: {musk: Elon}", Path("x/b.yaml"))
    timeline = taking.timeline()
    assert faults.all() == ()
    assert [file.name for file in timeline.files] == ["a.yaml", "b.yaml"]
    assert timeline.events[0].actor_ids == ("musk",)


def test_more_than_a_timeline_can_hold_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MAX_ENTRIES", 2)
    loaded = load_text("events: [{title: a}, {title: b}, {title: c}]", Path("x.yaml"))
    assert titles(loaded) == ["a", "b"]
    assert "more than 2" in str(loaded.problems[0])
