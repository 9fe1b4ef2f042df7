"""The log: what was noted can be found again, and nothing about it can stop the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.preflight import logbook


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def test_it_lies_where_the_state_of_programs_does(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert logbook.path() == state / "timeline-app" / "timeline-app.log"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/ann")
    assert logbook.path() == Path("/home/ann/.local/state/timeline-app/timeline-app.log")


def test_entries_follow_one_another_with_their_time() -> None:
    logbook.note("one\ntwo")
    logbook.note("three \udcff")
    lines = logbook.path().read_text(encoding="utf-8").splitlines()
    assert [line.split("] ")[-1] for line in lines] == ["one", "    two", "three \\udcff"]
    assert lines[0][:2] == "20"


def test_it_does_not_grow_for_ever() -> None:
    logbook.note("x" * 1_100_000)
    logbook.note("next")
    assert logbook.path().stat().st_size < 1000
    assert logbook.path().with_suffix(".log.1").stat().st_size > 1_000_000


def test_a_log_that_cannot_be_written_is_done_without(monkeypatch: pytest.MonkeyPatch, state: Path) -> None:
    (state / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(state / "file"))
    logbook.note("nowhere")
    logbook.begin()
    logbook.end()
    assert logbook.crashes() == 0


def run(code: str) -> subprocess.CompletedProcess[str]:
    start = "import os, signal\nfrom timeline_app.preflight import logbook\nlogbook.begin()\n"
    return subprocess.run([sys.executable, "-c", start + code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("ending", "crashed"),
    [
        ("logbook.end()", 0),
        ("os.kill(os.getpid(), signal.SIGKILL)", 0),
        ("os.kill(os.getpid(), signal.SIGTERM)", 0),
        ("os.abort()", 1),
        ("os.kill(os.getpid(), signal.SIGSEGV)", 1),
    ],
)
def test_what_ends_from_within_has_crashed_and_what_is_ended_has_not(ending: str, crashed: int) -> None:
    run(ending)
    assert logbook.crashes() == crashed
    assert logbook.crashes() == 0  # told once
    assert list(logbook.folder().glob("crash-*")) == []
    if crashed:
        assert "Fatal Python error" in logbook.path().read_text()


def test_one_that_still_runs_has_not_crashed() -> None:
    logbook.begin()
    assert logbook.crashes() == 0
    assert len(list(logbook.folder().glob("crash-*"))) == 1
    logbook.end()
