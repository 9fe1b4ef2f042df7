"""Articles read and events proposed in a thread beside the window, with a way to stop."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from timeline_app.formats.feedback import Stopped
from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.reading import window_first


class Watch:
    """What a work tells whoever waits for it, and asks them (extraction.proposing.Watching)."""

    def __init__(self, advanced: Callable[[float], object]) -> None:
        self._advanced = advanced
        self._is_stopped = False

    def step(self, share: float) -> None:
        self._advanced(share)

    def is_stopped(self) -> bool:
        return self._is_stopped

    def stop(self) -> None:
        self._is_stopped = True


class ReviewWork(QObject):
    """One work at a time: another one takes the place of what is not done.

    Emits `advanced` with the share done; `done` with what it led to; `failed` with a sentence, and nothing has changed.
    """

    advanced = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    _ended = Signal(object, object)  # whose, and what: what it led to, or a sentence
    _stepped = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: Watch | None = None
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._watch is not None

    def begin(self, do: Callable[[Watch], object]) -> None:
        """Begins a work: `do` is called in a thread, and asks now and then whether anybody still waits."""
        self.stop()
        watch = self._watch = Watch(lambda share: self._stepped.emit(watch, share))
        threading.Thread(target=self._work, args=(watch, do), daemon=True).start()

    def stop(self) -> None:
        """Lets go of what is not done: nobody hears of it any more."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    def _work(self, watch: Watch, do: Callable[[Watch], object]) -> None:
        result: object
        with window_first():
            try:
                result = do(watch)
            except Stopped:
                return
            except UserError as error:
                result = str(error)
            except Exception as error:  # a thread of its own has nobody above it to say so
                result = unforeseen(error, error.__traceback__)
        self._ended.emit(watch, result)

    def _step(self, watch: Watch, share: float) -> None:
        if watch is self._watch:
            self.advanced.emit(share)

    def _take(self, watch: Watch, result: object) -> None:
        if watch is not self._watch:
            return
        self._watch = None
        if isinstance(result, str):
            self.failed.emit(result)
        else:
            self.done.emit(result)
