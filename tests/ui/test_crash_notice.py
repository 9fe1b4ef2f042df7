"""Faults of the program itself are told in a sentence, with the log that has the rest."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_browser, a_case, a_window
from timeline_app import __version__, app
from timeline_app.preflight import logbook
from timeline_app.problems import UserError
from timeline_app.ui import crash_notice
from timeline_app.ui.crash_notice import CrashNotice
from timeline_app.ui.main_window import MainWindow
from timeline_app.words import Message


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def notice(window: MainWindow) -> CrashNotice:
    return next(feature for feature in window.features if isinstance(feature, CrashNotice))


def fault(window: MainWindow, error: Exception) -> None:
    try:
        raise error
    except Exception:
        _, value, trace = sys.exc_info()
        assert value is not None
        app._tell(window, value, trace)


def test_a_fault_is_told_in_a_sentence_that_names_the_log(window: MainWindow) -> None:
    assert notice(window).bar.isHidden()
    fault(window, KeyError("secret"))
    assert notice(window).bar.isVisible()
    said = notice(window).bar.sentence.text()
    assert "KeyError in test_crash_notice.py" in said
    assert str(logbook.path()) in said
    assert "Traceback" not in said


def test_the_log_has_its_stack_and_the_versions(window: MainWindow) -> None:
    fault(window, KeyError("secret"))
    log = logbook.path().read_text()
    assert "KeyError: 'secret'" in log
    assert 'test_crash_notice.py", line' in log
    assert f"Timeline {__version__}" in log


def test_what_was_foreseen_is_said_and_not_logged(window: MainWindow) -> None:
    fault(window, UserError(Message("The disk is full.")))
    assert notice(window).bar.sentence.text() == "The disk is full."
    assert not logbook.path().exists()


def test_a_crash_of_the_last_run_is_told_at_the_next(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    logbook.folder().mkdir(parents=True)
    (logbook.folder() / "crash-999999999.txt").write_text("Fatal Python error: Segmentation fault\n")
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    assert "ended unexpectedly the last time" in notice(window).bar.sentence.text()
    assert "Segmentation fault" in logbook.path().read_text()
    QTest.mouseClick(notice(window).bar.close_button, Qt.MouseButton.LeftButton)
    assert notice(window).bar.isHidden()


def test_it_can_be_copied_with_the_versions_and_the_log_opened(window: MainWindow) -> None:
    fault(window, KeyError("x"))
    for button in notice(window).bar.findChildren(QPushButton):
        if button.text() == "Copy what it says":
            button.click()
        elif button.text() == "Open the log":
            with a_browser() as opened:
                button.click()
            assert opened == [f"file://{logbook.path()}"]
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert f"Timeline {__version__}" in QGuiApplication.clipboard().text()


@pytest.mark.usefixtures("qapp")
def test_what_qt_warns_of_is_in_the_log_and_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = qInstallMessageHandler(None)
    try:
        crash_notice.log_what_qt_says()
        qWarning("it creaks")
    finally:
        qInstallMessageHandler(before)
    assert "it creaks" in logbook.path().read_text()
    assert "it creaks" in capsys.readouterr().err
