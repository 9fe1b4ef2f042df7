"""The theme: the one forced, else the one chosen last, else that of the system."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.dress import Dress

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_chosen_is_put_on_told_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    dress = Dress(settings_in(tmp_path), "light")
    with qtbot.waitSignal(dress.changed):
        dress.choose("dark")
    assert dress.theme is DARK
    assert QApplication.palette().window().color().name() == DARK.panel.lower()
    assert Dress(settings_in(tmp_path)).theme is DARK


def test_choosing_what_is_worn_already_tells_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    dress = Dress(settings_in(tmp_path), "light")
    with qtbot.assertNotEmitted(dress.changed):
        dress.choose("light")
    assert dress.theme is LIGHT


def test_what_is_forced_goes_before_what_was_chosen_and_is_not_remembered(tmp_path: Path) -> None:
    Dress(settings_in(tmp_path)).choose("dark")
    assert Dress(settings_in(tmp_path), "light").theme is LIGHT
    assert Dress(settings_in(tmp_path)).choice == "dark"
