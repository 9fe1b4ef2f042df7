"""What scrolls and what is pinned, apart."""

from dataclasses import replace

from tests.layout.scenes import RULER, a_content
from tests.makers import an_event
from timeline_app.layout.bands import around_lanes, bands
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.frame import Frame, fit
from timeline_app.layout.scene import Scene
from timeline_app.model.arrangement import AS_IN_THE_FILE


def a_scene(pinned: str) -> Scene:
    plain = a_content(
        *(
            an_event(f"{actor}{n}", date=f"2024-03-0{n}", actors=[actor])
            for actor in "abcd"
            for n in range(1, 5)
        )
    )
    lanes = AS_IN_THE_FILE.with_pinned(pinned, True)
    content = Content(plain.table, plain.rows, "en", RULER, Display(arrangement=lanes))
    viewport = fit(content, 700)
    assert viewport is not None
    return compose_scene(content, Frame(viewport, 800, 260, scroll_y=60), RULER)


def test_the_bands_share_the_plot_and_every_mark_and_label_is_in_one() -> None:
    scene = a_scene("d")
    rest, pinned = bands(scene)
    assert pinned.plot.bottom == rest.plot.top == scene.pinned_bottom
    assert (pinned.plot.top, rest.plot.bottom) == (scene.plot.top, scene.plot.bottom)
    assert {mark.lane for mark in pinned.marks} == {0}
    assert sorted((*rest.marks, *pinned.marks)) == sorted(scene.marks)
    assert sorted((*rest.labels, *pinned.labels)) == sorted(scene.labels)


def test_without_pinned_lanes_there_is_one_band() -> None:
    scene = a_scene("")
    assert bands(scene) == (scene,)


def test_what_no_lane_covers_lies_above_and_below_the_lanes() -> None:
    scene = a_scene("d")
    above, below = around_lanes(scene)
    assert above.top == 0
    assert above.bottom <= max(scene.lanes[0].top, scene.plot.top)
    assert below.bottom == scene.height
    assert below.top >= min(scene.lanes[-1].bottom, scene.plot.bottom)
    empty = replace(scene, lanes=())
    assert around_lanes(empty)[0].height == scene.height
