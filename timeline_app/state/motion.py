"""Movement as a pure function of time: no clock is read here."""

import math
from dataclasses import dataclass

from timeline_app.chrono.viewport import Viewport

EASE_S = 0.15


@dataclass(frozen=True, slots=True)
class Flight:
    """A smooth way from one view to another. begun: seconds on the clock that `at` is asked with."""

    origin: Viewport
    target: Viewport
    begun: float
    length_s: float = EASE_S

    def at(self, now: float) -> Viewport:
        """The view at a moment: the origin before, the target once it is over."""
        share = 1.0 if self.length_s <= 0 else min(max((now - self.begun) / self.length_s, 0.0), 1.0)
        return self.target if share >= 1.0 else between(self.origin, self.target, ease_out(share))

    def is_over(self, now: float) -> bool:
        return now - self.begun >= self.length_s


def ease_out(share: float) -> float:
    """0 to 1 -> 0 to 1, fast at first and gentle at the end (cubic)."""
    return 1.0 - (1.0 - share) ** 3


def between(origin: Viewport, target: Viewport, share: float) -> Viewport:
    """The view on the way: scales change by equal factors, and the instant that both views hold in place stays."""
    fine, coarse = origin.seconds_per_px, target.seconds_per_px
    if math.isclose(fine, coarse, rel_tol=1e-9):
        return Viewport(origin.left + (target.left - origin.left) * share, fine, target.width_px)
    scale = fine * (coarse / fine) ** share
    # Both views agree at one point x: left + x * scale is the same instant in each.
    still_x = (target.left - origin.left) / (fine - coarse)
    still = origin.left + still_x * fine
    return Viewport(still - still_x * scale, scale, target.width_px)
