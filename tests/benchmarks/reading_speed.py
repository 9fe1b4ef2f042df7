"""Reading JSON Lines and CSV, against the bare parser in the same run, garbage collection off in both.

    python -m tests.benchmarks.reading_speed [--events N] [--quick]

Prints one JSON line a figure; `a_second` is how many events are read in a second. The floor takes each line with orjson,
or each row with the csv module, and keeps nothing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.bare_parse import parse_csv, parse_json_lines
from tests.benchmarks.measure import Figure, Options, options, took_without_garbage_ms
from tests.benchmarks.seeded_files import path_of
from timeline_app.formats import folder

_RUNS, _LIMIT = 5, 3
FLOORS: dict[str, tuple[str, Callable[[Path], int]]] = {
    "read JSON Lines": (".jsonl", parse_json_lines),
    "read CSV": (".csv", parse_csv),
}


def figures(chosen: Options) -> Iterator[Figure]:
    with chosen.folder() as data:
        for size in chosen.sizes():
            for name, (ending, floor) in FLOORS.items():
                yield _read(name, path_of(data, "bursts", size, ending), size, floor, chosen.runs(_RUNS))


def _read(name: str, path: Path, events: int, floor: Callable[[Path], int], runs: int) -> Figure:
    times, floors = [], []
    for _ in range(runs):
        floors.append(took_without_garbage_ms(lambda: floor(path)))
        times.append(took_without_garbage_ms(lambda: _load(path, events)))
    figure = Figure(name, events, times, floors, limit=_LIMIT)
    figure.more["a_second"] = round(events / figure.median_ms * 1e3)
    return figure


def _load(path: Path, events: int) -> None:
    """Reads it, and sees that it was read."""
    loaded = folder.load([path])
    if len(loaded.timeline.events) != events or loaded.problems:
        raise AssertionError(f"{len(loaded.timeline.events)} events; {loaded.problems[:3]}")


def main() -> None:
    for figure in figures(options()):
        figure.say()


if __name__ == "__main__":
    main()
