"""A file of lines cut into blocks of whole records, which can be read in any order."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.formats.block_text import count_lines
from timeline_app.formats.csv_nodes import CsvHead
from timeline_app.formats.line_file import LineFile

BLOCK_BYTES = 1 << 18  # so much is read at once: what is made of it stays in the cache of the processor
_TASK_BLOCKS = 8
_LF, _CR, _QUOTE = 10, 13, 34


class Block(NamedTuple):
    """Bytes of the data, from `begin` up to `end`; line: in which it begins."""

    begin: int
    end: int
    line: int


class Task(NamedTuple):
    """Some blocks of a file, by its number."""

    file: int
    blocks: Sequence[Block]


def tasks_of(file: int, blocks: Sequence[Block]) -> list[Task]:
    """The blocks of a file, some at a time."""
    return [Task(file, blocks[at : at + _TASK_BLOCKS]) for at in range(0, len(blocks), _TASK_BLOCKS)]


def blocks_of(file: LineFile, head: CsvHead | None, size: int = 0) -> list[Block]:
    """The blocks of a file, behind the head of a CSV file.

    A block of JSON ends with a line; one of CSV with a line outside of quotation marks, as far as counting them tells.
    """
    size = size or BLOCK_BYTES
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
    if begin + size >= total:
        return total
    end = file.data.rfind(b"\n", begin, begin + size) + 1
    if end > begin and (file.kind == "json" or not _quotes_in(file, begin, end) % 2):
        return end
    at, open_quotes = begin, 0
    while at < total - 1:  # a record that is longer, or line ends of another kind
        raw = np.frombuffer(file.data, np.uint8, min(size + 1, total - at), at)
        ends = np.flatnonzero((raw[:-1] == _LF) | ((raw[:-1] == _CR) & (raw[1:] != _LF)))
        if file.kind == "csv":
            quotes = np.cumsum(raw[:-1] == _QUOTE) + open_quotes
            ends, open_quotes = ends[quotes[ends] % 2 == 0], int(quotes[-1])
        if len(ends):
            return at + int(ends[-1]) + 1
        at += len(raw) - 1
    return total


def _quotes_in(file: LineFile, begin: int, end: int) -> int:
    return int(np.count_nonzero(np.frombuffer(file.data, np.uint8, end - begin, begin) == _QUOTE))
