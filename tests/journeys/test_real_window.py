"""Both journeys once more in a real window on a real X server, with a real mouse and keyboard."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from timeline_app import bundled, preflight
from timeline_app.paint.theme import LIGHT, actor_colour

ROOT = Path(__file__).parent.parent.parent
PATIENCE_S = 20.0

pytestmark = [
    pytest.mark.xdist_group("display"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
]
_Answer = TypeVar("_Answer")


def eventually(ask: Callable[[], _Answer], wanted: Callable[[_Answer], object] = bool) -> _Answer:
    """The first answer that is as wanted, asked again and again for a while."""
    end = time.monotonic() + PATIENCE_S
    while not wanted(answer := ask()):
        assert time.monotonic() < end, f"still {answer!r} after {PATIENCE_S} s"
        time.sleep(0.02)
    return answer


@pytest.fixture
def screen() -> Iterator[str]:
    """Name of a display of our own."""
    if missing := preflight.missing_packages():
        pytest.skip(f"Qt opens no window without {', '.join(missing)}")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1500x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        try:
            server.wait(timeout=5)
        except subprocess.TimeoutExpired:  # one that is told to end while it answers may go on
            server.kill()
            server.wait()


class Program:
    """The program in its window, and what it answers about it; see answering.py."""

    def __init__(self, display: str, home: Path) -> None:
        self.errors = home / "errors"
        folders = {
            f"XDG_{name}": str(home / name)
            for name in ("CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "RUNTIME_DIR")
        }
        for folder in folders.values():
            Path(folder).mkdir(mode=0o700)
        hidden = (
            "WAYLAND_DISPLAY",
            "QT_QPA_PLATFORM",
            "LANGUAGE",
            "QT_STYLE_OVERRIDE",
            "QT_QPA_PLATFORMTHEME",
        )
        kept = {key: value for key, value in os.environ.items() if key not in hidden}
        added = {"DISPLAY": display, "HOME": str(home), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        self.env = {**kept, **folders, **added}
        with self.errors.open("w") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.answering", str(bundled.events()), "--theme", "light"],
                env=self.env,
                cwd=home,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )

    def ask(self, *question: object) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\t".join(map(str, question)).encode() + b"\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE_S)
        line = self.process.stdout.readline() if ready else b""
        assert line, f"no answer to {question}: {self.errors.read_text()}"
        return json.loads(line)

    def hands(self, *words: object) -> None:
        """Moves the mouse or strikes keys, as xdotool words it."""
        subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, timeout=PATIENCE_S)

    def click(self, place: list[int]) -> None:
        self.hands("mousemove", "--sync", *place, "click", 1)


@pytest.fixture
def program(screen: str, tmp_path: Path) -> Iterator[Program]:
    running = Program(screen, tmp_path)
    try:
        yield running
    finally:
        running.process.kill()
        running.process.communicate()


def test_from_the_start_to_the_exported_picture(program: Program, tmp_path: Path) -> None:
    eventually(lambda: program.ask("ready"))
    program.hands("windowfocus", "--sync", program.ask("window"))
    assert program.ask("lanes") == ["Elon Musk", "OpenAI", "x.AI", "Grok", "Google", "Meta"]
    stripe = program.ask("stripe", "OpenAI")
    eventually(lambda: program.ask("colour", *stripe), actor_colour(1, LIGHT).name().__eq__)

    program.click(program.ask("mark", "lawsuit"))
    words = eventually(lambda: program.ask("words"), lambda words: "Musk sues OpenAI" in words)
    assert "« En portant plainte contre OpenAI la semaine dernière »" in words
    assert any("reckoned from a source dated March 2024" in sentence for sentence in words)

    program.click(program.ask("tick_box", "google"))
    eventually(lambda: program.ask("lanes"), lambda lanes: lanes == ["Google", "Meta"])
    eventually(lambda: program.ask("colour", *stripe), lambda shown: shown != actor_colour(1, LIGHT).name())

    target = tmp_path / "window.png"
    program.click(program.ask("button", "Export Picture"))
    dialog = eventually(lambda: program.ask("dialog"))
    program.hands("windowfocus", "--sync", dialog["window"])
    program.click(program.ask("dialog")["field"])
    program.hands("key", "ctrl+a")
    program.hands("type", "--delay", 1, str(target))
    dialog = eventually(lambda: program.ask("dialog"), lambda dialog: dialog["path"] == str(target))
    program.click(dialog["button"])
    eventually(target.is_file)
    eventually(lambda: program.ask("status"), f"Saved {target}".__eq__)

    from_command = tmp_path / "command.png"
    command = ["export", str(bundled.events()), "-o", str(from_command), "--actor", "Google"]
    env = {key: value for key, value in program.env.items() if key != "DISPLAY"}
    subprocess.run([sys.executable, "-m", "timeline_app", *command], env=env, check=True, capture_output=True)
    assert target.read_bytes() == from_command.read_bytes()
    assert program.errors.read_text() == ""
