"""Between a load and whoever waits for it: how far it has come, what it has so far, and whether it is to stop."""

from typing import Protocol

from timeline_app.formats.loaded import Loaded

_MOST_SHOWN = 0.6  # of the bytes: what is shown as a part, when a part is still worth its time


class Feedback(Protocol):
    """Whoever waits for a load. All is called in the thread that loads, often: none of it should take long."""

    def step(self, share: float) -> None:
        """How much has been read: 0 to 1, of the bytes of all files; never less than before."""

    def counted(self, events: int) -> None:
        """How many events have been read so far."""

    def wants_parts(self) -> bool:
        """Whether `arrived` is of any use: to make a part takes its time."""

    def arrived(self, loaded: Loaded) -> None:
        """The facts so far, to be shown: about half a second after the start, then whenever there are twice as many.

        Not when most has been read: then all will be there soon.
        """

    def is_stopped(self) -> bool:
        """Whether nobody waits any longer."""


class Stopped(Exception):
    """Ends a load for which nobody waits any longer."""


class Progress:
    """Tells whoever waits, if anybody does, how far a load has come."""

    def __init__(self, feedback: Feedback | None, total: int) -> None:
        """total: bytes of all files."""
        self.feedback = feedback
        self._total = total
        self._done = 0
        self._next = 0

    def begin(self, count: int) -> None:
        """So many bytes are read next, of which `part` tells."""
        self._next = count

    def part(self, share: float) -> None:
        """Of the bytes that were begun, this share has been read. Raises Stopped where nobody waits any longer."""
        self.check()
        if self.feedback is not None and self._total:
            self.feedback.step(min((self._done + share * self._next) / self._total, 1.0))

    def passed(self, count: int) -> None:
        """So many more bytes have been read. Raises Stopped where nobody waits any longer."""
        self._done += count
        self.check()
        if self.feedback is not None and self._total:
            self.feedback.step(min(self._done / self._total, 1.0))

    def counted(self, events: int) -> None:
        """So many events have been read in all."""
        if self.feedback is not None:
            self.feedback.counted(events)

    def wants_part(self) -> bool:
        """Whether somebody waits for a part of the facts, and all will not be there soon."""
        return (
            self.feedback is not None
            and self._done < _MOST_SHOWN * self._total
            and self.feedback.wants_parts()
        )

    def check(self) -> None:
        """Raises Stopped where nobody waits any longer."""
        if self.feedback is not None and self.feedback.is_stopped():
            raise Stopped
