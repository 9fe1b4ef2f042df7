"""Exported pictures: a PNG, against three frames and its encoding; SVG and PDF, against the marks that are drawn.

    python -m tests.benchmarks.export_speed [--events N] [--quick]

Prints one JSON line a figure. `export PNG` is laying out, painting and encoding; its floor is three times the median
frame of the same size and view, moved a little, plus the encoding of that picture alone. `export SVG` and `export PDF`
have `bytes`, and `marks`: the shapes and texts in the SVG, whatever they show.
"""

import re
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from tests.benchmarks.frame_speed import Frames
from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.seeded_files import variant
from timeline_app.layout.paper import Settings
from timeline_app.paint.export import image_of, png_of, render, scene_of
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.event_table import EventTable
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

_RUNS, _FRAMES = 5, 20
_DRAWN = re.compile(rb"<(?:path|rect|polyline|polygon|circle|ellipse|line|text|image)\b")


def marks_in(svg: bytes) -> int:
    """How many shapes and texts a picture in SVG is made of."""
    return len(_DRAWN.findall(svg))


def figures(chosen: Options, ruler: QtRuler) -> Iterator[Figure]:
    for size in chosen.sizes():
        table = build_table(variant("bursts", size))
        yield _png(table, size, chosen.runs(_RUNS), ruler)
        svgs, svg_ms = _rendered(table, "svg", chosen.runs(_RUNS), ruler)
        marks = marks_in(svgs)
        yield Figure("export SVG", size, svg_ms, more={"bytes": len(svgs), "marks": marks})
        pdfs, pdf_ms = _rendered(table, "pdf", chosen.runs(_RUNS), ruler)
        yield Figure("export PDF", size, pdf_ms, more={"bytes": len(pdfs), "marks": marks})


def _png(table: EventTable, events: int, runs: int, ruler: QtRuler) -> Figure:
    image = image_of(scene_of(table, Filter(), Settings(), "en", ruler), Settings())
    frames = Frames(table, ruler, image.height())
    frames.show(frames.whole)
    views = [frames.whole.panned(float(step)) for step in range(_FRAMES)]
    frame_ms = Figure("frame", events, [took_ms(lambda at=at: frames.show(at)) for at in views]).median_ms  # type: ignore[misc]
    floors = [3 * frame_ms + took_ms(lambda: png_of(image)) for _ in range(runs)]
    _, times = _rendered(table, "png", runs, ruler)
    return Figure("export PNG", events, times, floors, limit=1, more={"frame_ms": round(frame_ms, 2)})


def _rendered(table: EventTable, form: str, runs: int, ruler: QtRuler) -> tuple[bytes, list[float]]:
    """(the file, ms for each run)."""
    made: list[bytes] = []
    settings = Settings(form)

    def make() -> None:
        made.append(render(scene_of(table, Filter(), settings, "en", ruler), settings))

    times = [took_ms(make) for _ in range(runs)]
    return made[-1], times


def main() -> None:
    chosen = options()
    application = QGuiApplication(["benchmark"])
    for figure in figures(chosen, QtRuler()):
        figure.say()
    del application


if __name__ == "__main__":
    main()
