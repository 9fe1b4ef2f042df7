"""What closes a picture on paper: in one piece where there is room, else in parts that lose nothing."""

from dataclasses import replace

from tests.layout.scenes import RULER, a_content, a_view
from tests.makers import an_event
from timeline_app.layout.closing import closing_scenes, joined
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Foot, Frame
from timeline_app.layout.legend import Drawn
from timeline_app.layout.scene import Break, Scene


def content_of(undated: int) -> Content:
    dated = an_event("dated", actors=["ann"])
    return a_content(
        dated, *(an_event(f"u{number}", date="", title=f"undated {number}") for number in range(undated))
    )


def base(content: Content) -> Scene:
    return compose_scene(content, Frame(a_view(content, 3600.0), 600.0, 400.0, grows=True), RULER)


def closing(undated: int, sources: int, room: float) -> list[Scene]:
    content = content_of(undated)
    foot = Foot(["One sentence."], [f"source {number}" for number in range(sources)])
    scene = base(content)
    return closing_scenes(content, foot, Drawn(scene.marks, scene.labels), scene, room, RULER)


def test_what_fits_stands_in_one_piece_the_tray_above_the_foot() -> None:
    (scene,) = closing(3, 2, 500.0)
    assert len(scene.tray_items) == 3
    assert [line.text for line in scene.lines] == ["One sentence.", "1", "source 0", "2", "source 1"]
    assert max(item.box.bottom for item in scene.tray_items) < min(line.y for line in scene.lines)
    assert scene.samples


def test_what_does_not_fit_goes_on_and_nothing_is_lost() -> None:
    scenes = closing(200, 80, 300.0)
    assert sorted(row for scene in scenes for item in scene.tray_items for row in item.rows) == list(
        range(1, 201)
    )
    texts = [line.text for scene in scenes for line in scene.lines]
    assert [text for text in texts if text.startswith("source")] == [
        f"source {number}" for number in range(80)
    ]
    for scene in scenes:
        assert scene.height <= 300.0
        assert all(0 <= line.y <= 300.0 - 14.0 for line in scene.lines)
        assert all(item.box.bottom <= 300.0 for item in scene.tray_items)
    assert sum(bool(scene.samples) for scene in scenes) == 1


def test_joined_to_lanes_it_stands_right_under_them() -> None:
    content = content_of(2)
    above = base(content)
    (below,) = closing(2, 1, 500.0)
    scene = joined(above, below)
    assert scene.height == above.height + below.height
    assert min(line.y for line in scene.lines) > above.height
    assert set(scene.rows_in_view) == set(range(3))


def test_without_an_axis_no_break_of_it_is_drawn() -> None:
    content = content_of(2)
    broken = replace(base(content), breaks=[Break(200.0, 230.0, "9 years", 190.0, 50.0)])
    foot = Foot(["One sentence."], [f"source {number}" for number in range(80)])
    scenes = closing_scenes(content, foot, Drawn(broken.marks, broken.labels), broken, 300.0, RULER)
    assert len(scenes) > 2
    assert not any(scene.breaks for scene in scenes)
