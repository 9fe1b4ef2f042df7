"""Which program this is: versions to read, mark and copy."""

import platform

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from timeline_app import __version__
from timeline_app.preflight import logbook
from timeline_app.ui.about import about_box, versions


@pytest.mark.usefixtures("qapp")
def test_versions_are_those_of_all_the_program_stands_on() -> None:
    lines = versions().splitlines()
    assert lines[:2] == [f"Timeline {__version__}", f"Python {platform.python_version()}"]
    assert f"Qt {qVersion()} (offscreen)" in lines
    assert "?" not in versions()


def test_it_names_its_versions_in_plain_text_that_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = about_box(parent)
    assert __version__ in box.text()
    assert qVersion() in box.informativeText()
    assert str(logbook.path()) in box.informativeText()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert box.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def test_one_click_copies_the_versions_and_leaves_the_box_open(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = about_box(parent)
    box.open()
    next(each for each in box.findChildren(QPushButton) if each.text() == "Copy Versions").click()
    assert QGuiApplication.clipboard().text() == versions()
    assert box.isVisible()
    box.close()
