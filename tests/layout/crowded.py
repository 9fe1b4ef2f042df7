"""Contents of many events, for tests of the dense layout."""

from tests.benchmarks.seeded import bulk_timeline
from tests.makers import FixedRuler
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import PLAIN, Display
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.scene import Mark, Scene
from timeline_app.model.timeline import Timeline
from timeline_app.store.table import build_table

RULER = FixedRuler()


def a_crowd(events: int = 4000, actors: int = 5, seed: int = 1, display: Display = PLAIN) -> Content:
    return content_of(bulk_timeline(events, actors, seed), display)


def content_of(timeline: Timeline, display: Display = PLAIN) -> Content:
    table = build_table(timeline)
    return Content(table, table.all_rows, "en", RULER, display)


def fitted(content: Content, width: float = 900.0) -> Viewport:
    view = fit(content, width)
    assert view is not None
    return view


def scene_of(content: Content, view: Viewport, height: float = 600.0, **frame: float) -> Scene:
    width = view.width_px + gutter_px(content, RULER)
    return compose_scene(content, Frame(view, width, height, **frame), RULER)  # type: ignore[arg-type]


def singles(scene: Scene) -> list[Mark]:
    """Marks of single events."""
    return [mark for mark in scene.marks if not mark.is_fold]
