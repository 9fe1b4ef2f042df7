"""Files of many lines, read part by part and in their order; by two processes where that pays."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.formats.blocks import Block, blocks_of
from timeline_app.formats.csv_cells import rows
from timeline_app.formats.csv_parts import csv_part
from timeline_app.formats.json_parts import json_part
from timeline_app.formats.line_events import LineEvents, text_of
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import Part, PartMaker, Records, marked

_TASK_BLOCKS = 8
_LONGEST_CELL = 1_000_000


class Task(NamedTuple):
    """Some blocks of a file, by its number."""

    file: int
    blocks: Sequence[Block]


class ReadPart(NamedTuple):
    file: int
    block: Block
    part: Part


def tasks_of(files: Sequence[LineEvents]) -> list[Task]:
    """All that is to be read, in order."""
    found: list[Task] = []
    for number, file in enumerate(files):
        blocks = blocks_of(file.file, file.head)
        found += [Task(number, blocks[at : at + _TASK_BLOCKS]) for at in range(0, len(blocks), _TASK_BLOCKS)]
    return found


def part_of(file: LineEvents, block: Block, maker: PartMaker) -> Part | None:
    """The part that a block makes; None where it is no whole rows of CSV, which must be found otherwise."""
    data = file.file.data[block.begin : block.end]
    if file.file.kind == "json":
        return json_part(data, block.begin, block.line, file.file.name, maker)
    assert file.head is not None
    try:
        return csv_part(data, block.begin, block.line, file.file.name, file.head, maker)
    except csv.Error:
        return None


class PartReader:
    """Reads the parts of files. maker: makes them, and knows what their numbers stand for."""

    def __init__(self, files: Sequence[LineEvents], names: Names) -> None:
        self._files = files
        self._names = names
        self.maker = PartMaker(names)
        self._reached: dict[
            int, tuple[int, int]
        ] = {}  # by file: where its next row begins, and in which line

    def parts(self) -> Iterator[ReadPart]:
        """All parts, in the order of the files."""
        for task in tasks_of(self._files):
            file = self._files[task.file]
            yield from self._in_order(task, (part_of(file, block, self.maker) for block in task.blocks))

    def _in_order(self, task: Task, parts: Iterable[Part | None]) -> Iterator[ReadPart]:
        """The parts of a task, each from where the one before ended: a row of CSV may reach into the next block."""
        for planned, made in zip(task.blocks, parts, strict=True):
            block, part = planned, made
            begin, line = self._reached.get(task.file, (planned.begin, planned.line))
            if begin >= planned.end:
                continue
            if begin != planned.begin:
                block = Block(begin, planned.end, line)
                part = part_of(self._files[task.file], block, self.maker)
            if part is None:
                block, part, line = self._row_by_row(self._files[task.file], block)
                self._reached[task.file] = (block.end, line)
            else:
                self._reached.pop(task.file, None)
            yield ReadPart(task.file, block, part)

    @staticmethod
    def _row_by_row(file: LineEvents, block: Block) -> tuple[Block, Part, int]:
        """The rows that begin in a block, all to be read with care; how far they reach, and the line that follows."""
        assert file.head is not None
        limit = len(text_of(file.file.data[block.begin : block.end]))
        text = text_of(file.file.data[block.begin : block.end + _LONGEST_CELL])
        begins, lengths, lines = [], [], []
        begin, following = block.begin, block.line
        for row in rows(text, file.head.delimiter, 0, block.line):
            following = row.line
            if row.begin >= limit:
                break
            written = text[row.begin : row.end]
            begins.append(begin)
            lengths.append(_size(_without_end(written)))
            lines.append(row.line)
            begin += _size(written)
        records = Records(np.array(begins, np.int64), np.array(lengths, np.int32), np.array(lines, np.int32))
        return Block(block.begin, begin, block.line), marked(records), following


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))


def _without_end(written: str) -> str:
    """A row without its line end; a cell in quotation marks may end with others."""
    return (
        written.removesuffix("\n").removesuffix("\r")
        if written.endswith("\n")
        else written.removesuffix("\r")
    )
