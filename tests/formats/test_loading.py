"""The facts of files while they are read."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.formats.reading import titles
from timeline_app.formats import loading
from timeline_app.formats.faults import Faults
from timeline_app.formats.feedback import Progress
from timeline_app.formats.folder import load, load_text
from timeline_app.formats.loaded import Loaded


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


class Waiting:
    """Somebody who waits for a load to the end."""

    def __init__(self) -> None:
        self.seen: list[Loaded] = []

    def step(self, share: float) -> None:
        del share

    def counted(self, events: int) -> None:
        del events

    def wants_parts(self) -> bool:
        return True

    def arrived(self, loaded: Loaded) -> None:
        self.seen.append(loaded)

    def is_stopped(self) -> bool:
        return False


def many_lines(path: Path) -> Path:
    rows = (
        f'{{"title": "n{n}", "date": "2024-01-{n % 28 + 1:02}", "actors": ["a{n % 7}"]}}\n'
        for n in range(40_000)
    )
    path.write_text("".join(rows) + '{"id": "many-1", "title": "taken"}\n')
    return path


def test_very_many_events_are_shown_as_they_arrive_each_time_twice_as_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "_FIRST_SHOWN_S", 0.0)
    waiting = Waiting()
    loaded = load([many_lines(tmp_path / "many.jsonl")], feedback=waiting)
    counts = [len(each.timeline.events) for each in waiting.seen]
    assert len(counts) >= 2
    assert all(after >= 2 * before for before, after in pairwise(counts))
    assert counts[-1] <= len(loaded.timeline.events) == 40_000
    first = waiting.seen[0].timeline
    assert first.events[0] == loaded.timeline.event(first.events[0].id)
    assert [*first.actors] == [f"a{n}" for n in range(7)]
    assert [str(problem.what)[:12] for problem in loaded.problems] == ["The id “many"]
