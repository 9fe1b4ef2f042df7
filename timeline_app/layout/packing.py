"""Which row each mark of a lane lies in, so that nothing in a row touches."""

from bisect import bisect_left
from collections.abc import Sequence


class Shelf:
    """Intervals that do not touch, on one line."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []

    def take(self, start: float, end: float) -> bool:
        """True, and the interval is kept, where [start, end] was free."""
        index = bisect_left(self._starts, start)
        if index and self._ends[index - 1] > start:
            return False
        if index < len(self._starts) and self._starts[index] < end:
            return False
        self._starts.insert(index, start)
        self._ends.insert(index, end)
        return True


def pack(spans: Sequence[tuple[float, float, float, float]], most_rows: int) -> list[tuple[int, bool]]:
    """(row, with its label) for each span, in the order given: who comes first has the first choice.

    spans: (left, right, labelled_left, labelled_right) in px: what the mark needs alone, and with its label. A span
    that must be labelled or that has none gives the same twice. Returns row -1 where no row has room.
    Rule: the first row with room for mark and label, else the first with room for the mark. Rows of what is given
    do not depend on the edges of any view.
    """
    shelves: list[Shelf] = []
    placed: list[tuple[int, bool]] = []
    for left, right, labelled_left, labelled_right in spans:
        row = _first(shelves, labelled_left, labelled_right, most_rows)
        if row >= 0:
            placed.append((row, True))
        elif (left, right) != (labelled_left, labelled_right):
            placed.append((_first(shelves, left, right, most_rows), False))
        else:
            placed.append((-1, False))
    return placed


def _first(shelves: list[Shelf], left: float, right: float, most_rows: int) -> int:
    for row, shelf in enumerate(shelves):
        if shelf.take(left, right):
            return row
    if len(shelves) >= most_rows:
        return -1
    shelves.append(Shelf())
    shelves[-1].take(left, right)
    return len(shelves) - 1
