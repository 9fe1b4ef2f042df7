"""Parts that another process made, with the numbers of this one."""

from typing import TYPE_CHECKING

import numpy as np

from timeline_app.formats.date_columns import WRITTEN
from timeline_app.formats.line_parts import Named, NameTable, Numbers, Part, PartMaker

if TYPE_CHECKING:
    from timeline_app.formats.part_helper import Known


class Adopting:
    """Turns the numbers of names and dates in parts of one other process into those of a maker."""

    def __init__(self) -> None:
        self._names = tuple(np.zeros(0, np.int32) for _ in range(3))
        self._rows = np.zeros(0, np.int32)

    def adopted(self, part: Part, known: "Known", maker: PartMaker) -> Part:
        """The same part. known: what its numbers stand for."""
        tables = (maker.actors, maker.tags, maker.sources)
        self._names = tuple(
            _longer(numbers, names, table)
            for numbers, names, table in zip(self._names, known.names, tables, strict=True)
        )
        new = known.table[len(self._rows) :]
        if new:
            first = len(maker.dates.table)
            self._rows = np.append(self._rows, np.arange(first, first + len(new), dtype=np.int32))
            maker.dates.table += new
        first_ = part.first
        written = part.kind == WRITTEN
        if written.any():
            first_ = first_.copy()
            first_[written] = self._rows[first_[written]]
        actors, tags, sources = (
            Named(named.counts, numbers[named.codes])
            for named, numbers in zip((part.actors, part.tags, part.sources), self._names, strict=True)
        )
        return part._replace(first=first_, actors=actors, tags=tags, sources=sources)


def _longer(numbers: Numbers, names: list[str], table: NameTable) -> Numbers:
    """Of each name of the other process its number here. numbers: of those known by now."""
    if len(numbers) == len(names):
        return numbers
    return np.append(numbers, np.array([table.code_of(name) for name in names[len(numbers) :]], np.int32))
