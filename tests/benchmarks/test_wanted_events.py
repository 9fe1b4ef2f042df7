"""Events that an editor would want: the files, and the scores of hand-made proposals."""

import pytest

from tests.benchmarks.annotated import Annotated, articles
from tests.benchmarks.scoring import Score
from tests.benchmarks.wanted_events import Proposed, Wanted, matched, path_of, scored, wanted
from timeline_app.model.event import Status

OCCURRED, ALLEGED = Status.OCCURRED, Status.ALLEGED


def an_event(
    start: int = 0, end: int = 10, date: str = "2024", *actors: str, may_lack: bool = False
) -> Wanted:
    return Wanted(start, end, (date,), actors, may_lack, (OCCURRED,))


def a_proposal(
    start: int = 0, end: int = 10, date: str = "2024", *actors: str, status: Status = OCCURRED
) -> Proposed:
    return Proposed(start, end, date, actors, status)


def test_the_events_of_three_articles_of_each_language_stand_in_their_texts() -> None:
    found: dict[str, int] = {}
    for article in articles():
        if path_of(article).exists():
            assert len(wanted(article)) >= 5
            found[article.language] = found.get(article.language, 0) + 1

    assert found == {"fr": 3, "en": 3}


def test_words_that_are_not_in_the_article_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "fire.events").write_text("It burned | 2024 | | occurred\n")
    monkeypatch.setattr("tests.benchmarks.wanted_events.FOLDER", tmp_path)

    with pytest.raises(ValueError, match="It burned"):
        wanted(Annotated("fire", "", "en", "dev", None, "It rained.", ()))


def test_half_of_the_words_are_enough_and_less_are_not() -> None:
    assert scored([an_event()], [a_proposal(5, 40)]).found == Score(1, 1, 1)
    assert scored([an_event()], [a_proposal(6, 40)]).found == Score(0, 1, 1)


def test_of_two_proposals_over_the_same_words_the_one_with_the_right_date_tells_the_event() -> None:
    right = a_proposal(2, 10)

    assert matched([an_event()], [a_proposal(0, 10, "1999"), right]) == [(an_event(), right)]


def test_a_proposal_tells_one_event_only() -> None:
    assert scored([an_event(0, 10), an_event(12, 20)], [a_proposal(0, 20)]).found == Score(1, 2, 1)


def test_dates_and_statuses_are_scored_among_those_found() -> None:
    scores = scored(
        [an_event(0, 10), an_event(20, 30), an_event(40, 50)],
        [a_proposal(0, 10, "2024-01-01/2024-12-31"), a_proposal(20, 30, "2023", status=ALLEGED)],
    )

    assert scores.found == Score(2, 3, 2)
    assert scores.date == Score(1, 2, 2)  # the same bounds, written otherwise
    assert scores.status == Score(1, 2, 2)


def test_actors_are_the_same_by_part_of_their_name() -> None:
    event = an_event(0, 10, "2024", "Georges Avril", "Norvale Water")

    assert scored([event], [a_proposal(0, 10, "2024", "Avril", "Dijon")]).actors == Score(1, 2, 2)


def test_actors_that_may_be_missing_cost_nothing_where_they_are_missing() -> None:
    event = an_event(0, 10, "2024", "Varuna", may_lack=True)

    assert scored([event], [a_proposal()]).actors == Score(0, 0, 0)
    assert scored([event], [a_proposal(0, 10, "2024", "Varuna")]).actors == Score(1, 1, 1)
