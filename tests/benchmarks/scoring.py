"""Precision, recall and F1 of phrases that a tagger found against those that are marked."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.benchmarks.annotated import Mark
from timeline_app.chrono import edtf
from timeline_app.phrases.phrase import Kind


@dataclass(frozen=True)
class Answer:
    """A phrase as a tagger found it. kind: None where it does not say. value: EDTF, "" where it gives no date."""

    start: int
    end: int
    kind: Kind | None = None
    value: str = ""

    @property
    def is_date(self) -> bool:
        return self.kind is None or self.kind.is_date


@dataclass(frozen=True)
class Pair:
    """A mark and the answer for it; one of them is None where there is a miss or a false alarm."""

    mark: Mark | None
    answer: Answer | None


@dataclass(frozen=True)
class Score:
    """right: as many answers as were asked for; wanted: marks; given: answers."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.wanted + other.wanted, self.given + other.given)

    @property
    def precision(self) -> float:
        """1 where nothing was given: nothing of it is wrong."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        both = self.wanted + self.given
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True)
class Scores:
    """relaxed: extents overlap; exact: they are the same; value: overlap, and the same EDTF; bounds: overlap, and the
    same earliest and latest. Values are of dates only: durations and frequencies count in the extents alone, and an
    answer that makes a date of one is a wrong value. kinds: overlap alone, by the kind of the mark, or
    of the answer where it is a false alarm."""

    relaxed: Score = Score()
    exact: Score = Score()
    value: Score = Score()
    bounds: Score = Score()
    kinds: dict[Kind, Score] = field(default_factory=dict)

    def __add__(self, other: "Scores") -> "Scores":
        return Scores(
            self.relaxed + other.relaxed,
            self.exact + other.exact,
            self.value + other.value,
            self.bounds + other.bounds,
            {
                kind: self.kinds.get(kind, Score()) + other.kinds.get(kind, Score())
                for kind in Kind
                if kind in self.kinds or kind in other.kinds
            },
        )


def paired(marks: Sequence[Mark], answers: Sequence[Answer]) -> list[Pair]:
    """Each mark with at most one answer, and each answer with at most one mark: those that share the most first.

    An answer that has no mark, but lies on one that is neither right nor wrong, is left out, and so is that mark.
    """
    wanted = [mark for mark in marks if mark.kind is not None]
    shared = sorted(
        ((_shared(mark, answer), m, a) for m, mark in enumerate(wanted) for a, answer in enumerate(answers)),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    of_mark: dict[int, int] = {}
    taken: set[int] = set()
    for length, m, a in shared:
        if length and m not in of_mark and a not in taken:
            of_mark[m] = a
            taken.add(a)
    pairs = [Pair(mark, answers[of_mark[m]] if m in of_mark else None) for m, mark in enumerate(wanted)]
    open_to = [mark for mark in marks if mark.kind is None]
    alarms = [
        Pair(None, answer)
        for a, answer in enumerate(answers)
        if a not in taken and not any(_shared(mark, answer) for mark in open_to)
    ]
    return pairs + alarms


def _shared(mark: Mark, answer: Answer) -> int:
    return max(min(mark.end, answer.end) - max(mark.start, answer.start), 0)


def scored(pairs: Iterable[Pair]) -> Scores:
    """The scores of pairs."""
    return sum((_of_pair(pair) for pair in pairs), Scores())


def _of_pair(pair: Pair) -> Scores:
    mark, answer = pair.mark, pair.answer
    wanted, given = int(mark is not None), int(answer is not None)
    dated = int(mark is not None and mark.kind is not None and mark.kind.is_date)
    with_date = int(answer is not None and answer.is_date)
    both = mark is not None and answer is not None
    kinds: dict[Kind, Score] = {}
    if mark is not None and mark.kind is not None:
        kinds[mark.kind] = Score(int(both), 1, int(both))
    elif answer is not None and answer.kind is not None:
        kinds[answer.kind] = Score(0, 0, 1)
    return Scores(
        Score(int(both), wanted, given),
        Score(int(has_extent(pair)), wanted, given),
        Score(int(has_value(pair)), dated, with_date),
        Score(int(has_bounds(pair)), dated, with_date),
        kinds,
    )


def has_extent(pair: Pair) -> bool:
    """Whether the answer covers just what the mark may cover."""
    mark, answer = pair.mark, pair.answer
    return mark is not None and answer is not None and (answer.start, answer.end) in mark.extents


def has_value(pair: Pair) -> bool:
    """Whether the answer gives, of a date, a value of the mark's."""
    return (
        _is_dated(pair)
        and pair.mark is not None
        and pair.answer is not None
        and (pair.answer.value in pair.mark.values)
    )


def has_bounds(pair: Pair) -> bool:
    """Whether the answer's date has the earliest and the latest moment of one that the mark gives."""
    if not _is_dated(pair) or pair.mark is None or pair.answer is None:
        return False
    return bounds(pair.answer.value) in {bounds(value) for value in pair.mark.values}


def _is_dated(pair: Pair) -> bool:
    mark, answer = pair.mark, pair.answer
    return (
        mark is not None
        and mark.kind is not None
        and mark.kind.is_date
        and answer is not None
        and answer.is_date
    )


def bounds(value: str) -> tuple[float | None, float | None]:
    """The earliest start and the latest end in seconds, None for one that is not known; all unknown for ""."""
    if not value:
        return None, None
    span = edtf.parse(value)
    first, last = span.start.earliest, span.end.latest
    return None if math.isnan(first) else first, None if math.isnan(last) else last
