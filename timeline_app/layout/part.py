"""A part of time that somebody asks for, and which events may lie in it."""

import math
from typing import NamedTuple

from timeline_app.store.table import OPEN, EventTable, Rows


class Part(NamedTuple):
    """The part of time that is asked for; None on a side for no limit. words: as it was asked for."""

    start: float | None = None
    end: float | None = None
    words: str = ""

    @property
    def is_whole(self) -> bool:
        return self.start is None and self.end is None


WHOLE = Part()


def meets(table: EventTable, row: int, part: Part) -> bool:
    """Whether an event may lie in a part of time: without a date it may, and an open side goes on."""
    if table.undated[row]:
        return True
    begins = -math.inf if table.left_side[row] == OPEN else table.left[row]
    ends = math.inf if table.right_side[row] == OPEN else table.right[row]
    return (part.end is None or begins < part.end) and (part.start is None or ends > part.start)


def within(table: EventTable, rows: Rows, part: Part) -> Rows:
    """Those of the rows, ascending, that may lie in a part of time."""
    if part.is_whole:
        return rows
    if table.columns is None:
        return [row for row in rows if meets(table, row, part)]
    import numpy as np

    from timeline_app.store.arrays import flags, floats, octets
    from timeline_app.store.picked import Picked

    begins = np.where(octets(table.left_side) == OPEN, -np.inf, floats(table.left))
    ends = np.where(octets(table.right_side) == OPEN, np.inf, floats(table.right))
    meeting = np.ones(len(table), dtype=np.bool_)
    if part.end is not None:
        meeting &= begins < part.end
    if part.start is not None:
        meeting &= ends > part.start
    return Picked(flags(rows, len(table)) & (meeting | (octets(table.undated) != 0)))
