"""A part of time that somebody asks for, and which events may lie in it."""

import math
from typing import NamedTuple

from timeline_app.store.table import OPEN, EventTable


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
