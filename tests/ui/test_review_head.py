"""The line over a review says which article it is of, and how far it is."""

from pytestqt.qtbot import QtBot

from tests.extraction.makers import an_article
from tests.ui.makers import shown
from tests.ui.review_makers import ARTICLE, a_proposal, a_review, a_told
from timeline_app.extraction.settling import settle
from timeline_app.model.timeline import Timeline
from timeline_app.state.review import Counts
from timeline_app.state.review_known import found_there
from timeline_app.ui.review_head import ReviewHead, count_words, end_words, published_words
from timeline_app.values import replace
from timeline_app.words import Message

OTHER = replace(an_article("The mill of Lorne burned in 1920."), title="A mill burns")
TWO = a_proposal(
    (
        a_told("built", "Built", "The harbour was built in 1911", "1911"),
        a_told("mill", "The mill burns", "The mill of Lorne burned in 1920", "1920", article=OTHER, at=1),
    ),
    (ARTICLE, OTHER),
    phrases=(),
)


def test_it_counts_what_is_decided(qtbot: QtBot) -> None:
    session = a_review()
    head = shown(qtbot, ReviewHead(session), 900, 80)
    assert head.count.text() == "0 of 5 reviewed, 0 accepted"
    assert not head.write_button.isEnabled()
    session.accept(and_next=True)
    session.reject()

    assert head.count.text() == "2 of 5 reviewed, 1 accepted"
    assert head.write_button.isEnabled()


def test_what_was_merged_is_counted_where_there_is_any() -> None:
    assert (
        count_words(Counts(open=1, accepted=2, rejected=0, merged=3))
        == "5 of 6 reviewed, 2 accepted, 3 merged"
    )
    assert count_words(Counts(0, 0, 0, 0)) == ""


def test_it_says_when_the_article_was_published_and_who_says_so() -> None:
    article = replace(ARTICLE, published_reason=Message("from its head"), publisher="The Paper")

    assert published_words(article) == "The Paper · published March 2024 · from its head"
    assert published_words(replace(ARTICLE, published=None)) == "date of publication unknown"


def test_only_open_ones_are_walked_while_that_is_ticked(qtbot: QtBot) -> None:
    session = a_review()
    head = shown(qtbot, ReviewHead(session), 900, 80)
    head.only_open.click()

    assert session.only_open


def test_of_several_articles_one_is_chosen_and_the_one_shown_follows_the_candidate(qtbot: QtBot) -> None:
    session = a_review(TWO)
    head = shown(qtbot, ReviewHead(session), 900, 80)
    assert not head.chooser.isHidden()
    session.step(1)
    assert head.chooser.currentText() == "A mill burns"
    with qtbot.waitSignal(head.article_asked) as told:
        head.chooser.activated.emit(0)

    assert told.args == [0]


def test_one_article_needs_no_choice(qtbot: QtBot) -> None:
    head = shown(qtbot, ReviewHead(a_review()), 900, 80)

    assert head.chooser.isHidden()


def test_what_the_timeline_has_already_is_counted_apart_and_not_to_be_written() -> None:
    assert count_words(Counts(0, 1, 0, 3), 2) == "4 of 4 reviewed, 1 accepted, 1 merged, 2 in the timeline"


def test_nothing_is_offered_to_be_written_where_all_is_there(qtbot: QtBot) -> None:
    settled = settle(a_proposal(), [a_proposal().candidates[0]])
    known = Timeline(events=settled.events, actors=settled.actors, sources=settled.sources)
    session = a_review(known=known)
    session.merge("sold-elsewhere")
    head = shown(qtbot, ReviewHead(session), 900, 80)
    assert head.write_button.isEnabled()
    session.undo()
    session.take(replace(session.begun, review=found_there(session.review, known)))

    assert head.count.text() == "1 of 5 reviewed, 0 accepted, 1 in the timeline"
    assert not head.write_button.isEnabled()


def test_the_end_says_how_many_become_events() -> None:
    assert end_words(1, 0) == "1 proposed event reviewed: none becomes an event."
    assert end_words(14, 3) == "All 14 proposed events reviewed: 3 become events."
