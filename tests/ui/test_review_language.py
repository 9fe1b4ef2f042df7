"""An article in a language without a lexicon is no English one without a word."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import ARTICLE, a_proposal, a_review
from timeline_app.state.reviewing import Begun
from timeline_app.ui.review_language import ReviewLanguage, unknown
from timeline_app.ui.review_session import ReviewSession
from timeline_app.values import replace

LEFT = Qt.MouseButton.LeftButton


def in_a_language(language: str) -> ReviewSession:
    return a_review(
        replace(a_proposal(), articles=(replace(ARTICLE, language=language, title="Ein Verkauf"),))
    )


def a_bar(qtbot: QtBot, session: ReviewSession) -> ReviewLanguage:
    bar = ReviewLanguage(session)
    is_hidden = bar.isHidden()
    shown(qtbot, bar, 900, 40)
    bar.setHidden(is_hidden)
    return bar


def test_a_language_whose_dates_are_not_known_is_said_and_another_one_chosen(qtbot: QtBot) -> None:
    bar = a_bar(qtbot, in_a_language("de"))
    assert not bar.isHidden()
    assert "Date phrases of this language (de) are not known here" in bar.sentence.text()
    with qtbot.waitSignal(bar.given) as told:
        QTest.mouseClick(bar.buttons["fr"], LEFT)

    assert told.args == [(0,), "fr"]


def test_a_language_that_cannot_be_told_is_said_too(qtbot: QtBot) -> None:
    assert "cannot be told" in a_bar(qtbot, in_a_language("")).sentence.text()


def test_of_a_known_language_nothing_is_said(qtbot: QtBot) -> None:
    assert a_bar(qtbot, in_a_language("fr-CA")).isHidden()


def test_whoever_closes_it_goes_on_without(qtbot: QtBot) -> None:
    session = in_a_language("de")
    bar = a_bar(qtbot, session)
    QTest.mouseClick(bar.close_button, LEFT)
    session.accept()

    assert bar.isHidden()


def test_once_the_article_is_read_in_a_known_language_it_goes(qtbot: QtBot) -> None:
    session = in_a_language("de")
    bar = a_bar(qtbot, session)
    proposal = replace(session.proposal, articles=(replace(ARTICLE, language="fr"),))
    session.take(Begun(proposal, session.review))
    assert bar.isHidden()
    session.undo()

    assert not bar.isHidden()


def test_only_articles_of_other_languages_are_named() -> None:
    articles = [replace(ARTICLE, language=language) for language in ("en", "de", "fr-FR", "")]

    assert unknown(articles) == (1, 3)
