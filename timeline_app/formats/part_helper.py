"""A second process that reads parts of large files, from their end towards the one that reads them from the beginning.

It is started anew, never forked: what holds windows and threads cannot be split in two. Where it cannot be started, or
ends before its time, whoever asked reads everything alone.
"""

import contextlib
import gc
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

from timeline_app.formats.blocks import Task
from timeline_app.formats.faults import Faults
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import LineFile
from timeline_app.formats.line_parts import Part, PartMaker
from timeline_app.formats.making_parts import part_of

LEAST_BYTES = (
    48_000_000  # of files in memory that can be shared: below that it is done before the other has begun
)
_AHEAD = 2  # tasks that it is given at once, so that it never waits for one
_START = "import sys; sys.path[:] = {path!r}; from timeline_app.formats.part_helper import main; main()"


class _File(NamedTuple):
    path: str
    kind: Any
    name: str
    begin: int
    handle: int
    size: int


class PartHelper:
    """Reads some of the tasks. maker: makes nothing, but knows what the numbers in its parts stand for."""

    def __init__(self, files: Sequence[LineFile], names: Names, tasks: Sequence[Task]) -> None:
        """Starts it. Raises OSError where that cannot be done."""
        self._tasks = tasks
        self._shared = [file.handle >= 0 for file in files]
        self._changed = threading.Condition()
        self._is_over = False
        self._first_given = len(tasks)
        self._mine = -1  # the last task that the other side reads itself
        self._results: dict[int, list[Part | None]] = {}
        self.known = Known()
        handles = [file.handle for file in files if file.handle >= 0]
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=handles,
        )
        described = [
            _File(str(file.path), file.kind, file.name, file.begin, file.handle, len(file.data))
            for file in files
        ]
        self._thread = threading.Thread(target=self._work, args=(described, names), daemon=True)
        self._thread.start()

    def is_free(self, task: int) -> bool:
        """Whether a task is still to be had; it is not given away from then on. To be asked of one after the other."""
        with self._changed:
            if task >= self._first_given and not self._is_over:
                return False
            self._mine = task
            return task not in self._results

    def result(self, task: int) -> list[Part | None] | None:
        """The parts of a task that was not free, once they are read; None where they never will be."""
        with self._changed:
            self._changed.wait_for(lambda: task in self._results or self._is_over)
            return self._results.pop(task, None)

    def stop(self) -> None:
        """Ends it, whatever it does."""
        self._process.kill()
        self._thread.join()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):  # what was not sent will not be
                stream.close()

    def _work(self, files: Sequence[_File], names: Names) -> None:
        asked: list[int] = []
        try:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            _send(self._process.stdin, (files, names))
            while True:
                while len(asked) < _AHEAD and (task := self._next()) >= 0:
                    asked.append(task)
                    _send(self._process.stdin, self._tasks[task])
                if not asked:
                    break
                parts: list[Part | None] = pickle.load(self._process.stdout)
                with self._changed:
                    for part in filter(None, parts):
                        self.known.take(part)
                    self._results[asked.pop(0)] = parts
                    self._changed.notify_all()
        except (OSError, EOFError, pickle.UnpicklingError, ValueError):
            pass  # it has ended before its time
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def _next(self) -> int:
        """The next task from the end; -1 where there is none left that it may read."""
        with self._changed:
            task = self._first_given - 1
            if task <= self._mine or not self._shared[self._tasks[task].file]:
                return -1
            self._first_given = task
            return task


class Known:
    """What the numbers in the parts of a helper stand for, as far as they have come."""

    def __init__(self) -> None:
        self.table: list[Any] = []
        self.names: tuple[list[str], list[str], list[str]] = ([], [], [])

    def take(self, part: Part) -> None:
        self.table += part.table
        for known, new in zip(self.names, part.names, strict=True):
            known += new


def _send(stream: IO[bytes], what: object) -> None:
    pickle.dump(what, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


def main() -> None:
    """The second process: reads the tasks that it is given on its standard input until that ends."""
    import mmap

    gc.disable()
    given, told = sys.stdin.buffer, sys.stdout.buffer
    described, names = pickle.load(given)
    maker = PartMaker(names)
    files = [
        LineEvents(
            LineFile(
                Path(each.path), each.kind, each.name, b"", mmap.mmap(each.handle, each.size), each.begin
            ),
            names,
            Faults(),
        )
        if each.handle >= 0
        else None
        for each in described
    ]
    while True:
        try:
            task = pickle.load(given)
        except EOFError:
            return
        file = files[task.file]
        assert file is not None
        _send(told, [part_of(file, block, maker) for block in task.blocks])


def can_help(files: Sequence[LineFile]) -> bool:
    """Whether a second process would be worth its while: for much to read, and where there is a processor for it."""
    shared = sum(len(file.data) for file in files if file.handle >= 0)
    is_python = bool(sys.executable) and not hasattr(sys, "frozen")  # a bundle would open another window
    return shared >= LEAST_BYTES and (os.cpu_count() or 1) > 1 and is_python
