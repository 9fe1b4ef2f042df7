from functools import partial

import pytest

from timeline_app.store.stepwise import Steps, finish


def counting(to: int) -> Steps[int]:
    total = 0
    for number in range(to):
        total += yield partial(int, number)
        yield (number + 1) / to
    return total


def test_work_that_is_given_beside_comes_back_to_the_steps() -> None:
    assert finish(counting(4)) == 6


def test_who_waits_is_told_how_much_is_done() -> None:
    told: list[float] = []
    finish(counting(4), told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_who_is_told_may_stop_it() -> None:
    def stop(share: float) -> None:
        raise InterruptedError(share)

    with pytest.raises(InterruptedError):
        finish(counting(4), stop)
