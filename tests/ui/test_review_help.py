"""Every key of a review stands in its help."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.review_help import ReviewHelp


def test_each_command_stands_with_its_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    accept, none = QAction("&Accept", parent), QAction("Nothing", parent)
    accept.setShortcuts([QKeySequence("A"), QKeySequence("Ctrl+Return")])
    words = [label.text() for label in ReviewHelp([accept, none], parent).findChildren(QLabel)]

    assert words[:4] == ["A, Ctrl+Return", "Accept", "", "Nothing"]
