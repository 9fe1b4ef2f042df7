"""The excerpt of a candidate is checked against its article, and says why it is worth a place."""

from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import CANDIDATES, a_review
from timeline_app.extraction.candidate import Candidate
from timeline_app.ui.review_excerpt import ReviewExcerpt
from timeline_app.values import replace


def an_excerpt_of(qtbot: QtBot, candidate: Candidate) -> ReviewExcerpt:
    excerpt = shown(qtbot, ReviewExcerpt(a_review()), 400, 200)
    excerpt.show_candidate(candidate)
    return excerpt


def test_words_that_stand_in_the_article_are_verbatim(qtbot: QtBot) -> None:
    excerpt = an_excerpt_of(qtbot, CANDIDATES[0])

    assert excerpt.quote.toPlainText() == "“The harbour of Lorne was sold last week”"
    assert excerpt.verdict.toPlainText().startswith("✓ quote verbatim")
    assert "It names who did it." in excerpt.why.toPlainText()


def test_words_that_do_not_are_said_to_be_missing(qtbot: QtBot) -> None:
    wrong = replace(
        CANDIDATES[0], excerpt=replace(CANDIDATES[0].excerpt, exact="Nobody ever wrote this sentence")
    )

    assert an_excerpt_of(qtbot, wrong).verdict.property("kind") == "bad"
