"""Blocks of files of lines -> parts, whatever they are written in."""

import csv

from timeline_app.formats.blocks import Block
from timeline_app.formats.csv_parts import csv_part
from timeline_app.formats.json_parts import json_part
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_parts import Part, PartMaker


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
