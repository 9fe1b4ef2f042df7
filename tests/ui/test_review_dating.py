"""Where nobody knows when an article was published the window asks, and all dates follow the answer."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.articles.reading import article_of
from timeline_app.state.review import Review, Verdict
from timeline_app.state.reviewing import begun
from timeline_app.ui.review_dating import ReviewDating
from timeline_app.ui.review_session import ReviewSession
from timeline_app.values import replace

TEXT = (
    "Le port de Lorne a été vendu la semaine dernière à la société Greyline. Ada Finch l’a fondé en 1998.\n"
)


def a_dating(qtbot: QtBot, *names: str) -> ReviewDating:
    articles = [article_of(TEXT.replace("Lorne", name), language="fr") for name in names]
    place = QWidget()
    column = QVBoxLayout(place)
    dating = ReviewDating(ReviewSession(begun(articles)), column, place)
    dating.place = shown(qtbot, place, 900, 80)  # type: ignore[attr-defined]  # lives as long as what stands in it
    return dating


def sold_on(dating: ReviewDating) -> str:
    session = dating.session
    return next(c.date.reading.edtf for c in session.review.candidates if "a été vendu" in c.excerpt.exact)


def test_an_answer_dates_what_is_reckoned_from_it_and_can_be_taken_back(qtbot: QtBot) -> None:
    dating = a_dating(qtbot, "Alby")
    dating.ask_unknown()
    assert dating.question.asked == 0
    with qtbot.waitSignal(dating.session.changed):
        dating.question.given.emit(0, "2024-03-12")

    assert sold_on(dating) == "[2024-03-04..2024-03-10]"
    assert dating.question.isHidden()
    dating.session.undo()
    assert sold_on(dating) == ""


def test_one_article_is_asked_about_after_another(qtbot: QtBot) -> None:
    dating = a_dating(qtbot, "Bray", "Cork")
    dating.ask_unknown()
    with qtbot.waitSignal(dating.session.changed):
        dating.question.unknown_button.click()
    assert dating.question.asked == 1
    with qtbot.waitSignal(dating.session.changed):
        dating.question.unknown_button.click()

    assert dating.question.asked == -1


def test_what_is_decided_while_dates_are_reckoned_is_not_lost(qtbot: QtBot) -> None:
    dating = a_dating(qtbot, "Dale")
    session = dating.session
    dating.question.given.emit(0, "2024-03-12")
    session.accept()
    first = session.review.current
    qtbot.waitUntil(lambda: not dating.work.is_busy)

    assert session.verdict(first) is Verdict.ACCEPTED


def test_where_nothing_could_be_dated_nobody_is_asked(qtbot: QtBot) -> None:
    dating = a_dating(qtbot, "Ely")
    session = dating.session
    session.take(replace(session.begun, review=Review()))
    dating.ask_unknown()

    assert dating.question.isHidden()


def test_an_article_of_which_the_language_is_not_known_is_read_in_the_one_that_is_chosen(
    qtbot: QtBot,
) -> None:
    dating = a_dating(qtbot, "Fay", "Goole")
    session = dating.session
    proposal = session.proposal
    german = replace(proposal, articles=(replace(proposal.articles[0], language="de"), proposal.articles[1]))
    session.take(replace(session.begun, proposal=german))
    assert not dating.language.isHidden()
    with qtbot.waitSignal(session.changed):
        QTest.mouseClick(dating.language.buttons["en"], Qt.MouseButton.LeftButton)

    assert [each.language for each in session.proposal.articles] == ["en", "fr"]
    assert dating.language.isHidden()
