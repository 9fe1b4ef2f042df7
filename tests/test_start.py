"""What is loaded and made by the time the timeline is first painted: as little as that takes.

Speed itself is measured in `tests/benchmarks/start_speed.py`; here is counted what it hangs on.
"""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline_app import bundled
from timeline_app.ui.features import FEATURES

# Most modules of our own on the way to the first picture; each takes about a quarter of a millisecond.
MOST_MODULES = 138

# Libraries that take a tenth of the start and more, and what of our own is for later.
FOR_LATER = {
    "numpy",
    "orjson",
    "dateutil",
    "rapidfuzz",
    "dataclasses",  # timeline_app.values does what it does
    "json",
    "csv",
    "hashlib",
    "socket",
    "subprocess",
    "ctypes",
    "asyncio",
    "timeline_app.chrono.typed",
    "timeline_app.formats.line_events",
    "timeline_app.layout.chronology",
    "timeline_app.layout.overview",
    "timeline_app.layout.picture",
    "timeline_app.paint.export",
    "timeline_app.provenance.standing",
    "timeline_app.store.columns",
    "timeline_app.store.query",
    "timeline_app.store.search",
    "timeline_app.ui.dialogs",
    "timeline_app.ui.event_panel",
    "timeline_app.ui.features",
    "timeline_app.ui.filter_panel",
    "timeline_app.ui.hands",
    "timeline_app.ui.problems_bar",
    *(f"timeline_app.ui.{name}" for name in FEATURES),
}

_START = """
import os, sys
from timeline_app.cli import loading_qt, run

def classes_below(of):
    for each in type.__subclasses__(of):
        yield each.__name__
        yield from classes_below(each)

def tell():
    from shiboken6 import Shiboken
    print(*loaded, ";", *set(classes_below(Shiboken.Object)), flush=True)
    os._exit(0)

load = loading_qt.load_qt

def load_and_watch():
    load()
    from timeline_app.ui.timeline_view import TimelineView
    paint = TimelineView.paintEvent
    def painted(self, event):
        global loaded
        paint(self, event)
        loaded = list(sys.modules)
        tell()
    TimelineView.paintEvent = painted

loading_qt.load_qt = load_and_watch
sys.exit(run([sys.argv[1]]))
"""


class Start(NamedTuple):
    """modules: all that are loaded; classes: the Python classes that PySide has made of those of Qt."""

    modules: frozenset[str]
    classes: frozenset[str]


@cache
def start() -> Start:
    """The program at the moment at which it has painted the timeline that comes with it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _START, str(bundled.events())]
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    modules, _, classes = done.stdout.partition(" ; ")
    return Start(frozenset(modules.split()), frozenset(classes.split()))


def test_what_is_for_later_is_not_loaded_before_the_first_picture() -> None:
    assert "timeline_app.layout.compose" in start().modules
    assert start().modules & FOR_LATER == set()


def test_few_modules_are_loaded_before_the_first_picture() -> None:
    ours = sorted(name for name in start().modules if name.partition(".")[0] == "timeline_app")
    assert len(ours) <= MOST_MODULES, ours


def test_pyside_makes_no_classes_of_what_is_not_shown() -> None:
    """It makes those of all widgets as soon as it is given one that it did not make; of icons, with the first text."""
    assert {"QWidget", "QPainter"} <= start().classes
    assert start().classes & {"QWizard", "QGraphicsView", "QDialog", "QIcon"} == set()
