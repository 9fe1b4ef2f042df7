"""Movement as a pure function of time: no clock is read here."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.chrono.viewport import Viewport
from timeline_app.values import dataclass

EASE_S = 0.15
THROW_S = 0.08  # how much of a hand's way, before it lets go, says how fast it was
_REST_S = 0.05  # a hand that did not move for this long has laid the picture down
_DECAY_S = 0.325  # after it a glide has 1/e of its speed left
_SLOWEST, _FASTEST = 40.0, 3000.0  # px/s: slower is rest; faster, and nobody could follow


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


class Trace(NamedTuple):
    """Where a hand was at a moment: seconds, px, px."""

    at: float
    x: float
    y: float


def throw(traces: Sequence[Trace], released: float) -> tuple[float, float]:
    """Speed, in px/s to the right and down, with which a hand let go; (0, 0) where it had come to rest.

    traces: in order of time. released: when it let go, on the same clock.
    """
    late = [trace for trace in traces if released - trace.at <= THROW_S]
    if len(late) < 2 or released - late[-1].at > _REST_S:
        return 0.0, 0.0
    first, last = late[0], late[-1]
    passed = released - first.at
    if passed <= 0:
        return 0.0, 0.0
    across, down = (last.x - first.x) / passed, (last.y - first.y) / passed
    speed = math.hypot(across, down)
    if speed < _SLOWEST:
        return 0.0, 0.0
    share = min(_FASTEST / speed, 1.0)
    return across * share, down * share


@dataclass(frozen=True, slots=True)
class Glide:
    """A view thrown by a hand, coming to rest: its speed falls by equal factors in equal times.

    across, down: px/s at the beginning. begun: seconds on the clock that `at` is asked with.
    """

    origin: Viewport
    across: float
    down: float
    begun: float

    def at(self, now: float) -> Viewport:
        return self.origin.panned(self.across * self._way(now))

    def fallen(self, now: float) -> float:
        """How far down its content has moved, in px."""
        return self.down * self._way(now)

    def is_over(self, now: float) -> bool:
        speed = math.hypot(self.across, self.down)
        return speed * math.exp(-max(now - self.begun, 0.0) / _DECAY_S) < _SLOWEST

    def _way(self, now: float) -> float:
        """How far it has come, in seconds at its first speed."""
        return _DECAY_S * (1.0 - math.exp(-max(now - self.begun, 0.0) / _DECAY_S))


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
