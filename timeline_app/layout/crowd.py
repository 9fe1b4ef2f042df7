"""Rows of events that are drawn as one and may be too many to list: which they are is told when somebody asks."""

import math
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from typing import overload

from timeline_app.store.pyramid_base import Indexes


class Crowd(Sequence[int]):
    """So many rows; found, in the order that `find` gives, when they are looked at. Equal where the keys are.

    holds: whether a row is among them, without all being found. stretch: where in time all their middles lie.
    """

    def __init__(
        self,
        count: int,
        key: Hashable,
        find: Callable[[], Indexes],
        holds: Callable[[int], bool],
        stretch: tuple[float, float] = (-math.inf, math.inf),
    ) -> None:
        self._count, self._key, self._find, self._holds = count, key, find, holds
        self.stretch = stretch

    @cached_property
    def array(self) -> Indexes:
        """All of them, as numpy has them."""
        return self._find()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        found: int | list[int] = self.array[index].tolist()
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self.array.tolist())

    def __contains__(self, row: object) -> bool:
        return isinstance(row, int) and row >= 0 and self._holds(row)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Crowd) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)
