"""Long work in short steps, so that whoever waits for it can do something else in between, or stop."""

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")

Beside: TypeAlias = Callable[[], Any]
"""Work that holds nobody up where it is done in a thread of its own: numpy's, over whole columns."""

Steps: TypeAlias = Generator[float | Beside, Any, T]
"""Each step gives the share that is done, 0 to 1, or work to be done beside, whose result it is sent.

A step is to take a few milliseconds. To stop, one asks for no further step.
"""


def no_tick(share: float) -> None:
    """Nobody wants to know."""
    del share


def finish(steps: Steps[T], tick: Callable[[float], object] = no_tick) -> T:
    """What the steps lead to, done one after another, here and now. tick: told of each share; may raise to stop it."""
    sent: Any = None
    while True:
        try:
            step = steps.send(sent)
        except StopIteration as end:
            result: T = end.value
            return result
        sent = None
        if callable(step):
            sent = step()
        else:
            tick(step)
