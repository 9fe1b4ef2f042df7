"""What a hand on the overview takes hold of, and the view that it moves to; pure."""

import enum

from timeline_app.chrono.instant import Instant
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.overview import Window
from timeline_app.values import replace

_REACH_PX = 6.0


class Grip(enum.Enum):
    """An edge of the window, the window, or the strip beside it."""

    LEFT = "left"
    RIGHT = "right"
    WHOLE = "whole"
    BESIDE = "beside"


def grip_at(window: Window, x: float) -> Grip:
    """What lies at an x of the strip. An edge reaches farther out than in: a narrow window can still be moved whole."""
    inner = min(_REACH_PX, (window.right - window.left) / 4)
    if window.left - _REACH_PX <= x < window.left + inner:
        return Grip.LEFT
    if window.right - inner < x <= window.right + _REACH_PX:
        return Grip.RIGHT
    return Grip.WHOLE if window.holds(x) else Grip.BESIDE


def dragged(view: Viewport, grip: Grip, dx_px: float, whole: Viewport) -> Viewport:
    """The view after the window, or an edge of it, was dragged by dx_px of the strip.

    The middle of the view stays within the strip, and an edge stops a pixel of the strip before the other.
    """
    moved_s = dx_px * whole.seconds_per_px
    if grip in (Grip.WHOLE, Grip.BESIDE):
        return centred(view, min(max(view.middle + moved_s, whole.left), whole.right))
    least_s = min(whole.seconds_per_px, view.right - view.left)
    if grip is Grip.LEFT:
        return Viewport.between(min(view.left + moved_s, view.right - least_s), view.right, view.width_px)
    return Viewport.between(view.left, max(view.right + moved_s, view.left + least_s), view.width_px)


def centred(view: Viewport, middle: Instant) -> Viewport:
    """As much time as before, around another middle."""
    return replace(view, left=view.left + (middle - view.middle)).clamped()


def at_end(view: Viewport, whole: Viewport, is_last: bool) -> Viewport:
    """As much time as before, at the beginning or the end of the strip."""
    left = whole.right - (view.right - view.left) if is_last else whole.left
    return replace(view, left=left).clamped()
