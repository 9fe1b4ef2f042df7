"""The one entrance of layout: what there is to draw of a content in a frame."""

import math
from collections.abc import Sequence

from timeline_app.layout import broken_axis, legend, tray
from timeline_app.layout.chords import stem
from timeline_app.layout.content import Content, count_words
from timeline_app.layout.figures import Curve
from timeline_app.layout.frame import AXIS_PX, Frame, gutter_px
from timeline_app.layout.lanes import Plan, plan
from timeline_app.layout.placing import LaneMarks, place_lane
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Box, Lane, LaneKind, Sample, Scene, Stem, TrayItem
from timeline_app.words import _, ngettext

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
    layout = plan(content, frame.viewport.seconds_per_px, max(room, frame.room_px))
    content_px = layout.height or _EMPTY_PX
    plot_px = max(room, content_px) if frame.grows else max(room, 0.0)
    plot = Box(gutter, head_px + AXIS_PX, frame.width, head_px + AXIS_PX + plot_px)
    scroll = min(max(frame.scroll_y, 0.0), max(content_px - plot_px, 0.0))
    pinned = 0 if frame.grows else _pinned(content, layout, plot_px)
    edge = plot.top + sum(lane.height for lane in layout.lanes[:pinned])
    lanes, marks_by_lane = _lanes(content, layout, frame, plot, scroll, pinned, edge)
    marks = [mark for lane in marks_by_lane for mark in lane.marks]
    breaks = broken_axis.place_breaks(frame.viewport, content.fold, gutter, ruler) if lanes else []
    labels = [label for lane in marks_by_lane for label in lane.labels]
    in_view = _rows_behind(marks_by_lane, items)
    placed_tray = [_lowered(item, plot.bottom) for item in items]
    tray_box = Box(0.0, plot.bottom, frame.width, plot.bottom + tray_px)
    curves: list[Curve] = []
    more_links = 0
    if content.display.all_links or frame.pointed_row >= 0:
        from timeline_app.layout import links  # which the first picture has none of

        sight = links.Sight(frame.viewport, plot, lanes, pinned, edge)
        linked = links.place_links(content, layout, sight, placed_tray, in_view, frame.pointed_row)
        curves, more_links = links.with_words(linked.curves, content, marks, labels, plot), linked.left_out
    lines = list(head_lines)
    samples: list[Sample] = []
    height = tray_box.bottom
    if frame.foot:
        drawn = legend.Drawn(marks, labels, breaks, curves)
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
        stems=_stems(content, layout, frame, plot, _uncovered(lanes, pinned, edge), marks_by_lane),
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
    )


def _more_links(count: int) -> str:
    """What is said of links that have no curve."""
    return ngettext("{n} more link is not drawn", "{n} more links are not drawn", count) if count else ""


def _empty_text(content: Content, frame: Frame) -> str:
    """What stands where there are no lanes."""
    if not len(content.rows):
        return frame.empty_text
    return "" if len(content.dated) else _("None of these events has a date.")


def _pinned(content: Content, layout: Plan, plot_px: float) -> int:
    """How many of the lanes that are to stay at the top can: they leave room for others to scroll."""
    count, height = 0, 0.0
    for lane, laid_out in zip(content.lanes, layout.lanes, strict=True):
        height += laid_out.height
        if not lane.is_pinned or height > _PINNED_SHARE * plot_px:
            break
        count += 1
    return count


def _lanes(
    content: Content, layout: Plan, frame: Frame, plot: Box, scroll: float, pinned: int, edge: float
) -> tuple[list[Lane], list[LaneMarks]]:
    """The lanes and what lies in them. The first `pinned` stay; the others are scrolled, in sight below `edge`."""
    lanes: list[Lane] = []
    placed: list[LaneMarks] = []
    top = plot.top
    below = Box(plot.left, edge, plot.right, plot.bottom)
    for position, (lane, lane_plan) in enumerate(zip(content.lanes, layout.lanes, strict=True)):
        if position == pinned:
            top -= scroll
        sight = plot if position < pinned else below
        marks = place_lane(content, lane_plan, layout.density, frame.viewport, sight, top, position)
        placed.append(marks)
        count = sum(len(rows) for rows, _ in marks.seen)
        lanes.append(
            Lane(
                lane.actor,
                content.stave_name(lane),
                "" if lane.kind is LaneKind.GROUP_HEAD else count_words(count, len(lane.rows)),
                top,
                top + lane_plan.height,
                count,
                lane.kind,
                lane.group,
                lane.actors,
                lane.is_pinned,
            )
        )
        top += lane_plan.height
    return lanes, placed


def _uncovered(lanes: Sequence[Lane], pinned: int, edge: float) -> Sequence[Lane]:
    """The lanes without what those pinned cover of the others."""
    if not pinned:
        return lanes
    return [
        lane if index < pinned else lane._replace(top=max(lane.top, edge), bottom=max(lane.bottom, edge))
        for index, lane in enumerate(lanes)
    ]


def _stems(
    content: Content,
    layout: Plan,
    frame: Frame,
    plot: Box,
    lanes: Sequence[Lane],
    placed: Sequence[LaneMarks],
) -> list[Stem]:
    """Stems of the events with marks in several lanes, where the stem itself is in view."""
    table, drawn = content.table, layout.stems
    heights: dict[int, dict[int, float]] = {}
    for position, lane in enumerate(placed):
        top, bottom = (
            lanes[position].top,
            lanes[position].bottom,
        )  # what is covered ends at the edge of what covers it
        for rows, centre in lane.seen:
            y = min(max(centre, top), bottom)
            for row in rows:
                if row in drawn or row == frame.pointed_row:
                    heights.setdefault(row, {})[position] = y
    stems: list[Stem] = []
    for row, y_by_lane in heights.items():
        if len(y_by_lane) < 2:
            continue
        note = table.note[row]
        middle = (table.left[row] + table.right[row]) / 2 if math.isnan(note) else note
        x = plot.left + frame.viewport.x(middle) + drawn.get(row, 0.0)
        if plot.left <= x <= plot.right:
            stems.append(stem(row, x, lanes, y_by_lane))
    return stems


def _now_x(content: Content, frame: Frame, plot: Box) -> float:
    """Where today's line stands; NaN where it is out of view or not wanted."""
    if frame.now is None:
        return math.nan
    x = plot.left + frame.viewport.x(content.fold.fold(frame.now))
    return x if plot.left <= x <= plot.right else math.nan


def _lowered(item: TrayItem, dy: float) -> TrayItem:
    left, top, right, bottom = item.box
    return item._replace(box=Box(left, top + dy, right, bottom + dy))


def _rows_behind(placed: Sequence[LaneMarks], items: Sequence[TrayItem]) -> tuple[int, ...]:
    rows = {row for lane in placed for behind, _ in lane.seen for row in behind}
    rows.update(row for item in items for row in item.rows)
    return tuple(sorted(rows))
