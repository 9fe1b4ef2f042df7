"""From the start of the process to the painted timeline of `events/`, against an empty window started the same way.

    python -m tests.benchmarks.start_speed [--quick]

Both are whole processes, in turn, each ended at its first paint. Prints one JSON line.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.benchmarks.measure import Figure, options

_RUNS = 15
_ROOT = Path(__file__).resolve().parents[2]
_BYTE_CODE = str(Path(tempfile.gettempdir()) / "timeline-benchmark-bytecode")

_EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        os._exit(0)
application = QApplication(sys.argv)
window = Window()
window.resize(1400, 900)
window.show()
application.exec()
"""

_OURS = """
import os, sys
from timeline_app.cli import run
def end_at_first_paint():
    from timeline_app.ui.timeline_view import TimelineView
    paint = TimelineView.paintEvent
    def painted(self, event):
        paint(self, event)
        os._exit(0)
    TimelineView.paintEvent = painted
from timeline_app.cli import loading_qt
load = loading_qt.load_qt
def loaded():
    load()
    end_at_first_paint()
loading_qt.load_qt = loaded
sys.exit(run([sys.argv[1]]))
"""


def surroundings() -> dict[str, str]:
    """The environment of a process that has no screen and keeps its byte code, as an installed program does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**environment, "PYTHONPYCACHEPREFIX": _BYTE_CODE}


def took(code: str, *words: str) -> float:
    """Wall time in seconds of a process that runs `code`."""
    begun = perf_counter()
    subprocess.run([sys.executable, "-c", code, *words], cwd=_ROOT, env=surroundings(), check=True)
    return perf_counter() - begun


def main() -> None:
    events = str(_ROOT / "events")
    took(_EMPTY)
    took(_OURS, events)  # warm: files in the cache, byte code written
    times, floors = [], []
    for _ in range(options().runs(_RUNS)):
        times.append(took(_OURS, events) * 1e3)
        floors.append(took(_EMPTY) * 1e3)
    Figure("start", "events/", times, floors, limit=2).say()


if __name__ == "__main__":
    main()
