"""Where no event is proposed, the window says why."""

from pytestqt.qtbot import QtBot

from tests.extraction.makers import an_article
from tests.ui.makers import shown
from tests.ui.review_makers import ARTICLE, a_proposal, a_review
from timeline_app.ui.review_empty import ReviewEmpty, why_none
from timeline_app.values import replace


def test_each_reason_is_told_apart() -> None:
    none = a_proposal(())
    reasons = {
        why_none(none)[0],
        why_none(replace(none, phrases=((),)))[0],
        why_none(replace(none, articles=(replace(ARTICLE, language=""),)))[0],
        why_none(replace(none, articles=(replace(ARTICLE, language="pl"),)))[0],
        why_none(replace(none, articles=(an_article(" \n"),)))[0],
    }

    assert len(reasons) == 5


def test_a_language_whose_dates_are_not_known_is_named() -> None:
    why, hint = why_none(replace(a_proposal(()), articles=(replace(ARTICLE, language="pl"),)))

    assert "(pl)" in why
    assert "press C" in hint


def test_the_reason_stands_in_the_window(qtbot: QtBot) -> None:
    empty = shown(qtbot, ReviewEmpty(a_review(a_proposal((), phrases=()))), 300, 300)

    assert "nothing in this article gives a date" in empty.why.toPlainText()


def test_an_article_may_be_read_in_another_language(qtbot: QtBot) -> None:
    empty = shown(qtbot, ReviewEmpty(a_review(a_proposal((), phrases=()))), 300, 300)
    assert empty.language_buttons["en"].isHidden()  # it is read as English already
    with qtbot.waitSignal(empty.language_asked) as told:
        empty.language_buttons["fr"].click()

    assert told.args == ["fr"]
