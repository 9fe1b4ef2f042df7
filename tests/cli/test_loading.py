"""A command that reads for long says so on a terminal, and nowhere else."""

import io
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from tests.journeys.stage import Clock
from timeline_app import words
from timeline_app.cli import loading
from timeline_app.formats import folder
from timeline_app.formats.feedback import Feedback
from timeline_app.formats.loaded import Loaded
from timeline_app.model.timeline import Timeline


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    def screen(self) -> str:
        """What stands in its line: a carriage return goes back to its beginning."""
        line = ""
        for part in self.getvalue().split("\r"):
            line = part + line[len(part) :]
        return line


def test_nothing_is_said_of_what_is_read_soon() -> None:
    terminal, clock = Terminal(), Clock()
    line = loading._Line(terminal, loading._reading, clock)
    clock.now += 0.4
    line.step(0.5)
    line.clear()
    assert terminal.getvalue() == ""


def test_after_half_a_second_a_line_says_how_far_it_is_and_goes_again() -> None:
    terminal, clock = Terminal(), Clock()
    line = loading._Line(terminal, loading._reading, clock)
    clock.now += 0.6
    line.step(1.0)
    assert terminal.screen() == "Reading: 100 %"
    line.step(0.1)  # too soon after
    assert terminal.screen() == "Reading: 100 %"
    clock.now += 0.2
    with words.using("fr"):
        line.step(0.07)
    assert terminal.screen().rstrip() == "Lecture\u00a0: 7\u00a0%"
    line.clear()
    assert terminal.screen().strip() == ""


@pytest.mark.parametrize("is_terminal", [True, False])
def test_only_a_terminal_is_written_to(monkeypatch: pytest.MonkeyPatch, is_terminal: bool) -> None:
    stderr, asked = (Terminal() if is_terminal else io.StringIO()), []

    def load(paths: object, instead: object = None, feedback: Feedback | None = None) -> Loaded:
        del paths, instead
        asked.append(feedback)
        return Loaded(Timeline(), (), ())

    monkeypatch.setattr(folder, "load", load)
    monkeypatch.setattr(sys, "stderr", stderr)
    loading.load([Path("case.yaml")])
    assert [feedback is not None for feedback in asked] == [is_terminal]


def test_a_reading_that_is_interrupted_ends_with_130_and_leaves_no_word(tmp_path: Path) -> None:
    code = (
        "import sys, time\n"
        "from timeline_app import cli\n"
        "from timeline_app.formats import folder\n"
        "def load(paths, instead=None, feedback=None):\n"
        "    for n in range(1000):\n"
        "        time.sleep(0.02)\n"
        "        feedback.step(n / 1000)\n"
        "folder.load = load\n"
        "sys.exit(cli.run(['check', 'case.yaml']))\n"
    )
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=theirs,
        stderr=theirs,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    os.close(theirs)
    said = b""
    while b"Reading" not in said:
        said += os.read(ours, 1000)
    sleep(0.1)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 130
    try:
        while more := os.read(ours, 1000):
            said += more
    except OSError:
        pass  # the other end is closed
    os.close(ours)
    terminal = Terminal()
    terminal.write(said.decode())
    assert terminal.screen().strip() == ""


def test_what_was_made_of_very_many_lines_is_kept_for_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "many.csv").write_text("title,date\n" + "One,2024-03-05\n" * 3000)
    first, again = (loading.load([tmp_path / "many.csv"]) for _ in range(2))
    assert first.keep is not None
    assert again.keep is None
    assert [*again.timeline.events] == [*first.timeline.events]


@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_terminal_is_told_how_much_of_a_document_is_written(
    monkeypatch: pytest.MonkeyPatch, is_terminal: bool
) -> None:
    stderr = Terminal() if is_terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setattr(loading, "_PATIENCE_S", 0.0)
    with loading.telling_of_writing() as tick:
        tick(0.42)
        assert stderr.getvalue().endswith("Writing: 42 %" if is_terminal else "")
    if isinstance(stderr, Terminal):
        assert stderr.screen().strip() == ""
    else:
        assert stderr.getvalue() == ""
