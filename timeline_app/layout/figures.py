"""What a picture has besides marks, labels and lanes: plain values in px from its top left corner."""

import math
from typing import NamedTuple

from timeline_app.model.event import LinkType


class RivalMark(NamedTuple):
    """A date of an event by one of its sources, as a bracket under its mark.

    place: which of the event's dates it is (model.rival_dates); -1 for when it happened, where marks stand for when it
    became known. note_x: where its day is, for one so narrow that a ring stands for it; NaN for a bracket.
    text: the numbers of its sources, right of it; text_px: the room for it.
    """

    place: int
    left: float
    right: float
    y: float
    left_side: int
    right_side: int
    text: str
    text_px: float
    note_x: float = math.nan


class Tether(NamedTuple):
    """The dashed line from when an event became known to when it happened: down from its mark, then to end_x.

    beyond: -1 or 1 where it goes on beyond the left or right edge of what is in sight, else 0.
    """

    x: float
    top: float
    y: float
    end_x: float
    beyond: int


class Sign(NamedTuple):
    """The sign that something contradicts something else, by its middle."""

    x: float
    y: float


class Curve(NamedTuple):
    """A link between two events, as a cubic Bézier curve with an arrowhead at its end.

    points: x and y of its beginning, its two control points and its end. is_cut: whether its beginning, its end lie at
    the edge of what is in sight, because the event is farther that way. word: what kind of link, and where it stands;
    "" where it has no room. sign: where the dates rule the link out.
    """

    from_row: int
    to_row: int
    type: LinkType
    points: tuple[float, float, float, float, float, float, float, float]
    is_cut: tuple[bool, bool] = (False, False)
    word: str = ""
    word_at: tuple[float, float] = (0.0, 0.0)
    sign: Sign | None = None

    def at(self, t: float) -> tuple[float, float]:
        """The point that lies a share t, 0 to 1, along it."""
        x0, y0, x1, y1, x2, y2, x3, y3 = self.points
        s = 1 - t
        a, b, c, d = s**3, 3 * s * s * t, 3 * s * t * t, t**3
        return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3
