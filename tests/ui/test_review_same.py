"""What a candidate may be the same as is offered with its reasons, and never taken unasked."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event
from tests.ui.makers import shown
from tests.ui.review_makers import CANDIDATES, a_proposal, a_review
from timeline_app.ui.prose import Prose
from timeline_app.ui.review_same import ReviewSame
from timeline_app.ui.review_session import ReviewSession
from timeline_app.values import replace


def same_of(qtbot: QtBot, session: ReviewSession, id: str) -> ReviewSame:
    same = shown(qtbot, ReviewSame(session), 400, 300)
    candidate = session.review.candidate(id)
    assert candidate is not None
    same.show_candidate(candidate)
    return same


def words(same: ReviewSame) -> str:
    return "\n".join(prose.toPlainText() for row in same.rows for prose in row.findChildren(Prose))


def test_it_names_the_event_its_date_and_the_reasons(qtbot: QtBot) -> None:
    same = same_of(qtbot, a_review(), "left")

    assert "The council meets" in words(same)
    assert "5 March 2024" in words(same)
    assert "The same actors." in words(same)


def test_its_button_asks_for_the_merge(qtbot: QtBot) -> None:
    same = same_of(qtbot, a_review(), "left")
    with qtbot.waitSignal(same.asked) as told:
        same.rows[0].findChildren(QPushButton)[0].click()

    assert told.args == ["met"]


def test_what_was_merged_says_where_and_offers_it_no_more(qtbot: QtBot) -> None:
    session = a_review()
    session.go_to("left")
    session.merge()
    same = same_of(qtbot, session, "left")

    assert "This excerpt goes there" in words(same)
    assert same.rows[0].findChildren(QPushButton) == []


def test_an_event_of_the_known_timeline_is_named_by_its_title(qtbot: QtBot) -> None:
    told = replace(CANDIDATES[0], same_as=replace_target("old"))
    session = a_review(a_proposal((told,)), a_timeline(an_event("old", title="An old sale", date="2024-02")))

    assert "An old sale" in words(same_of(qtbot, session, "sold"))


def replace_target(id: str):  # type: ignore[no-untyped-def]
    return (replace(CANDIDATES[2].same_as[0], event_id=id),)


def test_what_is_the_same_as_nothing_takes_no_room(qtbot: QtBot) -> None:
    assert same_of(qtbot, a_review(), "quay").isHidden()


def test_what_an_event_quotes_already_is_said_to_be_there(qtbot: QtBot) -> None:
    known = a_timeline(an_event("old", excerpts=[CANDIDATES[0].excerpt]))
    told = replace(CANDIDATES[0], same_as=(*replace_target("old"), *replace_target("older")))
    session = a_review(a_proposal((told,)), known)
    session.merge("old")

    same = same_of(qtbot, session, "sold")
    assert "quotes these words already" in words(same)
    assert same.heading.text() == "In the timeline"
    assert len(same.rows) == 1
