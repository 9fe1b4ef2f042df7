"""The rows that a filter lets through, and those that a search finds."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable, Rows

if TYPE_CHECKING:
    from timeline_app.store.columns import Flags
    from timeline_app.store.query import Query

_FEW = 4096  # rows: sooner gathered by Python than numpy is asked


def let_through(chosen: Filter, table: EventTable) -> Rows:
    """Rows of the events that the filter lets through, ascending."""
    if chosen.is_empty:
        return table.all_rows
    from timeline_app.store.masks import mask  # numpy, which the first picture can do without

    return _rows(mask(chosen, table), table)


def hits(query: "Query", table: EventTable) -> Rows:
    """Rows of the events that have what a search asks for, ascending; what it asks wrongly is left out of it.

    To ask whether a row is among them takes no longer for many.
    """
    from timeline_app.store.finding import having
    from timeline_app.store.picked import Picked

    return Picked(having(query, table))


def among(found: Rows, rows: Rows, table: EventTable) -> Rows:
    """Those of the hits of a search that are among some rows of its table, ascending."""
    if len(rows) == len(table) or not found:
        return found
    from timeline_app.store.arrays import flags
    from timeline_app.store.picked import Picked

    return Picked(flags(found, len(table)) & flags(rows, len(table)))


def _rows(flags: "Flags", table: EventTable) -> Rows:
    """The rows of flags; as numpy has them where they may be very many."""
    if table.columns is None:
        rows: list[int] = flags.nonzero()[0].tolist()
        return rows
    from timeline_app.store.picked import Picked

    return Picked(flags)


def together(parts: Iterable[Rows]) -> Rows:
    """The rows of all parts, ascending, each once."""
    listed = list(parts)
    if sum(map(len, listed)) <= _FEW:
        return tuple(sorted({row for part in listed for row in part}))
    import numpy as np

    from timeline_app.store.arrays import indexes
    from timeline_app.store.picked import Picked

    chosen = [indexes(part) for part in listed if len(part)]
    flags = np.zeros(max(int(each.max()) for each in chosen) + 1, dtype=np.bool_)
    for each in chosen:
        flags[each] = True
    return Picked(flags)
