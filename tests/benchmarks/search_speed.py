"""From a letter typed to its answer painted, in a window of 1600x1000; and the first letter, which gathers words.

    python -m tests.benchmarks.search_speed [--events N] [--quick]

Prints one JSON line a figure, in ms: `first`: gathering the words of all events (done when the box gets the focus);
`letter`: the median and the 95th percentile of letters, hits reckoned, panels told and the canvas painted; the floor
is the same window painted without a search.
"""

import tempfile
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measure import Figure, options, took_ms
from tests.benchmarks.seeded import timeline
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.search_box import SearchBox
from timeline_app.ui.session import Session

TYPED = ("the", "an agreement", "actor:a", "before:2001", "-tag:x")


def main() -> None:
    chosen = options()
    application = QApplication(["benchmark"])
    for events in chosen.sizes((5_000,)):
        first, floors, letters = _measured(events)
        Figure("search, first", events, [first], floors).say()
        Figure("search, letter", events, letters, floors, "p95").say()
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
        first = took_ms(session.prepare_search)
        floors = [took_ms(window.view.viewport().repaint) for _ in range(10)]
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


if __name__ == "__main__":
    main()
