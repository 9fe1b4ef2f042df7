"""A line that says what is being done."""

from pytestqt.qtbot import QtBot

from timeline_app.ui.waiting_bar import WaitingBar


def test_it_comes_after_half_a_second_and_goes_when_it_is_done(qtbot: QtBot) -> None:
    bar = WaitingBar()
    qtbot.addWidget(bar)
    bar.begin("Sorting…")
    assert bar.isHidden()
    assert bar.is_waiting
    qtbot.waitUntil(lambda: not bar.isHidden(), timeout=2000)
    assert bar.words.text() == "Sorting…"
    bar.follow(0.25)
    assert bar.progress.value() == 250
    bar.end()
    assert bar.isHidden()
    assert not bar.is_waiting


def test_what_is_done_soon_is_never_seen(qtbot: QtBot) -> None:
    bar = WaitingBar()
    qtbot.addWidget(bar)
    bar.begin("Sorting…")
    bar.end()
    qtbot.wait(600)
    assert bar.isHidden()


def test_it_can_be_stopped(qtbot: QtBot) -> None:
    bar = WaitingBar()
    qtbot.addWidget(bar)
    bar.begin("Sorting…")
    with qtbot.waitSignal(bar.stopped):
        bar.stop_button.click()
