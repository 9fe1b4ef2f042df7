"""A second process that reads parts of large files."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.formats.test_many_lines import assert_same
from timeline_app.formats import blocks, folder, line_file, loading, part_helper, part_reading
from timeline_app.formats.feedback import Stopped
from timeline_app.formats.part_helper import PartHelper


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A folder with three hundred events, which will be read in very many blocks."""
    rows = [
        {
            "title": f"n{n}",
            "date": ["2024-03-05", "1984", f"19{n % 90 + 10}~", "[2024-01-01..2024-02-01]"][n % 4],
            "actors": [f"actor {n % 17}", {"actor": "x", "role": "y"}]
            if n % 11 == 0
            else [f"actor {n % 17}"],
            "tags": [f"tag {n * n % 23}"],
        }
        for n in range(300)
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    body = "".join(f'"x {n}",19{n % 90 + 10}~,actor {n % 19}\n' for n in range(300))
    (tmp_path / "b.csv").write_text("title,date,actors\n" + body[:4000] + '"y" z,1984,w\n' + body[4000:])
    return tmp_path


@pytest.fixture(autouse=True)
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_file, "SHARED_BYTES", 1000)
    monkeypatch.setattr(part_helper, "LEAST_BYTES", 1000)
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 500)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_what_it_has_read_is_what_one_process_would_have_read(
    lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = folder.load([lines])
    monkeypatch.setattr(loading, "MANY", 0)
    given: list[int] = []

    class Patient(PartHelper):
        """One that is never overtaken: whoever reads waits for all that may be read by it."""

        def is_free(self, task: int) -> bool:
            with self._changed:
                self._changed.wait_for(lambda: self._is_over or len(self._results) + len(given) > 5)
            is_free = super().is_free(task)
            if not is_free:
                given.append(task)
            return is_free

    monkeypatch.setattr(part_reading, "PartHelper", Patient)
    assert_same(few, folder.load([lines]))
    assert len(given) > 5


def test_where_it_cannot_be_started_or_ends_at_once_all_is_read_without_it(
    lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = folder.load([lines])
    monkeypatch.setattr(loading, "MANY", 0)
    for executable in ("/no/such/python", "/bin/false", ""):
        monkeypatch.setattr(sys, "executable", executable)
        assert_same(few, folder.load([lines]))


def test_it_ends_with_a_load_that_is_stopped(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MANY", 0)
    started: list[PartHelper] = []

    class Remembered(PartHelper):
        def __init__(self, *args: object) -> None:
            super().__init__(*args)  # type: ignore[arg-type]
            started.append(self)

    monkeypatch.setattr(part_reading, "PartHelper", Remembered)

    class Impatient:
        def step(self, share: float) -> None: ...
        def counted(self, events: int) -> None: ...
        def wants_parts(self) -> bool:
            return False

        def arrived(self, loaded: object) -> None: ...
        def is_stopped(self) -> bool:
            return bool(started)

    with pytest.raises(Stopped):
        folder.load([lines], feedback=Impatient())
    assert started[0]._process.returncode is not None


def test_a_bundled_program_is_not_started_a_second_time(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MANY", 0)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(part_reading, "PartHelper", None)
    assert len(folder.load([lines]).timeline.events) == 600
