"""The log file: what the program noted about itself, for whoever reports a fault.

Nothing here may stop the program: a log that cannot be written is done without.
"""

import faulthandler
import os
import time
from pathlib import Path
from typing import IO

_MOST_BYTES = 1_000_000
_crash_file: IO[str] | None = None


def folder() -> Path:
    """Where it lies: `timeline-app` in the person's folder for the state of programs ($XDG_STATE_HOME)."""
    state = os.environ.get("XDG_STATE_HOME", "")
    return (Path(state) if os.path.isabs(state) else Path.home() / ".local" / "state") / "timeline-app"


def path() -> Path:
    """The log file; the one before it, once it has grown over a megabyte, ends in `.1`."""
    return folder() / "timeline-app.log"


def note(text: str) -> None:
    """Adds an entry with the time and the process; later lines of it are indented."""
    first, *rest = text.rstrip().splitlines() or [""]
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    lines = [f"{stamp} [{os.getpid()}] {first}", *(f"    {line}" for line in rest)]
    target = path()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and target.stat().st_size > _MOST_BYTES:
            target.replace(target.with_suffix(".log.1"))
        with target.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        return


def _crash_path(process: int) -> Path:
    return folder() / f"crash-{process}.txt"


def begin() -> None:
    """From here on, what ends the process from within (a fault of memory, an abort) leaves its stacks in a file."""
    global _crash_file
    try:
        folder().mkdir(parents=True, exist_ok=True)
        _crash_file = _crash_path(os.getpid()).open("w", encoding="utf-8")
        faulthandler.enable(_crash_file)
    except OSError:
        _crash_file = None


def end() -> None:
    """The process ends as it should: nothing is left behind."""
    global _crash_file
    if _crash_file is not None:
        faulthandler.disable()
        _crash_file.close()
        _crash_file = None
        _crash_path(os.getpid()).unlink(missing_ok=True)


def crashes() -> int:
    """How many processes crashed since this was asked last; what they left is taken into the log.

    One that was merely killed or interrupted left nothing, and is no crash.
    """
    found = 0
    try:
        left = sorted(folder().glob("crash-*.txt"))
    except OSError:
        return 0
    for file in left:
        process = file.stem.removeprefix("crash-")
        if not process.isdigit() or _runs(int(process)):
            continue
        try:
            stacks = file.read_text(encoding="utf-8", errors="replace")
            file.unlink()
        except OSError:
            continue
        if stacks.strip():
            found += 1
            note(f"Process {process} crashed:\n{stacks}")
    return found


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
