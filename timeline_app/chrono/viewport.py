"""The part of time in view, and how instants and pixels turn into each other."""

import math

from timeline_app.chrono.instant import MAX_YEAR, YEAR_S, Instant
from timeline_app.values import dataclass, replace

FINEST_S_PER_PX = 0.005  # a second is then 200 px wide
_RESOLUTION = 2.0**-48  # a pixel may not be finer than what float seconds can tell apart


@dataclass(frozen=True, slots=True)
class Viewport:
    """left: instant at x = 0; seconds_per_px > 0; width_px > 0."""

    left: Instant
    seconds_per_px: float
    width_px: float

    @classmethod
    def between(cls, start: Instant, end: Instant, width_px: float) -> "Viewport":
        """The view whose edges are `start` and `end`. Raises ValueError unless both are finite and start < end."""
        if not (math.isfinite(start) and math.isfinite(end) and start < end):
            raise ValueError("a viewport lies between two finite instants, in order")
        return cls(start, (end - start) / width_px, width_px).clamped()

    @classmethod
    def around(cls, middle: Instant, span_s: float, width_px: float) -> "Viewport":
        """The view with an instant in its middle: of this span, or the shortest that floats can tell apart there."""
        return cls(middle - span_s / 2, span_s / width_px, width_px).clamped()

    @property
    def right(self) -> Instant:
        return self.left + self.seconds_per_px * self.width_px

    @property
    def middle(self) -> Instant:
        return self.left + self.seconds_per_px * self.width_px / 2

    def x(self, instant: Instant) -> float:
        """Pixels from the left edge; below 0 or above width_px outside of the view."""
        return (instant - self.left) / self.seconds_per_px

    def instant(self, x: float) -> Instant:
        """Inverse of `x`."""
        return self.left + x * self.seconds_per_px

    def panned(self, dx_px: float) -> "Viewport":
        """The view after its content moved by dx_px to the right."""
        return replace(self, left=self.left - dx_px * self.seconds_per_px).clamped()

    def zoomed(self, factor: float, anchor_x: float) -> "Viewport":
        """The view magnified by `factor` (> 1 shows less time), with the instant under anchor_x kept in place."""
        anchor = self.instant(anchor_x)
        finer = replace(self, seconds_per_px=self.seconds_per_px / factor).clamped()
        return replace(finer, left=anchor - anchor_x * finer.seconds_per_px).clamped()

    def resized(self, width_px: float) -> "Viewport":
        """The same span of time on another width."""
        return Viewport.between(self.left, self.right, width_px)

    def clamped(self) -> "Viewport":
        """The nearest view within what can be counted: +-20 billion years, and pixels that floats can tell apart."""
        edge = MAX_YEAR * YEAR_S
        coarsest = 2.2 * edge / self.width_px
        farthest = max(abs(self.left), abs(self.right))
        finest = max(FINEST_S_PER_PX, min(farthest, edge) * _RESOLUTION)
        scale = min(max(self.seconds_per_px, finest), coarsest)
        middle = min(max(self.middle, -edge), edge)
        if scale == self.seconds_per_px and middle == self.middle:
            return self
        return replace(self, left=middle - scale * self.width_px / 2, seconds_per_px=scale)
