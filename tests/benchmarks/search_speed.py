"""From a letter typed into the search box to its answer painted, in a window of 1600x1000, and to the last of the hits.

    python -m tests.benchmarks.search_speed [--events N] [--quick]

Words are typed at eight letters a second, whatever the window is doing. `search, a key` goes from when a key is due to
the end of the repaint; it is held against two frames of the zoom in the same window, at their 95th percentile.
`search, all hits` goes from the last key to when all hits are known, against a second; `search, all hits at first` is
that of the first search, when no word may have been folded yet. The words of the events are read from a file.
"""

from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.frame_speed import densest, script
from tests.benchmarks.measure import Figure, Options, options, percentile, took_ms
from tests.benchmarks.seeded_files import path_of
from tests.benchmarks.windows import Opened, until
from timeline_app.formats import folder
from timeline_app.ui.search_box import SearchBox

_FIRST = "naive forecast"
TYPED = ("the commissioner", "sao paulo", "merger talks", "nowhere", "actor:actor-0", "minutes of")
KEY_MS = 120
_PATIENCE_MS = 60_000
_SECOND_MS = 1_000.0


def figures(chosen: Options) -> Iterator[Figure]:
    with chosen.folder() as data:
        for size in chosen.sizes():
            opened = Opened(
                folder.load([path_of(data, "bursts", size, ".jsonl")]).timeline, data / "settings.ini"
            )
            yield from _searched(opened, size)
            opened.window.close()


def _searched(opened: Opened, events: int) -> Iterator[Figure]:
    box = opened.window.findChildren(SearchBox)[0]
    zoom = script(opened.whole, densest(opened.session.table))["zoom"]
    frame_ms = percentile([took_ms(partial(opened.show, view)) for view in zoom], 0.95)
    opened.show(opened.whole)
    keys, first_ms = typed(opened, box, _FIRST)
    alls: list[float] = []
    for words in TYPED:
        keys_ms, all_ms = typed(opened, box, words)
        keys += keys_ms
        alls.append(all_ms)
    yield Figure("search, a key", events, keys, [2 * frame_ms], "p95", 1)
    yield Figure("search, all hits at first", events, [first_ms], [_SECOND_MS], "p95", 1)
    yield Figure("search, all hits", events, alls, [_SECOND_MS], "p95", 1)


def typed(opened: Opened, box: SearchBox, words: str) -> tuple[list[float], float]:
    """(ms from when each key was due to its picture, ms from the last picture to the last hit); the box is empty then."""
    box.field.setFocus()
    begun = perf_counter()
    taken: list[float] = []
    loop = QEventLoop()

    def press(position: int) -> None:
        QTest.keyClicks(box.field, words[position])
        opened.canvas.repaint()
        taken.append((perf_counter() - begun) * 1e3 - KEY_MS * position)
        if position + 1 == len(words):
            loop.quit()

    keys = [
        QTimer(singleShot=True, interval=KEY_MS * position, timerType=Qt.TimerType.PreciseTimer)
        for position in range(len(words))
    ]
    for position, key in enumerate(keys):
        key.timeout.connect(partial(press, position))
        key.start()
    loop.exec()
    typed_at = perf_counter()
    until(lambda: not opened.session.is_seeking, _PATIENCE_MS)
    found_ms = (perf_counter() - typed_at) * 1e3
    box.clear()
    until(lambda: not opened.session.is_seeking, _PATIENCE_MS)
    return taken, found_ms


def main() -> None:
    chosen = options()
    application = QApplication(["benchmark"])
    for figure in figures(chosen):
        figure.say()
    del application


if __name__ == "__main__":
    main()
