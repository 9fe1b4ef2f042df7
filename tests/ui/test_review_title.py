"""A title is one line of text, shown whole."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.review_title import TitleField


def a_title(qtbot: QtBot, text: str, width: int = 300) -> TitleField:
    field = shown(qtbot, TitleField(), width, 30)
    field.set_text(text)
    return field


def test_a_long_title_takes_more_lines_and_a_short_one_gives_them_back(qtbot: QtBot) -> None:
    field = a_title(qtbot, "Short")
    low = field.height()
    field.set_text("The harbour of Lorne is sold to a firm of which nobody in town had ever heard before")
    assert field.height() > low
    field.set_text("Short")

    assert field.height() == low


def test_return_ends_the_typing_and_makes_no_line(qtbot: QtBot) -> None:
    field = a_title(qtbot, "A sale")
    with qtbot.waitSignals([field.finished, field.returned]):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.toPlainText() == "A sale"


def test_what_is_pasted_stays_on_one_line(qtbot: QtBot) -> None:
    field, data = a_title(qtbot, ""), QMimeData()
    data.setText("A\nsale\n")
    field.insertFromMimeData(data)

    assert field.text() == "A sale"
    assert "\n" not in field.toPlainText()


def test_nothing_stays_marked_in_it_once_it_is_left(qtbot: QtBot) -> None:
    field = a_title(qtbot, "A sale")
    field.setFocus()
    field.selectAll()
    field.clearFocus()

    assert not field.textCursor().hasSelection()


def test_tab_leaves_it(qtbot: QtBot) -> None:
    assert a_title(qtbot, "A sale").tabChangesFocus()


def test_what_would_make_it_read_otherwise_is_left_out(qtbot: QtBot) -> None:
    assert a_title(qtbot, "A \u202esale\u200b").text() == "A sale"
