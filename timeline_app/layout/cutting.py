"""Lanes cut into parts as high as a sheet of paper, between rows and never through words."""

import math
from collections.abc import Iterable, Iterator, Sequence

from timeline_app.layout.content import Content
from timeline_app.layout.frame import AXIS_PX
from timeline_app.layout.lanes import LANE_HEAD_PX
from timeline_app.layout.moving import lowered
from timeline_app.layout.scene import RIBBON_PX, Box, Label, Scene
from timeline_app.store.rows import together
from timeline_app.values import replace

_LEAST_LABEL_PX = 24.0
_EMPTY_PX = 120.0
_BORDER_SHARE = 0.6  # a sheet ends between two lanes if it is then filled that far


def bands(columns: Sequence[Scene], room: float) -> Iterator[tuple[float, float]]:
    """(top, bottom) of the parts of the lanes that one sheet has, in px below the first lane, one after another.

    Cuts go between rows, never through a mark, a label or the head of a lane; between lanes where that leaves a
    sheet filled well enough.
    """
    lanes = columns[0].lanes
    if not lanes:
        yield 0.0, min(_EMPTY_PX, room)
        return
    zero = columns[0].plot.top
    end = lanes[-1].bottom - zero
    blocks = _merged(_blocks(columns, zero))
    borders = [lane.bottom - zero for lane in lanes]
    top = 0.0
    while end - top > room:
        target = top + room
        border = max((y for y in borders if top + _BORDER_SHARE * room <= y <= target), default=0.0)
        bottom = border or next((low for low, high in blocks if low < target < high and low > top), target)
        yield top, bottom
        top = bottom
    yield top, end


def _blocks(columns: Sequence[Scene], zero: float) -> Iterator[tuple[float, float]]:
    """What no cut goes through, as (top, bottom)."""
    for lane in columns[0].lanes:
        yield lane.top - zero, lane.top - zero + min(LANE_HEAD_PX, lane.bottom - lane.top)
        yield max(lane.bottom - LANE_HEAD_PX, lane.top) - zero, lane.bottom - zero
    for column in columns:
        for mark in column.marks:
            yield mark.y - 9.0 - zero, max(mark.y + 9.0, mark.box().bottom) - zero
        for ribbon in column.ribbons:
            yield ribbon.base - RIBBON_PX - zero, ribbon.base + 1.0 - zero
        for label in column.labels:
            yield label.box.top - zero, label.box.bottom - zero


def _merged(blocks: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Blocks that overlap made one; those that only touch stay two."""
    merged: list[tuple[float, float]] = []
    for low, high in sorted(blocks):
        if merged and low < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged


def cut(scene: Scene, top: float, bottom: float, content: Content) -> Scene:
    """The part of a scene between two heights below its first lane, under its axis."""
    moved = lowered(scene, AXIS_PX - scene.plot.top - top)
    plot = Box(scene.plot.left, AXIS_PX, scene.plot.right, AXIS_PX + bottom - top)
    marks = [mark for mark in moved.marks if plot.top <= mark.y < plot.bottom]
    labels = [
        _whole(label, plot, content) for label in moved.labels if plot.top <= _middle(label) < plot.bottom
    ]
    return replace(
        moved,
        height=plot.bottom,
        plot=plot,
        axis=Box(plot.left, 0.0, plot.right, AXIS_PX),
        tray=Box(0.0, plot.bottom, scene.width, plot.bottom),
        marks=marks,
        labels=[label for label in labels if label is not None],
        tray_items=(),
        ribbons=[ribbon for ribbon in moved.ribbons if plot.top < ribbon.base <= plot.bottom],
        rows_in_view=moved.rows_in_view if moved.ribbons else together(mark.rows for mark in marks),
        height_of_foot=0.0,
    )


def _middle(label: Label) -> float:
    return (label.box.top + label.box.bottom) / 2


def _whole(label: Label, plot: Box, content: Content) -> Label | None:
    """The label, its words elided where the edge of the sheet would cut them; None where there is no room for words."""
    box = label.box
    left, right = max(box.left, plot.left), min(box.right, plot.right - 2.0)
    if left == box.left and right == box.right:
        return label
    room = math.floor(right - left)
    if room < _LEAST_LABEL_PX:
        return None
    words = content.words_within(label.row, room)
    detail = words.detail if label.detail else ""
    return label._replace(
        box=Box(left, box.top, right, box.bottom), title=words.line(bool(label.detail)), detail=detail
    )
