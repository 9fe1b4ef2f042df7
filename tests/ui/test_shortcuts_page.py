"""The page of shortcuts: made from the commands, narrowed down, plain about what it was given."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.shortcuts_page import Group, groups, matching, page

ZOOM = Group("View", (("Ctrl++", "Zoom In"), ("F", "Fit Everything")))
MOUSE = Group("Mouse", (("Wheel", "Zoom"),))


def test_each_command_with_a_shortcut_stands_under_its_menu(qtbot: QtBot) -> None:
    menu = QMenu("&View")
    qtbot.addWidget(menu)
    menu.addAction("&Zoom In…").setShortcut(QKeySequence("Ctrl++"))
    menu.addAction("Never by key")
    found = groups([(menu, action) for action in menu.actions()])
    assert found[0] == Group("View", (("Ctrl++", "Zoom In"),))
    assert [group.title for group in found[1:]] == ["Keys on the timeline", "Mouse and fingers"]


def test_words_narrow_it_down_by_key_by_command_and_by_group() -> None:
    assert matching([ZOOM, MOUSE], "ZÖOM") == [Group("View", ZOOM.lines[:1]), MOUSE]
    assert matching([ZOOM, MOUSE], "ctrl") == [Group("View", ZOOM.lines[:1])]
    assert matching([ZOOM, MOUSE], "mouse") == [MOUSE]
    assert matching([ZOOM, MOUSE], "") == [ZOOM, MOUSE]


def test_no_match_says_so() -> None:
    assert "No shortcut matches." in page(matching([ZOOM], "xylophone"), LIGHT)


def test_markup_in_a_name_stays_words_and_colours_are_those_of_the_theme() -> None:
    made = page([Group("<b>", (("&", "<i>"),))], DARK)
    assert "&lt;b&gt;" in made
    assert "&lt;i&gt;" in made
    assert DARK.accent in made
    assert LIGHT.accent not in made
