"""Every command can be given at any time: with nothing open, with nothing to show, with everything shown."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window, settings_in
from timeline_app.layout.display import Display
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.filter import Filter
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support", extend=True)


def give_every_command(window: MainWindow) -> int:
    """How many were given, one after another; what each opens is looked at and closed. Quitting is left out."""
    commands, given = window.commands, 0
    for _menu, action in commands.all():
        if not shiboken6.isValid(action) or not action.isEnabled() or action is commands.quit:
            continue
        action.trigger()
        QApplication.processEvents()
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.grab()
                other.close()
        window.grab()
        given += 1
    return given


def test_with_nothing_open(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Session(QtRuler(), is_animated=False), settings_in(tmp_path), "light")
    qtbot.addWidget(window)
    window.show()
    assert window.panels
    assert give_every_command(window) > 30


def test_with_nothing_to_show(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.session.set_filter(Filter(words="nothing at all"))
    assert give_every_command(window) > 30


def test_with_everything_shown(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.session.set_display(Display(all_links=True, known_when=True, folds_time=True))
    window.session.set_search("case")
    window.session.select("answer")
    assert give_every_command(window) > 30
