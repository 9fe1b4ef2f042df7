"""What the window shows, and the steps from one state to the next; pure."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Container

from timeline_app.chrono.breaks import TimeFold
from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content
from timeline_app.layout.display import PLAIN, Display
from timeline_app.layout.frame import fit
from timeline_app.store.extent import extent
from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable, Rows
from timeline_app.values import dataclass, field, replace

ZOOM_STEP = 1.25
SCROLL_PX = 48.0  # of the lanes, for one step of the wheel
PAN_SHARE = 0.15  # of the width, for an arrow key
_EVENT_SHARE = 0.4  # of the width that an event fills after zooming to it
_NEIGHBOURHOOD_S = 9 * DAY_S  # least span shown around an event known to the day
_MARGIN_PX, _MARGIN_SHARE = 40.0, 0.04  # less than what a fitted view leaves at its edges


@dataclass(frozen=True, slots=True)
class ViewState:
    """viewport: None until the window knows its size. selected_id: id of an event or "".

    search: as typed; it marks events and lets none in or out.
    is_fitted: true while the view frames what is let through; it then follows the filter and the size of the window.
    """

    viewport: Viewport | None = None
    filter: Filter = field(default_factory=Filter)
    display: Display = PLAIN
    selected_id: str = ""
    search: str = ""
    scroll_y: float = 0.0
    is_fitted: bool = True


def moved(state: ViewState, viewport: Viewport) -> ViewState:
    """The state with another view, chosen by hand."""
    return replace(state, viewport=viewport, is_fitted=False)


def fitted(state: ViewState, content: Content, width_px: float) -> ViewState:
    """The state whose view frames the events let through; the view stays where none of them has a date."""
    viewport = fit(content, width_px) or state.viewport or Viewport.between(0.0, 365 * DAY_S, width_px)
    return replace(state, viewport=viewport, is_fitted=True)


def refolded(viewport: Viewport, before: TimeFold, after: TimeFold) -> Viewport:
    """The view on an axis with other breaks: at the same scale, with the same instant in its middle."""
    middle = after.fold(before.unfold(viewport.middle))
    left = middle - viewport.width_px * viewport.seconds_per_px / 2
    return replace(viewport, left=left).clamped()


def resized(state: ViewState, content: Content, width_px: float) -> ViewState:
    """The state for another width of the plot: fitted anew if it was fitted, else showing the same span."""
    if state.viewport is None or state.is_fitted:
        return fitted(state, content, width_px)
    return replace(state, viewport=state.viewport.resized(width_px))


def filtered(state: ViewState, chosen: Filter, table: EventTable, rows: Container[int]) -> ViewState:
    """The state under another filter; rows are those it lets through. A selection that is not among them is dropped."""
    row = table.row_of.get(state.selected_id, -1)
    return replace(state, filter=chosen, selected_id=state.selected_id if row in rows else "")


def framing(table: EventTable, row: int, viewport: Viewport) -> Viewport:
    """The view that zooms to an event: it fills two fifths of the width, with its surroundings; undated, no change."""
    left, right = table.reach_left[row], table.reach_right[row]
    if math.isnan(left):
        return viewport
    span = max(
        (right - left) / _EVENT_SHARE, _NEIGHBOURHOOD_S if right - left >= DAY_S else (right - left) * 9, 60.0
    )
    middle = (left + right) / 2
    return Viewport.around(middle, span, viewport.width_px)


def framing_all(table: EventTable, rows: Rows, viewport: Viewport) -> Viewport:
    """The view that takes a fold apart: from its first bound to its last, with room on both sides."""
    reached = extent(table, rows)
    if reached is None:
        return viewport
    left, right = reached
    span = max((right - left) * 1.6, 60.0)
    if span >= viewport.width_px * viewport.seconds_per_px:
        return viewport.zoomed(2.0, viewport.x((left + right) / 2))
    middle = (left + right) / 2
    return Viewport.around(middle, span, viewport.width_px)


def revealing(table: EventTable, row: int, viewport: Viewport) -> Viewport:
    """The view moved so that an event stands in its middle; the same where it is in view or has no date."""
    left, right = viewport.x(table.left[row]), viewport.x(table.right[row])
    margin = min(_MARGIN_PX, viewport.width_px * _MARGIN_SHARE)
    if math.isnan(left) or (right >= margin and left <= viewport.width_px - margin):
        return viewport
    return viewport.panned(viewport.width_px / 2 - (left + right) / 2)


def neighbour(content: Content, selected_id: str, step: int) -> str:
    """Id of the next (step 1) or previous (-1) event let through, in order of time, undated last; round at the ends.

    "" where nothing is let through; the first or last where nothing is selected.
    """
    rows = content.rows
    if not len(rows):
        return ""
    row = content.table.row_of.get(selected_id, -1)
    if row not in rows:
        return content.table.events[rows[0 if step > 0 else -1]].id
    index = (rows.index(row) + step) % len(rows)
    return content.table.events[rows[index]].id


def next_hit(hits: Rows, row: int, step: int) -> int:
    """The hit after (step 1) or before (-1) a row, in order of time, undated last; round at the ends.

    hits: rows, ascending, at least one. row: -1 for none: then the first or the last.
    """
    if step > 0:
        return hits[bisect_right(hits, row) % len(hits)]
    return hits[bisect_left(hits, row if row >= 0 else hits[-1] + 1) - 1]
