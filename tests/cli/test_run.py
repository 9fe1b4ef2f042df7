"""The dispatcher: which command, which language, and what is said where nothing can be done or nobody listens."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app import __version__, cli, words
from timeline_app.cli import export
from timeline_app.problems import UserError
from timeline_app.words import Message

COMMANDS = ("", "export", "check", "date")
ALL_COMMANDS = (*COMMANDS, "dates", "extract")  # the others have --lang for the language of what they read
ROOT = Path(cli.__file__).parent.parent.parent
NO_EGL = "libEGL.so.1: cannot open shared object file: No such file or directory"


def program(
    *argv: object,
    env: dict[str, str] | None = None,
    cwd: Path | None = None,
    stdout: int = subprocess.PIPE,
    script: Path | None = None,
) -> "subprocess.CompletedProcess[str]":
    """The program in a process of its own, in English, off screen. script: what runs in its place."""
    plain = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "PYTHONUNBUFFERED")}
    added = {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **(env or {})}
    start = [str(script)] if script else ["-m", "timeline_app"]
    return subprocess.run(
        [sys.executable, *start, *map(str, argv)],
        env={**plain, **added},
        cwd=cwd,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )


def failing(error: BaseException) -> Callable[[list[str]], int]:
    """A command that ends in an error."""

    def run(argv: list[str]) -> int:
        del argv
        raise error

    return run


@pytest.mark.parametrize("command", ALL_COMMANDS)
def test_every_command_has_help_and_a_version(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    start = [command] if command else []
    assert cli.run([*start, "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"usage: timeline-app {command}".rstrip())
    assert "--lang" in told
    assert cli.run([*start, "--version"]) == 0
    assert capsys.readouterr().out == f"timeline-app {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_speaks_french_where_it_is_asked_to(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    start = [command] if command else []
    assert cli.run([*start, "--lang", "fr", "--help"]) == 0
    told = capsys.readouterr().out
    assert "utilisation" in told.lower() or "usage" in told
    assert "show this help message" not in told


@pytest.mark.parametrize("command", ALL_COMMANDS)
def test_an_unknown_option_is_wrong_use_and_names_the_help(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = [*([command] if command else []), "--no-such-option", "-o", "x.png", "path"]
    assert cli.run(argv) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "--help" in told.err


@pytest.mark.parametrize("argv", [["export", "--lang=fr", "--help"], ["--lang", "fr", "--help"]])
def test_the_language_is_taken_from_the_option_wherever_it_stands(argv: list[str]) -> None:
    cli.run(argv)
    assert words.language() == "fr"


def test_without_an_option_the_language_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "fr")
    cli.run(["date", "2024"])
    assert words.language() == "fr"


def test_what_a_user_can_mend_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = UserError(Message("It is so."), Message("Do this."), exit_status=2)
    monkeypatch.setattr(export, "run", failing(error))
    assert cli.run(["export"]) == 2
    assert capsys.readouterr().err == "timeline-app: It is so. Do this.\n"


def test_an_interruption_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(export, "run", failing(KeyboardInterrupt()))
    assert cli.run(["export"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_fault_of_ours_is_one_sentence_with_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(export, "run", failing(ZeroDivisionError("secret")))
    assert cli.run(["export"]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "ZeroDivisionError in test_run.py:" in told


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ImportError(NO_EGL, name="PySide6.QtGui"), "libEGL.so.1"),
        (ImportError("No module named 'PySide6'", name="PySide6"), "Qt could not be started"),
        (
            ImportError("No module named 'yaml'", name="yaml"),
            "cannot be loaded: No module named 'yaml'. Install the program again.",
        ),
    ],
)
def test_what_cannot_be_imported_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: ImportError, told: str
) -> None:
    monkeypatch.setattr(export, "run", failing(error))
    assert cli.run(["export"]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("argv", [["export", "events", "-o", "out.png"], ["events"]])
def test_a_qt_that_cannot_be_loaded_is_explained_not_traced(tmp_path: Path, argv: list[str]) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("")
    for module in ("QtCore", "QtGui", "QtWidgets"):
        (package / f"{module}.py").write_text(f"raise ImportError({NO_EGL!r}, name='PySide6.{module}')\n")
    words_of_argv = [str(ROOT / "events") if word == "events" else word for word in argv]
    done = program(*words_of_argv, env={"PYTHONPATH": f"{tmp_path}:{ROOT}"}, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "libEGL.so.1" in done.stderr
    assert "apt-get install libegl1" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize("argv", [["date", "2024"], ["--help"], ["check", ROOT / "events"]])
def test_nobody_reading_is_no_reason_to_complain(argv: list[object]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert program(*argv, stdout=writer).stderr == ""
    finally:
        os.close(writer)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("argv", [["date", "2024"], ["check", ROOT / "events"]])
def test_an_answer_for_which_there_is_no_room_is_said_to_be_lost(argv: list[object]) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = program(*argv, stdout=full.fileno())
    assert done.returncode == 1
    assert done.stderr == "timeline-app: The answer cannot be written: No space left on device.\n"


def test_closed_streams_are_no_reason_to_fail() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$0" -m timeline_app check "$1" <&- >&- 2>&-', sys.executable, str(ROOT / "events")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0


def test_letters_that_the_terminal_lacks_are_written_out(tmp_path: Path) -> None:
    done = program(
        "export",
        ROOT / "events",
        "-o",
        tmp_path / "a.png",
        "--from",
        "2024-02",
        env={"PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 0
    assert r"\u201c2024-02\u201d is understood as February 2024." in done.stdout


def test_ctrl_c_ends_the_window_without_a_word(tmp_path: Path) -> None:
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from timeline_app import app, cli\n"
        "from timeline_app.ui.main_window import MainWindow\n"
        "show = MainWindow.show\n"
        "def shown(self):\n"
        "    show(self)\n"
        "    QTimer.singleShot(0, lambda: print('shown', flush=True))\n"
        "MainWindow.show = shown\n"
        "sys.exit(cli.run([]))\n"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", script], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert running.stdout is not None
        assert running.stdout.readline() == "shown\n"
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=10)
    finally:
        running.kill()
        running.communicate()
    assert running.returncode in (130, -signal.SIGINT)
    assert told.replace("This plugin does not support propagateSizeHints()", "").strip() == ""


@pytest.mark.parametrize("command", ["dates", "extract"])
def test_the_language_of_an_article_is_not_that_of_what_is_said(command: str) -> None:
    assert cli._wished_language([command, "a.txt", "--lang", "fr"]) == ""
    assert cli._wished_language(["check", "a.yaml", "--lang", "fr"]) == "fr"


def test_the_help_of_a_command_that_reads_articles_is_in_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["dates", "--lang", "fr", "--help"]) == 0
    assert "show this help message" in capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert cli.run(["dates", "--help"]) == 0
    assert "show this help message" not in capsys.readouterr().out
