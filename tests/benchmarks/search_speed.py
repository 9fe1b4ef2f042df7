"""From a letter typed to its answer painted, in a window of 1600x1000; and the first letter, which gathers words.

    python -m tests.benchmarks.search_speed [EVENTS]

Prints one JSON line a figure, in ms: `first`: gathering the words of all events (done when the box gets the focus);
`letter`: the median and the 95th percentile of letters, hits reckoned, panels told and the canvas painted; the floor
is the same window painted without a search.
"""

import json
import os
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.seeded import timeline
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.search_box import SearchBox
from timeline_app.ui.session import Session

TYPED = ("the", "an agreement", "actor:a", "before:2001", "-tag:x")


def main(events: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["benchmark"])
    first, floors, letters = _measured(events)
    print(json.dumps({"name": "search, first", "events": events, "ms": round(first, 2)}))
    print(
        json.dumps(
            {
                "name": "search, letter",
                "events": events,
                "median_ms": round(statistics.median(letters), 2),
                "p95_ms": round(sorted(letters)[int(len(letters) * 0.95)], 2),
                "floor_ms": round(statistics.median(floors), 2),
            }
        )
    )
    del application


def _measured(events: int) -> tuple[float, list[float], list[float]]:
    """ms for gathering the words, for each frame without a search, and for each letter; the window is gone by then."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(QtRuler(), is_animated=False)
        session.show_facts(Facts((), timeline(events), (), {}))
        window = MainWindow(
            session, QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat), "light"
        )
        window.resize(1600, 1000)
        window.show()
        QTest.qWaitForWindowExposed(window)
        QTest.qWait(300)
        box = window.findChildren(SearchBox)[0]
        first = _took(session.prepare_search)
        floors = [_took(window.view.viewport().repaint) for _ in range(10)]
        letters = [_letter(box, window, letter) for typed in TYPED for letter in (*typed, "")]
        window.close()
    return first, floors, letters


def _letter(box: SearchBox, window: MainWindow, letter: str) -> float:
    """ms for a letter; "" clears the box."""
    began = perf_counter()
    if letter:
        QTest.keyClicks(box.field, letter)
    else:
        box.clear()
    window.view.viewport().repaint()
    return (perf_counter() - began) * 1e3


def _took(do: object) -> float:
    began = perf_counter()
    do()  # type: ignore[operator]
    return (perf_counter() - began) * 1e3


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
