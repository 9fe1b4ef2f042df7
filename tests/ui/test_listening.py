"""A second start hands its files over: the window shows them and comes forward."""

import socket
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from timeline_app.preflight import neighbour
from timeline_app.ui.listening import Listening
from timeline_app.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise", extend=True)


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """As if the window stood on a screen."""
    place = tmp_path / "runtime"
    place.mkdir(mode=0o700)
    told = {"DISPLAY": ":7", "XDG_RUNTIME_DIR": str(place), "QT_QPA_PLATFORM": "xcb"}
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return told


def listening(window: MainWindow) -> Listening:
    return next(feature for feature in window.features if isinstance(feature, Listening))


def second_start(qtbot: QtBot, screen: dict[str, str], *paths: Path) -> bool:
    """Whether another start of the program, beside this one, could hand its paths over."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(neighbour.hand_over(paths, screen)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=8000)
    return answers[0]


def test_files_of_a_second_start_are_shown_here(qtbot: QtBot, tmp_path: Path, screen: dict[str, str]) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    other = tmp_path / "other.yaml"
    other.write_text("timeline: {title: Other}\nevents: [{title: X, date: 2020}]")
    assert second_start(qtbot, screen, other)
    qtbot.waitUntil(lambda: window.windowTitle() == "Other")


def test_a_second_start_without_files_only_brings_the_window_forward(
    qtbot: QtBot, tmp_path: Path, screen: dict[str, str]
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.showMinimized()
    assert second_start(qtbot, screen)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.windowTitle() == "A case"


def test_a_door_left_behind_is_taken_over(qtbot: QtBot, tmp_path: Path, screen: dict[str, str]) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(neighbour.door(screen)))
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    assert listening(window).is_listening
    assert second_start(qtbot, screen)


def test_nonsense_is_not_answered_and_harms_nothing(
    qtbot: QtBot, tmp_path: Path, screen: dict[str, str]
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    with socket.socket(socket.AF_UNIX) as guest:
        guest.settimeout(8)
        guest.connect(str(neighbour.door(screen)))
        guest.sendall(b"[]\n")
        heard: list[bytes] = []
        thread = threading.Thread(target=lambda: heard.append(guest.recv(10)))
        thread.start()
        qtbot.waitUntil(lambda: bool(heard), timeout=8000)
    assert heard == [b""]
    assert window.windowTitle() == "A case"


def test_without_a_screen_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not listening(a_window(qtbot, tmp_path, a_case(tmp_path))).is_listening
