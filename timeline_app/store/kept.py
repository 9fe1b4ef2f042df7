"""Answers kept for as long as what they are about: facts that were replaced by others leave nothing behind."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

Subject = TypeVar("Subject")
Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")


def kept(
    most: int,
) -> Callable[[Callable[Concatenate[Subject, Rest], Answer]], Callable[Concatenate[Subject, Rest], Answer]]:
    """Keeps the last `most` answers of a function about each subject, its first argument, while that one lives.

    The subject is told apart by being itself, the other arguments by what they are; these are given by place. From
    several threads at once an answer may be made twice.
    """

    def keeping(
        answer: Callable[Concatenate[Subject, Rest], Answer],
    ) -> Callable[Concatenate[Subject, Rest], Answer]:
        by_subject: WeakKeyDictionary[Subject, dict[object, Answer]] = WeakKeyDictionary()

        @wraps(answer)
        def ask(subject: Subject, /, *rest: Rest.args, **named: Rest.kwargs) -> Answer:
            assert not named
            known = by_subject.get(subject)
            if known is None:
                known = by_subject.setdefault(subject, {})
            try:
                return known[rest]
            except KeyError:
                found = known[rest] = answer(subject, *rest, **named)
            for old in list(known)[:-most]:  # a list at once: another thread may add to them meanwhile
                known.pop(old, None)
            return found

        return ask

    return keeping
