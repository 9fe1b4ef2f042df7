"""The date of an article is asked for in a line, and "unknown" is an answer."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import ARTICLE
from timeline_app.ui.review_published import ReviewPublished
from timeline_app.values import replace


def asking(qtbot: QtBot, is_known: bool = False) -> ReviewPublished:
    question = shown(qtbot, ReviewPublished(), 900, 50)
    question.ask(1, replace(ARTICLE, title="A sale", published=ARTICLE.published if is_known else None))
    question.field.setFocus()
    return question


def test_it_names_the_article_and_what_is_known(qtbot: QtBot) -> None:
    question = asking(qtbot, is_known=True)

    assert question.question.text() == "When was “A sale” published?"
    assert question.field.text() == "2024-03"


def test_what_is_typed_is_understood_and_given_by_return(qtbot: QtBot) -> None:
    question = asking(qtbot)
    assert not question.set_button.isEnabled()
    QTest.keyClicks(question.field, "12 March 2024")
    assert question.understood.text() == "12 March 2024"
    with qtbot.waitSignal(question.given) as told:
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    assert told.args == [1, "12 March 2024"]


def test_what_is_no_date_cannot_be_given(qtbot: QtBot) -> None:
    question = asking(qtbot)
    QTest.keyClicks(question.field, "soon")
    with qtbot.assertNotEmitted(question.given):
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    assert not question.set_button.isEnabled()


def test_that_nobody_knows_is_an_answer(qtbot: QtBot) -> None:
    question = asking(qtbot)
    with qtbot.waitSignal(question.given) as told:
        question.unknown_button.click()

    assert told.args == [1, ""]


def test_escape_leaves_it_unanswered(qtbot: QtBot) -> None:
    question = asking(qtbot)
    with qtbot.assertNotEmitted(question.given), qtbot.waitSignal(question.left):
        QTest.keyClick(question.field, Qt.Key.Key_Escape)

    assert question.isHidden()
    assert question.asked == -1
