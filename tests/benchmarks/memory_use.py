"""Memory of a timeline above the bytes of its own text, in bytes an event.

    python -m tests.benchmarks.memory_use [--events N] [--quick]

A process reads a file of JSON Lines, makes the index, asks for an actor, and folds all words as a search does. `memory,
read`, `memory, with its index` and `memory, searched`: what it holds by then more than before, less the size of the file;
`memory, peak`: the most that it ever held, and `helper` what the largest process that it started ever held beside it. By
VmRSS and VmHWM of Linux.
"""

import resource
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measure import options, say_amount
from tests.benchmarks.seeded_files import path_of

_LIMIT = 400
_ROOT = Path(__file__).resolve().parents[2]


def held_bytes(field: str) -> int:
    """VmRSS or VmHWM of this process."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    raise ValueError(field)


def measure(path: Path) -> None:
    """Reads the file in this process, and prints what it held before, after reading, with its index, and at most."""
    from timeline_app.formats import folder
    from timeline_app.store import word_index
    from timeline_app.store.filter import Filter
    from timeline_app.store.pyramid_base import base_of
    from timeline_app.store.rows import let_through
    from timeline_app.store.table import build_table

    before = held_bytes("VmRSS")
    loaded = folder.load([path])
    read = held_bytes("VmRSS")
    table = build_table(loaded.timeline)
    let_through(Filter(), table)
    let_through(Filter(actors=frozenset(table.actor_ids[:1])), table)
    base_of(table)
    indexed = held_bytes("VmRSS")
    word_index.index_of(table).prepare(float("inf"))
    helper = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(before, read, indexed, held_bytes("VmRSS"), held_bytes("VmHWM"), helper)


def main() -> None:
    chosen = options()
    with chosen.folder() as data:
        for size in chosen.sizes((100_000, 1_000_000)):
            _say(path_of(data, "bursts", size, ".jsonl"), size)


def _say(path: Path, events: int) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.memory_use", "--measure", str(path)],
        cwd=_ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    before, read, indexed, searched, peak, helper = map(int, told.split())
    text = path.stat().st_size
    for name, held in (("read", read), ("with its index", indexed), ("searched", searched), ("peak", peak)):
        say_amount(
            f"memory, {name}",
            events,
            (held - before - text) / events,
            "bytes an event",
            _LIMIT if name in ("read", "with its index") else None,
            text=round(text / events),
            **({"helper": round(helper / events)} if name == "peak" else {}),
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(Path(sys.argv[2]))
    else:
        main()
