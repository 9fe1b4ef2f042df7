"""The script goes where it says."""

from itertools import pairwise

import pytest

from tests.benchmarks.frame_speed import DAY_S, PAN_PX, STEPS, densest, script
from tests.benchmarks.seeded_files import variant
from timeline_app.chrono.viewport import Viewport
from timeline_app.store.table import build_table


def test_the_zoom_goes_from_near_the_whole_span_to_a_day_step_by_step() -> None:
    whole = Viewport.between(0.0, 1000 * DAY_S, 1000.0)

    zoom = script(whole, 300.5 * DAY_S)["zoom"]

    assert len(zoom) == STEPS
    assert zoom[-1].right - zoom[-1].left == pytest.approx(DAY_S)
    assert zoom[-1].middle == pytest.approx(300.5 * DAY_S)
    shares = [later.seconds_per_px / earlier.seconds_per_px for earlier, later in pairwise(zoom)]
    assert shares == pytest.approx([shares[0]] * len(shares))
    assert whole.seconds_per_px * shares[0] == pytest.approx(zoom[0].seconds_per_px)


def test_the_pan_stays_at_one_zoom_and_moves_on_evenly() -> None:
    pan = script(Viewport.between(0.0, 1000 * DAY_S, 1000.0), 300.5 * DAY_S)["pan"]

    assert len({view.seconds_per_px for view in pan}) == 1
    assert [pan[0].x(view.left) for view in pan] == pytest.approx([-PAN_PX * step for step in range(STEPS)])


def test_the_densest_day_has_as_many_events_as_any() -> None:
    table = build_table(variant("bursts", 3_000))
    days = [left // DAY_S for left in table.left]

    day = densest(table) // DAY_S

    assert days.count(day) == max(days.count(other) for other in set(days))
