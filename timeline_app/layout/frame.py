"""What is asked of a picture besides its content: its size, the view, and the words around it."""

import heapq
import math
from collections.abc import Sequence

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.content import Content, count_words, hidden_name
from timeline_app.layout.lanes import OPEN_PX
from timeline_app.layout.ruler import Ruler, Type
from timeline_app.store.extent import opens
from timeline_app.store.kept import kept
from timeline_app.store.table import EventTable
from timeline_app.values import dataclass

AXIS_PX = 54.0
FIT_SHARE = 0.05
_GUTTER_MIN, _GUTTER_MAX = 96.0, 176.0
_GUTTER_PAD = 28.0
_INDENT_PX = 14.0  # of a name under that of its group
_SHORTEST_S = 1.0
_MEASURED = 100  # names: the widest of thousands is among the longest


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands below an exported picture: sentences, then the sources by number."""

    sentences: Sequence[str] = ()
    sources: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """viewport: its width is that of the plot. width, height: of the picture in px; height is a minimum if it grows.

    title, subtitle: above the picture where given. empty_text: what to say where nothing is let through.
    now: instant of today's line. pointed_row: the event whose stem is drawn however crowded it is.
    scroll_y: px by which the lanes are moved up. room_px: lanes are laid out as if they had at least this much room.
    patience_s: how long the layout of very many events may think; what is not done by then is drawn from before.
    """

    viewport: Viewport
    width: float
    height: float
    scroll_y: float = 0.0
    grows: bool = False
    title: str = ""
    subtitle: str = ""
    foot: Foot | None = None
    empty_text: str = ""
    now: float | None = None
    pointed_row: int = -1
    room_px: float = 1.0
    patience_s: float = math.inf


def gutter_px(content: Content, ruler: Ruler) -> float:
    """Width of the column of lane names: the same under every filter, so that ticking an actor moves nothing."""
    widest = _names_px(content.table, content.language, ruler)
    arrangement = content.display.arrangement
    if arrangement.groups:
        groups = (ruler.width(group.name, Type.TITLE) for group in arrangement.groups)
        widest = max(widest, *groups) + _INDENT_PX
    if arrangement.hidden:
        widest = max(widest, ruler.width(hidden_name(), Type.TITLE))
    total = len(content.table)
    widest = max(widest, ruler.width(count_words(total - 1, total), Type.SMALL))
    return min(max(widest + _GUTTER_PAD, _GUTTER_MIN), _GUTTER_MAX)


@kept(2)
def _names_px(table: EventTable, language: str, ruler: Ruler) -> float:
    """How wide the widest name of an actor is."""
    names = (actor.name.in_language(language) for actor in table.timeline.actors.values())
    longest = heapq.nlargest(_MEASURED, names, key=len)
    return max((ruler.width(name, Type.TITLE) for name in longest), default=0.0)


def fit(content: Content, width_px: float) -> Viewport | None:
    """The view that frames the finite bounds with 5 % to spare, more where an open side needs its 48 px.

    None where no event let through has a date.
    """
    extent = content.extent
    if extent is None:
        return None
    first, last = extent
    if last - first < _SHORTEST_S:
        first, last = first - _SHORTEST_S, last + _SHORTEST_S
    opens_left, opens_right = opens(content.table, content.dated)
    share_left = max(FIT_SHARE, (OPEN_PX + 4) / width_px) if opens_left else FIT_SHARE
    share_right = max(FIT_SHARE, (OPEN_PX + 4) / width_px) if opens_right else FIT_SHARE
    whole = (last - first) / max(1 - share_left - share_right, 0.2)
    return Viewport.between(first - share_left * whole, last + share_right * whole, width_px)
