"""From the start of a process to the painted picture of a big file, a first and a second time.

    python -m tests.benchmarks.opening_speed [--events N] [--quick]

Each opening is a whole process of the program with the file as its argument. `opening, first picture` ends with the first
paint that shows any of its events, `opening` with the first that shows all of them; the floor is a process that reads the
file with orjson and does nothing else. `opening, again` is the same with the cache that an opening before it has left;
its floor is the first opening. `opening, longest wait` is how long the window heard nothing between its first paint and
the last of these. The cache, the settings and the log lie in a folder of their own.
"""

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from tests.benchmarks import start_speed
from tests.benchmarks.measure import Figure, Options, options
from tests.benchmarks.seeded_files import path_of

_ROOT = Path(__file__).resolve().parents[2]
_RUNS = 5
_LIMIT, _LIMIT_AGAIN = 2.5, 0.2

_PARSE = """
import gc, sys
from pathlib import Path
from tests.benchmarks.bare_parse import parse_json_lines
gc.disable()
parse_json_lines(Path(sys.argv[1]))
"""


def took_process_ms(words: list[str], home: Path) -> tuple[float, float, str]:
    """(when it began on the clock of perf_counter, ms that it took, what it printed)."""
    begun = perf_counter()
    told = subprocess.run(
        [sys.executable, *words],
        cwd=_ROOT,
        env=of_its_own(home),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    return begun, (perf_counter() - begun) * 1e3, told


def of_its_own(home: Path) -> dict[str, str]:
    """The environment of a process whose cache, settings and log lie in `home`."""
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    return {**start_speed.surroundings(), **folders}


def opened(path: Path, events: int, home: Path, has_time: bool = False) -> dict[str, float]:
    """ms from the start of the process to its `first` and to its `whole` picture, and the longest `wait` between.

    has_time: the process may go on until it has written its cache.
    """
    words = ["-m", "tests.benchmarks.opened_window", str(path), str(events), "stay" if has_time else "go"]
    begun, _, told = took_process_ms(words, home)
    stamps: dict[str, float] = json.loads(told.splitlines()[-1])
    return {name: (at - begun) * 1e3 if name != "wait" else at * 1e3 for name, at in stamps.items()}


def main() -> None:
    chosen = options()
    with chosen.folder() as data:
        for size in chosen.sizes():
            _say(path_of(data, "bursts", size, ".jsonl"), size, data / "homes", chosen)


def _say(path: Path, events: int, homes: Path, chosen: Options) -> None:
    took_process_ms(["-c", _PARSE, str(path)], homes / "floor")  # the file is in memory from now on
    opened(path, min(events, 1), homes / "warm")  # and the byte code is written
    firsts, floors, agains = [], [], []
    for run in range(chosen.runs(_RUNS)):
        home = homes / f"{events}-{run}"
        floors.append(took_process_ms(["-c", _PARSE, str(path)], home)[1])
        firsts.append(opened(path, events, home, has_time=True))
        agains.append(opened(path, events, home))
    wholes = [each["whole"] for each in firsts]
    Figure("opening, first picture", events, [each["first"] for each in firsts], floors, limit=_LIMIT).say()
    Figure("opening", events, wholes, floors, limit=_LIMIT).say()
    Figure("opening, longest wait", events, [each["wait"] for each in firsts]).say()
    Figure("opening, again", events, [each["whole"] for each in agains], wholes, limit=_LIMIT_AGAIN).say()


if __name__ == "__main__":
    main()
