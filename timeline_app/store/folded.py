"""A table whose columns stand on an axis with breaks; which breaks those are follows from the rows let through."""

from array import array
from dataclasses import replace

from timeline_app.chrono.breaks import STRAIGHT, TimeFold, empty_gaps
from timeline_app.store.table import EventTable, Floats, Rows


def fold_of(table: EventTable, rows: Rows) -> TimeFold:
    """The axis on which the empty time between these rows is left out; straight where there is none to speak of.

    rows: ascending, so by their beginnings. Undated ones stand nowhere.
    """
    spans = [(table.left[row], table.right[row]) for row in rows if not table.undated[row]]
    gaps = empty_gaps(spans)
    if not gaps:
        return STRAIGHT
    return TimeFold.over(gaps, max(end for _, end in spans) - spans[0][0])


def folded(table: EventTable, fold: TimeFold) -> EventTable:
    """The table with every instant where it stands on the axis. Rows keep their order: the axis is monotone."""
    if not fold.pieces:
        return table
    return replace(
        table,
        left=_column(table.left, fold),
        right=_column(table.right, fold),
        sure_left=_column(table.sure_left, fold),
        sure_right=_column(table.sure_right, fold),
        note=_column(table.note, fold),
    )


def _column(column: Floats, fold: TimeFold) -> Floats:
    return array("d", map(fold.fold, column))
