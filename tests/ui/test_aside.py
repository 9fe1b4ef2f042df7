"""Long work beside the window."""

import threading
from time import perf_counter, sleep

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.store.stepwise import Steps
from timeline_app.ui.aside import Aside


def slow(steps: int, done: list[int]) -> Steps[str]:
    for step in range(steps):
        sleep(0.002)
        done.append(step)
        yield step / steps
    return "done"


def beside() -> Steps[int]:
    thread = yield threading.get_ident
    return int(thread)


def test_a_work_of_one_step_is_done_at_once() -> None:
    ended: list[str] = []
    aside = Aside()
    aside.begin(slow(0, []), ended.append)
    assert ended == ["done"]
    assert not aside.is_busy


def test_a_work_may_wait_for_what_is_looked_at_first(qtbot: QtBot) -> None:
    ended: list[str] = []
    aside = Aside(after_ms=20)
    aside.begin(slow(1, []), ended.append)
    assert not ended
    qtbot.waitUntil(lambda: ended == ["done"])


def test_a_long_work_lets_others_in_between_its_steps(qtbot: QtBot) -> None:
    ended: list[str] = []
    done: list[int] = []
    aside = Aside()
    with qtbot.waitSignal(aside.advanced):
        aside.begin(slow(30, done), ended.append)
        assert 0 < len(done) < 30
    qtbot.waitUntil(lambda: ended == ["done"])
    assert done == list(range(30))


def test_work_beside_is_done_in_another_thread(qtbot: QtBot) -> None:
    ended: list[int] = []
    aside = Aside()
    aside.begin(beside(), ended.append)
    assert aside.is_busy
    qtbot.waitUntil(lambda: bool(ended))
    assert ended != [threading.get_ident()]


def test_another_work_takes_the_place_of_what_is_not_done(qtbot: QtBot) -> None:
    ended: list[str] = []
    done: list[int] = []
    aside = Aside()
    aside.begin(slow(30, done), ended.append)
    aside.begin(slow(30, []), lambda _result: ended.append("other"))
    so_far = len(done)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["other"]
    assert len(done) == so_far


def test_what_is_stopped_is_not_heard_of_any_more(qtbot: QtBot) -> None:
    ended: list[int] = []
    aside = Aside()
    aside.begin(beside(), ended.append)
    aside.stop()
    begun = perf_counter()
    qtbot.waitUntil(lambda: perf_counter() - begun > 0.05)
    assert not ended


def test_a_fault_in_the_thread_is_met_where_the_steps_are(qtbot: QtBot) -> None:
    met: list[str] = []

    def failing() -> Steps[None]:
        def fail() -> None:
            raise ValueError("beside")

        try:
            yield fail
        except ValueError as fault:
            met.append(str(fault))

    aside = Aside()
    aside.begin(failing(), lambda _result: met.append("ended"))
    qtbot.waitUntil(lambda: met == ["beside", "ended"])


def test_a_fault_in_the_steps_leaves_nothing_running() -> None:
    def failing() -> Steps[None]:
        yield 0.5
        raise ValueError("here")

    aside = Aside()
    with pytest.raises(ValueError, match="here"):
        aside.begin(failing(), lambda _result: None)
    assert not aside.is_busy
