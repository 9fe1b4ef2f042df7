"""Figures as they were printed, read back: the lines of JSON that the table and the chart are made from."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("figures.jsonl")


class Line(NamedTuple):
    """A line that `Figure.line` or `say_amount` made. value: an amount in `unit`, where it is no time.
    limit, at_least: the goal, where there is one.

    events: how many; 0 where the figure is of a file with a name. of: either in words.
    """

    name: str
    events: int
    of: str
    median_ms: float | None
    p95_ms: float | None
    floor_ms: float | None
    ratio: float | None
    limit: float | None
    at_least: float | None
    value: float | None
    unit: str


def read(lines: Iterable[str]) -> list[Line]:
    """The figures, in their order; where one comes twice, the last in the place of the first."""
    found: dict[tuple[str, str], Line] = {}
    for text in lines:
        if text.startswith("{"):
            line = _line(json.loads(text))
            found[line.name, line.of] = line
    return list(found.values())


def _line(told: dict[str, object]) -> Line:
    def number(key: str) -> float | None:
        value = told.get(key)
        return float(value) if isinstance(value, int | float) else None

    events = told["events"]
    return Line(
        name=str(told["name"]),
        events=events if isinstance(events, int) else 0,
        of=f"{events:,}" if isinstance(events, int) else str(events),
        median_ms=number("median_ms"),
        p95_ms=number("p95_ms"),
        floor_ms=number("floor_ms"),
        ratio=number("ratio"),
        limit=number("limit"),
        at_least=number("at_least"),
        value=number("value"),
        unit=str(told.get("unit", "")),
    )


def read_files(paths: Sequence[Path]) -> list[Line]:
    """The figures in these files, or in the one that is kept with the benchmarks."""
    return read(line for path in (paths or [FILE]) for line in path.read_text(encoding="utf-8").splitlines())
