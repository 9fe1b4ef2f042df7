"""The columns of a table, and rows of it, as numpy sees them: without a copy where there need be none."""

from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.event_table import Bytes, Floats, Rows
from timeline_app.store.picked import Flags, Indexes, Picked

Doubles: TypeAlias = NDArray[np.float64]
Octets: TypeAlias = NDArray[np.int8]
Number = TypeVar("Number", np.float64, np.int8)


def floats(column: Floats) -> Doubles:
    """A column of instants; not to be written to."""
    buffer: Any = column  # memoryviews of floats are buffers too, which their type does not say
    return np.frombuffer(buffer, dtype=np.float64)


def octets(column: Bytes) -> Octets:
    """A column of small numbers; not to be written to."""
    buffer: Any = column
    return np.frombuffer(buffer, dtype=np.int8)


def float_column(values: Doubles) -> "memoryview[float]":
    """Instants as a column of a table, without a copy."""
    return np.ascontiguousarray(values).data.cast("B").cast("d")


def byte_column(values: Octets) -> "memoryview[int]":
    """Small numbers as a column of a table, without a copy."""
    return np.ascontiguousarray(values).data.cast("B").cast("b")


def indexes(rows: Rows) -> Indexes:
    """Rows as int32, in their order; not to be written to."""
    if isinstance(rows, range):
        return _counted(rows)
    array = getattr(rows, "array", None)  # rows that are very many have it
    return array if isinstance(array, np.ndarray) else np.array(rows, dtype=np.int32)


def flags(rows: Rows, length: int) -> Flags:
    """One flag for each row of a table of that length, true for those given; not to be written to."""
    if isinstance(rows, Picked) and len(rows.flags) == length:
        return rows.flags
    found = np.zeros(length, dtype=np.bool_)
    if isinstance(rows, range):
        found[rows.start : rows.stop : rows.step] = True
    else:
        found[indexes(rows)] = True
    return found


def taken(values: NDArray[Number], rows: Rows) -> NDArray[Number]:
    """What a column has in these rows; not to be written to."""
    if isinstance(rows, range) and rows.step > 0:
        return values[rows.start : rows.stop : rows.step]
    return values.take(indexes(rows))


def extremes(lefts: Floats, rights: Floats, rows: Rows) -> tuple[float, float] | None:
    """The least of `lefts` and the most of `rights` in these rows, NaN aside; None where there is nothing else."""
    first = float(np.fmin.reduce(taken(floats(lefts), rows), initial=np.inf))
    last = float(np.fmax.reduce(taken(floats(rights), rows), initial=-np.inf))
    return (first, last) if first <= last else None


def counts_between(flags: Flags, starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many flags are set from each start up to the next. starts: ascending, from 0 to the end."""
    counts = np.diff(starts)
    is_some = np.flatnonzero(counts)
    if len(is_some):
        counts[is_some] = np.add.reduceat(flags.view(np.int8), starts[is_some], dtype=np.int32)
    return counts


@lru_cache(maxsize=2)
def _counted(rows: range) -> Indexes:
    counted = np.arange(rows.start, rows.stop, rows.step, dtype=np.int32)
    counted.setflags(write=False)
    return counted
