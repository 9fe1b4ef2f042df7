"""Memory of a timeline above the bytes of its own text, in bytes an event.

    python -m tests.benchmarks.memory_use [--events N] [--quick]

A process reads a file of JSON Lines and then makes the index. `memory, read` and `memory, with its index`: what it holds
more than before, less the size of the file; `memory, peak`: the most that it ever held. By VmRSS and VmHWM of Linux.
"""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measure import Options, options, say_amount
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
    from timeline_app.store.filter import Filter
    from timeline_app.store.rows import let_through
    from timeline_app.store.table import build_table

    before = held_bytes("VmRSS")
    loaded = folder.load([path])
    read = held_bytes("VmRSS")
    table = build_table(loaded.timeline)
    let_through(Filter(), table)
    let_through(Filter(actors=frozenset(table.actor_ids[:1])), table)
    print(before, read, held_bytes("VmRSS"), held_bytes("VmHWM"))


def main() -> None:
    chosen = options()
    with chosen.folder() as data:
        for size in chosen.sizes((100_000, 1_000_000)):
            _say(path_of(data, "bursts", size, ".jsonl"), size, chosen)


def _say(path: Path, events: int, chosen: Options) -> None:
    del chosen
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.memory_use", "--measure", str(path)],
        cwd=_ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    before, read, indexed, peak = map(int, told.split())
    text = path.stat().st_size
    for name, held in (("read", read), ("with its index", indexed), ("peak", peak)):
        say_amount(
            f"memory, {name}",
            events,
            (held - before - text) / events,
            "bytes an event",
            None if name == "peak" else _LIMIT,
            text=round(text / events),
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(Path(sys.argv[2]))
    else:
        main()
