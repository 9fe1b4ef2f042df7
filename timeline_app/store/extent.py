"""Which rows stand on the axis, and how far they reach together."""

from bisect import bisect_left

from timeline_app.store.table import KNOWN, EventTable, Floats, Rows


def dated(table: EventTable, rows: Rows) -> Rows:
    """Those of the rows, ascending, that have a place on the axis: all up to some row, for the undated are last."""
    first_undated = bisect_left(table.undated, 1)
    if first_undated == len(table):
        return rows
    if isinstance(rows, range):
        return range(rows.start, min(rows.stop, first_undated), rows.step)
    if table.columns is None:
        return tuple(row for row in rows if row < first_undated)
    from timeline_app.store.arrays import flags
    from timeline_app.store.picked import Picked

    chosen = flags(rows, len(table)).copy()
    chosen[first_undated:] = False
    return Picked(chosen)


def undated(table: EventTable, rows: Rows) -> tuple[int, ...]:
    """Those of the rows that have no place on the axis, the most important first."""
    first_undated = bisect_left(table.undated, 1)
    if first_undated == len(table):
        return ()
    importance = table.importance
    if table.columns is None:
        found = [row for row in rows if row >= first_undated]
        return tuple(sorted(found, key=lambda row: (-importance[row], row)))
    from timeline_app.store.arrays import indexes, octets

    last = indexes(rows)
    last = last[last.searchsorted(first_undated) :]
    ordered: list[int] = last[(-octets(importance)[last]).argsort(kind="stable")].tolist()
    return tuple(ordered)


def extent(table: EventTable, rows: Rows) -> tuple[float, float] | None:
    """(first, last) finite bound of these rows and of what their excerpts give; None where none has a date."""
    return _extremes(table, rows, table.reach_left, table.reach_right)


def own_extent(table: EventTable, rows: Rows) -> tuple[float, float] | None:
    """(first, last) finite bound of the dates of these rows themselves; None where none has a date."""
    return _extremes(table, rows, table.left, table.right)


def _extremes(table: EventTable, rows: Rows, lefts: Floats, rights: Floats) -> tuple[float, float] | None:
    if table.columns is None:
        dated_ones = [row for row in rows if not table.undated[row]]
        if not dated_ones:
            return None
        return min(lefts[row] for row in dated_ones), max(rights[row] for row in dated_ones)
    from timeline_app.store.arrays import extremes

    return extremes(lefts, rights, rows)


def opens(table: EventTable, rows: Rows) -> tuple[bool, bool]:
    """Whether any of these rows, all with a date, is open or unknown on its left side, and on its right."""
    sides = table.reach_left_side, table.reach_right_side
    if table.columns is None:
        left, right = (any(side[row] != KNOWN for row in rows) for side in sides)
        return left, right
    from timeline_app.store.arrays import octets, taken

    left, right = (bool((taken(octets(side), rows) != KNOWN).any()) for side in sides)
    return left, right
