"""A review begins, is kept and goes on; and the dates of an article follow the day of its publication."""

from collections.abc import Callable

import pytest

from timeline_app.articles.reading import article_of
from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.settling import settle
from timeline_app.formats.feedback import Stopped
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.state import review as steps
from timeline_app.state.review import Verdict
from timeline_app.state.reviewing import Begun, begun, in_language, keep, undated, with_date
from timeline_app.values import replace
from timeline_app.words import Message

TEXT = """\
Le port de Lorne a été vendu la semaine dernière à la société Greyline. Ada Finch a démissionné lundi.

Ada Finch a fondé la société du port en 1998.
"""
ARTICLE = article_of(TEXT, language="fr")


def a_start(text: str = TEXT, date: str = "") -> Begun:
    return begun([article_of(text, date=date, language="fr")])


def telling(review: Begun, words: str) -> Candidate:
    return next(each for each in review.review.candidates if words in each.excerpt.exact)


def decided(review: Begun, step: Callable[..., steps.Review], words: str) -> Begun:
    return replace(review, review=step(review.review, telling(review, words).id))


def test_an_article_without_a_date_is_asked_about_and_its_relative_dates_are_unknown() -> None:
    start = a_start()

    assert undated(start) == [0]
    assert telling(start, "a été vendu").date.reading.span is None


def test_once_the_date_is_given_all_that_is_reckoned_from_it_follows() -> None:
    dated = with_date(a_start(), 0, "2024-03-12")

    assert undated(dated) == []
    assert telling(dated, "a été vendu").date.reading.edtf == "[2024-03-04..2024-03-10]"
    assert telling(dated, "a fondé").date.reading.edtf == "1998"


def test_a_corrected_date_moves_dates_that_nobody_edited_and_no_others() -> None:
    start = decided(a_start(date="2024-03-12"), steps.accept, "a été vendu")
    sold, resigned = telling(start, "a été vendu"), telling(start, "a démissionné")
    titled = replace(sold, title="A sale")
    by_hand = replace(resigned, date=replace(resigned.date, reading=telling(start, "a fondé").date.reading))
    review = steps.edit(steps.edit(start.review, titled), by_hand)
    moved = with_date(replace(start, review=review), 0, "2023-06-14")

    assert telling(moved, "a été vendu").title == "A sale"
    assert telling(moved, "a été vendu").date.reading.edtf == "[2023-06-05..2023-06-11]"
    assert telling(moved, "a démissionné").date.reading.edtf == "1998"
    assert moved.review.decision(telling(moved, "a été vendu").id).verdict is Verdict.ACCEPTED


def test_that_nobody_knows_the_date_is_an_answer_that_is_not_asked_for_again() -> None:
    assert undated(with_date(a_start(), 0, "")) == []


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(UserError):
        with_date(a_start(), 0, "soon")


def test_a_review_goes_on_where_it_was_left_with_the_date_that_was_given() -> None:
    text = TEXT.replace("Lorne", "Malden")
    left = decided(with_date(a_start(text), 0, "2024-03-12"), steps.reject, "a démissionné")
    assert keep(left)
    again = a_start(text)

    assert again.review == left.review
    assert again.dates == left.dates
    assert undated(again) == []


def test_that_nothing_was_decided_is_not_kept_but_an_answer_is() -> None:
    text = TEXT.replace("Lorne", "Selby")
    assert keep(with_date(a_start(text), 0, ""))

    assert undated(a_start(text)) == []


def test_whoever_stops_waiting_stops_it() -> None:
    class Stopping:
        def step(self, share: float) -> None:
            del share

        def is_stopped(self) -> bool:
            return True

    with pytest.raises(Stopped):
        begun([ARTICLE], feedback=Stopping())


def test_an_article_of_few_words_may_be_read_in_the_language_it_is_in() -> None:
    start = begun([replace(article_of("Le port a été vendu le 5 mars 2024."), language="")])
    read = in_language(start, "fr")

    assert [each.date.reading.edtf for each in read.review.candidates] == ["2024-03-05"]


def test_what_was_made_by_hand_stays_as_certain_as_it_was_after_another_date_of_the_article() -> None:
    start = a_start(date="2024-03-12")
    resigned = telling(start, "a démissionné")
    mine = replace(
        resigned, id="mine", end=resigned.end - 6, score=1.0, reasons=(Message("Marked by hand."),)
    )
    mine = replace(mine, excerpt=replace(mine.excerpt, exact=TEXT[mine.start : mine.end]))
    moved = with_date(replace(start, review=steps.make(start.review, mine)), 0, "2023-06-14")
    made = next(each for each in moved.review.proposed if each.id in moved.review.made)

    assert (made.score, made.reasons) == (1.0, mine.reasons)


def test_what_was_written_once_may_be_written_again_beside_another_timeline_or_none() -> None:
    dated = a_start(date="2024-03-12")
    sold = telling(dated, "a été vendu")
    settled = settle(dated.proposal, [sold])
    known = Timeline(events=settled.events, actors=settled.actors, sources=settled.sources)
    text = article_of(TEXT, date="2024-03-12", language="fr")
    done = begun([text], known)
    assert [each.verdict for each in done.review.decisions.values()] == [Verdict.MERGED]
    assert keep(done)

    for other in (None, Timeline()):
        assert begun([text], other).review.merged() == {}


def test_what_the_timeline_has_is_still_there_once_the_date_is_corrected() -> None:
    dated = a_start(date="2024-03-12")
    settled = settle(dated.proposal, [telling(dated, "a fondé")])
    known = Timeline(events=settled.events, actors=settled.actors, sources=settled.sources)
    done = begun([article_of(TEXT, date="2024-03-12", language="fr")], known)

    moved = with_date(done, 0, "2023-06-14", known)

    assert moved.review.decision(telling(moved, "a fondé").id).verdict is Verdict.MERGED
