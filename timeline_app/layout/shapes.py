"""Boxes, and kinds of lanes: what a scene is made of besides its marks."""

import enum
from typing import NamedTuple

NOBODY = -1  # the lane of events without actors
RIBBON_PX = 18.0  # height of the highest bar of a ribbon


class LaneKind(enum.IntEnum):
    """Whose lane it is: an actor's, a closed group's, the head over those of an open group, nobody's, those hidden.

    OTHERS: of all actors who are too many to have a lane each.
    """

    ACTOR = 0
    GROUP = 1
    GROUP_HEAD = 2
    NOBODY = 3
    HIDDEN = 4
    OTHERS = 5


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        return self.left - slack <= x <= self.right + slack and self.top - slack <= y <= self.bottom + slack

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )
