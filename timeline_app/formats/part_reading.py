"""Files of many lines, read part by part and in their order; by two processes where that pays."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.formats.blocks import Block, Task, blocks_of, tasks_of
from timeline_app.formats.csv_cells import rows
from timeline_app.formats.line_events import LineEvents, text_of
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_parts import Part, PartMaker, Records, marked
from timeline_app.formats.making_parts import part_of
from timeline_app.formats.part_adopting import Adopting
from timeline_app.formats.part_helper import PartHelper, can_help

_LONGEST_CELL = 1_000_000


class ReadPart(NamedTuple):
    file: int
    block: Block
    part: Part


class PartReader:
    """Reads the parts of files. maker: makes them, and knows what their numbers stand for."""

    def __init__(self, files: Sequence[LineEvents], names: Names) -> None:
        self._files = files
        self._names = names
        self.maker = PartMaker(names)
        self._adopting = Adopting()
        self._reached: dict[
            int, tuple[int, int]
        ] = {}  # by file: where its next row begins, and in which line

    def parts(self) -> Iterator[ReadPart]:
        """All parts, in the order of the files."""
        tasks = [
            task
            for number, file in enumerate(self._files)
            for task in tasks_of(number, blocks_of(file.file, file.head))
        ]
        helper = self._helper(tasks)
        try:
            for index, task in enumerate(tasks):
                yield from self._in_order(task, self._made(index, task, helper))
        finally:
            if helper is not None:
                helper.stop()

    def _helper(self, tasks: Sequence[Task]) -> PartHelper | None:
        files = [file.file for file in self._files]
        if not can_help(files):
            return None
        try:
            return PartHelper(files, self._names, tasks)
        except OSError:
            return None

    def _made(self, index: int, task: Task, helper: PartHelper | None) -> Iterable[Part | None]:
        """The parts of a task: by the helper, if it has taken that, else made here."""
        if helper is not None and not helper.is_free(index):
            parts = helper.result(index)
            if parts is not None:
                adopting = self._adopting
                return [part and adopting.adopted(part, helper.known, self.maker) for part in parts]
        file = self._files[task.file]
        return (part_of(file, block, self.maker) for block in task.blocks)

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
