import numpy as np
import pytest

from tests.layout.crowded import a_crowd, content_of, fitted, scene_of
from tests.makers import a_timeline, an_event
from timeline_app.layout.crowd import Crowd
from timeline_app.layout.dense import dense_of
from timeline_app.layout.ribbons import crowd_between, crowd_outside, heights, profile
from timeline_app.layout.scene import RIBBON_PX
from timeline_app.layout.tiles import grid
from timeline_app.store.picked import Picked

CROWD = a_crowd(2500)
LANE = dense_of(CROWD).pyramid(0)


def test_a_profile_counts_every_event_that_is_not_drawn_singly() -> None:
    cut = grid(fitted(CROWD).seconds_per_px, 2)
    first = int(LANE.middles[0] // cut.tile_s) - 1
    tiles = range(first, int(LANE.middles[-1] // cut.tile_s) + 2)
    drawn = frozenset(LANE.rows[::10].tolist())
    made = profile(LANE, cut, tiles, drawn, LANE)
    assert made.counts.sum() + sum(len(fold.rows) for fold in made.folds) == len(LANE) - len(drawn)
    assert made.counts.min() >= 0


def test_a_burst_far_from_all_others_is_a_fold_with_its_number() -> None:
    burst = [an_event(f"b{n}", date=f"2024-01-{1 + n % 28:02d}", actors=["x"]) for n in range(1600)]
    lonely = [an_event(f"l{n}", date="2034-06-01", actors=["x"]) for n in range(7)]
    content = content_of(a_timeline(*burst, *lonely))
    scene = scene_of(content, fitted(content))
    folds = [mark for mark in scene.marks if mark.is_fold and isinstance(mark.rows, Crowd)]
    assert len(folds) == 1
    assert len(folds[0].rows) + len(scene.marks) - 1 == 1607
    assert not scene.ribbons


def test_one_event_is_seen_and_the_most_are_as_high_as_the_ribbon() -> None:
    found = heights(np.array([0, 1, 10_000]), 10_000)
    assert found[0] == 0
    assert 1.5 < found[1] < 4
    assert found[2] == pytest.approx(RIBBON_PX)


def test_a_crowd_knows_its_rows_and_how_many_they_are() -> None:
    left, right = LANE.middles[100], LANE.middles[300]
    drawn = {int(LANE.rows[150])}
    crowd = crowd_between(LANE, left, right, drawn)
    assert len(crowd) == len(list(crowd))
    assert int(LANE.rows[150]) not in crowd
    assert int(LANE.rows[151]) in crowd


def test_what_reaches_in_from_either_side_is_told_apart() -> None:
    view = fitted(CROWD).zoomed(64.0, 450.0)
    for is_left in (True, False):
        crowd = crowd_outside(LANE, view, is_left, ())
        middles = [LANE.middle_of(row) for row in crowd]
        assert len(crowd) == len(middles) > 0
        assert all(middle < view.left if is_left else middle >= view.right for middle in middles)
        assert all(row in crowd for row in crowd)


def test_bars_can_be_pointed_at() -> None:
    scene = scene_of(CROWD, fitted(CROWD))
    ribbon = scene.ribbons[0]
    bar = int(np.argmax(ribbon.counts))
    x = ribbon.left + (bar + 0.5) * ribbon.step
    hit = scene.hit(x, ribbon.base - 4)
    assert hit is not None
    assert len(hit.rows) >= ribbon.counts[bar]  # type: ignore[union-attr]
    assert scene.hit(x, ribbon.base - 4) == hit


@pytest.mark.parametrize("zoom", [1.0, 8.0])
def test_each_event_of_a_ribbon_is_a_hit_or_none(zoom: float) -> None:
    ribbons = scene_of(CROWD, fitted(CROWD).zoomed(zoom, 450.0)).ribbons
    flags = np.zeros(len(CROWD.table), dtype=np.bool_)
    flags[::3] = True
    assert ribbons
    for ribbon in ribbons:
        assert ribbon.hit_counts is not None
        some, others = (ribbon.hit_counts(Picked(each)) for each in (flags, ~flags))
        assert some.any()
        assert (some + others == ribbon.counts).all()
