"""A work beside the window tells how it ends, and nobody hears of one that was stopped."""

import threading

from pytestqt.qtbot import QtBot

from timeline_app.formats.feedback import Stopped
from timeline_app.problems import UserError
from timeline_app.ui.review_work import ReviewWork, Watch
from timeline_app.words import Message


def test_what_it_led_to_is_told_with_the_way_there(qtbot: QtBot) -> None:
    work = ReviewWork()
    shares: list[float] = []
    work.advanced.connect(shares.append)

    def do(watch: Watch) -> str:
        watch.step(0.5)
        return "made"

    with qtbot.waitSignal(work.done) as told:
        work.begin(lambda watch: [do(watch)])
    assert told.args == [["made"]]
    assert shares == [0.5]
    assert not work.is_busy


def test_a_user_error_is_told_as_its_sentence(qtbot: QtBot) -> None:
    work = ReviewWork()

    def do(_watch: Watch) -> object:
        raise UserError(Message("There is no such file."))

    with qtbot.waitSignal(work.failed) as told:
        work.begin(do)
    assert told.args == ["There is no such file."]


def test_a_fault_of_the_program_is_one_sentence_and_no_traceback(qtbot: QtBot) -> None:
    work = ReviewWork()
    with qtbot.waitSignal(work.failed) as told:
        work.begin(lambda _watch: 1 // 0)
    assert "Traceback" not in told.args[0]
    assert "ZeroDivisionError" in told.args[0]


def test_one_that_is_stopped_is_not_heard_of(qtbot: QtBot) -> None:
    work = ReviewWork()
    may_go_on, has_ended = threading.Event(), threading.Event()

    def do(watch: Watch) -> object:
        may_go_on.wait(10)
        has_ended.set()
        if watch.is_stopped():
            raise Stopped
        return "late"

    work.begin(do)
    work.stop()
    with qtbot.assertNotEmitted(work.done, wait=50):
        may_go_on.set()
        has_ended.wait(10)
    assert not work.is_busy


def test_another_one_takes_its_place(qtbot: QtBot) -> None:
    work = ReviewWork()
    may_go_on = threading.Event()
    ended: list[object] = []
    work.done.connect(ended.append)

    def slow(_watch: Watch) -> object:
        may_go_on.wait(10)
        return ["first"]

    work.begin(slow)
    with qtbot.waitSignal(work.done):
        work.begin(lambda _watch: ["second"])
    may_go_on.set()
    qtbot.wait(30)
    assert ended == [["second"]]
