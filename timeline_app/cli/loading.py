"""Reading and writing for a command: on a terminal, with a line that says how far it is."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TextIO

from timeline_app.formats import folder
from timeline_app.formats.feedback import Feedback
from timeline_app.formats.loaded import Loaded
from timeline_app.store.stepwise import no_tick
from timeline_app.words import _

_PATIENCE_S = 0.5
_EVERY_S = 0.1


def load(paths: Sequence[Path]) -> Loaded:
    """What files and folders hold; of very much that is kept for the next time. Raises UserError.

    Where standard error is a terminal, it has a line with the share that is read while that takes longer than half a
    second; nothing of it stays, whether the reading ends or is interrupted.
    """
    line = _Line(sys.stderr, _reading) if sys.stderr.isatty() else None
    try:
        loaded = folder.load(paths, feedback=line)
        if loaded.keep is not None:
            loaded.keep()
        return loaded
    finally:
        if line is not None:
            line.clear()


@contextmanager
def telling_of_writing() -> Iterator[Callable[[float], object]]:
    """For the time of a `with`: what is to be told which share of a document is written; a terminal shows it."""
    line = _Line(sys.stderr, _writing) if sys.stderr.isatty() else None
    try:
        yield line.step if line is not None else no_tick
    finally:
        if line is not None:
            line.clear()


@contextmanager
def telling_of_extracting() -> Iterator[Feedback | None]:
    """For the time of a `with`: who is to be told how far the articles are; None where no terminal would show it."""
    line = _Line(sys.stderr, _extracting) if sys.stderr.isatty() else None
    try:
        yield line
    finally:
        if line is not None:
            line.clear()


def _extracting(share: int) -> str:
    return _("Reading articles: {share} %", share=share)


def _reading(share: int) -> str:
    return _("Reading: {share} %", share=share)


def _writing(share: int) -> str:
    return _("Writing: {share} %", share=share)


class _Line:
    """The line on the terminal (formats.feedback). words: of a share in percent."""

    def __init__(
        self, terminal: TextIO, words: Callable[[int], str], clock: Callable[[], float] = monotonic
    ) -> None:
        self._terminal, self._words, self._clock = terminal, words, clock
        self._due = clock() + _PATIENCE_S
        self._length = 0

    def step(self, share: float) -> None:
        if self._clock() < self._due:
            return
        self._due = self._clock() + _EVERY_S
        self._write(self._words(int(share * 100)))

    def counted(self, events: int) -> None:
        """The share says enough."""

    def wants_parts(self) -> bool:
        return False

    def arrived(self, loaded: Loaded) -> None:
        """Nobody looks at a part."""

    def is_stopped(self) -> bool:
        return False  # Ctrl+C is heard without it

    def clear(self) -> None:
        """Leaves the line as if nothing had stood there."""
        if self._length:
            self._write("")

    def _write(self, text: str) -> None:
        self._terminal.write(f"\r{text.ljust(self._length)}\r{text}")
        self._terminal.flush()
        self._length = len(text)
