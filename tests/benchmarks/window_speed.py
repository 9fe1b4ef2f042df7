"""What a hand waits for in the window at 1600x1000: moving, filtering, pointing and clicking.

    python -m tests.benchmarks.window_speed [--events N] [--quick]

`window, zoom` and `window, pan`: the script of frame_speed, from the call to the end of the repaint.
`filter to repainted picture`: an actor is asked for, then another; the floor is what numpy needs to choose the events and
to count them by lane and pixel. `hover` and `click`: at marks and labels, from the event to the end of the repaint; they
are held against a frame of the zoom or of the pan, whichever are slower, at their 95th percentile. `longest wait`: the
longest time for which the window heard nothing while it made up for what was put off by the script and by the filters.
"""

from collections.abc import Iterator
from functools import partial
from statistics import median

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.floors import Picture, actor_filter
from tests.benchmarks.frame_speed import densest, script
from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.seeded_files import variant
from tests.benchmarks.windows import SETTLING_MS, Opened, longest_wait_ms
from timeline_app.layout.scene import Scene

_RUNS = 3
_FILTERS = 20
_PLACES = 40  # pointed at in each of a few views


def figures(chosen: Options) -> Iterator[Figure]:
    for size in chosen.sizes():
        with chosen.folder() as folder:
            opened = Opened(variant("bursts", size), folder / "settings.ini")
            moving = list(_moving(opened, size, chosen.runs(_RUNS)))
            yield from moving
            yield from _pointing(opened, size, max(figure.p95_ms for figure in moving[:2]))
            yield from _filtering(opened, size)
            opened.window.close()


def _moving(opened: Opened, events: int, runs: int) -> Iterator[Figure]:
    """Each step is the median of the runs, of which each begins with nothing kept of an earlier view."""
    picture = Picture()
    views = script(opened.whole, densest(opened.session.table))
    taken: dict[str, list[list[float]]] = {name: [[] for _ in steps] for name, steps in views.items()}
    floors: list[float] = []
    for _ in range(runs):
        opened.begin_anew()
        for name, steps in views.items():
            for times, view in zip(taken[name], steps, strict=True):
                floors.append(took_ms(picture.floor))
                times.append(took_ms(partial(opened.show, view)))
                QApplication.processEvents()
    for name, by_step in taken.items():
        yield Figure(f"window, {name}", events, [median(times) for times in by_step], floors, "p95", 4)
    yield Figure("window, zoom and pan, longest wait", events, [longest_wait_ms(SETTLING_MS)])


def _pointing(opened: Opened, events: int, frame_ms: float) -> Iterator[Figure]:
    """Hover and click where there is something, in three views of the script."""
    zoom = script(opened.whole, densest(opened.session.table))["zoom"]
    hovers, clicks = [], []
    for view in (opened.whole, zoom[len(zoom) // 2], zoom[-1]):
        opened.show(view)
        for place in _places(opened.window.view.scene()):
            hovers.append(took_ms(partial(_hover, opened, place)))
            clicks.append(took_ms(partial(_click, opened, place)))
            opened.session.select("")
            opened.show(view)
            QApplication.processEvents()
    yield Figure("hover", events, hovers, [frame_ms], "p95", 1)
    yield Figure("click", events, clicks, [frame_ms], "p95", 1)


def _places(scene: Scene) -> list[QPoint]:
    """Places of single events and labels in sight, spread over the picture."""
    found = [
        QPoint(round(mark.note_x), round(mark.y))
        for mark in scene.marks
        if not mark.is_fold and mark.note_x == mark.note_x
    ]
    found += [
        QPoint(round(label.box.left + 5), round((label.box.top + label.box.bottom) / 2))
        for label in scene.labels
    ]
    plot = scene.plot
    seen = [at for at in found if plot.left < at.x() < plot.right and plot.top < at.y() < plot.bottom]
    return seen[:: max(len(seen) // _PLACES, 1)]


def _hover(opened: Opened, at: QPoint) -> None:
    opened.window.view.hands.hovering.point_at(QPointF(at))
    opened.canvas.repaint()


def _click(opened: Opened, at: QPoint) -> None:
    QTest.mouseClick(opened.canvas, Qt.MouseButton.LeftButton, pos=at)
    opened.canvas.repaint()


def _filtering(opened: Opened, events: int) -> Iterator[Figure]:
    opened.show(opened.whole)
    bare = actor_filter(opened.session.table, opened.session.viewport)
    times, floors, waits = [], [], []
    for position, actor in enumerate(opened.session.table.actor_ids[:_FILTERS]):
        floors.append(took_ms(partial(bare, position)))
        times.append(took_ms(partial(opened.ask_for, actor)))
        waits.append(longest_wait_ms(SETTLING_MS // 10))
    yield Figure("filter to repainted picture", events, times, floors, limit=10)
    yield Figure("filter, longest wait", events, waits)


def main() -> None:
    chosen = options()
    application = QApplication(["benchmark"])
    for figure in figures(chosen):
        figure.say()
    del application


if __name__ == "__main__":
    main()
