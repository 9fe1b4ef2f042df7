"""A review is taken back step by step, and says what has changed."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.review_makers import a_proposal, a_review
from timeline_app.state.review import Verdict
from timeline_app.values import replace

pytestmark = pytest.mark.usefixtures("qtbot")


def test_a_decision_is_taken_back_and_done_again() -> None:
    session = a_review()
    session.accept()
    assert session.verdict("sold") is Verdict.ACCEPTED
    session.undo()
    assert session.verdict("sold") is Verdict.OPEN
    session.redo()
    assert session.verdict("sold") is Verdict.ACCEPTED


def test_taking_a_decision_back_leads_to_where_it_was_made(qtbot: QtBot) -> None:
    session = a_review()
    session.accept(and_next=True)
    session.step(1)
    assert session.review.current == "left"
    with qtbot.waitSignal(session.moved):
        session.undo()
    assert session.review.current == "sold"


def test_looking_at_another_candidate_is_nothing_to_take_back() -> None:
    session = a_review()
    session.step(1)
    session.go_to("quay")

    assert not session.can_undo


def test_accepting_and_going_on_passes_over_what_is_decided() -> None:
    session = a_review()
    session.go_to("met")
    session.reject()
    session.go_to("sold")
    session.accept(and_next=True)

    assert session.review.current == "left"


def test_only_open_ones_are_walked_where_that_is_asked_for() -> None:
    session = a_review()
    session.accept()
    session.step(1)
    session.only_open = True
    session.step(-1)

    assert session.review.current == "built"  # round the end, for the first is decided


def test_merging_goes_to_the_likeliest_event_that_can_take_it() -> None:
    session = a_review()
    session.go_to("left")
    assert session.target() == "met"
    session.merge()

    assert session.review.decision("left").into == "met"
    assert session.verdict("met") is Verdict.ACCEPTED


def test_what_may_be_the_same_as_nothing_is_not_merged(qtbot: QtBot) -> None:
    session = a_review()
    with qtbot.assertNotEmitted(session.changed):
        session.merge()


def test_an_edit_that_changes_nothing_tells_nobody(qtbot: QtBot) -> None:
    session = a_review()
    current = session.current
    assert current is not None
    with qtbot.assertNotEmitted(session.changed):
        session.edit(replace(current))


def test_a_review_without_candidates_bears_every_command() -> None:
    session = a_review(a_proposal(()))
    for command in (
        session.accept,
        session.reject,
        session.reopen,
        session.merge,
        session.undo,
        session.redo,
    ):
        command()
    session.step(1)

    assert session.current is None
    assert not session.is_done


def test_all_is_done_once_nothing_is_open() -> None:
    session = a_review()
    for _ in range(5):
        assert not session.is_done
        session.accept(and_next=True)

    assert session.is_done
