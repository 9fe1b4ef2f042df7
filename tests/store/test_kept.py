import gc
import weakref

import pytest

from timeline_app.store.kept import kept


class Subject:
    """What is asked about; it keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []


def test_an_answer_is_made_once_for_each_question_about_a_subject() -> None:
    @kept(2)
    def asked(subject: Subject, question: str) -> str:
        subject.asked.append(question)
        return question.upper()

    one, other = Subject(), Subject()
    assert [asked(one, "a"), asked(one, "a"), asked(other, "a"), asked(one, "b")] == ["A", "A", "A", "B"]
    assert (one.asked, other.asked) == (["a", "b"], ["a"])


def test_the_oldest_answer_goes_first() -> None:
    @kept(2)
    def asked(subject: Subject, question: int) -> None:
        subject.asked.append(question)

    subject = Subject()
    for question in (1, 2, 3, 2, 3, 1):
        asked(subject, question)
    assert subject.asked == [1, 2, 3, 1]


def test_a_subject_is_not_kept_alive_by_what_was_asked_about_it() -> None:
    @kept(2)
    def asked(subject: Subject) -> int:
        return len(subject.asked)

    subject = Subject()
    alive = weakref.ref(subject)
    asked(subject)
    del subject
    gc.collect()
    assert alive() is None


def test_what_could_not_be_answered_is_asked_again() -> None:
    @kept(2)
    def asked(subject: Subject) -> None:
        raise ValueError(f"not now: {len(subject.asked)}")

    subject = Subject()
    for _ in range(2):
        with pytest.raises(ValueError, match="not now"):
            asked(subject)
