"""Figures: how long something takes, beside the least that it could take, each as one line of JSON."""

import argparse
import gc
import json
import math
import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Literal

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
_QUICK = 20_000  # events: as many as a quick look takes at most


@dataclass(frozen=True)
class Options:
    """What a benchmark was asked for.

    events: None for all its sizes. is_quick: fewer events and runs. data: where files are made and kept.
    """

    events: int | None = None
    is_quick: bool = False
    data: Path | None = None

    def sizes(self, usual: Sequence[int] = SIZES) -> list[int]:
        """How many events to measure with, the fewest first."""
        if self.events is not None:
            return [self.events]
        return sorted({min(size, _QUICK) for size in usual}) if self.is_quick else list(usual)

    def runs(self, usual: int) -> int:
        return max(usual // 3, 1) if self.is_quick else usual

    @contextmanager
    def folder(self) -> Iterator[Path]:
        """Where files for measuring are; one that was not asked for is gone afterwards."""
        if self.data is not None:
            yield self.data
            return
        with TemporaryDirectory(prefix="timeline-benchmark-") as made:
            yield Path(made)


def options(words: Sequence[str] | None = None) -> Options:
    """The options of a command line. Without a display, Qt is told to do without one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser()
    add_options(parser)
    chosen = parser.parse_args(words)
    return Options(chosen.events, chosen.quick, chosen.data)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds what every benchmark can be asked."""
    parser.add_argument("--events", type=int, metavar="N", help="measure with so many events")
    parser.add_argument(
        "--quick", action="store_true", help="fewer events and runs: figures to look at, not to keep"
    )
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="make the files for measuring there, and keep them"
    )


@dataclass(frozen=True)
class Figure:
    """What was measured. judged: whether the median or the 95th percentile is held against the median of the floors.

    limit: the ratio that is asked for at most. more: further keys of the line.
    """

    name: str
    events: int | str
    times_ms: Sequence[float]
    floors_ms: Sequence[float] = ()
    judged: Literal["median", "p95"] = "median"
    limit: float | None = None
    more: dict[str, object] = field(default_factory=dict)

    @property
    def median_ms(self) -> float:
        return statistics.median(self.times_ms)

    @property
    def p95_ms(self) -> float:
        return percentile(self.times_ms, 0.95)

    @property
    def floor_ms(self) -> float | None:
        return statistics.median(self.floors_ms) if self.floors_ms else None

    @property
    def ratio(self) -> float | None:
        """How many times the floor it takes; None without a floor."""
        value = self.p95_ms if self.judged == "p95" else self.median_ms
        return value / self.floor_ms if self.floor_ms else None

    def line(self) -> str:
        """The figure as JSON."""
        words: dict[str, object] = {
            "name": self.name,
            "events": self.events,
            "median_ms": _rounded(self.median_ms),
            "p95_ms": _rounded(self.p95_ms),
            "floor_ms": _rounded(self.floor_ms),
            "ratio": None if self.ratio is None else round(self.ratio, 2),
        }
        if self.limit is not None:
            words["limit"] = self.limit
        return json.dumps({**words, **self.more}, ensure_ascii=False)

    def say(self) -> None:
        """Prints its line."""
        print(self.line(), flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values do not exceed. Raises ValueError where there are none."""
    if not values:
        raise ValueError("no values")
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def _rounded(value_ms: float | None) -> float | None:
    """With four digits that count: a millisecond matters in a frame, and not in the reading of a file."""
    return None if value_ms is None else float(f"{value_ms:.4g}")


def took_ms(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1e3


def took_without_garbage_ms(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes with the garbage collector off."""
    gc.collect()
    gc.disable()
    try:
        return took_ms(work)
    finally:
        gc.enable()


def in_turn(
    runs: int, work: Callable[[], object], floor: Callable[[], object]
) -> tuple[list[float], list[float]]:
    """(times, floors) in ms, taken in turn, so that a busy machine moves both."""
    times: list[float] = []
    floors: list[float] = []
    for _ in range(runs):
        floors.append(took_ms(floor))
        times.append(took_ms(work))
    return times, floors


def say_amount(
    name: str, events: int, value: float, unit: str, limit: float | None = None, **more: object
) -> None:
    """Prints a figure that is no time: `value` in `unit`, with the keys of times empty."""
    times = dict.fromkeys(("median_ms", "p95_ms", "floor_ms", "ratio"))
    asked = {} if limit is None else {"limit": limit}
    amount = {"value": float(f"{value:.4g}"), "unit": unit}
    print(json.dumps({"name": name, "events": events, **times, **amount, **asked, **more}), flush=True)
