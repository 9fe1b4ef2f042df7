"""From the start of the process to a million events painted: the first opening of a file, and the second.

    python -m tests.benchmarks.open_speed [--events N] [--quick] [--data FOLDER]

Each opening is a process of its own; the first finds an empty cache folder, the second what the first has left there.
Prints JSON lines, for JSON Lines as it is and as `.gz`: the first opening against the bare reading of the plain file by
orjson, taken in turn; the second against the first; the first picture with any of the events; and the longest time for
which the window heard nothing while the file was read.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from tests.benchmarks.floors import parse_json_lines
from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.seeded_files import path_of

_RUNS = 3
_EVENTS = (1_000_000,)
_ROOT = Path(__file__).resolve().parents[2]
_BYTE_CODE = str(Path(tempfile.gettempdir()) / "timeline-benchmark-bytecode")

# The application as it is, that notes when it painted what, and ends once nothing works beside the window.
_OPENING = """
import json, os, sys, threading
from time import monotonic
from timeline_app.cli import run
path, wanted = sys.argv[1], int(sys.argv[2])
noted = {"some": 0.0, "waited": 0.0}
last = [0.0]
def end():
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(60)
    print(json.dumps(noted), flush=True)
    os._exit(0)
def watch():
    from PySide6.QtCore import QTimer
    from timeline_app.ui.timeline_view import TimelineView
    paint = TimelineView.paintEvent
    timer = []
    def tick():
        now = monotonic()
        noted["waited"] = max(noted["waited"], now - last[0])
        last[0] = now
    def painted(self, event):
        paint(self, event)
        now, session = monotonic(), self._session
        if not timer:
            last[0] = now
            timer.append(QTimer(interval=1))
            timer[0].timeout.connect(tick)
            timer[0].start()
        if len(session.table) and not noted["some"]:
            noted["some"] = now
        if len(session.table) == wanted and not session.is_part and "all" not in noted:
            noted["all"] = now
            QTimer.singleShot(0, lambda: (tick(), end()))
    TimelineView.paintEvent = painted
import timeline_app.cli.open as opening
before = opening.preflight.check_fonts
def checked():
    before()
    watch()
opening.preflight.check_fonts = checked
sys.exit(run(["--new-window", path]))
"""


class Opening(NamedTuple):
    """In ms from the start of the process: some events painted, all of them; and the longest wait of the window."""

    some: float
    all: float
    waited: float


def opened(path: Path, events: int, cache: Path) -> Opening:
    """Opens a file in a window of a process of its own, with a cache folder."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CACHE_HOME": str(cache),
        "XDG_CONFIG_HOME": str(cache / "config"),
        "XDG_STATE_HOME": str(cache / "state"),
        "PYTHONPYCACHEPREFIX": _BYTE_CODE,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its byte code
    begun = monotonic()
    words = [sys.executable, "-c", _OPENING, str(path), str(events)]
    done = subprocess.run(words, cwd=_ROOT, env=environment, check=True, stdout=subprocess.PIPE)
    noted = json.loads(done.stdout.splitlines()[-1])
    return Opening((noted["some"] - begun) * 1e3, (noted["all"] - begun) * 1e3, noted["waited"] * 1e3)


def packed(path: Path) -> Path:
    """The same file as `.gz`, written if it is not there."""
    target = path.with_name(f"{path.name}.gz")
    if not target.exists():
        with path.open("rb") as plain, gzip.open(target, "wb", compresslevel=6) as file:
            shutil.copyfileobj(plain, file, 1 << 20)
    return target


def main(chosen: Options) -> None:
    with chosen.folder() as folder:
        for events in chosen.sizes(_EVENTS):
            path = path_of(folder, "bursts", events, ".jsonl")
            _measure("JSON Lines", path, path, events, chosen.runs(_RUNS))
            _measure("JSON Lines, .gz", packed(path), path, events, chosen.runs(_RUNS))


def _measure(kind: str, path: Path, plain: Path, events: int, runs: int) -> None:
    firsts, seconds, floors = [], [], []
    parse_json_lines(plain)  # the file is in memory, and orjson imported
    with tempfile.TemporaryDirectory(prefix="timeline-benchmark-") as name:
        opened(path, events, Path(name) / "warm")  # byte code written
        for run in range(runs):
            cache = Path(name) / str(run)
            floors.append(took_ms(lambda: parse_json_lines(plain)))
            firsts.append(opened(path, events, cache))
            seconds.append(opened(path, events, cache))
            shutil.rmtree(cache)
    alls = [each.all for each in firsts]
    limit = 2.5 if path == plain else None
    Figure(f"first opening, {kind}", events, alls, floors, limit=limit).say()
    Figure(f"second opening, {kind}", events, [each.all for each in seconds], alls, limit=0.2).say()
    Figure(f"some events painted, {kind}", events, [each.some for each in firsts], floors).say()
    for name, made in (("first", firsts), ("second", seconds)):
        Figure(
            f"longest wait of the window, {name} opening, {kind}", events, [each.waited for each in made]
        ).say()


if __name__ == "__main__":
    main(options())
