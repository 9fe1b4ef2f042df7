"""The one entrance of layout: what there is to draw of a content in a frame."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline_app.layout import broken_axis, filling, legend, tray
from timeline_app.layout.content import Content
from timeline_app.layout.figures import Curve
from timeline_app.layout.filling import Sight
from timeline_app.layout.frame import AXIS_PX, Frame, gutter_px
from timeline_app.layout.lanes import Plan, plan
from timeline_app.layout.patience import Patience
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Box, Sample, Scene, TrayItem
from timeline_app.words import _, ngettext

if TYPE_CHECKING:
    from timeline_app.layout.dense_plan import DensePlan

_FEW, _PATIENCE_S = 300, 0.004  # more events may be laid out a part in each frame
_TRAY_LINES = 2
_EMPTY_PX = 120.0
_PINNED_SHARE = 0.6  # of the plot: as much of it may be pinned lanes


def compose_scene(content: Content, frame: Frame, ruler: Ruler) -> Scene:
    """Everything in one picture, in px from its top left corner.

    The marks, with those of lanes scrolled out of sight, account for every event let through in view: an event
    is in view where its drawn extent (48 px
    beyond its known bound on an open or unknown side) meets the plot, or where it has no date. With `frame.grows` the
    picture is as high as it takes; else the lanes are cut at the tray and scrolled by frame.scroll_y.
    """
    foot_px = legend.foot(frame.foot, legend.Drawn(), 0.0, frame.width, ruler)[2] if frame.foot else 0.0
    scene = _compose(content, frame, ruler, foot_px)
    needed = scene.height_of_foot
    # The legend depends on the marks, and the room for the marks on the legend: a second look settles it.
    return scene if needed == foot_px else _compose(content, frame, ruler, needed)


def _compose(content: Content, frame: Frame, ruler: Ruler, foot_px: float) -> Scene:
    gutter = gutter_px(content, ruler)
    head_lines, head_px = legend.head(frame.title, frame.subtitle, frame.width, ruler)
    items = tray.lay_out(
        content, gutter + tray.PAD_PX, frame.width - tray.PAD_PX, None if frame.grows else _TRAY_LINES, ruler
    )
    tray_px = tray.height_of(items)
    room = frame.height - head_px - AXIS_PX - tray_px - foot_px
    layout: Plan | DensePlan
    is_patient = math.isinf(frame.patience_s) or len(content.dated) <= _FEW
    patience = None if is_patient else Patience(_PATIENCE_S)
    if content.is_dense:
        from timeline_app.layout import dense, dense_filling  # numpy, which small pictures do without

        layout = dense.dense_of(content).plan(frame.viewport.seconds_per_px, max(room, frame.room_px))
    else:
        layout = plan(content, frame.viewport.seconds_per_px, max(room, frame.room_px), patience)
    content_px = layout.height or _EMPTY_PX
    plot_px = max(room, content_px) if frame.grows else max(room, 0.0)
    plot = Box(gutter, head_px + AXIS_PX, frame.width, head_px + AXIS_PX + plot_px)
    scroll = min(max(frame.scroll_y, 0.0), max(content_px - plot_px, 0.0))
    heights = [lane.height for lane in layout.lanes]
    pinned = 0 if frame.grows else _pinned(content, heights, plot_px)
    edge = plot.top + sum(heights[:pinned])
    sight = Sight(plot, scroll, pinned, edge)
    if isinstance(layout, Plan):
        filled = filling.fill(content, layout, frame, sight, items)
        filled = filled._replace(is_settled=patience is None or not patience.was_short)
    else:
        filled = dense_filling.fill(content, layout, frame, sight, items)
    lanes, marks, labels, in_view = filled.lanes, filled.marks, filled.labels, filled.rows_in_view
    breaks = broken_axis.place_breaks(frame.viewport, content.fold, gutter, ruler) if lanes else []
    placed_tray = [_lowered(item, plot.bottom) for item in items]
    tray_box = Box(0.0, plot.bottom, frame.width, plot.bottom + tray_px)
    curves: list[Curve] = []
    more_links = 0
    if content.display.all_links or frame.pointed_row >= 0:
        from timeline_app.layout import links  # which the first picture has none of

        seen = links.Sight(frame.viewport, plot, lanes, pinned, edge)
        linked = links.place_links(content, layout, seen, placed_tray, in_view, frame.pointed_row)
        curves, more_links = links.with_words(linked.curves, content, marks, labels, plot), linked.left_out
    lines = list(head_lines)
    samples: list[Sample] = []
    height = tray_box.bottom
    if frame.foot:
        drawn = legend.Drawn(marks, labels, breaks, curves, filled.ribbons)
        foot_lines, samples, foot_px = legend.foot(frame.foot, drawn, tray_box.bottom, frame.width, ruler)
        lines += foot_lines
        height += foot_px
    return Scene(
        width=frame.width,
        height=math.ceil(max(height, frame.height)),
        plot=plot,
        axis=Box(gutter, head_px, frame.width, plot.top),
        tray=tray_box,
        lanes=lanes,
        ticks=broken_axis.place_ticks(frame.viewport, content.fold, gutter, ruler, breaks) if lanes else [],
        shades=broken_axis.weekend_shades(frame.viewport, content.fold, gutter) if lanes else [],
        now_x=_now_x(content, frame, plot),
        marks=marks,
        labels=labels,
        stems=filled.stems,
        tray_items=placed_tray,
        tray_title=_("No date of publication")
        if content.table.is_by_publication
        else _("No date in the source"),
        lines=lines,
        samples=samples,
        empty_text=_empty_text(content, frame),
        content_height=content_px,
        scroll_y=scroll,
        rows_in_view=in_view,
        height_of_foot=foot_px if frame.foot else 0.0,
        pinned=pinned,
        pinned_bottom=edge,
        hues=content.hues,
        links=curves,
        reading=_("Laid out by when it was published") if content.table.is_by_publication else "",
        notice=_more_links(more_links),
        breaks=breaks,
        ribbons=filled.ribbons,
        is_settled=filled.is_settled,
    )


def _more_links(count: int) -> str:
    """What is said of links that have no curve."""
    return ngettext("{n} more link is not drawn", "{n} more links are not drawn", count) if count else ""


def _empty_text(content: Content, frame: Frame) -> str:
    """What stands where there are no lanes."""
    if not len(content.rows):
        return frame.empty_text
    return "" if len(content.dated) else _("None of these events has a date.")


def _pinned(content: Content, heights: Sequence[float], plot_px: float) -> int:
    """How many of the lanes that are to stay at the top can: they leave room for others to scroll."""
    count, height = 0, 0.0
    for lane, own in zip(content.lanes, heights, strict=True):
        height += own
        if not lane.is_pinned or height > _PINNED_SHARE * plot_px:
            break
        count += 1
    return count


def _now_x(content: Content, frame: Frame, plot: Box) -> float:
    """Where today's line stands; NaN where it is out of view or not wanted."""
    if frame.now is None:
        return math.nan
    x = plot.left + frame.viewport.x(content.fold.fold(frame.now))
    return x if plot.left <= x <= plot.right else math.nan


def _lowered(item: TrayItem, dy: float) -> TrayItem:
    left, top, right, bottom = item.box
    return item._replace(box=Box(left, top + dy, right, bottom + dy))
