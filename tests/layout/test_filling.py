from timeline_app.layout.filling import Sight
from timeline_app.layout.scene import Box


def test_lanes_that_are_pinned_stay_and_the_others_are_scrolled() -> None:
    sight = Sight(Box(0, 50, 100, 300), scroll=40, pinned=1, edge=80)
    assert list(sight.tops([30, 60, 60])) == [50, 40, 100]
    assert sight.window(0) == Box(0, 50, 100, 300)
    assert sight.window(1) == Box(0, 80, 100, 300)
