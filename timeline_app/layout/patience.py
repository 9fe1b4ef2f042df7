"""How long a frame may go on laying out what was not laid out yet."""

from collections.abc import Callable
from time import thread_time


class Patience:
    """How long planning may go on in one frame, in seconds of its own work; without end unless told otherwise."""

    def __init__(self, seconds: float = float("inf"), clock: Callable[[], float] = thread_time) -> None:
        self._clock, self._until = clock, clock() + seconds
        self._was_asked = False
        self.was_short = False

    @property
    def is_over(self) -> bool:
        """True when no more is to be worked out; but one thing always is, so that there is an end."""
        is_first, self._was_asked = not self._was_asked, True
        return not is_first and self._clock() > self._until
