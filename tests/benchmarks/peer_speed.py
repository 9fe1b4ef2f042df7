"""The same events in a plain QGraphicsView, an item and its label each, and in pyqtgraph without labels.

    python -m tests.benchmarks.peer_speed [--events N] [--quick]

`opening` goes from the facts in memory to the first picture, `frame` from the call that moves the view to the end of the
repaint. Each is measured up to the size at which a frame takes more than two seconds. pyqtgraph comes with the extra
`bench`; where it is not installed that is said, and it is passed over. A frame is a step of the script of frame_speed.
"""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from tests.benchmarks.floors import HEIGHT, WIDTH, Picture
from tests.benchmarks.frame_speed import DAY_S, densest, script
from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.phrases import title
from tests.benchmarks.seeded_files import variant
from timeline_app.chrono.viewport import Viewport
from timeline_app.store.arrays import floats
from timeline_app.store.table import build_table

_LANE_PX, _BAR_PX = 40.0, 6.0
_EVERY = 10  # steps of the script that are left out between two
_PATIENCE_MS = 2_000
Doubles = NDArray[np.float64]


class Facts:
    """Where the events lie: days from the first, and lanes."""

    def __init__(self, events: int) -> None:
        table = build_table(variant("bursts", events))
        columns = table.columns
        assert columns is not None
        self.left = floats(table.left) / DAY_S
        self.right = floats(table.right) / DAY_S
        self.lanes = columns.actors.values[columns.actors.starts[:-1]].astype(np.float64)
        margin = 0.05 * (self.right.max() - self.left.min())
        whole = Viewport.between(
            float(self.left.min() - margin) * DAY_S, float(self.right.max() + margin) * DAY_S, WIDTH
        )
        views = script(whole, densest(table))
        self.views = [view for steps in views.values() for view in steps[::_EVERY]]


def graphics_view(facts: Facts) -> tuple[QGraphicsView, Callable[[Viewport], None]]:
    """A view with one rectangle an event and its title under it, and how to move it."""
    scene = QGraphicsScene()
    brush = QBrush(QColor("#0072B2"))
    first = float(facts.left[0])
    bars = zip(facts.left.tolist(), facts.right.tolist(), facts.lanes.tolist(), strict=True)
    for row, (left, right, lane) in enumerate(bars):
        item = QGraphicsRectItem(left - first, lane * _LANE_PX, right - left, _BAR_PX)
        item.setBrush(brush)
        item.setPen(Qt.PenStyle.NoPen)
        label = QGraphicsSimpleTextItem(title(row), item)
        label.setPos(left - first, lane * _LANE_PX + _BAR_PX)
        label.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        scene.addItem(item)
    view = QGraphicsView(scene)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scene.setParent(view)

    def show(at: Viewport) -> None:
        days = at.seconds_per_px / DAY_S
        view.resetTransform()
        view.scale(1 / days, 1.0)
        view.centerOn(at.middle / DAY_S - first, 10 * _LANE_PX)

    return view, show


def pyqtgraph(facts: Facts) -> tuple[QGraphicsView, Callable[[Viewport], None]]:
    """A plot with all notes as one scatter and all spans as one line, and how to move it."""
    drawn: Any = importlib.import_module("pyqtgraph")  # which has no types
    plot = drawn.PlotWidget()
    middle = (facts.left + facts.right) / 2
    long = facts.right - facts.left > 1
    plot.addItem(
        drawn.ScatterPlotItem(x=middle[~long], y=facts.lanes[~long], size=6, pen=None, brush="#0072B2")
    )
    ends = np.column_stack((facts.left[long], facts.right[long])).ravel()
    plot.addItem(
        drawn.PlotCurveItem(x=ends, y=np.repeat(facts.lanes[long], 2), connect="pairs", pen="#0072B2")
    )
    plot.setYRange(-1, 20, padding=0)

    def show(at: Viewport) -> None:
        plot.setXRange(at.left / DAY_S, at.right / DAY_S, padding=0)

    return plot, show


PEERS: dict[str, Callable[[Facts], tuple[QGraphicsView, Callable[[Viewport], None]]]] = {
    "QGraphicsView": graphics_view,
    "pyqtgraph": pyqtgraph,
}


def figures(chosen: Options) -> Iterator[Figure]:
    patient = dict(PEERS)
    if importlib.util.find_spec("pyqtgraph") is None:
        print("pyqtgraph is not installed (pip install .[bench]): passed over", file=sys.stderr)
        del patient["pyqtgraph"]
    for size in chosen.sizes():
        facts = Facts(size)
        for name, make in list(patient.items()):
            opened, frames, floors = _measured(facts, make)
            yield Figure(f"{name}, opening", size, [opened])
            yield Figure(f"{name}, frame", size, frames, floors, "p95")
            if max(frames) > _PATIENCE_MS:
                del patient[name]


def _measured(
    facts: Facts, make: Callable[[Facts], tuple[QGraphicsView, Callable[[Viewport], None]]]
) -> tuple[float, list[float], list[float]]:
    """(ms to the first picture, ms of each frame, ms of each floor)."""
    begun = perf_counter()
    widget, show = make(facts)
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    show(facts.views[0])
    QApplication.processEvents()
    widget.viewport().repaint()
    opened = (perf_counter() - begun) * 1e3
    picture = Picture()
    frames: list[float] = []
    floors: list[float] = []
    for view in facts.views:
        floors.append(took_ms(picture.floor))
        frames.append(took_ms(lambda view=view: (show(view), widget.viewport().repaint())))  # type: ignore[misc]
        if sum(frames) > 10 * _PATIENCE_MS:
            break
    widget.close()
    widget.deleteLater()
    return opened, frames, floors


def main() -> None:
    chosen = options()
    application = QApplication(["benchmark"])
    for figure in figures(chosen):
        figure.say()
    del application


if __name__ == "__main__":
    main()
