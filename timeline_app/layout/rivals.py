"""The dates that excerpts give of one event where they differ: brackets under its mark, each with its sources."""

import math
from collections.abc import Callable
from typing import NamedTuple

from timeline_app.layout.content import Content
from timeline_app.layout.figures import RivalMark, Tether
from timeline_app.layout.ruler import Type
from timeline_app.layout.scene import Mark
from timeline_app.model.rival_dates import Agreement, rival_dates
from timeline_app.store.table import KNOWN, extent_of
from timeline_app.words import number

MOST_SHOWN = 4
LINE_PX = 10.0  # from one bracket to the next
TEXT_GAP_PX = 5.0  # from a bracket to the numbers of its sources
_FIRST_PX = 12.0  # from the centre line of the mark to the first bracket
_LEAST_PX = 6.0
_BELOW_PX = 6.0  # from the centre line of a mark to where its tether begins
_CUT_PX = 64.0  # lines are cut this far outside of what is in sight
NARROW_PX = 14.0  # up to this width a ring stands for the day that something happened
_THIN_SPACE = "\u2009"


class Rival(NamedTuple):
    """One date. left, right: its outermost finite bounds in seconds; place: which of the event's dates it is.

    text: the numbers of its sources; of the last also how many dates are not shown.
    """

    place: int
    left: float
    right: float
    left_side: int
    right_side: int
    text: str


class Rivals(NamedTuple):
    """The dates shown under one mark, none where its excerpts do not differ. aside_px: room for their texts.

    is_tethered: where marks stand for when an event became known, the one date is when it happened. note: the instant
    of its day; NaN where none is given.
    """

    shown: tuple[Rival, ...] = ()
    aside_px: float = 0.0
    is_tethered: bool = False
    note: float = math.nan

    @property
    def height_px(self) -> float:
        """What they add to the height of their row."""
        return LINE_PX * len(self.shown)


NO_RIVALS = Rivals()


def rivals_of(content: Content, row: int) -> Rivals:
    """The dates of an event to be shown under its mark, at most four, in the order of its excerpts."""
    if content.table.is_by_publication:
        return _happened(content, row)
    if content.table.agreement[row] < Agreement.DIFFER:
        return NO_RIVALS
    found: list[Rival] = []
    fold = content.fold.fold
    for place, given in enumerate(rival_dates(content.table.events[row])):
        extent = extent_of(given.span)
        if extent is not None:
            numbers = (str(content.source_numbers.get(id, "")) for id in given.source_ids)
            left, right, left_side, right_side = extent
            text = f",{_THIN_SPACE}".join(filter(None, numbers))
            found.append(Rival(place, fold(left), fold(right), left_side, right_side, text))
    shown = found[:MOST_SHOWN]
    if len(found) > MOST_SHOWN:
        last = shown[-1]
        shown[-1] = last._replace(text=f"{last.text}  +{number(len(found) - MOST_SHOWN)}".strip())
    widest = max((content.ruler.width(rival.text, Type.SMALL) for rival in shown), default=0.0)
    return Rivals(tuple(shown), TEXT_GAP_PX + widest if shown else 0.0)


def _happened(content: Content, row: int) -> Rivals:
    table, fold = content.table, content.fold.fold
    if math.isnan(table.when_left[row]):
        return NO_RIVALS
    sides = table.when_left_side[row], table.when_right_side[row]
    only = Rival(-1, fold(table.when_left[row]), fold(table.when_right[row]), *sides, text="")
    return Rivals((only,), 0.0, True, fold(table.when_note[row]))


def place_rivals(
    rivals: Rivals,
    drawn: tuple[float, float, float],
    scale: tuple[float, float, float],
    seen: tuple[float, float],
) -> tuple[RivalMark, ...]:
    """Brackets in px of the picture, one under another.

    drawn: left and right as far as anything of the event is drawn, where dates without a bound reach to; centre line
    of its mark. scale: an x, the instant there, and seconds per px. seen: what lies beyond is cut, or left out.
    """
    left_end, right_end, y = drawn
    zero, origin, seconds_per_px = scale
    low, high = seen
    placed: list[RivalMark] = []
    for line, rival in enumerate(rivals.shown):
        left = zero + (rival.left - origin) / seconds_per_px if rival.left_side == KNOWN else left_end
        right = zero + (rival.right - origin) / seconds_per_px if rival.right_side == KNOWN else right_end
        if right - left < _LEAST_PX:
            middle = (left + right) / 2
            left, right = middle - _LEAST_PX / 2, middle + _LEAST_PX / 2
        if right >= low and left <= high:
            at = y + _FIRST_PX + line * LINE_PX
            left, right, sides = max(left, low), min(right, high), (rival.left_side, rival.right_side)
            note_x = math.nan
            if right - left <= NARROW_PX and not math.isnan(rivals.note):
                note_x = zero + (rivals.note - origin) / seconds_per_px
            placed.append(
                RivalMark(rival.place, left, right, at, *sides, rival.text, rivals.aside_px, note_x)
            )
    return tuple(placed)


def place_tether(
    mark: Mark, rivals: Rivals, x_of: Callable[[float], float], edges: tuple[float, float]
) -> Tether:
    """The line from a mark to when its event happened. x_of: where an instant is; edges: of what is in sight."""
    x = (mark.left + mark.right) / 2 if math.isnan(mark.note_x) else mark.note_x
    (when,) = rivals.shown
    first = x_of(when.left) if when.left_side == KNOWN else -math.inf
    last = x_of(when.right) if when.right_side == KNOWN else math.inf
    end = x if first <= x <= last else last if last < x else first
    low, high = edges
    beyond = -1 if end < low else 1 if end > high else 0
    ends = min(max(x, low - _CUT_PX), high + _CUT_PX), min(max(end, low), high)
    return Tether(ends[0], mark.y + _BELOW_PX, mark.y + _FIRST_PX, ends[1], beyond)
