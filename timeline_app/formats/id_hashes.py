"""Numbers for ids, the same in every run and process: what finds one id among a million without a million texts."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Hashes: TypeAlias = NDArray[np.uint64]
Numbers: TypeAlias = NDArray[np.int32]

_BASE = 1_099_511_628_211
_PRIME = 0x9E3779B97F4A7C15
_ALL = (1 << 64) - 1
_powers = np.ones(1, np.uint64)


def hashes_of(ids: Sequence[str]) -> Hashes:
    """A number of 64 bits for each id; two ids may share one, if hardly ever."""
    joined = "".join(ids)
    if joined.isascii():
        encoded, lengths = joined.encode(), np.fromiter(map(len, ids), np.int64, len(ids))
    else:
        each = [id.encode("utf-8", "surrogatepass") for id in ids]
        encoded, lengths = b"".join(each), np.fromiter(map(len, each), np.int64, len(ids))
    found = lengths.astype(np.uint64) * np.uint64(_PRIME)
    if not encoded:
        return found
    ends = np.cumsum(lengths)
    begins = ends - lengths
    within = np.arange(len(encoded)) - np.repeat(begins, lengths)
    terms = (np.frombuffer(encoded, np.uint8).astype(np.uint64) + np.uint64(1)) * _powers_up_to(
        int(lengths.max())
    )[within]
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(terms, dtype=np.uint64)))
    found += sums[ends] - sums[begins]
    found ^= found >> np.uint64(29)
    return found * np.uint64(_PRIME)


def hash_of(id: str) -> np.uint64:
    """The number of one id, by plain arithmetic: for so little numpy takes ten times as long."""
    encoded = id.encode("utf-8", "surrogatepass")
    total, power = len(encoded) * _PRIME, 1
    for byte in encoded:
        total += (byte + 1) * power
        power = power * _BASE & _ALL
    total &= _ALL
    total ^= total >> 29
    return np.uint64(total * _PRIME & _ALL)


def _powers_up_to(length: int) -> Hashes:
    global _powers
    if len(_powers) < length:
        factors = np.full(2 * length, _BASE, np.uint64)
        factors[0] = 1
        _powers = np.cumprod(factors, dtype=np.uint64)
    return _powers


class IdIndex:
    """Finds ids by their numbers. id_of: the id at an index, to be held against the one that is asked for."""

    def __init__(self, hashes: Hashes, id_of: Callable[[int], str]) -> None:
        self._order: Numbers = np.argsort(hashes, kind="stable").astype(np.int32)
        self._sorted = hashes[self._order]
        self._id_of = id_of

    def find(self, id: str) -> int:
        """The first index at which the id stands; -1 where it stands nowhere."""
        number = hash_of(id)
        at = int(np.searchsorted(self._sorted, number))
        while at < len(self._sorted) and self._sorted[at] == number:
            index = int(self._order[at])
            if self._id_of(index) == id:
                return index
            at += 1
        return -1


def repeated(hashes: Hashes, id_of: Callable[[int], str]) -> list[tuple[int, int]]:
    """Of each index whose id stands at one before it: the two, (first, this), as they go."""
    ordered = np.sort(hashes)
    if not (ordered[1:] == ordered[:-1]).any():
        return []
    order = np.argsort(hashes, kind="stable")
    ordered = hashes[order]
    is_shared = np.zeros(len(order), bool)
    is_shared[1:] = ordered[1:] == ordered[:-1]
    is_shared[:-1] |= is_shared[1:]
    found: list[tuple[int, int]] = []
    firsts: dict[str, int] = {}
    for index in np.sort(order[is_shared]).tolist():
        first = firsts.setdefault(id_of(index), index)
        if first != index:
            found.append((first, index))
    return found
