"""Ribbons: what of a crowded lane is not drawn singly, as a profile over time, or as a fold where it stands alone."""

import math
from collections.abc import Collection, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.crowd import Crowd
from timeline_app.layout.pieces import NO_LABEL, Piece, fold_px
from timeline_app.layout.scene import RIBBON_PX, Box, Mark, Ribbon
from timeline_app.layout.tiles import Grid
from timeline_app.store.kept import kept
from timeline_app.store.picked import Picked
from timeline_app.store.pyramid import Pyramid
from timeline_app.store.pyramid_base import Indexes
from timeline_app.store.table import KNOWN
from timeline_app.words import number

_GROUP_BINS = 8  # bins that make a fold where their neighbours are empty, and that are pointed at as one
_BINS_A_TILE = 128
_LEAST_PX = 2.0  # of a bar
_GLIMPSE_PX = 14.0  # of a fold at the edge


class Profile(NamedTuple):
    """Events of a stretch of time that are not drawn singly.

    left_s: where the first bin begins; bin_s: how long each is, in seconds. counts: of each bin, 0 where a fold stands
    for it. folds: of groups of bins whose neighbours are empty. most: the count of the highest bar there can be.
    """

    left_s: float
    bin_s: float
    counts: NDArray[np.int64]
    folds: list[Piece]
    most: int


def profile(pyramid: Pyramid, cut: Grid, tiles: range, drawn: Collection[int], fullest: Pyramid) -> Profile:
    """What is left of these tiles when some rows are drawn singly. fullest: the lane whose bars are the highest."""
    bin_s = cut.tile_s / _BINS_A_TILE
    first = tiles.start * cut.tile_s
    count = (tiles.stop - tiles.start) * _BINS_A_TILE
    edges = first + np.arange(count + 1, dtype=np.float64) * bin_s
    starts = pyramid.starts(edges).astype(np.int64)
    counts = starts[1:] - starts[:-1]
    for row in drawn:
        at = int((pyramid.middle_of(row) - first) // bin_s)
        if 0 <= at < count:
            counts[at] -= 1
    folds: list[Piece] = []
    groups = counts.reshape(-1, _GROUP_BINS).sum(axis=1)
    for group in _alone(groups):
        begin = first + group * _GROUP_BINS * bin_s
        crowd = crowd_between(pyramid, begin, begin + _GROUP_BINS * bin_s, drawn)
        folds.append(_fold(crowd, _middle(counts, group, first, bin_s), cut.scale))
        counts[group * _GROUP_BINS : (group + 1) * _GROUP_BINS] = 0
    return Profile(first, bin_s, counts, folds, fullest.peak(bin_s))


def _alone(groups: NDArray[np.int64]) -> list[int]:
    """The groups that have events while their neighbours have none."""
    padded = np.concatenate(([0], groups, [0]))
    found: list[int] = np.flatnonzero((groups > 0) & (padded[:-2] == 0) & (padded[2:] == 0)).tolist()
    return found


def _middle(counts: NDArray[np.int64], group: int, first: float, bin_s: float) -> float:
    """Where the fold of a group stands: in the midst of the bins that have events."""
    bins = np.flatnonzero(counts[group * _GROUP_BINS : (group + 1) * _GROUP_BINS]) + group * _GROUP_BINS
    return first + (float(bins[0] + bins[-1]) / 2 + 0.5) * bin_s


def _fold(crowd: Crowd, middle: float, scale: float) -> Piece:
    half = fold_px(len(crowd)) / 2
    extent = (middle / scale - half, middle / scale + half)
    return Piece(crowd, middle, middle, half, half, extent, extent, NO_LABEL, 1, True)


def heights(counts: NDArray[np.int64], most: int) -> NDArray[np.float64]:
    """Height of each bar in px, by the square root of its count: one event is seen beside a burst of thousands."""
    shares = np.sqrt(np.minimum(counts / most, 1.0))
    return np.where(counts > 0, np.maximum(shares * RIBBON_PX, _LEAST_PX), 0.0)


def crowd_between(pyramid: Pyramid, left: float, right: float, drawn: Collection[int]) -> Crowd:
    """The events whose middles lie in [left, right), without those drawn singly."""
    first, after = pyramid.between(left, right)
    without = tuple(sorted(row for row in drawn if left <= pyramid.middle_of(row) < right))

    def find() -> Indexes:
        rows = pyramid.rows[first:after]
        return rows[~np.isin(rows, without)] if without else rows

    def holds(row: int) -> bool:
        return left <= pyramid.middle_of(row) < right and row not in without and pyramid.holds(row)

    key = (id(pyramid), first, after, without)
    return Crowd(after - first - len(without), key, find, holds, (left, right))


def crowd_outside(pyramid: Pyramid, view: Viewport, is_left: bool, drawn: Collection[int]) -> Crowd:
    """The events that reach into a view from its left, or from its right, without those of them drawn singly."""
    left, right = view.left, view.right
    without = tuple(sorted(drawn))
    count = pyramid.reaching_in(left, right)[0 if is_left else 1] - len(without)

    def find() -> Indexes:
        rows = pyramid.from_outside(left, right, is_left)
        return rows[~np.isin(rows, without)] if without else rows

    def holds(row: int) -> bool:
        return pyramid.reaches_in(row, left, right, is_left) and row not in without and pyramid.holds(row)

    return Crowd(count, (id(pyramid), left, right, is_left, without), find, holds)


def place_folds(
    folds: Iterable[Piece],
    pyramid: Pyramid,
    drawn: Collection[int],
    at: tuple[int, int, float],
    viewport: Viewport,
    plot: Box,
) -> list[Mark]:
    """The folds with events whose middles are in view, each with those: the others are counted at the edge.

    at: position of the lane, its actor, where bars stand. A fold shows by a part of it at least.
    """
    found: list[Mark] = []
    lane, actor, base = at
    for fold in folds:
        crowd = fold.rows
        assert isinstance(crowd, Crowd)
        left, right = max(crowd.stretch[0], viewport.left), min(crowd.stretch[1], viewport.right)
        if left >= right:
            continue
        if (left, right) != crowd.stretch:
            crowd = crowd_between(pyramid, left, right, drawn)
        if len(crowd):
            half = fold_px(len(crowd)) / 2
            middle = plot.left + (fold.left_s - viewport.left) / viewport.seconds_per_px
            middle = min(max(middle, plot.left + _GLIMPSE_PX - half), plot.right - _GLIMPSE_PX + half)
            ends = middle - half, middle + half
            found.append(fold_mark(crowd, lane, actor, ends, base - RIBBON_PX / 2))
    return found


def place_ribbon(
    made: Profile,
    pyramid: Pyramid,
    drawn: Collection[int],
    at: tuple[int, int, float],
    viewport: Viewport,
    plot: Box,
) -> Ribbon | None:
    """The bars that meet the plot; None where there is none. at: position of the lane, its actor, where bars stand."""
    lane, actor, base = at
    scale = viewport.seconds_per_px
    zero = plot.left - viewport.left / scale
    step = made.bin_s / scale
    left = plot.left + (made.left_s - viewport.left) / scale
    first = max(int((plot.left - left) // step), 0)
    after = min(math.ceil((plot.right - left) / step), len(made.counts))
    counts = made.counts[first:after]
    if after <= first or not counts.any():
        return None

    def group_at(x: float) -> Mark | None:
        width = step * _GROUP_BINS
        index = math.floor((x - zero) / width)
        ends = zero + index * width, zero + (index + 1) * width
        first = max((ends[0] - zero) * scale, viewport.left)
        after = min((ends[1] - zero) * scale, viewport.right)
        crowd = crowd_between(pyramid, first, after, drawn)
        return fold_mark(crowd, lane, actor, ends, base - RIBBON_PX / 2) if len(crowd) else None

    edges = made.left_s + np.arange(first, after + 1, dtype=np.float64) * made.bin_s

    def hit_counts(hits: Picked) -> NDArray[np.int64]:
        found = np.diff(_hit_places(pyramid, hits).searchsorted(pyramid.starts(edges)).astype(np.int64))
        for row in drawn:
            at = int((pyramid.middle_of(row) - edges[0]) // made.bin_s)
            if row in hits and 0 <= at < len(found):
                found[at] -= 1
        return np.minimum(found, counts)

    bars = heights(counts, made.most)
    return Ribbon(lane, actor, left + first * step, step, base, bars, counts, group_at, hit_counts)


@kept(1)
def _hit_places(pyramid: Pyramid, hits: Picked) -> NDArray[np.intp]:
    """Where among the rows of a lane the hits of a search stand."""
    return np.flatnonzero(hits.flags.take(pyramid.rows))


def fold_mark(
    crowd: Crowd, lane: int, actor: int, ends: tuple[float, float], y: float, sign: str = ""
) -> Mark:
    """Several events as one mark that says how many. sign: what stands before the number."""
    return Mark(
        crowd, lane, actor, *ends, y, math.nan, math.nan, math.nan, KNOWN, KNOWN, False, False,
        f"{sign}{number(len(crowd))}",
    )  # fmt: skip
