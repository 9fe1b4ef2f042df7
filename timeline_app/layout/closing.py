"""What closes a picture on paper: the undated, the legend, the filter and the sources."""

import math
from collections.abc import Iterator, Sequence

from timeline_app.layout import legend, tray
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Foot
from timeline_app.layout.moving import lowered, lowered_item
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Box, Line, Scene, TrayItem
from timeline_app.store.rows import together
from timeline_app.values import replace

_LINE_PX = 24.0  # a line of the foot with what must stand below it


def closing_scenes(
    content: Content, foot: Foot, drawn: legend.Drawn, base: Scene, room: float, ruler: Ruler
) -> list[Scene]:
    """One scene where it all fits into the room, else as many as it takes. base: a scene of the same picture."""
    left = base.plot.left
    items = tray.lay_out(content, left + tray.PAD_PX, base.width - tray.PAD_PX, None, ruler)
    lines, samples, foot_px = legend.foot(foot, drawn, 0.0, base.width, ruler)
    feet = _blank(base, 0.0, foot_px)
    feet = replace(feet, lines=lines, samples=samples)
    undated = _with_tray(base, items)
    if undated.height + foot_px <= room:
        return [joined(undated, feet)]
    return [
        *(_with_tray(base, part) for part in _tray_parts(items, room)),
        *_foot_parts(feet, room),
    ]


def joined(above: Scene, below: Scene) -> Scene:
    """One scene: `above`, and right under it the tray and the foot of `below`."""
    moved = lowered(below, above.height)
    return replace(
        above,
        height=above.height + below.height,
        tray=moved.tray if below.tray_items else above.tray,
        tray_items=[*above.tray_items, *moved.tray_items],
        lines=[*above.lines, *moved.lines],
        samples=[*above.samples, *moved.samples],
        rows_in_view=together((above.rows_in_view, below.rows_in_view)),
        height_of_foot=below.height_of_foot,
    )


def _with_tray(base: Scene, items: Sequence[TrayItem]) -> Scene:
    blank = _blank(base, tray.height_of(list(items)), 0.0)
    return replace(blank, tray_items=items, rows_in_view=together(item.rows for item in items))


def _blank(base: Scene, tray_px: float, foot_px: float) -> Scene:
    """A scene without lanes, with room for a tray and a foot."""
    left, right = base.plot.left, base.width
    return replace(
        base,
        height=tray_px + foot_px,
        plot=Box(left, 0.0, right, 0.0),
        axis=Box(left, 0.0, right, 0.0),
        tray=Box(0.0, 0.0, right, tray_px),
        lanes=(),
        ticks=(),
        shades=(),
        now_x=math.nan,
        marks=(),
        labels=(),
        stems=(),
        breaks=(),
        tray_items=(),
        lines=(),
        samples=(),
        links=(),
        notice="",
        reading="",
        empty_text="",
        ribbons=(),
        rows_in_view=(),
        height_of_foot=foot_px,
    )


def _tray_parts(items: Sequence[TrayItem], room: float) -> list[list[TrayItem]]:
    """The items in parts that fit on a sheet each, line by line, every part beginning at its top."""
    parts: list[list[TrayItem]] = []
    up = 0.0
    for item in items:
        if not parts or item.box.bottom - up + tray.PAD_PX > room:
            up = item.box.top - tray.PAD_PX
            parts.append([])
        parts[-1].append(lowered_item(item, -up))
    return parts


def _foot_parts(feet: Scene, room: float) -> Iterator[Scene]:
    """The lines of the foot in parts that fit on a sheet each; the legend stands on the first."""
    top = 0.0
    part: list[Line] = []
    samples = feet.samples
    for line in [*feet.lines, None]:
        if line is not None and line.y - top + _LINE_PX <= room:
            part.append(line)
            continue
        height = max((one.y for one in part), default=top) - top + _LINE_PX
        whole = replace(feet, lines=part, samples=samples)
        yield replace(lowered(whole, -top), height=height, height_of_foot=height)
        samples = ()
        if line is not None:
            top, part = line.y, [line]
