"""Named arrays of plain numbers as one block of bytes, and back: exactly what was packed, or nothing.

A start of fixed size, a header in JSON, then the arrays, each on a round address. The start holds the lengths and a
SHA-256 of itself and the header; the header holds a CRC-32 of each array. That finds what a disk, a broken write or an
editor does to a file; it is no seal against somebody who reckons the sums anew.
"""

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Arrays: TypeAlias = Mapping[str, NDArray[Any]]
Block: TypeAlias = bytes | memoryview

FORMAT = 1
_MAGIC = b"TLARRAYS"
_START = struct.Struct("<8sIIQ32s")  # magic, format, length of the header, length of all, SHA-256
_UNSIGNED = _START.size - 32
_ROUND = 64
_KINDS = frozenset({"|b1", "|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8", "<f4", "<f8"})
_SUMMED_BYTES = 1 << 24  # at a time, so that other threads go on


class Packed(NamedTuple):
    """arrays: by name, not to be written to. meta: what JSON can say."""

    arrays: Arrays
    meta: Any


def pack(arrays: Arrays, meta: Any) -> list[Block]:
    """The blocks to be written one after the other. Raises ValueError for what is no plain number, or no JSON."""
    plain = [(name, _plain(array)) for name, array in arrays.items()]
    told, at = [], 0
    for name, array in plain:
        told.append(
            {"name": name, "kind": array.dtype.str, "shape": array.shape, "at": at, "sum": _sum(_flat(array))}
        )
        at = _round(at + array.nbytes)
    try:
        header = json.dumps({"meta": meta, "arrays": told}, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, RecursionError) as error:
        raise ValueError("not to be said in JSON") from error
    first = _round(_START.size + len(header))
    unsigned = _START.pack(_MAGIC, FORMAT, len(header), first + at, b"")[:_UNSIGNED]
    blocks: list[Block] = [
        unsigned + hashlib.sha256(unsigned + header).digest() + header,
        bytes(first - _START.size - len(header)),
    ]
    for _, array in plain:
        blocks += (_flat(array), bytes(_round(array.nbytes) - array.nbytes))
    return blocks


def unpack(content: memoryview) -> Packed | None:
    """What was packed, without a copy of the arrays; None where a single bit that counts is not as it was."""
    try:
        return _unpacked(content)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _unpacked(content: memoryview) -> Packed | None:
    if len(content) < _START.size:
        return None
    magic, version, header_length, length, digest = _START.unpack_from(content)
    after = _START.size + header_length
    if (magic, version, length) != (_MAGIC, FORMAT, len(content)) or after > length:
        return None
    header = bytes(content[_START.size : after])
    if hashlib.sha256(bytes(content[:_UNSIGNED]) + header).digest() != digest:
        return None
    told, arrays = json.loads(header), content[_round(after) :]
    return Packed({each["name"]: _array(arrays, each) for each in told["arrays"]}, told["meta"])


def _array(blocks: memoryview, told: Mapping[str, Any]) -> NDArray[Any]:
    kind, shape, at = str(told["kind"]), tuple(map(int, told["shape"])), int(told["at"])
    if kind not in _KINDS or at < 0 or at % _ROUND or any(length < 0 for length in shape):
        raise ValueError("no array")
    block = blocks[at : at + _length(kind, shape)]
    if len(block) != _length(kind, shape) or _sum(block) != told["sum"]:
        raise ValueError("not as it was")
    return np.frombuffer(block, dtype=kind).reshape(shape)


def _length(kind: str, shape: tuple[int, ...]) -> int:
    length = np.dtype(kind).itemsize
    for each in shape:
        length *= each
    return length


def _plain(array: NDArray[Any]) -> NDArray[Any]:
    """The same numbers side by side, the low byte first."""
    plain = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).reshape(array.shape)
    if plain.dtype.str not in _KINDS:
        raise ValueError(f"{array.dtype} is no plain number")
    return plain


def _flat(array: NDArray[Any]) -> memoryview:
    return array.reshape(-1).view(np.uint8).data


def _sum(block: memoryview) -> int:
    total = 0
    for first in range(0, len(block), _SUMMED_BYTES):
        total = zlib.crc32(block[first : first + _SUMMED_BYTES], total)
    return total


def _round(length: int) -> int:
    return -(-length // _ROUND) * _ROUND
