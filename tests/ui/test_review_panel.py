"""Everything of a candidate is corrected in its panel, and each correction is one step of the review."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event
from tests.ui.makers import shown, with_popups
from tests.ui.review_makers import a_proposal, a_review
from timeline_app.extraction.candidate import Candidate
from timeline_app.model.event import Status
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.review_panel import ReviewPanel
from timeline_app.ui.review_session import ReviewSession
from timeline_app.values import replace


def a_panel(qtbot: QtBot, session: ReviewSession) -> ReviewPanel:
    return shown(qtbot, ReviewPanel(session, LIGHT), 420, 800)


def current(session: ReviewSession) -> Candidate:
    assert session.current is not None
    return session.current


def test_it_says_which_candidate_this_is_and_what_is_decided(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    assert panel.place_words.text() == "Proposed event 1 of 5 · open"
    assert panel.reopen_button.isHidden()
    session.accept()

    assert panel.place_words.text() == "Proposed event 1 of 5 · accepted"
    panel.reopen_button.click()
    assert panel.place_words.text() == "Proposed event 1 of 5 · open"


def test_a_title_that_is_typed_is_taken_once_the_field_is_left(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    panel.edit(panel.title)
    QTest.keyClicks(panel.title, "A sale")
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.title, Qt.Key.Key_Return)

    assert current(session).title == "A sale"
    session.undo()
    assert panel.title.text() == "The harbour of Lorne is sold"


def test_a_title_that_is_emptied_stays_what_it_was(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    panel.title.clear()
    panel.commit()

    assert current(session).title == panel.title.text() == "The harbour of Lorne is sold"


def test_a_wrong_date_is_said_and_holds_nobody_for_long(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    panel.date.field.setText("2024-13")

    with qtbot.waitSignal(panel.left):
        assert not panel.commit()
    assert panel.commit()
    assert not session.can_undo


def test_another_reading_of_the_date_is_taken(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    panel.date.options[1].click()

    assert current(session).date.reading.edtf == "2024-03"


def test_an_actor_comes_and_goes_by_a_chip(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    panel.actors.chips["greyline"].click()
    assert [part.actor_id for part in current(session).actors] == ["lorne", "greyline"]
    panel.actors.chips["lorne"].click()

    assert [part.actor_id for part in current(session).actors] == ["greyline"]


@with_popups
@pytest.mark.parametrize(("name", "id"), [("ada finch", "ada"), ("Eve Stone", "eve-stone")])
def test_an_actor_is_added_by_name_whether_known_or_new(qtbot: QtBot, name: str, id: str) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    QTest.keyClicks(panel.actors.name, name)
    QTest.keyClick(panel.actors.name, Qt.Key.Key_Return)

    assert [part.actor_id for part in current(session).actors] == ["lorne", id]
    assert panel.actors.chips[id].isChecked()
    session.undo()
    assert [part.actor_id for part in current(session).actors] == ["lorne"]


def test_a_status_and_by_whom_are_chosen(qtbot: QtBot) -> None:
    session = a_review()
    panel = a_panel(qtbot, session)
    status = panel.status
    assert status.by.isHidden()
    status.choice.setCurrentIndex(status.choice.findData(Status.ALLEGED))
    status.choice.activated.emit(status.choice.currentIndex())
    status.by.setCurrentIndex(status.by.findData("lorne"))
    status.by.activated.emit(status.by.currentIndex())

    assert (current(session).status, current(session).status_by) == (Status.ALLEGED, "lorne")


def test_escape_leaves_a_field(qtbot: QtBot) -> None:
    panel = a_panel(qtbot, a_review())
    panel.edit(panel.title)
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.title, Qt.Key.Key_Escape)


def test_without_a_candidate_it_is_empty_and_lets_everybody_pass(qtbot: QtBot) -> None:
    panel = a_panel(qtbot, a_review(a_proposal(())))

    assert panel.commit()


def test_a_description_in_the_excerpt_is_offered_as_an_alias_and_learnt_by_a_click(qtbot: QtBot) -> None:
    proposal = replace(
        a_proposal(), descriptions={"lorne": ("the harbour", "the town"), "ada": ("the director",)}
    )
    session = a_review(proposal)
    panel = a_panel(qtbot, session)
    (offer,) = panel.actors.offers.values()
    assert offer.text() == "Also know Lorne as “the harbour”"
    offer.click()

    assert session.review.actors["lorne"].aliases == ("the harbour",)
    assert panel.actors.offers == {}
    session.undo()
    assert not session.review.actors["lorne"].aliases


def test_an_actor_of_the_known_timeline_is_not_renamed_by_a_review(qtbot: QtBot) -> None:
    proposal = replace(a_proposal(), descriptions={"lorne": ("the harbour",)})
    known = a_timeline(an_event("old", actors=["lorne"]))

    assert a_panel(qtbot, a_review(proposal, known)).actors.offers == {}


def test_another_candidate_is_looked_at_from_its_beginning(qtbot: QtBot) -> None:
    session = a_review()
    panel = shown(qtbot, ReviewPanel(session, LIGHT), 420, 240)
    bar = panel.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    session.step(1)

    assert bar.value() == 0
