"""Precision, recall and F1 of hand-made cases whose figures are known."""

import pytest

from tests.benchmarks.annotated import Mark
from tests.benchmarks.scoring import Answer, Score, has_bounds, has_value, paired, scored
from timeline_app.phrases.phrase import Kind


def a_mark(start: int, end: int, *values: str, kind: Kind | None = Kind.ABSOLUTE) -> Mark:
    return Mark(((start, end),), kind, values)


def an_answer(start: int, end: int, value: str = "", kind: Kind | None = Kind.ABSOLUTE) -> Answer:
    return Answer(start, end, kind, value)


def test_what_is_found_as_it_was_marked_scores_one() -> None:
    scores = scored(paired([a_mark(0, 4, "2024")], [an_answer(0, 4, "2024")]))

    assert [each.f1 for each in (scores.relaxed, scores.exact, scores.value, scores.bounds)] == [1, 1, 1, 1]


def test_a_miss_costs_recall_and_a_false_alarm_precision() -> None:
    """Two of four marks are found, one of them with another extent, and there is one false alarm."""
    marks = [a_mark(at, at + 5, "2024") for at in (0, 10, 20, 30)]
    answers = [an_answer(0, 5, "2024"), an_answer(12, 15, "2023"), an_answer(50, 55, "2024")]

    scores = scored(paired(marks, answers))

    assert scores.relaxed == Score(right=2, wanted=4, given=3)
    assert scores.relaxed.recall == pytest.approx(0.5)
    assert scores.relaxed.precision == pytest.approx(2 / 3)
    assert scores.relaxed.f1 == pytest.approx(4 / 7)
    assert scores.exact == Score(1, 4, 3)
    assert scores.value == Score(1, 4, 3)


def test_one_answer_over_two_marks_is_one_right_and_one_miss() -> None:
    assert scored(paired([a_mark(0, 4, "2023"), a_mark(6, 10, "2024")], [an_answer(0, 10)])).relaxed == Score(
        1, 2, 1
    )


def test_two_answers_on_one_mark_are_one_right_and_one_false_alarm() -> None:
    pairs = paired([a_mark(0, 10, "2024")], [an_answer(0, 3), an_answer(4, 10, "2024")])

    assert scored(pairs).relaxed == Score(1, 1, 2)
    assert scored(pairs).value == Score(1, 1, 2)  # the one that shares the most counts


def test_phrases_that_touch_do_not_overlap() -> None:
    assert scored(paired([a_mark(0, 4, "2024")], [an_answer(4, 8)])).relaxed == Score(0, 1, 1)


def test_what_is_neither_right_nor_wrong_counts_nowhere() -> None:
    argued = a_mark(0, 4, kind=None)

    assert scored(paired([argued], [])).relaxed == Score()
    assert scored(paired([argued], [an_answer(0, 4)])).relaxed == Score()


def test_any_of_the_extents_is_exact() -> None:
    mark = Mark(((0, 10), (5, 10)), Kind.PARTIAL, ("2024",))

    assert all(scored(paired([mark], [an_answer(at, 10)])).exact.right for at in (0, 5))
    assert not scored(paired([mark], [an_answer(3, 10)])).exact.right


def test_durations_count_in_extents_but_not_in_values() -> None:
    week = a_mark(0, 6, kind=Kind.DURATION)

    scores = scored(paired([week], [an_answer(0, 6, kind=Kind.DURATION)]))
    assert (scores.exact, scores.value) == (Score(1, 1, 1), Score())


def test_a_date_made_of_a_duration_is_a_wrong_value() -> None:
    scores = scored(paired([a_mark(0, 6, kind=Kind.DURATION)], [an_answer(0, 6, "2024")]))

    assert (scores.relaxed, scores.value) == (Score(1, 1, 1), Score(0, 0, 1))


def test_a_duration_made_of_a_date_is_a_value_missed() -> None:
    assert scored(paired([a_mark(0, 6, "2024")], [an_answer(0, 6, kind=Kind.DURATION)])).value == Score(
        0, 1, 0
    )


def test_the_same_days_written_otherwise_have_the_bounds_and_not_the_value() -> None:
    (pair,) = paired([a_mark(0, 4, "[2024-03-01..2024-03-31]")], [an_answer(0, 4, "2024-03")])

    assert not has_value(pair)
    assert has_bounds(pair)


def test_a_start_that_is_not_known_is_not_one_that_is_open() -> None:
    (pair,) = paired([a_mark(0, 4, "/2024")], [an_answer(0, 4, "../2024")])

    assert not has_bounds(pair)


def test_no_date_where_none_can_be_known_is_right() -> None:
    (pair,) = paired([a_mark(0, 4, "")], [an_answer(0, 4, "")])

    assert has_value(pair)
    assert has_bounds(pair)


def test_scores_by_kind_are_by_the_kind_of_the_mark_and_false_alarms_by_that_of_the_answer() -> None:
    marks = [a_mark(0, 4, "2024"), a_mark(6, 9, "2024", kind=Kind.RELATIVE)]
    answers = [an_answer(0, 4, "2024", Kind.PARTIAL), an_answer(20, 24, "2023", Kind.VAGUE)]

    assert scored(paired(marks, answers)).kinds == {
        Kind.ABSOLUTE: Score(1, 1, 1),
        Kind.RELATIVE: Score(0, 1, 0),
        Kind.VAGUE: Score(0, 0, 1),
    }
