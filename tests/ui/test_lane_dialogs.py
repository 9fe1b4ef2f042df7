"""A lane's colour, and the name of a group, as somebody is asked for them."""

from pathlib import Path

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window
from tests.ui.lanes import a_case, names
from tests.ui.makers import with_popups
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui.lane_dialogs import ask_for_colour, ask_for_name
from timeline_app.ui.lane_steps import arrange, lanes_now


@with_popups
def test_the_colour_that_is_chosen_is_that_of_the_actor(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    dialog = ask_for_colour(window.session, "bob", window)
    assert "Bob" in dialog.windowTitle()
    dialog.setCurrentColor(QColor("#7a1fa2"))
    dialog.accept()
    assert lanes_now(window.session).colour_of("bob") == "#7a1fa2"
    again = ask_for_colour(window.session, "bob", window)
    assert again.currentColor().name() == "#7a1fa2"
    again.reject()


@with_popups
def test_a_group_is_renamed(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    arrange(window.session, AS_IN_THE_FILE.grouped("Us", ["ann", "bob"]))
    dialog = ask_for_name(window.session, "Us", window)
    dialog.setTextValue("The two")
    dialog.accept()
    assert names(window) == ["The two", "Cy", "Dee"]
