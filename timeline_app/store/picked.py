"""Some of very many rows: ascending numbers as numpy has them, and a flag for each row of the table."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias, overload

import numpy as np
from numpy.typing import DTypeLike, NDArray

Flags: TypeAlias = NDArray[np.bool_]
Indexes: TypeAlias = NDArray[np.int32]


class Picked(Sequence[int]):
    """Rows that something holds of, ascending, each once.

    flags: one a row of the table, true where it is among them. array: the rows. Neither is to be written to.
    """

    __slots__ = ("array", "flags")

    def __init__(self, flags: Flags) -> None:
        self.flags = flags
        self.array: Indexes = np.flatnonzero(flags).astype(np.int32)

    def __len__(self) -> int:
        return len(self.array)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        found: int | list[int] = self.array[index].tolist()
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self.array.tolist())

    def __array__(self, dtype: DTypeLike | None = None, copy: bool | None = None) -> NDArray[Any]:
        return np.array(self.array, dtype=dtype, copy=copy)

    def __contains__(self, row: object) -> bool:
        return isinstance(row, int) and 0 <= row < len(self.flags) and bool(self.flags[row])

    def index(self, value: int, start: int = 0, stop: int | None = None) -> int:
        """Where a row stands among them. Raises ValueError where it does not."""
        at = int(np.searchsorted(self.array, value))
        if value not in self or not start <= at < (len(self) if stop is None else stop):
            raise ValueError(f"{value} is not among these rows")
        return at

    def count(self, value: int) -> int:
        return int(value in self)
