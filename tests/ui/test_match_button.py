"""The button that says whether any or all of the ticked actors must take part."""

from pytestqt.qtbot import QtBot

from timeline_app.ui.match_button import MatchButton


def test_the_two_ways_to_match_can_be_asked_for(qtbot: QtBot) -> None:
    asked: list[bool] = []
    button = MatchButton(asked.append)
    qtbot.addWidget(button)
    button.all_action.trigger()
    button.any_action.trigger()
    assert asked == [True, False]


def test_the_button_says_which_way_is_chosen(qtbot: QtBot) -> None:
    button = MatchButton(lambda _is_all: None)
    qtbot.addWidget(button)
    button.show_match(True)
    assert button.text() == "All of ▾"
    assert button.accessibleName() == "All of the ticked actors must take part"
    assert button.all_action.isChecked()
