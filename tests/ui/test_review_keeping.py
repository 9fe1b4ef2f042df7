"""A review is kept a moment after each change, and goes on from there."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.review_makers import a_proposal, a_review
from timeline_app.formats import kept_reviews
from timeline_app.state.kept_review import from_json
from timeline_app.state.review import Verdict
from timeline_app.ui.review_keeping import ReviewKeeping

pytestmark = pytest.mark.usefixtures("qtbot")
KEY = kept_reviews.key_of([each.sha256 for each in a_proposal().articles])


def test_what_was_decided_is_there_again() -> None:
    session = a_review()
    keeping = ReviewKeeping(session)
    session.accept(and_next=True)
    keeping.keep()
    review = from_json(kept_reviews.read(KEY), a_proposal())

    assert review.decision("sold").verdict is Verdict.ACCEPTED
    assert review.current == "met"


def test_it_is_kept_without_being_asked_for(qtbot: QtBot) -> None:
    session = a_review()
    keeping = ReviewKeeping(session)
    kept_reviews.keep(KEY, None)
    session.reject()

    qtbot.waitUntil(lambda: kept_reviews.read(KEY) is not None, timeout=5000)
    assert keeping is not None


def test_where_it_cannot_be_kept_that_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    session = a_review()
    keeping = ReviewKeeping(session)
    monkeypatch.setattr(kept_reviews, "keep", lambda *_: False)
    told: list[bool] = []
    keeping.failed.connect(lambda: told.append(True))
    keeping.keep()
    keeping.keep()

    assert told == [True]
