"""A file of lines cut into blocks of whole records, which can be read in any order."""

from typing import NamedTuple

import numpy as np

from timeline_app.formats.block_text import count_lines
from timeline_app.formats.csv_nodes import CsvHead
from timeline_app.formats.line_file import LineFile

BLOCK_BYTES = 1 << 18  # so much is read at once: what is made of it stays in the cache of the processor
_LF, _CR, _QUOTE = 10, 13, 34


class Block(NamedTuple):
    """Bytes of the data, from `begin` up to `end`; line: in which it begins."""

    begin: int
    end: int
    line: int


def blocks_of(file: LineFile, head: CsvHead | None, size: int = BLOCK_BYTES) -> list[Block]:
    """The blocks of a file, behind the head of a CSV file.

    A block of JSON ends with a line; one of CSV with a line outside of quotation marks, as far as counting them tells.
    """
    begin, line = file.begin, 1
    if file.kind == "csv":
        if head is None:
            return []
        begin, line = file.begin + _head_bytes(file, head), head.line
    found: list[Block] = []
    while begin < len(file.data):
        end = _end(file, begin, size)
        found.append(Block(begin, end, line))
        line += count_lines(np.frombuffer(file.data, np.uint8, end - begin, begin))
        begin = end
    return found


def _head_bytes(file: LineFile, head: CsvHead) -> int:
    """How many bytes the head takes: `end` counts characters."""
    start = file.data[file.begin : file.begin + 4 * head.end]
    return len(start.decode("utf-8", "surrogateescape")[: head.end].encode("utf-8", "surrogateescape"))


def _end(file: LineFile, begin: int, size: int) -> int:
    """Where a block that begins there ends: with a line, about `size` bytes on."""
    total = len(file.data)
    while begin + size < total:
        raw = np.frombuffer(file.data, np.uint8, min(size + 1, total - begin), begin)
        ends = np.flatnonzero((raw[:-1] == _LF) | ((raw[:-1] == _CR) & (raw[1:] != _LF)))
        if file.kind == "csv" and len(ends):
            is_quote = raw == _QUOTE
            if np.count_nonzero(is_quote[: ends[-1]]) % 2:
                ends = ends[np.cumsum(is_quote)[ends] % 2 == 0]
        if len(ends):
            return begin + int(ends[-1]) + 1
        size *= 4
    return total
