"""Text of documents: plain, selectable, whole."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.prose import Prose

HOSTILE = "<img src='/nowhere.png'><b>bold</b> &amp; {}"


def test_markup_is_text(qtbot: QtBot) -> None:
    prose = shown(qtbot, Prose(HOSTILE), 300, 60)
    assert prose.toPlainText() == HOSTILE
    assert prose.accessibleName() == HOSTILE


def test_it_cannot_be_written_into(qtbot: QtBot) -> None:
    prose = shown(qtbot, Prose("as it is"), 300, 60)
    prose.setFocus()
    QTest.keyClicks(prose, "no")
    assert prose.toPlainText() == "as it is"


def test_it_is_marked_with_the_mouse_and_with_the_keyboard(qtbot: QtBot) -> None:
    prose = shown(qtbot, Prose("several words"), 300, 60)
    QTest.mouseDClick(prose.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert prose.textCursor().selectedText() == "several"
    QTest.keyClick(prose, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert prose.textCursor().selectedText() == "several words"


def test_a_long_word_is_broken_and_the_height_holds_it_all(qtbot: QtBot) -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    prose = Prose("w" * 400)
    column.addWidget(prose)
    column.addStretch(1)
    shown(qtbot, place, 200, 600)
    assert prose.document().idealWidth() <= prose.width()
    assert prose.height() >= prose.document().size().height()
    assert prose.heightForWidth(100) > prose.heightForWidth(200)


def test_another_text_has_another_height(qtbot: QtBot) -> None:
    prose = shown(qtbot, Prose("short"), 200, 60)
    one_line = prose.heightForWidth(200)
    prose.set_text("long " * 60)
    assert prose.heightForWidth(200) > 3 * one_line


def test_runs_keep_their_formats(qtbot: QtBot) -> None:
    struck = QTextCharFormat()
    struck.setFontStrikeOut(True)
    prose = Prose()
    qtbot.addWidget(prose)
    prose.set_runs([("same ", QTextCharFormat()), ("<gone>", struck)])
    assert prose.toPlainText() == "same <gone>"
    cursor = prose.textCursor()
    cursor.setPosition(8)
    assert cursor.charFormat().fontStrikeOut()


def test_the_wheel_over_a_text_scrolls_the_panel(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    page = QWidget()
    column = QVBoxLayout(page)
    prose = Prose("word " * 2000)
    column.addWidget(prose)
    area.setWidget(page)
    shown(qtbot, area, 300, 200)
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(prose.mapToGlobal(QPoint(10, 10))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    prose.wheelEvent(event)
    assert not event.isAccepted()


def test_what_would_turn_words_around_is_shown_as_something_that_is_there(qtbot: QtBot) -> None:
    prose = shown(qtbot, Prose("a\u202eb\nc"), 300, 100)
    assert prose.toPlainText() == "a\ufffdb\nc"
    prose.set_runs([("d\u2067e", QTextCharFormat())])
    assert prose.toPlainText() == "d\ufffde"
