"""A table whose columns stand on an axis with breaks; which breaks those are follows from the rows let through."""

from array import array

from timeline_app.chrono.breaks import STRAIGHT, TimeFold, empty_gaps
from timeline_app.store.table import EventTable, Floats, Rows
from timeline_app.values import replace


def fold_of(table: EventTable, rows: Rows) -> TimeFold:
    """The axis on which the empty time between these rows is left out; straight where there is none to speak of.

    Undated rows stand nowhere; the differing dates that sources give of an event are no empty time.
    """
    if table.columns is not None:
        from timeline_app.store.bulk_folded import bulk_fold_of

        return bulk_fold_of(table, rows)
    spans = sorted((table.reach_left[row], table.reach_right[row]) for row in rows if not table.undated[row])
    gaps = empty_gaps(spans)
    if not gaps:
        return STRAIGHT
    return TimeFold.over(gaps, max(end for _, end in spans) - spans[0][0])


def folded(table: EventTable, fold: TimeFold) -> EventTable:
    """The table with every instant where it stands on the axis. Rows keep their order: the axis is monotone."""
    if not fold.pieces:
        return table
    if table.columns is not None:
        from timeline_app.store.bulk_folded import bulk_folded

        return bulk_folded(table, fold)
    return replace(
        table,
        left=_column(table.left, fold),
        right=_column(table.right, fold),
        sure_left=_column(table.sure_left, fold),
        sure_right=_column(table.sure_right, fold),
        note=_column(table.note, fold),
        reach_left=_column(table.reach_left, fold),
        reach_right=_column(table.reach_right, fold),
    )


def _column(column: Floats, fold: TimeFold) -> Floats:
    return array("d", map(fold.fold, column))
