"""The most important of some rows; of those equally important, the first in time."""

from typing import TYPE_CHECKING

from timeline_app.store.table import EventTable, Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FEW = 64  # sooner sorted by Python than numpy is asked


def most_important(table: EventTable, rows: Rows, most: int) -> list[int]:
    """The first `most` of the rows, the most important first."""
    importance = table.importance
    if len(rows) <= _FEW:
        return sorted(rows, key=lambda row: (-importance[row], row))[:most]
    import numpy as np

    chosen, ranks = _ranked(table, rows)
    some = np.argpartition(ranks, most)[:most] if most < len(chosen) else np.arange(len(chosen))
    found: list[int] = chosen[some[np.argsort(ranks[some])]].tolist()
    return found


def next_important(table: EventTable, rows: Rows, row: int) -> int:
    """The one that comes after a row among `rows`, the most important first; the first where that was the last.

    rows: at least one. row: it need not be among them: then the first.
    """
    if row not in rows:
        return most_important(table, rows, 1)[0]
    chosen, ranks = _ranked(table, rows)
    after = ranks > (-table.importance[row] * len(table) + row)
    if not after.any():
        return most_important(table, rows, 1)[0]
    import numpy as np

    return int(chosen[np.where(after, ranks, ranks.max() + 1).argmin()])


def _ranked(table: EventTable, rows: Rows) -> "tuple[NDArray[np.int32], NDArray[np.int64]]":
    """The rows, and a number for each that is the less, the more important it is and the earlier."""
    import numpy as np

    from timeline_app.store.arrays import indexes, octets

    chosen = indexes(rows)
    return chosen, chosen - octets(table.importance)[chosen].astype(np.int64) * len(table)


def can_be_parted(table: EventTable, rows: Rows) -> bool:
    """True where a zoom can part some of these rows: two of them reach from and to different instants."""
    if len(rows) <= _FEW:
        dated = [row for row in rows if not table.undated[row]]
        return bool(dated) and len({(table.reach_left[row], table.reach_right[row]) for row in rows}) > 1
    import numpy as np

    from timeline_app.store.arrays import floats, indexes

    chosen = indexes(rows)
    left, right = floats(table.reach_left)[chosen], floats(table.reach_right)[chosen]
    dated_ones = ~np.isnan(left)
    if not dated_ones.any():
        return False
    return bool(not dated_ones.all() or (left != left[0]).any() or (right != right[0]).any())
