"""A frame at 1600x900 with labels, over a scripted zoom and a pan, against the floor of the same run.

    python -m tests.benchmarks.frame_speed [--events N] [--quick]

The zoom goes from the whole span to a day in 100 steps, to where the events are densest; the pan moves on by 16 px at a
time, 100 times, half-way between the two. What is measured is laying out, as long as the window lets it, painting and
copying to the screen. Each step is the median of three runs, each of which begins with nothing kept of an earlier view.
The ratio is that of the 95th percentile to the floor: a fill, 1,600 bars, 1,000 rectangles, 200 labels, one copy.
`first frame` is the first of all, until nothing of it is missing; `jump, all of it` the same for views far from each
other. Prints one JSON line a figure.
"""

import gc
import statistics
from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QGuiApplication, QPainter

from tests.benchmarks.floors import HEIGHT, WIDTH, Picture
from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.seeded_files import variant
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.theme import LIGHT
from timeline_app.store.event_table import EventTable
from timeline_app.store.table import build_table

STEPS = 100
PAN_PX = -16.0
DAY_S = 86_400.0
_LIMIT, _LIMIT_AGAINST_FEWER, _FEWER = 4, 2, 10_000
_RUNS = 3
PATIENCE_S = 0.004  # as the window has for what was not laid out yet
_JUMP = 10  # steps of the zoom from one view that is waited for to the next


def script(whole: Viewport, dense_at: float) -> dict[str, list[Viewport]]:
    """The views of the zoom and of the pan. dense_at: the instant that is zoomed to, and kept in the middle."""
    last_s = DAY_S / whole.width_px
    share = (last_s / whole.seconds_per_px) ** (1 / STEPS)
    towards = [step / STEPS for step in range(1, STEPS + 1)]
    zoom = [
        Viewport.around(
            whole.middle + (dense_at - whole.middle) * min(2 * along, 1.0),
            whole.seconds_per_px * share**step * whole.width_px,
            whole.width_px,
        )
        for step, along in enumerate(towards, start=1)
    ]
    half_way = zoom[STEPS // 2]
    return {"zoom": zoom, "pan": [half_way.panned(PAN_PX * (step - STEPS / 2)) for step in range(STEPS)]}


def densest(table: EventTable) -> float:
    """The middle of the day on which most events begin."""
    import numpy as np

    from timeline_app.store.arrays import floats

    days = floats(table.left) // DAY_S
    found, counts = np.unique(days[np.isfinite(days)], return_counts=True)
    return float(found[counts.argmax()] + 0.5) * DAY_S


class Frames:
    """Pictures of one table, laid out with nothing kept at first."""

    def __init__(self, table: EventTable, ruler: QtRuler, height: int = HEIGHT) -> None:
        self._table, self._ruler, self._height = table, ruler, height
        self.picture = Picture(height)
        self.forget()

    def forget(self) -> None:
        """Begins anew, as for a timeline that was just opened; what is there already is no garbage, as in the program."""
        gc.collect()
        gc.freeze()
        self._content = Content(self._table, self._table.all_rows, "en", self._ruler)
        whole = fit(self._content, WIDTH - gutter_px(self._content, self._ruler))
        assert whole is not None
        self.whole = whole

    def show(self, view: Viewport) -> None:
        """Paints what there is time for, as the window does; the rest would come in the next frames."""
        frame = Frame(view, WIDTH, self._height, patience_s=PATIENCE_S)
        scene = compose_scene(self._content, frame, self._ruler)

        def paint(painter: QPainter) -> None:
            paint_scene(painter, scene, LIGHT)

        self.picture.show(paint)
        self.is_settled = scene.is_settled

    def settle(self, view: Viewport) -> None:
        """Paints a view frame by frame until all of it is there."""
        self.show(view)
        while not self.is_settled:
            self.show(view)


def over_script(frames: Frames, views: dict[str, list[Viewport]], runs: int) -> dict[str, list[float]]:
    """ms for each step of each part of the script, the median of the runs; and for "first", "jumps" and "floor"."""
    taken: dict[str, list[list[float]]] = {name: [[] for _ in steps] for name, steps in views.items()}
    firsts: list[float] = []
    floors: list[float] = []
    for _ in range(runs):
        frames.forget()
        firsts.append(took_ms(lambda: frames.settle(frames.whole)))
        for name, steps in views.items():
            for times, view in zip(taken[name], steps, strict=True):
                floors.append(took_ms(frames.picture.floor))
                times.append(took_ms(partial(frames.show, view)))
    by_step = {name: [statistics.median(times) for times in steps] for name, steps in taken.items()}
    frames.forget()
    frames.settle(frames.whole)
    jumps = [took_ms(partial(frames.settle, view)) for view in views["zoom"][::_JUMP]]
    return {**by_step, "first": firsts, "jumps": jumps, "floor": floors}


def figures(chosen: Options, ruler: QtRuler) -> Iterator[Figure]:
    """Those of all sizes, then of the variants at the largest."""
    sizes = chosen.sizes()
    fewer: dict[str, list[float]] = {}
    for size in sizes:
        taken = _taken("bursts", size, chosen, ruler)
        yield from _each("", size, taken)
        if size == _FEWER:
            fewer = taken
        elif size > _FEWER and fewer:
            yield from _against(size, taken, fewer)
    for name in ("5,000 actors", "brackets and chords"):
        yield from _each(f", {name}", sizes[-1], _taken(name, sizes[-1], chosen, ruler))


def _taken(name: str, events: int, chosen: Options, ruler: QtRuler) -> dict[str, list[float]]:
    table = build_table(variant(name, events))
    frames = Frames(table, ruler)
    return over_script(frames, script(frames.whole, densest(table)), chosen.runs(_RUNS))


def _each(suffix: str, events: int, taken: dict[str, list[float]]) -> Iterator[Figure]:
    yield Figure(f"first frame{suffix}", events, taken["first"], taken["floor"])
    yield Figure(f"jump, all of it{suffix}", events, taken["jumps"], taken["floor"])
    for name in ("zoom", "pan"):
        yield Figure(f"frame, {name}{suffix}", events, taken[name], taken["floor"], "p95", _LIMIT)


def _against(events: int, taken: dict[str, list[float]], fewer: dict[str, list[float]]) -> Iterator[Figure]:
    """The 95th percentile held against that of fewer events."""
    for name in ("zoom", "pan"):
        floor = Figure(name, _FEWER, fewer[name]).p95_ms
        yield Figure(
            f"frame, {name}, against 10,000 events", events, taken[name], [floor], "p95", _LIMIT_AGAINST_FEWER
        )


def main() -> None:
    chosen = options()
    application = QGuiApplication(["benchmark"])
    for figure in figures(chosen, QtRuler()):
        figure.say()
    del application


if __name__ == "__main__":
    main()
