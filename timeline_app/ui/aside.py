"""Long work beside the window: in short steps between what somebody does, and numpy's in a thread."""

import _thread
from collections.abc import Callable
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from timeline_app.store.stepwise import Beside, Steps

T = TypeVar("T")

_SLICE_S = 0.005  # less than a third of a frame


class Aside(QObject):
    """One work at a time: another one takes the place of what is not done. Emits `advanced` with the share done.

    after_ms: how long a work waits before it begins, so that what is looked at first is there first.
    """

    advanced = Signal(float)
    _answered = Signal(object, object, object)  # which steps, result, fault

    def __init__(self, parent: QObject | None = None, after_ms: int = 0) -> None:
        super().__init__(parent)
        self._after_ms = after_ms
        self._steps: Steps[Any] | None = None
        self._then: Callable[[Any], object] = _nothing
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._steps is not None

    def begin(self, steps: Steps[T], then: Callable[[T], object]) -> None:
        """Begins a work; `then` is called with what it leads to: at once where it is short and need not wait."""
        self.stop()
        self._steps, self._then = steps, then
        if self._after_ms:
            self._timer.start(self._after_ms)
        else:
            self._go_on()

    def stop(self) -> None:
        """Lets go of what is not done: nobody hears of it any more."""
        self._timer.stop()
        self._steps = None

    def _go_on(self, sent: Any = None, fault: BaseException | None = None) -> None:
        steps, until = self._steps, perf_counter() + _SLICE_S
        assert steps is not None
        try:
            step = steps.throw(fault) if fault else steps.send(sent)
            while not callable(step) and perf_counter() < until:
                step = next(steps)
        except StopIteration as end:
            self.stop()
            self._then(end.value)
            return
        except BaseException:
            self.stop()
            raise
        if callable(step):
            self._timer.stop()
            # threading.Thread waits until the thread runs, and so until numpy lets go of the interpreter again
            _thread.start_new_thread(self._work, (steps, step))
        else:
            self._timer.start(0)
            self.advanced.emit(step)

    def _work(self, steps: Steps[Any], beside: Beside) -> None:
        try:
            result, fault = beside(), None
        except BaseException as error:  # raised where the steps are, as if they had met it themselves
            result, fault = None, error
        self._answered.emit(steps, result, fault)

    def _take(self, steps: object, result: Any, fault: BaseException | None) -> None:
        if steps is self._steps:
            self._go_on(result, fault)


def _nothing(result: object) -> None:
    del result
