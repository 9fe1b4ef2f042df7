"""A quiet line: something to know, and what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.notice_bar import NoticeBar


def test_it_is_there_when_something_is_said_and_goes_when_closed(qtbot: QtBot) -> None:
    place = QWidget()
    bar = NoticeBar()
    QVBoxLayout(place).addWidget(bar)
    done: list[str] = []
    bar.offer("Do it", lambda: done.append("it"))
    shown(qtbot, place, 600, 60)
    assert bar.isHidden()
    bar.say("Something <b>happened</b>.")
    assert bar.isVisible()
    assert bar.sentence.text() == "Something <b>happened</b>."
    assert bar.sentence.textFormat() == Qt.TextFormat.PlainText
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == "Do it")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["it"]
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
