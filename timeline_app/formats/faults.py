"""Problems while they are gathered: the first thousand errors and warnings kept, the rest counted."""

from typing import NamedTuple

from timeline_app.problems import Place, Problem, Severity
from timeline_app.values import replace
from timeline_app.words import Message

KEPT = 1000
_SHOWN_CHARACTERS = 60


class Mark(NamedTuple):
    """How far the gathering had come."""

    kept: int
    losses: int


class Faults:
    """Gathers problems.

    A *loss* is an error that the event around it does not survive; `lost_since` tells whether there was one.
    losses: how many there have been. has_gaps: whether part of a file was not read.
    """

    def __init__(self, limit: int = KEPT) -> None:
        """limit: how many are kept."""
        self._limit = limit
        self._kept: list[Problem] = []
        self.losses = 0
        self.has_gaps = False
        self._left_out = 0
        self._warnings = 0
        self._left_out_errors = 0

    @property
    def is_full(self) -> bool:
        """True when more problems are only counted, so that no hint need be thought out for them."""
        return len(self._kept) - self._warnings >= self._limit

    def loss(self, place: Place, what: Message, hint: Message | None = None) -> None:
        """An error that loses the event it is in."""
        self.losses += 1
        self._add(Problem(Severity.ERROR, place, what, hint))

    def error(self, place: Place, what: Message, hint: Message | None = None) -> None:
        """An error that what is around it survives."""
        self._add(Problem(Severity.ERROR, place, what, hint))

    def gap(self, place: Place, what: Message, hint: Message | None = None) -> None:
        """An error by which part of a file was not read: what is missed elsewhere may be written there."""
        self.has_gaps = True
        self._add(Problem(Severity.ERROR, place, what, hint))

    def warning(self, place: Place, what: Message, hint: Message | None = None) -> None:
        self._add(Problem(Severity.WARNING, place, what, hint))

    def mark(self) -> Mark:
        return Mark(len(self._kept), self.losses)

    def lost_since(self, mark: Mark) -> bool:
        return self.losses > mark.losses

    def concern(self, mark: Mark, event_id: str) -> None:
        """Says of all problems since `mark` that they are about this event."""
        for index in range(mark.kept, len(self._kept)):
            self._kept[index] = replace(self._kept[index], event_id=event_id)

    def take(self, others: "Faults") -> None:
        """Takes in what others have gathered."""
        for problem in others._kept:
            self._add(problem)
        self.losses += others.losses
        self.has_gaps |= others.has_gaps
        self._left_out += others._left_out
        self._left_out_errors += others._left_out_errors

    def all(self) -> tuple[Problem, ...]:
        """All that were kept, as the files and lines go, and one more that counts the rest."""
        files: dict[object, int] = {}
        for problem in self._kept:
            files.setdefault(problem.place.path, len(files))
        ordered = sorted(
            self._kept, key=lambda each: (files[each.place.path], each.place.line, each.place.column)
        )
        if self._left_out:
            ordered.append(self._rest(ordered[-1].place))
        return tuple(ordered)

    def _rest(self, place: Place) -> Problem:
        severity = Severity.ERROR if self._left_out_errors else Severity.WARNING
        return Problem(
            severity, place, Message("Further problems that are not listed: {n}.", n=self._left_out)
        )

    def _add(self, problem: Problem) -> None:
        of_its_kind = len(self._kept) - self._warnings if problem.is_error else self._warnings
        if of_its_kind < self._limit:  # a thousand of each, so that no warnings hide the errors after them
            self._kept.append(problem)
            self._warnings += not problem.is_error
            return
        self._left_out += 1
        self._left_out_errors += problem.is_error


def shown(text: str) -> str:
    """`text` fit for a message: on one line, without invisible characters, no longer than people read."""
    head = text[: _SHOWN_CHARACTERS + 1]
    plain = "".join(character if character.isprintable() else " " for character in head)
    return plain if len(head) <= _SHOWN_CHARACTERS else plain[:_SHOWN_CHARACTERS].rstrip() + "…"
