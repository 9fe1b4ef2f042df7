"""Files read in a thread beside the window. Nothing of Qt: it can begin before Qt is there."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.facts import Facts, facts_so_far, read_facts

if TYPE_CHECKING:
    from timeline_app.formats.folder import Loaded

_SWITCH_S = (
    0.0005  # how long a thread may keep the interpreter while the window wants it: a frame asks many times
)


class Reading:
    """One reading. What has arrived waits until it is taken; of several, only the latest.

    share: of the bytes, how much is read. events: how many have been read. has_ended: nothing more will come.
    """

    def __init__(self, paths: Sequence[Path], shows_parts: bool = True, words: str = "") -> None:
        """shows_parts: whether facts are wanted before all are there; nothing is kept of others, whose files change.

        words: those that will filter them.
        """
        self.paths = tuple(paths)
        self._words = words
        self.share, self.events = 0.0, 0
        self.has_ended = False
        self._shows_parts = shows_parts
        self._is_stopped = False
        self._arrived: Facts | str | None = None
        self._tell: Callable[[], object] | None = None
        self._lock = threading.Lock()

    def begin(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def stop(self) -> None:
        """Nothing more arrives; the thread ends at its next step."""
        with self._lock:
            self._is_stopped, self._arrived, self._tell = True, None, None

    def tell(self, tell: Callable[[], object]) -> None:
        """Calls `tell` whenever something has arrived, in the thread that reads; now, where something waits."""
        with self._lock:
            self._tell = tell
            is_waiting = self._arrived is not None
        if is_waiting:
            tell()

    def take(self) -> Facts | str | None:
        """What has arrived since it was asked last: facts, a sentence where reading failed, or None."""
        with self._lock:
            arrived, self._arrived = self._arrived, None
        return arrived

    def _read(self) -> None:
        facts: Facts | None = None
        result: Facts | str
        with window_first():
            try:
                result = facts = read_facts(self.paths, _Feedback(self))
                self._look_for_words(facts)
            except UserError as error:
                result = str(error)
            except Exception as error:  # a thread of its own has nobody above it to say so
                result = unforeseen(error, error.__traceback__)
            _call_old()
        is_wanted = not self._is_stopped  # whoever takes the last of it may stop it, which is no refusal
        self.give(result, is_last=True)
        del result
        if not is_wanted or facts is None:
            return
        if facts.table is not None:
            facts.table.row_of.get("-")  # puts very many ids in order, for which the first click would wait
        if facts.keep is not None and self._shows_parts:
            facts.keep()

    def _look_for_words(self, facts: Facts) -> None:
        """Looks through very many events here, where nobody waits for it."""
        if self._words.strip() and facts.table is not None and facts.table.columns is not None:
            from timeline_app.store.filter import Filter
            from timeline_app.store.rows import let_through

            let_through(Filter(words=self._words), facts.table)

    def give(self, result: Facts | str, is_last: bool) -> None:
        """Takes what has arrived, from the thread that reads."""
        with self._lock:
            if self._is_stopped:
                return
            self._arrived, self.has_ended = result, is_last
            tell = self._tell
        if tell is not None:
            tell()

    @property
    def is_stopped(self) -> bool:
        return self._is_stopped

    @property
    def shows_parts(self) -> bool:
        return self._shows_parts


class _Feedback:
    """What a load tells a reading, and asks it (formats.feedback)."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def step(self, share: float) -> None:
        self._reading.share = share

    def counted(self, events: int) -> None:
        self._reading.events = events

    def wants_parts(self) -> bool:
        return self._reading.shows_parts

    def arrived(self, loaded: "Loaded") -> None:
        reading = self._reading
        if reading.shows_parts and len(loaded.timeline.events) and not reading.is_stopped:
            reading.give(facts_so_far(reading.paths, loaded), is_last=False)

    def is_stopped(self) -> bool:
        return self._reading.is_stopped


def _call_old() -> None:
    """Has the collector take what was just made for old, unseen: nothing of it is garbage, and to look takes long."""
    gc.freeze()
    gc.unfreeze()


def collect_garbage_again() -> None:
    """Garbage is collected from now on; if something is being read, once it has been."""
    with _state.lock:
        if _state.readings:
            _state.collects = True
        else:
            gc.enable()


class _State:
    """What the readings that go on have changed, to be put back after the last of them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.readings = 0
        self.interval, self.collects = 0.0, False


_state = _State()


@contextmanager
def window_first() -> Iterator[None]:
    """For the time of a reading, the window gets its turn soon, and no garbage is collected, which would hold it up."""
    with _state.lock:
        if not _state.readings:
            _state.interval, _state.collects = sys.getswitchinterval(), gc.isenabled()
            sys.setswitchinterval(_SWITCH_S)
            gc.disable()
        _state.readings += 1
    try:
        yield
    finally:
        with _state.lock:
            _state.readings -= 1
            if not _state.readings:
                sys.setswitchinterval(_state.interval)
                if _state.collects:
                    gc.enable()
