"""Empty time left out: where an axis is broken, and the map from time to time on the broken axis and back."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline_app.chrono.instant import Instant
from timeline_app.values import dataclass

LEAST_SHARE = 0.12  # of the time that is left: less is not worth a break
LEAST_SPACINGS = 10  # so many times what usually lies between two events
MOST_BREAKS = 12
BREAK_SHARE = 0.024  # of the time between all breaks: what each is squeezed into; about 28 px of 1200


class Gap(NamedTuple):
    """Time in which nothing happens."""

    start: Instant
    end: Instant

    @property
    def length(self) -> float:
        return self.end - self.start


class Piece(NamedTuple):
    """A stretch of time as the broken axis has it: `start` to `end` stands from `left` to `right`.

    A break is squeezed; every other piece is as long as it is.
    """

    start: Instant
    end: Instant
    left: Instant
    right: Instant
    is_break: bool


def empty_gaps(spans: Iterable[tuple[Instant, Instant]]) -> list[Gap]:
    """What of the time between events may be left out, in order.

    spans: (first, last) bound of each event, in the order of the first. The longest gap is left out, then the next,
    while it takes more than 12 % of the time that is left and is at least ten times as long as what usually lies
    between two events (the median of the distances between their beginnings). Depends on the events alone, never on
    a view.
    """
    ordered = list(spans)
    if len(ordered) < 2:
        return []
    gaps: list[Gap] = []
    reached = ordered[0][1]
    for start, end in ordered[1:]:
        if start > reached:
            gaps.append(Gap(reached, start))
        reached = max(reached, end)
    distances = sorted(other[0] - one[0] for one, other in pairwise(ordered))
    return longest_gaps(gaps, distances[(len(distances) - 1) // 2], reached - ordered[0][0])


def longest_gaps(gaps: Iterable[Gap], usual_s: float, whole_s: float) -> list[Gap]:
    """Which of all gaps between events may be left out, in order: see `empty_gaps`.

    usual_s: what usually lies between the beginnings of two events. whole_s: from the first bound to the last.
    Those that are too short for `usual_s` need not be among `gaps`; nor more than the MOST_BREAKS longest.
    """
    left = whole_s
    chosen: list[Gap] = []
    for gap in sorted(gaps, key=lambda gap: (-gap.length, gap.start)):
        if (
            gap.length <= LEAST_SHARE * left
            or gap.length < LEAST_SPACINGS * usual_s
            or len(chosen) == MOST_BREAKS
        ):
            break
        chosen.append(gap)
        left -= gap.length
    return sorted(chosen)


@dataclass(frozen=True)
class TimeFold:
    """A map of time onto an axis with breaks: monotone, and the same backwards. Seconds outside of breaks stay seconds.

    pieces: in order, touching one another; time before the first stays as it is, so that a break moves only what
    follows it.
    """

    pieces: tuple[Piece, ...] = ()

    @classmethod
    def over(cls, gaps: Sequence[Gap], whole_s: float) -> "TimeFold":
        """The axis with these gaps squeezed. whole_s: the time from the first bound to the last, gaps and all.

        On both sides of a break as much of the empty time stays as the break itself takes, where there is as much.
        """
        if not gaps:
            return cls()
        kept_s = BREAK_SHARE * (whole_s - sum(gap.length for gap in gaps))
        pieces: list[Piece] = []
        start, left = gaps[0].start, gaps[0].start
        for gap in gaps:
            squeezed_s = min(max(kept_s, gap.length * 1e-9), gap.length / 4)
            begin, end = gap.start + squeezed_s, gap.end - squeezed_s
            pieces.append(Piece(start, begin, left, left + (begin - start), False))
            left += begin - start
            pieces.append(Piece(begin, end, left, left + squeezed_s, True))
            start, left = end, left + squeezed_s
        return cls(tuple(pieces))

    @property
    def breaks(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.is_break)

    def fold(self, instant: Instant) -> Instant:
        """Where an instant stands on the broken axis; -inf, +inf and NaN stay."""
        if not self.pieces or not instant > self.pieces[0].start:
            return instant
        last = self.pieces[-1]
        if instant >= last.end:
            return last.right + (instant - last.end)
        piece = self.pieces[bisect_right(self.pieces, instant, key=lambda piece: piece.start) - 1]
        return _across(instant, piece.start, piece.end, piece.left, piece.right, piece.is_break)

    def unfold(self, instant: Instant) -> Instant:
        """Inverse of `fold`."""
        if not self.pieces or not instant > self.pieces[0].left:
            return instant
        last = self.pieces[-1]
        if instant >= last.right:
            return last.end + (instant - last.right)
        piece = self.pieces[bisect_right(self.pieces, instant, key=lambda piece: piece.left) - 1]
        return _across(instant, piece.left, piece.right, piece.start, piece.end, piece.is_break)


STRAIGHT = TimeFold()


def _across(value: float, first: float, last: float, low: float, high: float, is_scaled: bool) -> float:
    """`value` between first and last, as far between low and high: exact at both ends, and never beyond them."""
    if not is_scaled:
        return min(low + (value - first), high)
    return min(low + (value - first) / (last - first) * (high - low), high)
