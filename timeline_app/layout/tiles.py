"""A crowded lane, tile by tile: which of its events are drawn singly at a zoom step, and in which row.

Time is cut into tiles of some 500 px, anchored to instants and a power of two of seconds long, and each tile into
cells. The most important event of every cell may have a row; where a cell holds but few, all of them. A tile with an
even number is packed by itself, one with an odd number between its two neighbours: so whatever is drawn depends on
nothing but its surroundings, and panning only moves the picture.
"""

import math
from functools import cache
from typing import NamedTuple

import numpy as np

from timeline_app.layout import labels
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side
from timeline_app.layout.packing import Shelf
from timeline_app.layout.pieces import FOLD_PX, NO_LABEL, NOTE_PX, OPEN_PX, Piece
from timeline_app.layout.rivals import NO_RIVALS
from timeline_app.store.pyramid import Pyramid
from timeline_app.store.table import KNOWN

TILE_PX = 512.0
LONG_PX = 256.0  # what is longer has a row of another kind: it is in many tiles
BEYOND_PX = 128.0  # mark and label stay within so much of their tile
LABEL_PX = 300.0  # a label that would be wider is elided to it
_SHORT_LABEL_PX = 150.0  # or to this, where there is no room for more
_BESIDE_PX = 4.0
_GAP_PX = 10.0


class Grid(NamedTuple):
    """How time is cut at a zoom step. scale: seconds per px at its coarsest; tile_s, cell_s: powers of two."""

    scale: float
    tile_s: float
    cell_s: float

    @property
    def long_s(self) -> float:
        """Longer than that is long: a power of two too, so that minima can be kept."""
        return _power_of_two(LONG_PX * self.scale)


def grid(scale: float, rows: int) -> Grid:
    """The grid of a scale for lanes with so many rows: about twice as many cells as there is room for labels."""
    tile_s = _power_of_two(TILE_PX * scale)
    return Grid(scale, tile_s, tile_s / 2 ** math.ceil(math.log2(max(4 * rows, 4))))


def _power_of_two(seconds: float) -> float:
    return 2.0 ** round(math.log2(seconds))


class Placed(NamedTuple):
    """An event that is drawn singly: its piece, the row of the lane it lies in, and its label."""

    piece: Piece
    row: int
    label: tuple[Side, float]


def pack_tiles(
    content: Content, pyramid: Pyramid, cut: Grid, tiles: range, rows: int, has_details: bool
) -> list[Placed]:
    """The events of these tiles that are drawn singly, none of them long.

    The first and the last tile must be even, or what they hold depends on which tiles are asked for.
    """
    by_tile: dict[int, list[int]] = {}
    for row in _candidates(pyramid, cut, tiles, rows):
        by_tile.setdefault(math.floor(pyramid.middle_of(row) / cut.tile_s), []).append(row)
    shelves = [Shelf() for _ in range(rows)]
    placed: list[Placed] = []
    for parity in (0, 1):
        for tile in tiles:
            if tile % 2 == parity and tile in by_tile:
                edges = tile * cut.tile_s / cut.scale, (tile + 1) * cut.tile_s / cut.scale
                ordered = pyramid.by_importance(by_tile[tile])
                tried = (_place(content, row, cut.scale, edges, shelves, has_details) for row in ordered)
                placed += [one for one in tried if one is not None]
    return placed


def pack_long(
    content: Content, pyramid: Pyramid, cut: Grid, stretch: tuple[float, float], rows: int, has_details: bool
) -> list[Placed]:
    """The long events that reach into a stretch of time and have a row, the most important first."""
    shelves = [Shelf() for _ in range(rows)]
    placed: list[Placed] = []
    for row in pyramid.long_ones(cut.long_s, *stretch, most=4 * rows):
        piece = piece_of(content, row, cut.scale)
        width = min(content.words(row, has_details).width(has_details), LABEL_PX)
        at = next((n for n, shelf in enumerate(shelves) if shelf.take(*piece.alone)), None)
        if at is not None:
            placed.append(Placed(piece, at, (Side.UNDER, width)))
    return placed


def _candidates(pyramid: Pyramid, cut: Grid, tiles: range, rows: int) -> list[int]:
    """Rows that may be drawn singly: the most important of each cell, all of those that are few."""
    count = (tiles.stop - tiles.start) * round(cut.tile_s / cut.cell_s)
    edges = tiles.start * cut.tile_s + np.arange(count + 1, dtype=np.float64) * cut.cell_s
    starts = pyramid.starts(edges)
    counts = np.diff(starts)
    few = max(rows, 2)
    chosen: list[int] = []
    is_long = cut.long_s
    for cell in np.flatnonzero((counts > 0) & (counts <= few)).tolist():
        chosen += pyramid.short_ones(int(starts[cell]), int(starts[cell + 1]), is_long)
    if (counts > few).any():
        foremost = pyramid.foremost(starts, is_long)[counts > few]
        chosen += foremost[foremost >= 0].tolist()
    return chosen


def _place(
    content: Content,
    row: int,
    scale: float,
    tile: tuple[float, float],
    shelves: list[Shelf],
    has_details: bool,
) -> Placed | None:
    """The event on the first shelf with room for mark and label, else for the mark alone; None where there is none."""
    piece = piece_of(content, row, scale)
    left, right = piece.alone
    if left < tile[0] - BEYOND_PX or right > tile[1] + BEYOND_PX:
        return None
    whole = content.words(row, has_details).width(has_details)
    first, last = labels.reach_of(content)
    room_right = min(tile[1] + BEYOND_PX, last / scale) - (right + _BESIDE_PX)
    room_left = left - _BESIDE_PX - max(tile[0] - BEYOND_PX, first / scale)
    for width in (min(whole, LABEL_PX), _SHORT_LABEL_PX)[: 1 if whole <= _SHORT_LABEL_PX else 2]:
        for side, span, room in (
            (Side.RIGHT, (left, right + _BESIDE_PX + width + _GAP_PX), room_right),
            (Side.LEFT, (left - _BESIDE_PX - width - _GAP_PX, right), room_left),
        ):
            at = _shelf(shelves, *span) if width <= room else -1
            if at >= 0:
                return Placed(piece, at, (side, width))
    at = _shelf(shelves, left, right)
    return Placed(piece, at, NO_LABEL) if at >= 0 else None


def _shelf(shelves: list[Shelf], left: float, right: float) -> int:
    """The first shelf that has room, which it takes; -1 where none has."""
    for at, shelf in enumerate(shelves):
        if shelf.take(left, right):
            return at
    return -1


def piece_of(content: Content, row: int, scale: float) -> Piece:
    """An event as a mark of its own, without a label so far."""
    table = content.table
    left_s, right_s = table.reach_left[row], table.reach_right[row]
    edge = (
        0.0
        if (right_s - left_s) / scale >= 2 * NOTE_PX
        else FOLD_PX
        if math.isnan(table.note[row])
        else NOTE_PX
    )
    before = OPEN_PX if table.reach_left_side[row] != KNOWN else edge
    after = OPEN_PX if table.reach_right_side[row] != KNOWN else edge
    alone = (left_s / scale - max(before, NOTE_PX), right_s / scale + max(after, NOTE_PX))
    return Piece(
        (row,),
        left_s,
        right_s,
        before,
        after,
        alone,
        alone,
        NO_LABEL,
        table.importance[row],
        False,
        NO_RIVALS,
    )


@cache
def row_px(has_details: bool) -> float:
    """Height of a row of short events, whose labels stand beside them."""
    return labels.row_height(Side.RIGHT, has_details)


@cache
def long_row_px(has_details: bool) -> float:
    """Height of a row of long ones, whose labels stand under them."""
    return labels.row_height(Side.UNDER, has_details)
