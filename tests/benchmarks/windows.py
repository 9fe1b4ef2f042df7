"""The window on a seeded timeline, for measuring what a hand waits for."""

import gc
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

from timeline_app.chrono.viewport import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session

SIZE = (1600, 1000)
SETTLING_MS = 3_000  # for which the window is watched after it was kept busy


class Opened:
    """The window, shown and at rest; nothing in it moves by itself. settings: the file that it keeps its own in."""

    def __init__(self, timeline: Timeline, settings: Path) -> None:
        self.session = Session(QtRuler(), is_animated=False)
        self.session.show_facts(Facts((), timeline, (), {}))
        kept = QSettings(str(settings), QSettings.Format.IniFormat)
        self.window = MainWindow(self.session, kept, "light")
        self.window.resize(*SIZE)
        self.window.show()
        self.canvas = self.window.view.viewport()
        self.canvas.repaint()
        longest_wait_ms(SETTLING_MS)
        gc.collect()
        gc.freeze()  # what is there already is no garbage, as in the program
        self.whole = self.session.viewport

    def show(self, view: Viewport) -> None:
        """Moves to another part of time and paints it."""
        self.session.show_view(view)
        self.canvas.repaint()

    def begin_anew(self) -> None:
        """Shows the whole, all events let through, with nothing kept of the views before."""
        self.ask_for(self.session.table.actor_ids[0])
        self.session.clear_filter()
        self.show(self.whole)
        longest_wait_ms(SETTLING_MS // 10)

    def ask_for(self, actor: str) -> None:
        """Lets only the events of an actor through and paints them."""
        self.session.set_filter(Filter(actors=frozenset([actor])))
        self.canvas.repaint()


def longest_wait_ms(for_ms: int) -> float:
    """The longest time between two ticks of a clock of 1 ms, while the window does whatever it has to."""
    ticks = [perf_counter()]
    clock = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(lambda: ticks.append(perf_counter()))
    clock.start()
    until(lambda: False, for_ms)
    clock.stop()
    ticks.append(perf_counter())
    return max(later - earlier for earlier, later in pairwise(ticks)) * 1e3


def until(is_so: Callable[[], bool], at_most_ms: int) -> None:
    """Lets the window work until something is so, or for as long as that."""
    loop = QEventLoop()
    QTimer.singleShot(at_most_ms, loop.quit)
    asking = QTimer(interval=1)
    asking.timeout.connect(lambda: loop.quit() if is_so() else None)
    if not is_so():
        asking.start()
        loop.exec()
    asking.stop()
