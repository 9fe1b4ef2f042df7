"""What things cost against how many events there are, from 100 to 1,000,000, as a chart in SVG.

    python -m tests.benchmarks.chart [FILE ...] [-o resources/cost.svg]

FILE: lines that `python -m tests.benchmarks` has printed; without one, those that are kept with the benchmarks. Both
axes are logarithmic. The same lines give the same bytes.
"""

import argparse
import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from tests.benchmarks.kept import Line, read_files

WIDTH, HEIGHT = 1000, 440
TOP, BOTTOM = 66.0, 380.0
FEWEST, MOST = 100, 1_000_000
LEAST_MS, LONGEST_MS = 0.1, 100_000.0
LABEL_PX = 15.0  # from one label to the next, at least
_OUT = Path(__file__).resolve().parents[2] / "resources" / "cost.svg"
_UNITS = {
    0.1: "0.1 ms",
    1.0: "1 ms",
    10.0: "10 ms",
    100.0: "100 ms",
    1e3: "1 s",
    10e3: "10 s",
    100e3: "100 s",
}


class Series(NamedTuple):
    """A line of the chart. name, percentile: which figures; look: a class of the style."""

    words: str
    name: str
    look: str
    is_p95: bool = False
    is_floor: bool = False


class Panel(NamedTuple):
    """Axes side by side, from left to right in px; labels of lines stand to the right of it."""

    title: str
    left: float
    right: float
    series: Sequence[Series]


PANELS = (
    Panel(
        "A frame, zooming with labels",
        70,
        350,
        (
            Series("Timeline, p95", "frame, zoom", "own", is_p95=True),
            Series("Timeline, median", "frame, zoom", "own thin"),
            Series("floor", "frame, zoom", "floor", is_floor=True),
            Series("QGraphicsView", "QGraphicsView, frame", "peer"),
            Series("pyqtgraph, no labels", "pyqtgraph, frame", "peer other"),
        ),
    ),
    Panel(
        "What one waits for",
        566,
        830,
        (
            Series("opening a file", "opening", "own"),
            Series("opening it again", "opening, again", "own thin"),
            Series("filter by actor", "filter to repainted picture", "own second"),
            Series("search, a key", "search, a key", "own third"),
            Series("QGraphicsView, to open", "QGraphicsView, opening", "peer"),
            Series("pyqtgraph, to open", "pyqtgraph, opening", "peer other"),
        ),
    ),
)

_LIGHT = {
    "paper": "#ffffff", "ink": "#1b1b20", "quiet": "#5a5a64", "grid": "#e2e2e8", "floor": "#5a5a64",
    "own": "#0064a6", "second": "#00795a", "third": "#8a4ea8", "peer": "#b34700", "other": "#806400",
}  # fmt: skip
_DARK = {
    "paper": "#17171c", "ink": "#ececf1", "quiet": "#a5a5b0", "grid": "#303038", "floor": "#a5a5b0",
    "own": "#5bb4f0", "second": "#43c59e", "third": "#c89be0", "peer": "#f0904f", "other": "#d8b84a",
}  # fmt: skip
_STYLE = """
text { font-family: system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; font-size: 13px; }
.title { font-weight: 600; font-size: 15px; }
.quiet { font-size: 12px; }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.peer { stroke-dasharray: 7 5; }
.floor { stroke-dasharray: 1 5; }
.thin { stroke-width: 1.4; }
.dot { stroke-dasharray: none; stroke-width: 5; }
"""


def _style() -> str:
    """Form and colours; what reads no media queries sees the light ones. No variables: not everything reads them."""
    return f"{_STYLE}{_colours(_LIGHT)}@media (prefers-color-scheme: dark) {{\n{_colours(_DARK)}}}\n"


def _colours(of: dict[str, str]) -> str:
    lines = [f"text {{ fill: {of['ink']}; }}", f".paper {{ fill: {of['paper']}; }}"]
    lines += [
        f"text.{name} {{ fill: {colour}; }}"
        for name, colour in of.items()
        if name not in ("paper", "ink", "grid")
    ]
    lines += [
        f"path.{name} {{ stroke: {colour}; }}"
        for name, colour in of.items()
        if name not in ("paper", "ink", "quiet")
    ]
    return "\n".join([*lines, ""])


def x_of(panel: Panel, events: float) -> float:
    """Where so many events stand on the axis of a panel, in px."""
    share = (math.log10(events) - math.log10(FEWEST)) / (math.log10(MOST) - math.log10(FEWEST))
    return panel.left + share * (panel.right - panel.left)


def y_of(ms: float) -> float:
    """Where so many milliseconds stand, in px; what is shorter or longer than the axis, at its end."""
    share = (math.log10(min(max(ms, LEAST_MS), LONGEST_MS)) - math.log10(LEAST_MS)) / (
        math.log10(LONGEST_MS) - math.log10(LEAST_MS)
    )
    return BOTTOM - share * (BOTTOM - TOP)


def points_of(series: Series, lines: Sequence[Line]) -> list[tuple[int, float]]:
    """(events, ms) of the series, the fewest events first."""
    values = [
        (line.events, line.floor_ms if series.is_floor else line.p95_ms if series.is_p95 else line.median_ms)
        for line in lines
        if line.name == series.name and FEWEST <= line.events <= MOST
    ]
    return sorted((events, ms) for events, ms in values if ms)


def apart(wished: Sequence[float], gap_px: float) -> list[float]:
    """The same heights, moved as little as keeps each gap_px from the next, in the order of the wishes."""
    order = sorted(range(len(wished)), key=lambda index: wished[index])
    groups: list[list[int]] = []  # of neighbours that touch; each is centred on its wishes
    for index in order:
        groups.append([index])
        while (
            len(groups) > 1
            and _first(groups[-1], wished, gap_px) - _last(groups[-2], wished, gap_px) < gap_px
        ):
            last = groups.pop()
            groups[-1] = [*groups[-1], *last]
    placed = [0.0] * len(wished)
    for group in groups:
        for position, index in enumerate(group):
            placed[index] = _first(group, wished, gap_px) + position * gap_px
    return placed


def _first(group: Sequence[int], wished: Sequence[float], gap_px: float) -> float:
    middle = sum(wished[index] for index in group) / len(group)
    return middle - gap_px * (len(group) - 1) / 2


def _last(group: Sequence[int], wished: Sequence[float], gap_px: float) -> float:
    return _first(group, wished, gap_px) + gap_px * (len(group) - 1)


def drawn(lines: Sequence[Line]) -> str:
    """The chart as SVG."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        "<title>Cost against the number of events, both axes logarithmic</title>",
        f"<style>{_style()}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="6"/>',
    ]
    for panel in PANELS:
        parts += [*_axes(panel), *_lines(panel, lines)]
    return "\n".join([*parts, "</svg>", ""])


def _axes(panel: Panel) -> list[str]:
    middle = (panel.left + panel.right) / 2
    parts = [_text(panel.left, 32, panel.title, "title")]
    for ms, words in _UNITS.items():
        y = y_of(ms)
        parts.append(f'<path class="grid" d="M{panel.left:g} {y:.1f}H{panel.right:g}"/>')
        parts.append(_text(panel.left - 8, y + 4, words, "quiet", "end"))
    events = FEWEST
    while events <= MOST:
        x = x_of(panel, events)
        parts.append(f'<path class="grid" d="M{x:.1f} {TOP:g}V{BOTTOM:g}"/>')
        parts.append(_text(x, BOTTOM + 18, f"{events:,}", "quiet", "middle"))
        events *= 10
    parts.append(_text(middle, BOTTOM + 40, "events", "quiet", "middle"))
    return parts


def _lines(panel: Panel, lines: Sequence[Line]) -> list[str]:
    found = [(series, points_of(series, lines)) for series in panel.series]
    found = [(series, points) for series, points in found if points]
    ends = [y_of(points[-1][1]) for _, points in found]
    parts: list[str] = []
    for (series, points), y in zip(found, apart(ends, LABEL_PX), strict=True):
        places = [(x_of(panel, events), y_of(ms)) for events, ms in points]
        path = "L".join(f"{x:.1f} {at:.1f}" for x, at in places)
        parts.append(f'<path class="line {series.look}" d="M{path}"/>')
        x, at = places[-1]
        parts.append(f'<path class="line dot {series.look}" d="M{x:.1f} {at:.1f}h0"/>')
        if abs(y - at) > 2 or x < panel.right - 1:
            parts.append(f'<path class="grid" d="M{x + 5:.1f} {at:.1f}L{panel.right + 8:g} {y:.1f}"/>')
        parts.append(
            _text(
                panel.right + 12,
                y + 4,
                series.words,
                series.look.removesuffix(" thin").split()[-1],
            )
        )
    return parts


def _text(x: float, y: float, words: str, look: str, anchor: str = "start") -> str:
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text class="{look}" x="{x:.1f}" y="{y:.1f}"{where}>{escape(words)}</text>'


def main(words: Sequence[str] | None = None) -> None:
    """Writes the chart."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.chart")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, default=_OUT)
    asked = parser.parse_args(words)
    asked.output.write_text(drawn(read_files(asked.files)), encoding="utf-8")


if __name__ == "__main__":
    main()
