"""A frame of 1,000 events at 1600x900 with labels, against the floor of the same run.

    python -m tests.benchmarks.frame_speed [EVENTS]

Prints one JSON line a figure: name, events, median and 95th percentile in ms, the floor, and the ratio of the medians.
The floor: a fill, 1,600 bars of a pixel and 1,000 rectangles by drawRects, 200 labels by drawText, one blit.
"""

import json
import statistics
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tests.benchmarks.seeded import timeline
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import QtRuler, font
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.theme import LIGHT
from timeline_app.store.table import build_table

WIDTH, HEIGHT = 1600, 900
RUNS = 60


def main(events: int) -> None:
    application = QGuiApplication(["benchmark", "-platform", "offscreen"])
    ruler = QtRuler()
    table = build_table(timeline(events))
    content = Content(table, table.all_rows, "en", ruler)
    view = fit(content, WIDTH - gutter_px(content, ruler))
    assert view is not None
    canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    screen = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def frame(at: Viewport) -> None:
        scene = compose_scene(content, Frame(at, WIDTH, HEIGHT), ruler)
        painter = QPainter(canvas)
        paint_scene(painter, scene, LIGHT)
        painter.end()
        blit(screen, canvas)

    frame(view)
    floors: list[float] = []
    figures: dict[str, list[float]] = {"same view": [], "pan": [], "zoom": []}
    zoomed = view
    for run in range(RUNS):
        floors.append(took(lambda: floor(canvas, screen)))
        figures["same view"].append(took(lambda: frame(view)))
        panned = view.panned(run * 7 - 200)
        figures["pan"].append(took(lambda at=panned: frame(at)))  # type: ignore[misc]
        zoomed = zoomed.zoomed(1.08, WIDTH / 2)
        figures["zoom"].append(took(lambda at=zoomed: frame(at)))  # type: ignore[misc]
    low = statistics.median(floors)
    for name, times in figures.items():
        print(
            json.dumps(
                {
                    "name": f"frame, {name}",
                    "events": events,
                    "median_ms": round(statistics.median(times) * 1e3, 2),
                    "p95_ms": round(sorted(times)[int(len(times) * 0.95)] * 1e3, 2),
                    "floor_ms": round(low * 1e3, 2),
                    "ratio": round(statistics.median(times) / low, 2),
                }
            )
        )
    del application


def took(work: Callable[[], None]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def blit(screen: QImage, canvas: QImage) -> None:
    painter = QPainter(screen)
    painter.drawImage(0, 0, canvas)
    painter.end()


def floor(canvas: QImage, screen: QImage) -> None:
    """The least that a picture of this size and richness costs."""
    painter = QPainter(canvas)
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#FFFFFF"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0072B2"))
    painter.drawRects([QRectF(x, 100, 1, 40 + x % 90) for x in range(1600)])
    painter.drawRects([QRectF(n * 1.5, 300 + n % 300, 12, 5) for n in range(1000)])
    painter.setPen(QColor("#1B1B20"))
    painter.setFont(font(Type.TITLE))
    for number in range(200):
        painter.drawText(QPointF(number % 10 * 150, 20 + number // 10 * 40), "A label of some words")
    painter.end()
    blit(screen, canvas)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
