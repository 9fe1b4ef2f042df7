"""The wiring: what a started application is like."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.cli.test_run import program
from timeline_app import app, words
from timeline_app.problems import UserError
from timeline_app.words import Message

# The application as it is, that looks at itself once its panels stand, and closes.
LOOK = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from timeline_app import cli
from timeline_app.ui.main_window import MainWindow

def look(window):
    application = QApplication.instance()
    print(application.applicationName(), application.applicationDisplayName())
    print(window.windowTitle())
    print(window.event_panel.isVisible(), len(window.session.table))
    window.close()

furnish = MainWindow._furnish
def furnished(self):
    panels = furnish(self)
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: look(self))
    return panels
MainWindow._furnish = furnished
sys.exit(cli.run(sys.argv[1:]))
"""


def looked_at(tmp_path: Path, *argv: object) -> list[str]:
    """What a started application says of itself."""
    (tmp_path / "look.py").write_text(LOOK, encoding="utf-8")
    done = program(*argv, script=tmp_path / "look.py", env={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert (
        done.returncode,
        done.stderr.replace("This plugin does not support propagateSizeHints()\n", ""),
    ) == (0, "")
    return done.stdout.splitlines()


def test_the_window_opens_on_what_comes_with_the_program_and_closes_with_0(tmp_path: Path) -> None:
    name, title, panels = looked_at(tmp_path)
    assert name.split() == ["timeline-app", "Timeline"]
    assert title == "Musk v. OpenAI, March 2024"
    assert panels.startswith("True ")
    assert (tmp_path / "config" / "timeline-app" / "timeline-app.conf").is_file()


def test_a_large_file_given_at_the_start_is_shown_too(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_text(
        "timeline: {title: Large}\nevents: [{title: Alone, date: 1999}]\n" + "# filler\n" * 40_000,
        encoding="utf-8",
    )
    _, title, panels = looked_at(tmp_path, path)
    assert title in ("Large", "Timeline")  # as soon as it has been read
    assert panels.split()[0] == "True"


def test_what_cannot_be_read_at_the_start_is_one_sentence(tmp_path: Path) -> None:
    done = program(tmp_path / "gone.yaml")
    assert done.returncode == 1
    assert "gone.yaml" in done.stderr
    assert done.stderr.count("\n") == 1


def test_qt_speaks_the_language_of_the_program(qapp: QApplication) -> None:
    assert app.translate_qt(qapp) is None
    with words.using("fr"):
        translator = app.translate_qt(qapp)
        assert translator is not None
        assert QLocale().language() == QLocale.Language.French
        qapp.removeTranslator(translator)
    app.translate_qt(qapp)
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (UserError(Message("It is so.")), "timeline-app: It is so.\n"),
        (KeyError("x"), "KeyError in test_app.py:"),
    ],
)
def test_what_goes_wrong_in_the_window_is_one_sentence(
    capsys: pytest.CaptureFixture[str], error: Exception, told: str
) -> None:
    try:
        raise error
    except Exception:
        _, value, trace = sys.exc_info()
        assert value is not None
        app._tell(None, value, trace)
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
