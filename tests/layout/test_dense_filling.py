from tests.layout.crowded import a_crowd, fitted, scene_of
from timeline_app.layout.dense_filling import fill

CROWD = a_crowd(2500)


def test_only_lanes_in_sight_are_laid_out_but_all_are_counted() -> None:
    scene = scene_of(CROWD, fitted(CROWD), height=200.0)
    assert scene.lanes[-1].top > scene.plot.bottom
    assert scene.lanes[-1].in_view > 0
    assert len(scene.lanes) - 1 not in {mark.lane for mark in scene.marks}


def test_stems_join_the_lanes_of_an_event_and_end_in_ribbons_where_it_is_not_drawn_singly() -> None:
    scene = scene_of(CROWD, fitted(CROWD), height=3000.0)
    assert scene.stems
    for stem in scene.stems:
        lanes = [scene.lanes[position] for position in CROWD.lanes_of(stem.row)]
        top, bottom = stem.solid[0][0], stem.solid[-1][1]
        assert min(lane.top for lane in lanes) <= top <= bottom <= max(lane.bottom for lane in lanes)


def test_the_stem_of_what_is_pointed_at_is_always_drawn() -> None:
    row = next(row for row in reversed(CROWD.dated) if len(CROWD.lanes_of(row)) > 1)
    assert row in {stem.row for stem in scene_of(CROWD, fitted(CROWD), pointed_row=row).stems}
    assert fill.__doc__


def test_where_not_all_have_stems_those_that_have_stand_all_over_the_picture() -> None:
    view = fitted(CROWD)
    scene = scene_of(CROWD, view, height=3000.0)
    joined = {
        mark.rows[0] for mark in scene.marks if not mark.is_fold and len(CROWD.lanes_of(mark.rows[0])) > 1
    }
    assert len(scene.stems) < len(joined)
    middle = (scene.plot.left + scene.plot.right) / 2
    on_the_right = sum(stem.x > middle for stem in scene.stems)
    assert 0.25 < on_the_right / len(scene.stems) < 0.75
