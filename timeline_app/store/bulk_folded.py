"""Empty time left out between very many events."""

from collections.abc import Callable

import numpy as np

from timeline_app.chrono.breaks import LEAST_SPACINGS, MOST_BREAKS, STRAIGHT, Gap, TimeFold, longest_gaps
from timeline_app.store.arrays import Doubles, float_column, floats, indexes
from timeline_app.store.extent import dated
from timeline_app.store.kept import kept
from timeline_app.store.table import EventTable, Floats, Rows
from timeline_app.values import replace

_BLOCK = 1 << 14  # instants: what is reckoned of so many at once stays near the processor


def bulk_fold_of(table: EventTable, rows: Rows) -> TimeFold:
    """What store.folded.fold_of says of a table in columns."""
    chosen = indexes(dated(table, rows))
    if len(chosen) < 2:
        return STRAIGHT
    left, right = (floats(each).take(chosen) for each in (table.reach_left, table.reach_right))
    distances = np.diff(left)
    if not (distances >= 0).all():  # some reach farther back than their own date, by which rows are sorted
        order = left.argsort(kind="stable")
        left, right = left[order], right[order]
        distances = np.diff(left)
    reached = np.maximum.accumulate(right)
    usual = _lower_median(distances)
    whole = float(reached[-1] - left[0])
    gaps = longest_gaps(_candidates(left, reached, LEAST_SPACINGS * usual), usual, whole)
    return TimeFold.over(gaps, whole) if gaps else STRAIGHT


def _lower_median(distances: Doubles) -> float:
    """None of them negative."""
    middle = (len(distances) - 1) // 2
    if np.count_nonzero(distances) < len(distances) - middle:  # as where many begin on the same day
        return 0.0
    return float(np.partition(distances, middle)[middle])


def _candidates(left: Doubles, reached: Doubles, least: float) -> list[Gap]:
    """The longest gaps at least so long, one more than may be left out, and those of equal length."""
    lengths = left[1:] - reached[:-1]
    at = np.flatnonzero((lengths > 0) & (lengths >= least))
    if len(at) > MOST_BREAKS + 1:
        shortest = np.partition(lengths[at], -(MOST_BREAKS + 1))[-(MOST_BREAKS + 1)]
        at = at[lengths[at] >= shortest]
    return [Gap(float(reached[i]), float(left[i + 1])) for i in at.tolist()]


@kept(1)
def bulk_folded(table: EventTable, fold: TimeFold) -> EventTable:
    """What store.folded.folded says of a table in columns; columns that are one stay one."""
    known: dict[int, Floats] = {}
    onto = _onto(fold)

    def column(own: Floats) -> Floats:
        values = floats(own)
        place: int = values.ctypes.data
        if place not in known:
            known[place] = float_column(onto(values))
        return known[place]

    return replace(
        table,
        left=column(table.left),
        right=column(table.right),
        sure_left=column(table.sure_left),
        sure_right=column(table.sure_right),
        note=column(table.note),
        reach_left=column(table.reach_left),
        reach_right=column(table.reach_right),
    )


def _onto(fold: TimeFold) -> Callable[[Doubles], Doubles]:
    """TimeFold.fold for many instants at once: the same to the last bit."""
    pieces = fold.pieces
    starts, ends, lows, highs = (np.array([piece[k] for piece in pieces]) for k in range(4))
    is_break = np.array([piece.is_break for piece in pieces])
    first, last = pieces[0], pieces[-1]

    def onto(values: Doubles) -> Doubles:
        found = np.empty_like(values)
        for begin in range(0, len(values), _BLOCK):
            found[begin : begin + _BLOCK] = block_onto(values[begin : begin + _BLOCK])
        return found

    def block_onto(values: Doubles) -> Doubles:
        found = values.copy()
        moved = np.flatnonzero(values > first.start)  # and what is no number stays
        values = values[moved]
        at = starts.searchsorted(values, "right") - 1
        onto_axis = np.minimum(lows.take(at) + (values - starts.take(at)), highs.take(at))
        squeezed = np.flatnonzero(is_break.take(at))
        k, within = at[squeezed], values[squeezed]
        share = (within - starts[k]) / (ends[k] - starts[k])
        onto_axis[squeezed] = np.minimum(lows[k] + share * (highs[k] - lows[k]), highs[k])
        behind = np.flatnonzero(values >= last.end)
        onto_axis[behind] = last.right + (values[behind] - last.end)
        found[moved] = onto_axis
        return found

    return onto
