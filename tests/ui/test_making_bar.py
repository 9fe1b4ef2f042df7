"""What can be made of marked words."""

from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.making_bar import MakingBar


def test_it_is_there_while_words_are_marked(qtbot: QtBot) -> None:
    bar = shown(qtbot, MakingBar(), 360, 80)
    bar.refresh(is_marked=False, title="")
    assert bar.isHidden()
    bar.refresh(is_marked=True, title="")
    assert bar.isVisible()
    assert bar.new_button.isEnabled()
    assert not bar.add_button.isEnabled()
    bar.refresh(is_marked=True, title="An <event>")
    assert bar.add_button.isEnabled()
    assert "An &lt;event&gt;" in bar.add_button.toolTip()


def test_where_there_is_little_room_the_buttons_stand_under_each_other(qtbot: QtBot) -> None:
    bar = shown(qtbot, MakingBar(), 280, 120)
    bar.refresh(is_marked=True, title="An event")
    qtbot.waitUntil(lambda: bar.add_button.y() > bar.new_button.y())
    assert bar.add_button.geometry().right() <= bar.width()
